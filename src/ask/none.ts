import { deadlineFrom, matures } from '../scenarios/replay.ts';
import type { Article } from '../treaty/article.ts';
import { addDays, type CalendarDate } from '../treaty/calendarDate.ts';
import { YEARS, type Decision } from '../treaty/decision.ts';
import { PARTIES } from '../treaty/party.ts';
import { holdsAt, NEEDED, type Goal } from './goal.ts';
import type { Node } from './node.ts';
import type { Found } from './search.ts';
import { takesAll, waits, type End, type Refused } from './walking.ts';

/** Why there is no way: what it would take is refused, on the day up to which it can be brought. */
export interface None extends Refused {
  /** The last day on which the goal can hold; null where there is none from the start on. */
  lastDay: CalendarDate | null;
  /** How the Treaty has ended there; null where it has not. */
  end: End | null;
}

/** The goal is not due by the day asked for, whatever is decided: it comes of itself on a later one. */
export interface NotYet {
  due: CalendarDate;
  article: Article;
}

/** Asks at the furthest that was come to for what it would take to go on, until it is refused. */
export function whyNone(goal: Goal, { layers }: Pick<Found, 'layers'>): None {
  const holds = ({ position, day }: Node) => holdsAt(goal, position, day);
  const reached = layers.findLast(({ nodes }) => nodes.some(holds));
  // What is agreed already is in the way of another offer, but not the reason.
  const isFree = ({ position }: Node) => position.place.standing.agreed === null;
  const last = reached?.nodes.filter(holds) ?? layers[0]!.nodes;
  const node = best(last.some(isFree) ? last.filter(isFree) : last);
  const next = addDays(node.day, 1);
  // Where the term runs out, it was not extended the day before; where a notice takes effect, that would not have helped.
  const runsOut = waits(node.position, next).end?.how !== 'withdrawn';
  for (const day of [...(runsOut ? [node.day] : []), next, layers.at(-1)!.day]) {
    const { position, end } = waits(node.position, day);
    const refused = firstRefused(position, needed(goal, day));
    if (refused) return { ...refused, lastDay: reached?.day ?? null, end: node.end ?? end };
  }
  throw new Error(`nothing stands in the way of ${goal}`);
}

/** The decisions of which each would do; the gentlest first. */
function needed(goal: Goal, date: CalendarDate): Decision[] {
  const type = NEEDED[goal];
  if (type === 'pledgeObservance') return PARTIES.map((by) => ({ date, type, by, until: addDays(date, 1) }));
  return YEARS.flatMap((years) => PARTIES.map((by) => ({ date, type, by, years })));
}

/** Of decisions that are all refused, the first; null where one of them is lawful. */
function firstRefused(position: Node['position'], decisions: readonly Decision[]): Refused | null {
  const asked = decisions.map((decision) => takesAll(position, [decision]));
  const refused = asked.filter((it) => 'code' in it);
  return refused.length === asked.length ? refused[0]! : null;
}

/** The node that takes the fewest decisions. */
export function best(nodes: readonly Node[]): Node {
  return nodes.reduce((least, node) => (node.cost < least.cost ? node : least));
}

/** Where the goal holds later without a further decision: the day, and the provision it falls due by. */
export function notYet(goal: Goal, nodes: readonly Node[]): NotYet | null {
  for (const { position: from } of nodes.toSorted((a, b) => a.cost - b.cost)) {
    let position = from;
    for (let due = deadlineFrom(position); due; due = deadlineFrom(position)) {
      const { to, article } = matures(position, due);
      position = to;
      if (holdsAt(goal, position, due.date)) return { due: due.date, article };
    }
  }
  return null;
}
