import ical, { ICalEventTransparency } from 'ical-generator';
import type { Obligation } from '../scenarios/obligations.ts';
import type { CalendarDate } from '../treaty/calendarDate.ts';

/** The day on which the rules that the days follow from, or their words, were last changed. */
export const REVISED: CalendarDate = '2026-11-21';

export interface CalendarOptions {
  /** Tells the events of one path from those of another, so that both can be in one calendar. */
  scenarioId: string;
  /** The day as of which the events are as they are; a program that has them already takes those of a later day. */
  stamp: CalendarDate;
  /** The name of the calendar, and of each event, in the reader's language. */
  name: string;
  nameOf(obligation: Obligation): string;
  describe(obligation: Obligation): string;
}

/** Dated duties, rights and deadlines as an iCalendar file, one event of whole days for each. */
export function obligationsAsIcs(obligations: readonly Obligation[], options: CalendarOptions): string {
  const { scenarioId, stamp, name, nameOf, describe } = options;
  const calendar = ical({ name: inOneLine(name), prodId: { company: 'new-start-simulator', product: 'obligations' } });
  for (const obligation of obligations) {
    const { id, date, until } = obligation;
    calendar.createEvent({
      id: `${id}.${scenarioId}@new-start-simulator`,
      stamp: midnight(stamp),
      allDay: true,
      start: midnight(date),
      end: until ? midnight(until) : null,
      summary: printable(nameOf(obligation)),
      description: printable(describe(obligation)),
      transparency: ICalEventTransparency.TRANSPARENT // nobody is busy for it
    });
  }
  return `${calendar.toString()}\r\n`; // the last line is ended too
}

/** The file's text has no other control characters than tabs and line breaks, RFC 5545, 3.3.11. */
const printable = (text: string) => text.replace(/\r\n?/g, '\n').replace(/[^\P{Cc}\t\n]/gu, ' ');

/** The library escapes what it is given for an event, and not the name of the calendar, RFC 5545, 3.3.11. */
const inOneLine = (text: string) => text.replace(/\p{Cc}+/gu, ' ').replace(/[\\;,]/g, '\\$&');

/** Read in UTC, as the library does where it is given no time zone. */
const midnight = (date: CalendarDate) => new Date(`${date}T00:00:00Z`);
