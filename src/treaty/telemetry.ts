import { calendarDate, parts, type CalendarDate } from './calendarDate.ts';
import { ENTRY_INTO_FORCE } from './duration.ts';
import { reckon, type Reckoning } from './reckoning.ts';

/**
 * The most launches of each Party in a year on which telemetric information is exchanged, an equal number on each side.
 * Source: Article IX and Protocol, Part Seven.
 */
export const MOST_TELEMETRY_LAUNCHES = 5;

/** Days after receipt of the recordings within which a Party may complain of them. Source: Part Four, Section IV(2). */
export const DAYS_TO_COMPLAIN = 180;

/** Days after the complaint within which the other Party explains. Source: Part Four, Section IV(3). */
export const DAYS_TO_EXPLAIN = 60;

/** The calendar year in which the Parties settle for the first time on how many launches they exchange, 2012. */
export const FIRST_SETTLEMENT = parts(ENTRY_INTO_FORCE).year + 1;

/**
 * The calendar year in which the Parties settle on the launches of the calendar year before, `[from, to)`. The
 * Commission's decision of 7 February 2012 shows the count: an exchange in 2012 on launches made by 31 December 2011.
 *
 * @param year from {@link FIRST_SETTLEMENT} on
 * @see Protocol, Part Seven, paragraph 2
 */
export function telemetrySettlement(year: number): { from: Reckoning; to: CalendarDate } {
  return {
    from: reckon(calendarDate(FIRST_SETTLEMENT, 1, 1), { years: year - FIRST_SETTLEMENT }),
    to: calendarDate(year + 1, 1, 1)
  };
}
