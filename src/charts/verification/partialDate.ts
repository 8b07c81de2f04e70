import type { PartialDate } from '../../record/schema.ts';
import { isCalendarDate, type CalendarDate } from '../../treaty/calendarDate.ts';

/** A day to draw a date at that is less precise than a day: the middle of the month or year. */
export function dayIn(date: PartialDate): CalendarDate {
  if (isCalendarDate(date)) return date;
  return (date.length === 7 ? `${date}-15` : `${date}-07-01`) as CalendarDate;
}
