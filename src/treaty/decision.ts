import type { CalendarDate } from './calendarDate.ts';
import type { Party } from './party.ts';

/** What a Party may attach to an offer of extension. None of them is in the Treaty. */
export type Condition = 'warheadFreeze' | 'freezeVerification' | 'chinaJoins';

export const CONDITIONS = ['warheadFreeze', 'freezeVerification', 'chinaJoins'] as const satisfies readonly Condition[];

/** Whole years of one extension, Article XIV(2). */
export type Years = 1 | 2 | 3 | 4 | 5;

export const YEARS = [1, 2, 3, 4, 5] as const satisfies readonly Years[];

/** An offer to extend the Treaty. */
export interface Offer {
  years: Years;
  conditions: readonly Condition[];
}

/**
 * The decisions the Parties can take, and the fields that each takes beside its date and an optional note:
 * `true` where the field is needed, `false` where it may be left out.
 */
export const DECISION_FIELDS = {
  offerExtension: { by: true, years: true, conditions: false },
  withdrawOffer: { by: true },
  declineOffer: { by: true },
  acceptOffer: { by: true },
  completeProcedures: { by: true },
  giveWithdrawalNotice: { by: true, effective: false },
  suspendParticipation: { by: true },
  resumeParticipation: { by: true },
  pauseInspections: {},
  resumeInspections: {},
  pledgeObservance: { by: true, until: true },
  endObservance: { by: true },
  bringSuccessorIntoForce: {}
} as const satisfies Record<string, Partial<Record<DecisionField, boolean>>>;

export type DecisionField = 'by' | 'years' | 'conditions' | 'effective' | 'until';

export type DecisionType = keyof typeof DECISION_FIELDS;

export const DECISION_TYPES = Object.keys(DECISION_FIELDS) as readonly DecisionType[];

/** A decision of one Party or of both, on a day. Which fields go with which type: {@link DECISION_FIELDS}. */
export interface Decision {
  date: CalendarDate;
  type: DecisionType;
  by?: Party;
  /** Of an offer: how long the extension would be. */
  years?: Years;
  conditions?: Condition[];
  /** Of a notice of withdrawal: the day on which the Treaty is to end. */
  effective?: CalendarDate;
  /** Of a pledge: the first day on which it no longer holds. */
  until?: CalendarDate;
  note?: string;
}

/** A decision as the law sees it: what its lawfulness and its effect depend on, and no dates. */
export type DecisionEvent =
  | { type: 'offerExtension'; by: Party; years: Years; conditions: readonly Condition[] }
  | { type: 'giveWithdrawalNotice'; by: Party; inTime: boolean }
  | { type: OneSided; by: Party }
  | { type: 'pauseInspections' | 'resumeInspections' | 'bringSuccessorIntoForce' };

type OneSided =
  | 'withdrawOffer'
  | 'declineOffer'
  | 'acceptOffer'
  | 'completeProcedures'
  | 'suspendParticipation'
  | 'resumeParticipation'
  | 'pledgeObservance'
  | 'endObservance';
