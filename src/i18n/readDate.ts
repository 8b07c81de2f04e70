import { isCalendarDate, type CalendarDate } from '../treaty/calendarDate.ts';

/**
 * The day that a reader's words name, or null. Slashes are not read: which comes first, the day or the month, they
 * leave open.
 *
 * @param names of the months, twelve each, in any number of forms
 */
export function readDate(text: string, names: readonly (readonly string[])[]): CalendarDate | null {
  const words = text
    .toLowerCase()
    .replace(/[\s\u00a0,]+/g, ' ')
    .replace(/ г\.?$/, '')
    .trim();
  const [, isoYear, isoMonth, isoDay] = /^(\d{4})-(\d{1,2})-(\d{1,2})$/.exec(words) ?? [];
  if (isoYear) return checked(isoYear, isoMonth!, isoDay!);
  const [, dottedDay, dottedMonth, dottedYear] = /^(\d{1,2})\.(\d{1,2})\.(\d{4})$/.exec(words) ?? [];
  if (dottedYear) return checked(dottedYear, dottedMonth!, dottedDay!);
  const [, day, name, year] = /^(\d{1,2}) (\D+?) (\d{4})$/.exec(words) ?? [];
  if (day) return checked(year!, monthNamed(name!, names), day);
  const [, american, itsDay, itsYear] = /^(\D+?) (\d{1,2}) (\d{4})$/.exec(words) ?? [];
  return american ? checked(itsYear!, monthNamed(american, names), itsDay!) : null;
}

/** Three letters and more of a month's name are enough, in whatever form. */
function monthNamed(name: string, names: readonly (readonly string[])[]): string {
  const start = name.replace(/\.$/, '');
  const isIt = (full: string) => {
    const month = full.toLowerCase().replace(/\.$/, '');
    return start.length >= 3 && (month.startsWith(start) || start.startsWith(month));
  };
  const indices = names.map((months) => months.findIndex(isIt));
  return String((indices.find((index) => index >= 0) ?? -1) + 1);
}

function checked(year: string, month: string, day: string): CalendarDate | null {
  const date = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  return isCalendarDate(date) ? date : null;
}
