import { periodOn, type Chronicle, type Period } from '../../scenarios/chronicle.ts';
import { obligations, type Obligation } from '../../scenarios/obligations.ts';
import { restingOn } from '../../scenarios/obligations/basis.ts';
import { workingOf } from '../../scenarios/obligations/working.ts';
import { positionOn } from '../../scenarios/positionOn.ts';
import type { Scenario } from '../../scenarios/scenario.ts';
import { simulate } from '../../scenarios/simulate.ts';
import { daysBetween, parts, type CalendarDate } from '../../treaty/calendarDate.ts';
import type { FixedDates } from '../../treaty/deadline.ts';
import type { Decision, Years } from '../../treaty/decision.ts';
import { earliestTermination, ENTRY_INTO_FORCE, expiresOn, NOTICE_PERIOD, SIGNATURE } from '../../treaty/duration.ts';
import type { Reading } from '../../treaty/facts.ts';
import { PARTIES } from '../../treaty/party.ts';
import { reckon } from '../../treaty/reckoning.ts';
import { dues, type Due } from './due.ts';

const kept = new WeakMap<Chronicle, Obligation[]>();

/** The obligations of a path, worked out once. */
export function obligationsOf(chronicle: Chronicle): Obligation[] {
  let all = kept.get(chronicle);
  if (!all) kept.set(chronicle, (all = obligations(chronicle)));
  return all;
}

const NOTHING: readonly Due[] = [];
const lists = new WeakMap<Chronicle, Map<string, readonly Due[]>>();

/**
 * What falls due as things stand on a day, in date order, what is past included: if nothing more were decided. It is
 * the same list for as long as things stand the same.
 */
export function duesAsOf(chronicle: Chronicle, date: CalendarDate): readonly Due[] {
  if (date < SIGNATURE || date >= chronicle.scenario.horizon) return NOTHING;
  const period = periodOn(chronicle, date);
  const { pledgedUntil } = positionOn(chronicle, date).fixed;
  const key = [
    period.expiresOn,
    period.terminatesOn,
    period.limits.US,
    period.limits.RU,
    period.inspections,
    pledgedUntil.US,
    pledgedUntil.RU
  ].join();
  let known = lists.get(chronicle);
  if (!known) lists.set(chronicle, (known = new Map()));
  let list = known.get(key);
  if (!list) known.set(key, (list = standing(chronicle, period, pledgedUntil)));
  return list;
}

/** How many of a list's deadlines lie before a day. */
export function pastBy(list: readonly Due[], date: CalendarDate): number {
  let low = 0;
  for (let high = list.length; low < high;) {
    const middle = (low + high) >> 1;
    if (list[middle]!.date < date) low = middle + 1;
    else high = middle;
  }
  return low;
}

function standing(chronicle: Chronicle, period: Period, pledged: FixedDates['pledgedUntil']): readonly Due[] {
  const pledges = PARTIES.flatMap((by): Due[] => {
    const until = pledged[by];
    return until ? [pledgeRunsOut(by, until)] : [];
  });
  if (period.expiresOn === null) return pledges.sort((a, b) => (a.date < b.date ? -1 : 1));
  const { expiresOn: expiry, terminatesOn } = period;
  const end = terminatesOn !== null && terminatesOn <= expiry ? terminatesOn : expiry;
  const own = ownEnds(chronicle, expiry);
  const byLaw = dues(termTo(expiry, chronicle.scenario.reading))
    .filter(({ date, kind }) => date < end || (kind === 'end' && date === end && end !== terminatesOn))
    // A notice that runs is not given again.
    .filter(({ key }) => !(key === 'latestNotice' && terminatesOn !== null))
    .map((due) => marked(own.get(due.key) ?? due, period));
  const notice = end === terminatesOn ? [withdrawal(chronicle, end)] : [];
  return [...byLaw, ...notice, ...pledges].sort((a, b) => (a.date < b.date ? -1 : a.date > b.date ? 1 : 0));
}

/** The ends of the path itself that go with a day of expiry: their arithmetic tells how it came to that day. */
function ownEnds(chronicle: Chronicle, expiry: CalendarDate): Map<Due['key'], Due> {
  const own = obligationsOf(chronicle).filter(
    ({ key, date, backwards }) => (key === 'expiry' ? date : backwards?.slice(0, 10)) === expiry
  );
  return new Map(dues(own).map((due) => [due.key, due]));
}

function marked(due: Due, { limits, inspections }: Period): Due {
  const contested = due.basis === 'law' ? PARTIES.filter((party) => limits[party] === 'contested') : [];
  const concerned = contested.filter((party) => due.kind !== 'end' && (due.by === 'both' || due.by === party));
  const { contested: _, paused: __, ...plain } = due;
  return {
    ...plain,
    ...(concerned.length > 0 && { contested: concerned }),
    ...(due.key === 'inspectionYear' && inspections !== 'active' && { paused: true as const })
  };
}

/** The Treaty undisturbed, with one extension from its first day on, or none. */
export function termOf(years: Years | 0, reading: Reading): Scenario {
  const day = { date: ENTRY_INTO_FORCE };
  const extension: Decision[] = years
    ? [
        { ...day, type: 'offerExtension', by: 'US', years },
        { ...day, type: 'acceptOffer', by: 'RU' },
        { ...day, type: 'completeProcedures', by: 'US' },
        { ...day, type: 'completeProcedures', by: 'RU' }
      ]
    : [];
  return { version: 1, decisions: extension, reading };
}

const terms = new Map<string, Obligation[]>();

/** The obligations if the Treaty ran undisturbed to a day of expiry. */
function termTo(expiry: CalendarDate, reading: Reading): Obligation[] {
  const key = expiry + reading;
  let known = terms.get(key);
  if (!known) {
    const years = (parts(expiry).year - parts(expiresOn()).year) as Years | 0;
    const all = obligations(simulate(termOf(years, reading)));
    // What goes with the expiry that the extension replaced is not of this term.
    known = all.filter(({ superseded }) => !superseded);
    terms.set(key, known);
  }
  return known;
}

function withdrawal({ entries }: Chronicle, end: CalendarDate): Due {
  const { date, by } = entries.find(({ event, until }) => event === 'giveWithdrawalNotice' && until === end)!;
  const further = daysBetween(earliestTermination(date), end);
  return {
    id: `withdrawal-${end}`,
    key: 'withdrawal',
    kind: 'end',
    date: end,
    by: by!,
    basis: 'law',
    working: workingOf(reckon(date, { months: NOTICE_PERIOD }, { days: further })),
    ...restingOn('art14-withdrawal-delay')
  };
}

function pledgeRunsOut(by: Due['by'], until: CalendarDate): Due {
  return {
    id: `pledge-runs-out-${by}`,
    key: 'pledgeRunsOut',
    kind: 'end',
    date: until,
    by,
    basis: 'politics',
    article: 'II(1)',
    working: null,
    confidence: 'verified'
  };
}
