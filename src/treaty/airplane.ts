import { calendarDate } from './calendarDate.ts';
import { ENTRY_INTO_FORCE } from './duration.ts';
import { reckon, type Reckoning } from './reckoning.ts';

/** Days after entry into force by which types of inspection airplanes are named. Source: Protocol, Part Five, Section II. */
export const DAYS_TO_NAME_AIRPLANES = 5;

/** The last day for the types of inspection airplanes, 2011-02-10. Source: Protocol, Part Five, Section II. */
export const AIRPLANE_TYPES: Reckoning = reckon(ENTRY_INTO_FORCE, { days: DAYS_TO_NAME_AIRPLANES });

/**
 * Days for the standing diplomatic clearance number of inspection airplanes: at most so many after entry into force,
 * and no less before each new calendar year. Source: Protocol, Part Four, Section VI(1).
 */
export const DAYS_FOR_CLEARANCE = 30;

/** The last day for the first clearance number, good for the rest of 2011. Source: Part Four, Section VI(1). */
export const FIRST_CLEARANCE: Reckoning = reckon(ENTRY_INTO_FORCE, { days: DAYS_FOR_CLEARANCE });

/**
 * The last day on which the clearance number for a calendar year is in time on any count: thirty whole days, without
 * that of giving it, are left before the year. Whether the day of giving it may be one of the thirty the text seen
 * does not say; then it would be a day later.
 *
 * @see Protocol, Part Four, Section VI(1)
 */
export function clearanceFor(year: number): Reckoning {
  return reckon(calendarDate(year, 1, 1), { days: -DAYS_FOR_CLEARANCE }, { days: -1 });
}

/**
 * Hours before its departure towards the inspected Party by which the flight plan of an inspection airplane is
 * notified. Source: Protocol, Part Four, Section VI(2).
 */
export const HOURS_FOR_FLIGHT_PLAN = 6;
