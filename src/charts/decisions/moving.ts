import type { Chronicle } from '../../scenarios/chronicle.ts';
import { flipsOf, type Flip } from '../../scenarios/flips.ts';
import { addDays, addMonths, type CalendarDate } from '../../treaty/calendarDate.ts';

/** A decision that is moved: until it is put down, nothing has changed. */
export interface Moving {
  chronicle: Chronicle;
  index: number;
  date: CalendarDate;
  flips: readonly Flip[];
  /** Where the pointer took hold, in units of the drawing; null where the keys move it. */
  heldAt: number | null;
}

/** A decision of a path, taken hold of on its day. */
export function takeHold(chronicle: Chronicle, index: number, heldAt: number | null): Moving {
  const { date } = chronicle.scenario.decisions[index]!;
  return { chronicle, index, date, flips: flipsOf(chronicle, index), heldAt };
}

/** The same on another day or, beyond the days it can be taken on, on the nearest of them. */
export function movedTo(moving: Moving, date: CalendarDate): Moving {
  const [first, last] = [firstOf(moving), lastOf(moving)];
  return { ...moving, date: date < first ? first : date > last ? last : date };
}

/** Where a key moves it, as sliders have it; undefined where the key is none of theirs. */
export function movedBy(key: string): ((moving: Moving) => Moving) | undefined {
  const day = DAY_BY_KEY[key];
  return day && ((moving) => movedTo(moving, day(moving)));
}

const DAY_BY_KEY: Record<string, ((moving: Moving) => CalendarDate) | undefined> = {
  ArrowRight: ({ date }) => addDays(date, 1),
  ArrowUp: ({ date }) => addDays(date, 1),
  ArrowLeft: ({ date }) => addDays(date, -1),
  ArrowDown: ({ date }) => addDays(date, -1),
  PageUp: ({ date }) => addMonths(date, 1),
  PageDown: ({ date }) => addMonths(date, -1),
  Home: firstOf,
  End: lastOf
};

function firstOf({ flips }: Moving): CalendarDate {
  return flips[0]!.from;
}

function lastOf({ flips }: Moving): CalendarDate {
  return addDays(flips.at(-1)!.to, -1);
}
