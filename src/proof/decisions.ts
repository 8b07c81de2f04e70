import { DECISION_TYPES, YEARS, type DecisionEvent, type DecisionType } from '../treaty/decision.ts';
import type { MaturityEvent } from '../treaty/lifecycle.ts';
import { PARTIES, type Party } from '../treaty/party.ts';

// The law does not look at the conditions of an offer, so none are attached.

/** The ways in which a Party may take a decision, as far as the law tells them apart. */
function waysOf(type: DecisionType, by: Party): DecisionEvent[] {
  switch (type) {
    case 'offerExtension':
      return YEARS.map((years) => ({ type, by, years, conditions: [] }));
    case 'giveWithdrawalNotice':
      return [true, false].map((inTime) => ({ type, by, inTime }));
    case 'pauseInspections':
    case 'resumeInspections':
    case 'bringSuccessorIntoForce':
      return by === PARTIES[0] ? [{ type }] : []; // both decide together
    default:
      return [{ type, by }];
  }
}

/** Every decision the law can tell from another. */
export const EVERY_DECISION: readonly DecisionEvent[] = DECISION_TYPES.flatMap((type) =>
  PARTIES.flatMap((by) => waysOf(type, by))
);

/** Everything that can fall due. */
export const EVERY_MATURITY: readonly MaturityEvent[] = [
  { type: 'entersIntoForce' },
  { type: 'limitsFallDue' },
  { type: 'termRunsOut' },
  { type: 'expiryDayEnds' },
  { type: 'noticeTakesEffect' },
  ...PARTIES.map((by) => ({ type: 'pledgeRunsOut' as const, by }))
];

/** Decisions about extending the Treaty. */
export const NEGOTIATION: readonly DecisionType[] = [
  'offerExtension',
  'withdrawOffer',
  'declineOffer',
  'acceptOffer',
  'completeProcedures'
];

/** Decisions about facts beside the Treaty. */
export const BESIDE_THE_TREATY: readonly DecisionType[] = [
  'suspendParticipation',
  'resumeParticipation',
  'pauseInspections',
  'resumeInspections',
  'pledgeObservance',
  'endObservance'
];

/** Decisions that end the Treaty. */
export const ENDINGS: readonly DecisionType[] = ['giveWithdrawalNotice', 'bringSuccessorIntoForce'];

/** In words for a counterexample: `offerExtension RU 1`. */
export function nameOf(event: { type: string; by?: Party; years?: number; inTime?: boolean }): string {
  const { type, by, years, inTime } = event;
  return [type, by, years, inTime === false && 'too late'].filter(Boolean).join(' ');
}
