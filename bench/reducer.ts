// The same law written by hand, as an immutable reducer over dates: what the statechart is measured against. It is not
// used anywhere else, and `npm run bench` first checks that it says the same.
import type { Period, Refusal } from '../src/scenarios/chronicle.ts';
import type { NormalScenario } from '../src/scenarios/scenario.ts';
import { addMonths, type CalendarDate } from '../src/treaty/calendarDate.ts';
import type { Decision } from '../src/treaty/decision.ts';

type Party = 'US' | 'RU';
interface State {
  phase: 'signed' | 'inForce' | 'expired' | 'withdrawn' | 'succeeded';
  limitsDue: boolean;
  extendedBy: number;
  offers: { US: number; RU: number };
  agreed: number;
  completed: { US: boolean; RU: boolean };
  terminatesOn: CalendarDate | null;
  suspended: { US: boolean; RU: boolean };
  paused: boolean;
  pledged: { US: CalendarDate | null; RU: CalendarDate | null };
}
type Happening = { date: CalendarDate; event: string };

const EXPIRIES: CalendarDate[] = ['2021-02-05', '2022-02-05', '2023-02-05', '2024-02-05', '2025-02-05', '2026-02-05'];
const NO_OFFERS = { US: 0, RU: 0 };
const NEITHER = { US: false, RU: false };
const START: State = {
  phase: 'signed',
  limitsDue: false,
  extendedBy: 0,
  offers: NO_OFFERS,
  agreed: 0,
  completed: NEITHER,
  terminatesOn: null,
  suspended: NEITHER,
  paused: false,
  pledged: { US: null, RU: null }
};
const over = (state: State, phase: State['phase']): State => ({
  ...state,
  phase,
  offers: NO_OFFERS,
  agreed: 0,
  completed: NEITHER,
  terminatesOn: null,
  suspended: NEITHER,
  paused: false
});

function nextDue(state: State): [CalendarDate, 'enter' | 'limits' | 'terminate' | 'expire' | 'US' | 'RU'] | null {
  let due: ReturnType<typeof nextDue> = null;
  if (state.phase === 'signed') due = ['2011-02-05', 'enter'];
  if (state.phase === 'inForce') {
    due = state.limitsDue ? [EXPIRIES[state.extendedBy]!, 'expire'] : ['2018-02-05', 'limits'];
    if (state.terminatesOn && state.terminatesOn <= due[0]) due = [state.terminatesOn, 'terminate'];
  }
  for (const by of ['US', 'RU'] as const) {
    const until = state.pledged[by];
    if (until && (!due || until < due[0])) due = [until, by];
  }
  return due;
}

function mature(state: State, what: NonNullable<ReturnType<typeof nextDue>>[1]): State {
  switch (what) {
    case 'enter':
      return { ...state, phase: 'inForce' };
    case 'limits':
      return { ...state, limitsDue: true };
    case 'expire':
      return over(state, 'expired');
    case 'terminate':
      return over(state, 'withdrawn');
    default:
      return { ...state, pledged: { ...state.pledged, [what]: null } };
  }
}

function reduce(state: State, decision: Decision, reading: string): State | Refusal['code'] {
  const by = decision.by as Party;
  const other = by === 'US' ? 'RU' : 'US';
  if (decision.type === 'pledgeObservance')
    return state.phase === 'succeeded'
      ? 'succeeded'
      : { ...state, pledged: { ...state.pledged, [by]: decision.until! } };
  if (decision.type === 'endObservance')
    return state.pledged[by] ? { ...state, pledged: { ...state.pledged, [by]: null } } : 'noPledge';
  if (decision.type === 'bringSuccessorIntoForce')
    return state.phase === 'succeeded' ? 'succeeded' : over(state, 'succeeded');
  if (state.phase !== 'inForce') return 'notInForce';
  switch (decision.type) {
    case 'offerExtension':
      if (state.agreed) return 'alreadyAgreed';
      if (reading === 'cumulative' && state.extendedBy + decision.years! > 5) return 'exceedsFiveYears';
      if (reading === 'single' && state.extendedBy) return 'secondExtension';
      return { ...state, offers: { ...state.offers, [by]: decision.years! } };
    case 'withdrawOffer':
      return state.offers[by] ? { ...state, offers: { ...state.offers, [by]: 0 } } : 'noStandingOffer';
    case 'declineOffer':
      return state.offers[other] ? { ...state, offers: { ...state.offers, [other]: 0 } } : 'noStandingOffer';
    case 'acceptOffer':
      if (state.agreed) return 'alreadyAgreed';
      return state.offers[other] ? { ...state, agreed: state.offers[other], offers: NO_OFFERS } : 'noStandingOffer';
    case 'completeProcedures':
      if (!state.agreed) return 'nothingAgreed';
      if (state.completed[by]) return 'alreadyCompleted';
      return state.completed[other]
        ? { ...state, extendedBy: state.extendedBy + state.agreed, agreed: 0, completed: NEITHER }
        : { ...state, completed: { ...state.completed, [by]: true } };
    case 'giveWithdrawalNotice': {
      const earliest = addMonths(decision.date, 3);
      if (state.terminatesOn) return 'noticeAlreadyGiven';
      if (decision.effective && decision.effective < earliest) return 'noticeTooShort';
      return { ...state, terminatesOn: decision.effective ?? earliest };
    }
    case 'suspendParticipation':
      return state.suspended[by] ? 'alreadySuspended' : { ...state, suspended: { ...state.suspended, [by]: true } };
    case 'resumeParticipation':
      return state.suspended[by] ? { ...state, suspended: { ...state.suspended, [by]: false } } : 'notSuspended';
    case 'pauseInspections':
      return state.paused ? 'alreadyPaused' : { ...state, paused: true };
    case 'resumeInspections':
      return state.paused ? { ...state, paused: false } : 'notPaused';
  }
}

const hold = (state: State, party: Party) =>
  state.phase === 'signed'
    ? 'pending'
    : state.phase === 'inForce'
      ? state.suspended[party]
        ? 'contested'
        : state.limitsDue
          ? 'binding'
          : 'reducing'
      : state.phase !== 'succeeded' && state.pledged[party]
        ? 'observed'
        : 'none';

function periodOf(state: State, from: CalendarDate, to: CalendarDate): Period {
  const isInForce = state.phase === 'inForce';
  const isSuspended = state.suspended.US || state.suspended.RU;
  return {
    from,
    to,
    phase: isInForce && state.extendedBy ? 'extended' : state.phase,
    expiresOn: isInForce ? EXPIRIES[state.extendedBy]! : null,
    terminatesOn: isInForce ? state.terminatesOn : null,
    limits: { US: hold(state, 'US'), RU: hold(state, 'RU') },
    inspections: !isInForce ? 'none' : isSuspended ? 'suspended' : state.paused ? 'paused' : 'active',
    dataExchange: !isInForce ? 'none' : isSuspended ? 'suspended' : 'active'
  };
}

const isSame = (a: Period, b: Period) =>
  a.phase === b.phase &&
  a.expiresOn === b.expiresOn &&
  a.terminatesOn === b.terminatesOn &&
  a.limits.US === b.limits.US &&
  a.limits.RU === b.limits.RU &&
  a.inspections === b.inspections &&
  a.dataExchange === b.dataExchange;

export function reduceScenario({ decisions, horizon, reading }: NormalScenario) {
  let state = START;
  let since: CalendarDate = '2010-04-08';
  const periods: Period[] = [];
  const entries: Happening[] = [{ date: since, event: 'signature' }];
  const refusals: { index: number; code: Refusal['code'] }[] = [];
  const close = (date: CalendarDate) => {
    if (date === since) return;
    const period = periodOf(state, since, date);
    const last = periods.at(-1);
    if (last && isSame(last, period)) last.to = date;
    else periods.push(period);
    since = date;
  };
  const advance = (date: CalendarDate, included: boolean) => {
    for (let due = nextDue(state); due && (due[0] < date || (included && due[0] === date)); due = nextDue(state)) {
      close(due[0]);
      state = mature(state, due[1]);
      entries.push({ date: due[0], event: due[1] });
    }
  };
  decisions.forEach((decision, index) => {
    advance(decision.date, true);
    close(decision.date);
    const next = reduce(state, decision, reading);
    if (typeof next === 'string') refusals.push({ index, code: next });
    else {
      state = next;
      entries.push({ date: decision.date, event: decision.type });
    }
  });
  advance(horizon, false);
  close(horizon);
  return { periods, entries, refusals };
}
