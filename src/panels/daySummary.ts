import type { Messages } from '../i18n/en.ts';
import type { Chronicle, Period } from '../scenarios/chronicle.ts';
import { daysBetween, type CalendarDate } from '../treaty/calendarDate.ts';
import { ENTRY_INTO_FORCE } from '../treaty/duration.ts';
import { PARTIES } from '../treaty/party.ts';

/** The day on which the Treaty ends as things stand in a period of its life; null once it has ended. */
export function endAhead({ expiresOn, terminatesOn }: Period): CalendarDate | null {
  if (expiresOn === null) return null;
  return terminatesOn !== null && terminatesOn < expiresOn ? terminatesOn : expiresOn;
}

/** The first day of a phase that a path comes to. */
function firstDayOf({ periods }: Chronicle, phase: Period['phase']): CalendarDate {
  return periods.find((period) => period.phase === phase)!.from;
}

/** What held on a day, in a sentence or two. */
export function daySummary({ day }: Messages, chronicle: Chronicle, period: Period, date: CalendarDate): string {
  const { summary } = day;
  const { phase, terminatesOn, limits } = period;
  if (phase === 'signed') return summary.signed(ENTRY_INTO_FORCE);
  const end = endAhead(period);
  if (end) {
    const left = daysBetween(date, end);
    if (end === terminatesOn) return summary.noticeRuns(left, end);
    const suspended = PARTIES.filter((party) => limits[party] === 'contested');
    if (suspended.length === 2) return summary.contestedByBoth(left, end);
    if (suspended[0]) return summary.contested(left, end, suspended[0]);
    return phase === 'extended' ? summary.extended(left, end) : summary.inForce(left, end);
  }
  const first = firstDayOf(chronicle, phase);
  if (phase === 'withdrawn') return summary.withdrawn(first);
  if (phase === 'succeeded') return summary.succeeded(first);
  return date === first ? summary.expiryDay() : summary.expired(daysBetween(first, date), first);
}
