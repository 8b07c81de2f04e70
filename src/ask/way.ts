import type { Scenario } from '../scenarios/scenario.ts';
import type { CalendarDate } from '../treaty/calendarDate.ts';
import type { Years } from '../treaty/decision.ts';
import type { Act, Node } from './node.ts';
import { scenarioFrom, type Start } from './start.ts';
import { on, takesAll, waits } from './walking.ts';

/** An act of an answer, and the last day on which it can be taken, all others going with it where they must. */
export interface Step extends Act {
  until: CalendarDate;
}

/** One way to what was asked for: a whole path, and what it takes beyond what is decided already. */
export interface Way {
  scenario: Scenario;
  steps: readonly Step[];
  /** The extensions it makes, in years, in order. */
  extensions: readonly Years[];
  /** What the goal rests on: the Treaty, or pledges after it has ended in one of these ways. */
  rests: 'inForce' | 'expired' | 'withdrawn' | 'succeeded';
  /** How many decisions it takes. */
  decisions: number;
}

/** @param reaches whether a node is one that was asked for */
export function wayOf(start: Start, node: Node, days: readonly CalendarDate[], reaches: (node: Node) => boolean): Way {
  const added = node.acts.flatMap(({ decisions }) => decisions);
  const { phase } = node.position.place.standing;
  return {
    scenario: scenarioFrom(start, added),
    steps: node.acts.map((act, index) => ({ ...act, until: lastDay(start, node, index, days, reaches) })),
    extensions: node.acts.flatMap(({ years }) => years ?? []),
    rests: phase === 'signed' ? 'inForce' : phase,
    decisions: added.length
  };
}

/** The last day on which the act can be taken, those before it on their days, those after it no sooner. */
function lastDay(
  start: Start,
  { acts, sequence, day: end }: Node,
  index: number,
  days: readonly CalendarDate[],
  reaches: (node: Node) => boolean
): CalendarDate {
  const own = acts[index]!.day;
  const later = days.findLast((day) => {
    if (day <= own || day > end) return false;
    const moved = acts.map((act, at) => ({ ...act, day: at < index || act.day > day ? act.day : day }));
    const node = replayed(start, moved, sequence, end);
    return node !== null && reaches(node);
  });
  return later ?? own;
}

/** Where the acts lead to by the end of `date`; null where one of them is refused. */
function replayed(start: Start, acts: readonly Act[], sequence: string, date: CalendarDate): Node | null {
  let { position, end } = start;
  for (const { day, decisions } of acts) {
    const waited = waits(position, day);
    const taken = takesAll(waited.position, on(day, decisions));
    if ('code' in taken) return null;
    position = taken.position;
    end ??= waited.end ?? taken.end;
  }
  const waited = waits(position, date);
  return { position: waited.position, day: date, acts, sequence, end: end ?? waited.end, cost: 0 };
}
