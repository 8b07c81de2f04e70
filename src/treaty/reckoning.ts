import { addDays, addMonths, type CalendarDate } from './calendarDate.ts';

/** So many years, months or days on; back where negative. */
export type Offset = { years: number } | { months: number } | { days: number };

/** A day, and how it is reckoned: from `anchor`, by each offset in turn. */
export interface Reckoning {
  readonly anchor: CalendarDate;
  readonly offsets: readonly Offset[];
  readonly date: CalendarDate;
}

/** The day that is the offsets, one after the other, from `anchor`. */
export function reckon(anchor: CalendarDate, ...offsets: Offset[]): Reckoning {
  return { anchor, offsets, date: offsets.reduce(shift, anchor) };
}

/** Reckoned on from where `reckoning` came to. */
export function reckonOn({ anchor, offsets }: Reckoning, ...further: Offset[]): Reckoning {
  return reckon(anchor, ...offsets, ...further);
}

function shift(date: CalendarDate, offset: Offset): CalendarDate {
  if ('days' in offset) return addDays(date, offset.days);
  return addMonths(date, 'months' in offset ? offset.months : offset.years * 12);
}
