import { daysBetween, parts, type CalendarDate } from '../../treaty/calendarDate.ts';
import {
  earliestTermination,
  ENTRY_INTO_FORCE,
  expiresOn,
  LONGEST_EXTENSION,
  NOTICE_PERIOD
} from '../../treaty/duration.ts';
import { latestCompletion, latestNotice } from '../../treaty/latestDay.ts';
import { reckon, reckonOn, type Reckoning } from '../../treaty/reckoning.ts';
import { periodOn, type Chronicle } from '../chronicle.ts';
import { restingOn } from './basis.ts';
import { idOf, type Obligation, type ObligationKey, type ObligationKind } from './obligation.ts';
import { endOf, periodsInForce } from './span.ts';
import { workingOf } from './working.ts';

/**
 * How the Treaty would end as things stood, and the latest days for doing something about it: for each day of expiry
 * that stood on the path, and the notice of withdrawal. What the Treaty's end leaves no day for is left out.
 */
export function ends(chronicle: Chronicle): Obligation[] {
  const end = endOf(chronicle);
  const { horizon } = chronicle.scenario;
  const all = [...expiries(chronicle).flatMap((expiry) => before(expiry, chronicle)), ...notices(chronicle)];
  return all.filter(({ date, kind }) => date < horizon && (kind === 'end' ? date <= end : date < end));
}

/** Each day of expiry that stood on the path, reckoned from entry into force. */
function expiries(chronicle: Chronicle): Reckoning[] {
  const days = new Set(periodsInForce(chronicle).map((period) => period.expiresOn!));
  let last = reckon(ENTRY_INTO_FORCE);
  return [...days].map((day) => (last = reckonOn(last, { years: parts(day).year - parts(last.date).year })));
}

/** One day of expiry, and the latest days before it. */
function before(expiry: Reckoning, chronicle: Chronicle): Obligation[] {
  const isOriginal = expiry.date === expiresOn();
  const days = [day('expiry', 'end', expiry, isOriginal ? 'art14-duration' : 'art14-extension')];
  const notice = latestNotice(expiry);
  if (!isNoticeRunningBefore(chronicle, notice.date)) {
    const backwards = workingOf(latestNotice(reckon(expiry.date)));
    days.push({ ...day('latestNotice', 'lastDay', notice, 'art14-withdrawal-delay'), backwards });
  }
  if (!isLastWord(chronicle, expiry.date)) {
    const backwards = workingOf(latestCompletion(reckon(expiry.date)));
    // That there can be a second extension at all is one reading of the text.
    const fact = isOriginal ? 'art14-extension' : 'art14-second-extension';
    days.push({ ...day('latestCompletion', 'lastDay', latestCompletion(expiry), fact), backwards });
  }
  return days.map((each) => (isSuperseded(chronicle, expiry.date, each.date) ? { ...each, superseded: true } : each));
}

function day(key: ObligationKey, kind: ObligationKind, reckoning: Reckoning, fact: string): Obligation {
  const { date } = reckoning;
  return {
    id: idOf(key, date),
    key,
    kind,
    date,
    by: 'both',
    basis: 'law',
    working: workingOf(reckoning),
    ...restingOn(fact)
  };
}

/** Whether the Treaty was to expire later than on `expiry` by the time `day` was over. */
function isSuperseded(chronicle: Chronicle, expiry: CalendarDate, day: CalendarDate): boolean {
  if (day >= chronicle.scenario.horizon) return false;
  const standing = periodOn(chronicle, day).expiresOn;
  return standing !== null && standing > expiry;
}

/** Whether nothing is left to extend by after this day of expiry, on the scenario's reading of Article XIV(2). */
function isLastWord({ scenario }: Chronicle, expiry: CalendarDate): boolean {
  return expiry >= expiresOn(LONGEST_EXTENSION) || (scenario.reading === 'single' && expiry > expiresOn());
}

function isNoticeRunningBefore({ entries }: Chronicle, day: CalendarDate): boolean {
  return entries.some(({ event, date }) => event === 'giveWithdrawalNotice' && date < day);
}

/** The day a notice ends the Treaty: three months after it, or where it names a later day, that day. */
function notices({ entries }: Chronicle): Obligation[] {
  return entries.flatMap(({ event, date, by, until }): Obligation[] => {
    if (event !== 'giveWithdrawalNotice') return [];
    const further = daysBetween(earliestTermination(date), until!);
    return [
      {
        id: idOf('withdrawal', until!),
        key: 'withdrawal',
        kind: 'end',
        date: until!,
        by: by!,
        basis: 'law',
        working: workingOf(reckon(date, { months: NOTICE_PERIOD }, { days: further })),
        ...restingOn('art14-withdrawal-delay')
      }
    ];
  });
}
