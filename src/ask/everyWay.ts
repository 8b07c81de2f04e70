import { periodOn } from '../scenarios/chronicle.ts';
import { positionOn } from '../scenarios/positionOn.ts';
import { addDays, type CalendarDate } from '../treaty/calendarDate.ts';
import { daysOf } from './days.ts';
import { holdsAt, holdsIn, type Goal } from './goal.ts';
import { extensions, towards } from './moves.ts';
import { notYet, whyNone, type None, type NotYet } from './none.ts';
import type { Node } from './node.ts';
import { search, type Found } from './search.ts';
import { phaseAt, type End } from './walking.ts';
import type { Start } from './start.ts';
import { wayOf, type Way } from './way.ts';

/** The answer to a question that ways are asked for. */
export type Ways = { looked: number } & (
  | { kind: 'ways'; date: CalendarDate; ways: readonly Way[] }
  | { kind: 'none'; date: CalendarDate; none: None }
  | { kind: 'notYet'; date: CalendarDate; notYet: NotYet }
  /** The day asked for is not later than the start: on it the goal holds or not, whatever is decided from now on. */
  | { kind: 'past'; date: CalendarDate; holds: boolean }
);

/**
 * Every way to bring about that something holds on a day, the one with the fewest decisions first. Two ways are the same
 * where they make the same extensions by then; where the limits are kept by pledge after a withdrawal, in any case, since
 * it ends whatever term there is. Of each the shortest is given.
 *
 * @param date up to, not including, the horizon of `start.chronicle`
 */
export function everyWay(start: Start, goal: Goal, date: CalendarDate): Ways {
  if (date <= start.date) return past(start, goal, date);
  if (date < start.day) return beforeEntry(start, goal, date);
  const days = daysOf(start, date);
  const until = addDays(date, 1);
  const found = search(start, days, (node) => towards(goal, until, start.day, node));
  const { looked } = found;
  const reaches = (node: Node) => holdsAt(goal, node.position, date);
  const ways = waysAt(start, found, days, reaches);
  if (ways.length > 0) return { kind: 'ways', looked, date, ways };
  const later = notYet(goal, found.layers.at(-1)!.nodes);
  if (later) return { kind: 'notYet', looked, date, notYet: later };
  return { kind: 'none', looked, date, none: whyNone(goal, found) };
}

function past({ chronicle }: Start, goal: Goal, date: CalendarDate): Ways {
  return { kind: 'past', looked: 1, date, holds: holdsIn(goal, periodOn(chronicle, date)) };
}

/** Nothing can be decided yet by then. */
function beforeEntry({ chronicle }: Start, goal: Goal, date: CalendarDate): Ways {
  const node = { position: positionOn(chronicle, date), day: date, acts: [], sequence: '', end: null, cost: 0 };
  const later = notYet(goal, [node]);
  const answer = { looked: 1, date };
  return later ? { kind: 'notYet', ...answer, notYet: later } : { kind: 'past', ...answer, holds: false };
}

/** The ways to the nodes of the last day that reach it, each once. */
function waysAt(
  start: Start,
  { layers }: Found,
  days: readonly CalendarDate[],
  reaches: (node: Node) => boolean
): Way[] {
  const shortest = new Map<string, Node>();
  for (const node of layers.at(-1)!.nodes.filter(reaches)) {
    const known = shortest.get(kindOf(node));
    if (!known || node.cost < known.cost) shortest.set(kindOf(node), node);
  }
  const ways = [...shortest].map(([kind, node]) =>
    wayOf(start, node, days, (it) => reaches(it) && kindOf(it) === kind)
  );
  const total = ({ extensions }: Way) => extensions.reduce<number>((sum, years) => sum + years, 0);
  return ways.sort((a, b) => a.decisions - b.decisions || total(a) - total(b));
}

function kindOf(node: Node): string {
  const phase = phaseAt(node.position);
  return phase === 'withdrawn' ? phase : `${phase} ${node.sequence}`;
}

/** How long the Treaty can be in force. */
export type Longest = { looked: number } & (
  | { kind: 'ended'; end: End }
  | {
      kind: 'longest';
      /** The last day on which it can be in force. */
      lastDay: CalendarDate;
      ways: readonly Way[];
      /** How it ends then; null where the path is not drawn so far. */
      end: End | null;
      /** Why it cannot be extended beyond. */
      refused: None | null;
    }
);

/** The last day on which the Treaty can be in force, and every way to that. */
export function longest(start: Start): Longest {
  if (start.end) return { kind: 'ended', looked: 1, end: start.end };
  const days = daysOf(start, addDays(start.chronicle.scenario.horizon, -1));
  const found = search(start, days, extensions);
  const isInForce = (node: Node) => phaseAt(node.position) === 'inForce';
  const last = found.layers.findLastIndex(({ nodes }) => nodes.some(isInForce));
  const layers = found.layers.slice(0, last + 1);
  const lastDay = layers.at(-1)!.day;
  const ways = waysAt(start, { ...found, layers }, days.slice(0, last + 1), isInForce);
  // The day after the last on which it can be in force is among the days, where the path is drawn so far.
  const end = found.layers[last + 1]?.nodes.find((node) => node.end && node.end.date > lastDay)?.end ?? null;
  const refused = end ? whyNone('inForce', { layers }) : null;
  return { kind: 'longest', looked: found.looked, lastDay, ways, end, refused };
}
