import { addMonths, addYears, type CalendarDate } from './calendarDate.ts';
import { reckon, type Reckoning } from './reckoning.ts';

/** The day of signature, in Prague. */
export const SIGNATURE: CalendarDate = '2010-04-08';

/** The day the instruments of ratification were exchanged, in Munich. Source: Article XIV(1). */
export const ENTRY_INTO_FORCE: CalendarDate = '2011-02-05';

/** The original term, in years. Source: Article XIV(2), first sentence. */
export const ORIGINAL_TERM = 10;

/** Longest extension the Parties may agree, in years. Source: Article XIV(2), third sentence. */
export const LONGEST_EXTENSION = 5;

/** The notice of withdrawal runs at least so many months from its receipt. Source: Article XIV(3). */
export const NOTICE_PERIOD = 3;

/** The days on which the Treaty can expire, by whole years of extension. */
const EXPIRIES: readonly CalendarDate[] = Array.from({ length: LONGEST_EXTENSION + 1 }, (_, years) =>
  addYears(ENTRY_INTO_FORCE, ORIGINAL_TERM + years)
);

/**
 * The day on which the Treaty expires if nothing ends or supersedes it earlier.
 *
 * @param extendedBy years of extension in effect, 0 to {@link LONGEST_EXTENSION}
 * @returns the first day on which the Treaty is no longer in force
 * @throws RangeError if `extendedBy` is outside what the Treaty permits
 * @see Article XIV(2)
 */
export function expiresOn(extendedBy = 0): CalendarDate {
  const expiry = EXPIRIES[extendedBy];
  if (expiry === undefined)
    throw new RangeError(`extendedBy must be 0 to ${LONGEST_EXTENSION} years, Article XIV(2): ${extendedBy}`);
  return expiry;
}

/**
 * The earliest day on which a notice of withdrawal can end the Treaty.
 *
 * @param given day the notice is received
 * @see Article XIV(3)
 */
export function earliestTermination(given: CalendarDate): CalendarDate {
  return addMonths(given, NOTICE_PERIOD);
}

/**
 * The Treaty year that `date` falls in: year 1 from entry into force, each next one from its anniversary.
 *
 * @param date a day on or after {@link ENTRY_INTO_FORCE}
 * @throws RangeError before entry into force, when there is no Treaty year
 */
export function treatyYear(date: CalendarDate): number {
  if (date < ENTRY_INTO_FORCE) throw new RangeError(`no Treaty year before ${ENTRY_INTO_FORCE}: ${date}`);
  const years = +date.slice(0, 4) - +ENTRY_INTO_FORCE.slice(0, 4);
  return date.slice(5) >= ENTRY_INTO_FORCE.slice(5) ? years + 1 : years;
}

/**
 * The first day of a Treaty year, from which the inspections of the next one are counted anew.
 *
 * @param year 1 or more, as {@link treatyYear} counts
 */
export function treatyYearBegins(year: number): Reckoning {
  return reckon(ENTRY_INTO_FORCE, { years: year - 1 });
}
