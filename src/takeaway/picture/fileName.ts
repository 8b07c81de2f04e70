import type { CalendarDate } from '../../treaty/calendarDate.ts';
import type { Shown } from './shown.ts';

/** The name of a picture's file: what it shows, and the day of the playhead. */
export function fileName(shown: Shown, date: CalendarDate, kind: 'png' | 'svg'): string {
  return `new-start-${shown}-${date}.${kind}`;
}
