import type { CalendarDate } from '../../treaty/calendarDate.ts';
import { ENTRY_INTO_FORCE } from '../../treaty/duration.ts';
import { PARTIES, type Party } from '../../treaty/party.ts';
import type { Chronicle, Period } from '../chronicle.ts';

/** Days from `from` up to, not including, `to`. */
export interface Span {
  from: CalendarDate;
  to: CalendarDate;
}

/** The earlier of two days. */
export function earlier(a: CalendarDate, b: CalendarDate): CalendarDate {
  return a < b ? a : b;
}

/** The periods in which the Treaty is in force. */
export function periodsInForce({ periods }: Chronicle): Period[] {
  return periods.filter(({ expiresOn }) => expiresOn !== null);
}

/**
 * The first day on which the Treaty is no longer in force. Where the path breaks off before, the day it is to end as
 * things stand then.
 */
export function endOf(chronicle: Chronicle): CalendarDate {
  const last = periodsInForce(chronicle).at(-1);
  // Superseded on the very day of entry into force, it is not in force on any day.
  if (!last) return ENTRY_INTO_FORCE;
  if (last.to < chronicle.scenario.horizon) return last.to;
  return last.terminatesOn ? earlier(last.terminatesOn, last.expiresOn!) : last.expiresOn!;
}

/** The Parties whose participation is suspended on some of these days. */
export function suspendedIn(chronicle: Chronicle, span: Span): Party[] {
  const periods = within(chronicle, span);
  return PARTIES.filter((party) => periods.some(({ limits }) => limits[party] === 'contested'));
}

/** Whether there is no inspection on any of these days on which the Treaty is in force, though there might be. */
export function pausedThroughout(chronicle: Chronicle, span: Span): boolean {
  const periods = within(chronicle, span);
  return periods.length > 0 && periods.every(({ inspections }) => inspections !== 'active');
}

function within(chronicle: Chronicle, { from, to }: Span): Period[] {
  return periodsInForce(chronicle).filter((period) => period.from < to && from < period.to);
}
