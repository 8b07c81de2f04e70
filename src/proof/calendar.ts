import { addDays, addMonths, type CalendarDate } from '../treaty/calendarDate.ts';
import { ENTRY_INTO_FORCE, expiresOn, LONGEST_EXTENSION, NOTICE_PERIOD } from '../treaty/duration.ts';
import { LIMITS_DUE } from '../treaty/limits.ts';

// The law compares a day with nothing but its own days: entry into force, the day the limits are due, each possible
// expiry and the day after it, the day a notice ends, the day a pledge ends. Between two of them all days are alike. So
// the walk stops on the day before each, on the day, on the day after (which stands for all up to the next), and three
// months before, where a notice falls together with it; a notice or a pledge may also be made to end on any of them.

/** The days the Treaty itself fixes, up to its longest extension or to a shorter one. */
export function daysOfTheTreaty(longestExtension = LONGEST_EXTENSION): CalendarDate[] {
  const expiries = Array.from({ length: longestExtension + 1 }, (_, years) => expiresOn(years));
  return [LIMITS_DUE, ...expiries];
}

/** The days on which the walk stops, in order. */
export function stops(days: readonly CalendarDate[]): CalendarDate[] {
  const around = days.flatMap((day) => [addMonths(day, -NOTICE_PERIOD), addDays(day, -1), day, addDays(day, 1)]);
  return [...new Set([ENTRY_INTO_FORCE, ...around])].sort();
}

/** The days on which a notice may be made to end, beside the earliest: on each day of the Treaty, and between. */
export function namedEnds(days: readonly CalendarDate[]): CalendarDate[] {
  return days.flatMap((day) => [day, addDays(day, 1)]);
}
