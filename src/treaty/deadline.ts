import { addDays, type CalendarDate } from './calendarDate.ts';
import { ENTRY_INTO_FORCE, expiresOn } from './duration.ts';
import type { Standing } from './facts.ts';
import type { MaturityEvent } from './lifecycle.ts';
import { LIMITS_DUE } from './limits.ts';
import { PARTIES, type Party } from './party.ts';

/** The days that decisions themselves have fixed: the end a notice announces, and the end of each pledge. */
export interface FixedDates {
  terminatesOn: CalendarDate | null;
  pledgedUntil: Partial<Record<Party, CalendarDate>>;
}

/** Something that falls due on a day unless a decision changes it before. */
export interface Deadline {
  date: CalendarDate;
  event: MaturityEvent;
}

/**
 * What falls due next as things stand, or undefined where nothing does. Of two on one day the first is the one
 * that happens first: a withdrawal that takes effect on the day of expiry leaves the Treaty withdrawn.
 *
 * @see Articles II(1), XIV(1), XIV(2), XIV(3)
 */
export function nextDeadline(standing: Standing, isExpiryDay: boolean, fixed: FixedDates): Deadline | undefined {
  const due: Deadline[] = [];
  if (standing.phase === 'signed') due.push({ date: ENTRY_INTO_FORCE, event: { type: 'entersIntoForce' } });
  if (standing.phase === 'inForce') {
    if (fixed.terminatesOn) due.push({ date: fixed.terminatesOn, event: { type: 'noticeTakesEffect' } });
    due.push({ date: expiresOn(standing.extendedBy), event: { type: 'termRunsOut' } });
    if (!standing.limitsDue) due.push({ date: LIMITS_DUE, event: { type: 'limitsFallDue' } });
  }
  if (isExpiryDay) due.push({ date: addDays(expiresOn(standing.extendedBy), 1), event: { type: 'expiryDayEnds' } });
  for (const by of PARTIES)
    if (standing.pledges.includes(by))
      due.push({ date: fixed.pledgedUntil[by]!, event: { type: 'pledgeRunsOut', by } });
  return due.reduce<Deadline | undefined>(
    (first, next) => (first && first.date <= next.date ? first : next),
    undefined
  );
}
