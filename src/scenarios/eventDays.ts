import type { CalendarDate } from '../treaty/calendarDate.ts';
import type { Chronicle } from './chronicle.ts';

/** The days on which anything happens on a path, in order, each once. */
export function eventDays({ entries, refusals, scenario }: Chronicle): CalendarDate[] {
  const refused = refusals.map(({ index }) => scenario.decisions[index]!.date);
  return [...new Set([...entries.map(({ date }) => date), ...refused])].sort();
}

/** The first of `days`, which are in order, after `date`; with -1, the last before it. Undefined where there is none. */
export function nextDay(days: readonly CalendarDate[], date: CalendarDate, step: 1 | -1): CalendarDate | undefined {
  return step === 1 ? days.find((day) => day > date) : days.findLast((day) => day < date);
}
