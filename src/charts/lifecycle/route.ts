import type { Chronicle, Entry, Occurrence } from '../../scenarios/chronicle.ts';
import { addDays, type CalendarDate } from '../../treaty/calendarDate.ts';
import type { MaturityEvent } from '../../treaty/lifecycle.ts';
import { heldIn, takenBetween, type Graph } from './graph.ts';

/** The machine's own event of what an entry calls by its meaning; null where the machine takes no step of its own. */
const MATURED = {
  signature: null,
  entryIntoForce: 'entersIntoForce',
  limitsBind: 'limitsFallDue',
  extensionTakesEffect: null, // with the completion of procedures that brought it about
  expiry: 'termRunsOut',
  lapse: 'expiryDayEnds',
  withdrawalTakesEffect: 'noticeTakesEffect',
  pledgeRunsOut: 'pledgeRunsOut'
} as const satisfies Record<Occurrence, MaturityEvent['type'] | null>;

/** A path's way through the machine. Steps are places in its chronicle's entries. */
export interface Route {
  /** The steps on which each edge is taken for the first and for the last time. */
  taken: ReadonlyMap<string, readonly [first: number, last: number]>;
  /** The step on which each state is first come to. */
  reached: ReadonlyMap<string, number>;
}

/** The way of a whole path, worked out once: asked at any step, it answers without going over the entries again. */
export function routeOf(graph: Graph, { entries }: Pick<Chronicle, 'entries'>): Route {
  const taken = new Map<string, [number, number]>();
  const reached = new Map<string, number>();
  let before: ReadonlySet<string> = new Set();
  for (const [step, entry] of entries.entries()) {
    const after = heldIn(graph, entry.states);
    for (const id of after) if (!reached.has(id)) reached.set(id, step);
    const event = eventOf(entry);
    for (const { key } of event === null ? [] : takenBetween(graph, before, event, after))
      taken.set(key, [taken.get(key)?.[0] ?? step, step]);
    before = after;
  }
  return { taken, reached };
}

/** The machine's event of an entry; null where it is no step of the machine's. */
export function eventOf({ event }: Pick<Entry, 'event'>): string | null {
  return event in MATURED ? MATURED[event as Occurrence] : event;
}

/** How many entries are of a day before `date`. */
export function entriesBefore(entries: readonly Pick<Entry, 'date'>[], date: CalendarDate): number {
  let low = 0;
  for (let high = entries.length; low < high;) {
    const middle = (low + high) >> 1;
    if (entries[middle]!.date < date) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** How many entries are of `date` or a day before it. */
export function entriesUpTo(entries: readonly Pick<Entry, 'date'>[], date: CalendarDate): number {
  return entriesBefore(entries, addDays(date, 1));
}
