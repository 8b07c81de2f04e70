import { addDays, addMonths, type CalendarDate } from '../treaty/calendarDate.ts';
import { earliestTermination, expiresOn, LONGEST_EXTENSION, NOTICE_PERIOD } from '../treaty/duration.ts';
import { LIMITS_DUE } from '../treaty/limits.ts';
import type { Start } from './start.ts';

/**
 * The days from a start up to and including `last` that the law looks at, in order. Between two of them all days are
 * alike, so that nothing is missed by deciding on these alone: the start, the day the limits are due, the ends of
 * notices and pledges that run or are given at the start, each possible expiry and the last day; the day before each,
 * and of the last two kinds the day from which a notice still ends the Treaty by then.
 */
export function daysOf({ day, position: { fixed } }: Start, last: CalendarDate): CalendarDate[] {
  const expiries = Array.from({ length: LONGEST_EXTENSION + 1 }, (_, years) => expiresOn(years));
  const ends = [
    ...expiries,
    fixed.terminatesOn,
    fixed.pledgedUntil.US,
    fixed.pledgedUntil.RU,
    earliestTermination(day)
  ];
  const turns = ends.filter((it) => it != null);
  const days = [day, LIMITS_DUE, ...turns, ...[...turns, last].map((it) => addDays(it, -1)), last];
  return [...new Set([...days, ...[...expiries, last].map(lastNotice)])].filter((it) => it >= day && it <= last).sort();
}

/** The last day on which a notice of withdrawal takes effect by `date`. */
function lastNotice(date: CalendarDate): CalendarDate {
  let day = addMonths(date, -NOTICE_PERIOD);
  while (earliestTermination(addDays(day, 1)) <= date) day = addDays(day, 1);
  return day;
}
