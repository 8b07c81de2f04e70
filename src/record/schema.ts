import type { CalendarDate } from '../treaty/calendarDate.ts';
import type { Party } from '../treaty/party.ts';
import type { Publisher } from './publishers.ts';

/**
 * How sure we are of a fact: `verified`, its content was seen in a document; `from-memory`, recalled and not seen,
 * its sources only the nearest page, to be shown with that label or not at all; `disputed`, sources disagree.
 */
export type Confidence = 'verified' | 'from-memory' | 'disputed';

/** A month, `YYYY-MM`, where the day is not known. */
export type CalendarMonth = `${number}-${number}`;

/** A year, `YYYY`, where the month is not known. */
export type CalendarYear = `${number}`;

/** A date as precise as its source. Such dates compare with `<`, a month before its own days. */
export type PartialDate = CalendarDate | CalendarMonth | CalendarYear;

/** When something happened, to the day or to the month. */
export type When = { date: CalendarDate; precision: 'day' } | { date: CalendarMonth; precision: 'month' };

/** Where something can be read. Its words and numbers may have changed since it was read. */
export interface Source {
  /** In English, whatever the language of the page. */
  title: string;
  /** Who put it up, and for a repost whose it is: see `sourceQuality.ts` before showing it. */
  publisher: Publisher;
  /** Address, http or https; null where it is not known. */
  url: string | null;
  /** When it was published; absent where the page does not say. */
  date?: PartialDate;
}

/** One source at the least: without one, nothing is a fact. */
export type Sources = readonly [Source, ...Source[]];

/** What every fact in the record carries. */
export interface Sourced {
  confidence: Confidence;
  sources: Sources;
  /** What to know before using it: a remembered detail, a clash, how a number follows. */
  note?: string;
}

/** A Party, or the two together. */
export type OneOrBoth = Party | 'both';

/** Who acted. */
export type Actor = OneOrBoth | 'CN' | 'other';

/** A count of something, with its unit. */
export interface Tally extends Sourced {
  value: number;
  unit: string;
  /** Up to when; absent where the count has ended. */
  asOf?: PartialDate;
  /** The arithmetic that confirms it. */
  check?: string;
}
