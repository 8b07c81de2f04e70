import type { CalendarDate } from '../treaty/calendarDate.ts';

export const MOST_PATHS = 4;
export const DEFAULT_PATHS = ['as-it-happened', 'one-year-2020', 'five-year-2021', 'lapse-2021'] as const;
export const DEFAULT_DATE: CalendarDate = '2020-10-16';

/** The fewest days that the axis can show. */
export const CLOSEST = 60;
