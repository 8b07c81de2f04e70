import type { Article } from '../treaty/article.ts';
import { isCalendarDate, type CalendarDate } from '../treaty/calendarDate.ts';
import { DECISION_TYPES, YEARS, type DecisionEvent, type DecisionType, type Years } from '../treaty/decision.ts';
import { SIGNATURE } from '../treaty/duration.ts';
import { PARTIES, type Party } from '../treaty/party.ts';
import type { RefusalCode } from '../treaty/refusal.ts';
import { remedy, type Remedy } from '../treaty/remedy.ts';
import type { Chronicle } from './chronicle.ts';
import { REASONS } from './reasons.ts';
import { positionOn } from './positionOn.ts';
import type { Scenario } from './scenario.ts';
import { simulate } from './simulate.ts';
import { decide, type Place } from './walk.ts';

/** One decision by one Party, and whether it may be taken. */
export interface Availability {
  type: DecisionType;
  /** The Party that would decide; where both decide together, it is listed for each. */
  by: Party;
  lawful: boolean;
  /** `may`: lawful. `notNow`: something can still make it so. `never`: nothing can, on this path. */
  standing: 'may' | 'notNow' | 'never';
  /** Of an offer: the years it may be for. */
  years?: readonly Years[];
  /** Where it is not lawful: the condition that fails, */
  code?: RefusalCode;
  /** the provision it rests on, */
  article?: Article;
  /** the same in plain English, */
  reason?: string;
  /** and what would have to come first. */
  remedy?: Remedy;
}

/**
 * Every decision of every Party on a day, after all decisions dated up to and including it.
 *
 * @param date from signature up to, not including, the horizon
 * @throws ScenarioError if the scenario is malformed
 * @throws RangeError if `date` is no day of the scenario
 */
export function availableDecisions(scenario: Scenario, date: CalendarDate): Availability[] {
  return availableOn(simulate(scenario), date);
}

/** The same for a chronicle that is there already. */
export function availableOn(chronicle: Chronicle, date: CalendarDate): Availability[] {
  const { horizon } = chronicle.scenario;
  if (!isCalendarDate(date) || date < SIGNATURE || date >= horizon)
    throw new RangeError(`expected a date from ${SIGNATURE} up to, not including, ${horizon}: ${date}`);
  const { place } = positionOn(chronicle, date);
  return DECISION_TYPES.flatMap((type) => PARTIES.map((by) => availability(place, type, by)));
}

function availability(place: Place, type: DecisionType, by: Party): Availability {
  const tried = eventsOf(type, by).map((event) => ({ event, outcome: decide(place, event) }));
  const lawful = tried.filter(({ outcome }) => !('refused' in outcome));
  const years = lawful.flatMap(({ event }) => ('years' in event ? event.years : []));
  if (lawful.length > 0) return { type, by, lawful: true, standing: 'may', ...(years.length > 0 && { years }) };
  const { outcome } = tried[0]!;
  if (!('refused' in outcome)) throw new Error('unreachable');
  const { code, article } = outcome.refused;
  const next = remedy(place.standing, code, by, type);
  return {
    type,
    by,
    lawful: false,
    standing: next ? 'notNow' : 'never',
    code,
    article,
    reason: REASONS[code],
    ...(next && { remedy: next })
  };
}

/** The ways to take a decision that differ in law. A notice can always be given in time. */
function eventsOf(type: DecisionType, by: Party): DecisionEvent[] {
  switch (type) {
    case 'offerExtension':
      return YEARS.map((years) => ({ type, by, years, conditions: [] }));
    case 'giveWithdrawalNotice':
      return [{ type, by, inTime: true }];
    case 'pauseInspections':
    case 'resumeInspections':
    case 'bringSuccessorIntoForce':
      return [{ type }];
    default:
      return [{ type, by }];
  }
}
