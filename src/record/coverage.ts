import type { CalendarDate } from '../treaty/calendarDate.ts';
import type { CalendarMonth } from './schema.ts';

/** The day the record was compiled. Its sources were read as copies, which age: nothing says what a page shows today. */
export const COMPILED: CalendarDate = '2026-11-21';

/** What the chronology covers. */
export interface Coverage {
  from: CalendarDate;
  /** The latest month of which anything datable was found. */
  latestFound: CalendarMonth;
  note: string;
}

export const COVERAGE: Coverage = {
  from: '2009-04-01',
  latestFound: '2026-06',
  note: 'Searches for July - November 2026 found nothing datable about US-Russian limits. That interval is unknown, which is not to say that nothing happened.'
};
