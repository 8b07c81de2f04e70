import { Temporal } from 'temporal-polyfill';
import type { CalendarDate } from '../../src/core.ts';

/** A calendar day as a whole number, so that walking day by day is cheap: days since 1970-01-01. */
export type Day = number;

const DAY_ZERO = Temporal.PlainDate.from('1970-01-01');
const days = new Map<CalendarDate, Day>();
const dates: CalendarDate[] = [];

const plainDate = (day: Day) => DAY_ZERO.add({ days: day });

export function dayOf(date: CalendarDate): Day {
  let day = days.get(date);
  if (day === undefined) days.set(date, (day = DAY_ZERO.until(date, { largestUnit: 'day' }).days));
  return day;
}

export function dateOf(day: Day): CalendarDate {
  return (dates[day] ??= plainDate(day).toString() as CalendarDate);
}

/** The same day of the month, or the last day of a shorter one. */
export const addMonths = (day: Day, months: number): Day =>
  dayOf(plainDate(day).add({ months }, { overflow: 'constrain' }).toString() as CalendarDate);

export const addYears = (day: Day, years: number): Day => addMonths(day, 12 * years);
