import { addDays, addMonths, calendarDate, parts, type CalendarDate } from './calendarDate.ts';
import { ENTRY_INTO_FORCE } from './duration.ts';
import { reckon, type Reckoning } from './reckoning.ts';

/** Days after entry into force by which the Parties give their databases. Source: Protocol, Part Four, Section II(1). */
export const DAYS_TO_INITIAL_DATABASE = 45;

/** The last day for the initial database, which is as of entry into force. Source: Part Four, Section II(1). */
export const INITIAL_DATABASE: Reckoning = reckon(ENTRY_INTO_FORCE, { days: DAYS_TO_INITIAL_DATABASE });

/** Months of one period of the database. Source: Part Four, Section II(2). */
export const MONTHS_OF_DATABASE_PERIOD = 6;

/** Days after the end of a period by which the updated database is given. Source: Part Four, Section II(2). */
export const DAYS_TO_UPDATE_DATABASE = 30;

/**
 * The first day of the first period, 2011-03-01: the first of the month after that of entry into force.
 * Source: Part Four, Section II(2).
 */
export const FIRST_DATABASE_PERIOD: CalendarDate = firstOfNextMonth(ENTRY_INTO_FORCE);

/** The update of the database after a period of six months. */
export interface DatabaseUpdate {
  /** The last day of the period. */
  lastDay: CalendarDate;
  /** The day the data are of, the one after: 1 March or 1 September. */
  asOf: CalendarDate;
  /** The last day for giving them. */
  due: Reckoning;
}

/**
 * The update after the `nth` period, counted from 1.
 *
 * @see Protocol, Part Four, Section II(2)
 */
export function databaseUpdate(nth: number): DatabaseUpdate {
  const asOf = addMonths(FIRST_DATABASE_PERIOD, nth * MONTHS_OF_DATABASE_PERIOD);
  const lastDay = addDays(asOf, -1);
  return { lastDay, asOf, due: reckon(lastDay, { days: DAYS_TO_UPDATE_DATABASE }) };
}

function firstOfNextMonth(date: CalendarDate): CalendarDate {
  const { year, month } = parts(addMonths(date, 1));
  return calendarDate(year, month, 1);
}
