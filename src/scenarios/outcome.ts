import type { CalendarDate } from '../treaty/calendarDate.ts';
import type { Chronicle, Entry } from './chronicle.ts';

/** How the Treaty ends on a path, and on which day it is no longer in force. */
export interface Outcome {
  date: CalendarDate;
  how: 'expired' | 'withdrawn' | 'succeeded';
}

const ENDS: Partial<Record<Entry['event'], Outcome['how']>> = {
  expiry: 'expired',
  withdrawalTakesEffect: 'withdrawn',
  bringSuccessorIntoForce: 'succeeded'
};

/** Null where the Treaty is still in force when the path is no longer drawn. */
export function outcome({ entries }: Chronicle): Outcome | null {
  const end = entries.find(({ event }) => ENDS[event]);
  return end ? { date: end.date, how: ENDS[end.event]! } : null;
}
