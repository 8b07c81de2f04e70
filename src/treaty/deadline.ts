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
 * What the Treaty itself makes fall due next as things stand, or undefined where nothing does.
 *
 * @param isExpiryDay the Treaty has expired, and it is still that day
 * @see Articles II(1), XIV(1), XIV(2)
 */
export function treatyDeadline({ phase, extendedBy, limitsDue }: Standing, isExpiryDay: boolean): Deadline | undefined {
  if (phase === 'signed') return { date: ENTRY_INTO_FORCE, event: { type: 'entersIntoForce' } };
  if (phase === 'inForce' && !limitsDue) return { date: LIMITS_DUE, event: { type: 'limitsFallDue' } };
  if (phase === 'inForce') return { date: expiresOn(extendedBy), event: { type: 'termRunsOut' } };
  if (isExpiryDay) return { date: addDays(expiresOn(extendedBy), 1), event: { type: 'expiryDayEnds' } };
  return undefined;
}

/**
 * What falls due next, by the Treaty or by a decision. Of two on one day the first is the one that happens first: a
 * withdrawal that takes effect on the day of expiry leaves the Treaty withdrawn.
 *
 * @param byTreaty from {@link treatyDeadline}
 * @see Article XIV(3)
 */
export function nextDeadline(
  byTreaty: Deadline | undefined,
  { pledges }: Standing,
  { terminatesOn, pledgedUntil }: FixedDates
): Deadline | undefined {
  let next = byTreaty;
  if (terminatesOn && !(next && next.date < terminatesOn))
    next = { date: terminatesOn, event: { type: 'noticeTakesEffect' } };
  for (const by of PARTIES) {
    const until = pledges.includes(by) ? pledgedUntil[by]! : undefined;
    if (until && !(next && next.date <= until)) next = { date: until, event: { type: 'pledgeRunsOut', by } };
  }
  return next;
}
