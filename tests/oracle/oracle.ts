/**
 * The contract once more, written as naively as it reads: every day is walked, what falls due on it matures, and then
 * the day's decisions are taken in the order of the list. It shares nothing with `src/` but types, and is only there to
 * disagree. Where the contract leaves something open, the reading taken is marked "Open:".
 */
import type { CalendarDate, Decision, DecisionType, Party, Period, RefusalCode, Scenario } from '../../src/core.ts';
import { addMonths, addYears, dateOf, dayOf, type Day } from './calendar.ts';

const SIGNATURE = dayOf('2010-04-08');
const ENTRY_INTO_FORCE = dayOf('2011-02-05');
const LIMITS_BIND = dayOf('2018-02-05');
const ORIGINAL_EXPIRY = dayOf('2021-02-05');

/** A decision that was lawful and taken; `index` is into the sorted list. */
export interface Taken {
  date: CalendarDate;
  type: DecisionType;
  by?: Party;
  index: number;
}

export interface Matured {
  date: CalendarDate;
  event: 'entryIntoForce' | 'expiry' | 'withdrawalTakesEffect' | 'extensionTakesEffect';
}

export interface Life {
  periods: Period[];
  refusals: { index: number; code: RefusalCode }[];
  taken: Taken[];
  matured: Matured[];
}

interface State {
  phase: Period['phase'];
  expiresOn: Day;
  /** The end that a running notice of withdrawal brings about. */
  terminatesOn: Day | null;
  /** Years of each standing offer. */
  offers: Record<Party, number | null>;
  /** Years agreed on, while the procedures are not completed by both. */
  agreed: number | null;
  completed: Record<Party, boolean>;
  extensions: number;
  extendedBy: number;
  suspended: Record<Party, boolean>;
  paused: boolean;
  pledgedUntil: Record<Party, Day | null>;
}

/** The other Party of the two. */
const otherThan = (party: Party): Party => (party === 'US' ? 'RU' : 'US');

/** The life of the Treaty under `scenario`, which must be well-formed. */
export function walk(scenario: Scenario): Life {
  const reading = scenario.reading ?? 'cumulative';
  const horizon = dayOf(scenario.horizon ?? '2031-02-05');
  const decisions = inDateOrder(scenario.decisions);

  const state: State = {
    phase: 'signed',
    expiresOn: ORIGINAL_EXPIRY,
    terminatesOn: null,
    offers: { US: null, RU: null },
    agreed: null,
    completed: { US: false, RU: false },
    extensions: 0,
    extendedBy: 0,
    suspended: { US: false, RU: false },
    paused: false,
    pledgedUntil: { US: null, RU: null }
  };
  const life: Life = { periods: [], refusals: [], taken: [], matured: [] };

  let next = 0; // the first decision not yet taken or refused
  for (let today = SIGNATURE; today < horizon; today++) {
    mature(state, today, life);
    while (next < decisions.length && dayOf(decisions[next]!.date) === today) {
      const decision = decisions[next]!;
      const extensionsBefore = state.extensions;
      const code = take(decision, today, state, reading);
      if (code) life.refusals.push({ index: next, code });
      else life.taken.push(asTaken(decision, next));
      if (state.extensions > extensionsBefore)
        life.matured.push({ date: decision.date, event: 'extensionTakesEffect' });
      next++;
    }
    // Open: a period tells how things stand once the day's decisions are taken, so what begins and ends on one
    // day leaves no period behind.
    remember(life.periods, state, today);
  }
  life.periods.forEach((period, index) => {
    period.to = life.periods[index + 1]?.from ?? dateOf(horizon);
  });
  return life;
}

const inForce = (state: State) => state.phase === 'inForce' || state.phase === 'extended';

/** What falls due today, before today's decisions. A withdrawal goes before an expiry. */
function mature(state: State, today: Day, life: Life) {
  if (today === ENTRY_INTO_FORCE) {
    state.phase = 'inForce';
    life.matured.push({ date: dateOf(today), event: 'entryIntoForce' });
  }
  if (inForce(state) && today === state.terminatesOn) {
    state.phase = 'withdrawn';
    life.matured.push({ date: dateOf(today), event: 'withdrawalTakesEffect' });
  }
  if (inForce(state) && today === state.expiresOn) {
    state.phase = 'expired';
    life.matured.push({ date: dateOf(today), event: 'expiry' });
  }
  if (today === state.pledgedUntil.US) state.pledgedUntil.US = null;
  if (today === state.pledgedUntil.RU) state.pledgedUntil.RU = null;
}

/** One row of the contract's table each: refused with the first code that applies, else the effect. */
function take(decision: Decision, today: Day, state: State, reading: 'cumulative' | 'single'): RefusalCode | null {
  const by = decision.by!; // of the types that have none, no case below looks at it
  const other = otherThan(by);
  switch (decision.type) {
    case 'offerExtension': {
      const years = decision.years!;
      if (!inForce(state)) return 'notInForce';
      if (state.agreed !== null) return 'alreadyAgreed';
      if (reading === 'cumulative' && state.extendedBy + years > 5) return 'exceedsFiveYears';
      // Open: `exceedsFiveYears` cannot apply under `single`, where no offer of 1 to 5 years is too long by itself.
      if (reading === 'single' && state.extensions > 0) return 'secondExtension';
      state.offers[by] = years;
      return null;
    }
    case 'withdrawOffer': {
      if (!inForce(state)) return 'notInForce';
      if (state.offers[by] === null) return 'noStandingOffer';
      state.offers[by] = null;
      return null;
    }
    case 'declineOffer': {
      if (!inForce(state)) return 'notInForce';
      if (state.offers[other] === null) return 'noStandingOffer';
      state.offers[other] = null;
      return null;
    }
    case 'acceptOffer': {
      if (!inForce(state)) return 'notInForce';
      if (state.agreed !== null) return 'alreadyAgreed';
      if (state.offers[other] === null) return 'noStandingOffer';
      state.agreed = state.offers[other];
      state.completed = { US: false, RU: false };
      state.offers = { US: null, RU: null };
      return null;
    }
    case 'completeProcedures': {
      if (!inForce(state)) return 'notInForce';
      if (state.agreed === null) return 'nothingAgreed';
      if (state.completed[by]) return 'alreadyCompleted';
      state.completed[by] = true;
      if (state.completed.US && state.completed.RU) {
        state.expiresOn = addYears(state.expiresOn, state.agreed);
        state.extendedBy += state.agreed;
        state.extensions += 1;
        state.agreed = null;
        state.phase = 'extended';
      }
      return null;
    }
    case 'giveWithdrawalNotice': {
      const soonest = addMonths(today, 3);
      // Open: `effective` may be any calendar date, also one past or beyond the horizon. One too early is unlawful, not
      // malformed. A notice may name a day after the expiry as things stand; `terminatesOn` then tells that day.
      const effective = decision.effective === undefined ? soonest : dayOf(decision.effective);
      if (!inForce(state)) return 'notInForce';
      if (state.terminatesOn !== null) return 'noticeAlreadyGiven';
      if (effective < soonest) return 'noticeTooShort';
      state.terminatesOn = effective;
      return null;
    }
    case 'suspendParticipation': {
      if (!inForce(state)) return 'notInForce';
      if (state.suspended[by]) return 'alreadySuspended';
      state.suspended[by] = true;
      return null;
    }
    case 'resumeParticipation': {
      if (!inForce(state)) return 'notInForce';
      if (!state.suspended[by]) return 'notSuspended';
      state.suspended[by] = false;
      return null;
    }
    case 'pauseInspections': {
      if (!inForce(state)) return 'notInForce';
      if (state.paused) return 'alreadyPaused';
      state.paused = true;
      return null;
    }
    case 'resumeInspections': {
      if (!inForce(state)) return 'notInForce';
      if (!state.paused) return 'notPaused';
      state.paused = false;
      return null;
    }
    case 'pledgeObservance': {
      if (state.phase === 'succeeded') return 'succeeded';
      // Open: `until` not later than `date` has no code, so it is malformed and does not come here.
      state.pledgedUntil[by] = dayOf(decision.until!);
      return null;
    }
    case 'endObservance': {
      // Open: a successor does not by itself end a pledge, so a pledge that has not run out can still be ended then.
      if (state.pledgedUntil[by] === null) return 'noPledge';
      state.pledgedUntil[by] = null;
      return null;
    }
    case 'bringSuccessorIntoForce': {
      if (state.phase === 'succeeded') return 'succeeded';
      state.phase = 'succeeded';
      return null;
    }
  }
}

/** Today begins a new period where anything is different from the last one; the ends are put in after the walk. */
function remember(periods: Period[], state: State, today: Day) {
  const isInForce = inForce(state);
  const phase = state.phase;
  const expiresOn = isInForce ? dateOf(state.expiresOn) : null;
  const terminatesOn = isInForce && state.terminatesOn !== null ? dateOf(state.terminatesOn) : null;
  const US = limitsOf('US', state, today);
  const RU = limitsOf('RU', state, today);
  const inspections = inspectionsOf(state);
  const dataExchange = !isInForce ? 'none' : state.suspended.US || state.suspended.RU ? 'suspended' : 'active';
  const last = periods.at(-1);
  if (
    last?.phase === phase &&
    last.expiresOn === expiresOn &&
    last.terminatesOn === terminatesOn &&
    last.limits.US === US &&
    last.limits.RU === RU &&
    last.inspections === inspections &&
    last.dataExchange === dataExchange
  )
    return;
  const from = dateOf(today);
  periods.push({ from, to: from, phase, expiresOn, terminatesOn, limits: { US, RU }, inspections, dataExchange });
}

function limitsOf(party: Party, state: State, today: Day): Period['limits'][Party] {
  if (state.phase === 'signed') return 'pending';
  if (state.phase === 'succeeded') return 'none';
  if (!inForce(state)) return state.pledgedUntil[party] !== null ? 'observed' : 'none';
  if (state.suspended[party]) return 'contested';
  return today < LIMITS_BIND ? 'reducing' : 'binding';
}

function inspectionsOf(state: State): Period['inspections'] {
  if (!inForce(state)) return 'none';
  if (state.suspended.US || state.suspended.RU) return 'suspended';
  return state.paused ? 'paused' : 'active';
}

function asTaken({ date, type, by }: Decision, index: number): Taken {
  return by ? { date, type, by, index } : { date, type, index };
}

/** Each decision put after the last one that is not later: same-day ones keep the order of the list. */
export function inDateOrder(decisions: readonly Decision[]): Decision[] {
  const sorted: Decision[] = [];
  for (const decision of decisions) {
    let place = sorted.length;
    while (place > 0 && dayOf(sorted[place - 1]!.date) > dayOf(decision.date)) place--;
    sorted.splice(place, 0, decision);
  }
  return sorted;
}
