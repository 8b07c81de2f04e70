import type { CalendarDate } from '../treaty/calendarDate.ts';

/**
 * The version of the model: what decisions, dates and rules it knows, and what it makes of them. It is raised whenever
 * the same decisions may come to something else than before, and is the version of the package too.
 */
export const MODEL_VERSION = '0.1.0';

/** The day on which {@link MODEL_VERSION} was raised to what it is. */
export const MODEL_DATED: CalendarDate = '2026-11-21';
