import { addYears, daysBetween, parts, type CalendarDate } from '../../treaty/calendarDate.ts';

/** A length of time, negative where it runs backwards. */
export interface Length {
  days: number;
  /** The same in years, where they are whole; null where they are not. */
  years: number | null;
}

/** From one day to another. */
export function timeBetween(from: CalendarDate, to: CalendarDate): Length {
  const years = parts(to).year - parts(from).year;
  return { days: daysBetween(from, to), years: isWhole(from, to, years) ? years : null };
}

/** Reckoned from the earlier day, so that it is as long there as back. */
function isWhole(from: CalendarDate, to: CalendarDate, years: number): boolean {
  return from <= to ? addYears(from, years) === to : addYears(to, -years) === from;
}
