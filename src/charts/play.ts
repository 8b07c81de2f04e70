import { dayNumber, fromDayNumber, type CalendarDate } from '../treaty/calendarDate.ts';

/** The whole axis passes in so many seconds, without the halts. */
const SECONDS_FOR_ALL = 40;

/** How long time halts on a day on which something happens, in milliseconds. */
export const HALT = 1500;

/**
 * Where the playhead has come to after so many milliseconds: further on, and no further than the next event.
 *
 * @param at day number, with its fraction
 * @param shown how many days the axis shows
 * @param nextEvent the first event after `at`; undefined where there is none
 * @returns the new day number, and whether time halts there
 */
export function played(
  at: number,
  elapsed: number,
  shown: number,
  nextEvent: CalendarDate | undefined
): { at: number; halts: boolean } {
  const next = at + (elapsed / 1000 / SECONDS_FOR_ALL) * shown;
  const event = nextEvent === undefined ? Infinity : dayNumber(nextEvent);
  return next >= event ? { at: event, halts: true } : { at: next, halts: false };
}

/** The day of a day number with a fraction. */
export function dayOf(at: number): CalendarDate {
  return fromDayNumber(Math.floor(at));
}
