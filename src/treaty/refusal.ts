import type { Article } from './article.ts';
import type { DecisionEvent, DecisionType } from './decision.ts';
import { LONGEST_EXTENSION } from './duration.ts';
import type { Facts, Standing } from './facts.ts';
import { other, type Party } from './party.ts';

/** Why a decision is not lawful as things stand. */
export type RefusalCode =
  | 'notInForce'
  | 'alreadyAgreed'
  | 'exceedsFiveYears'
  | 'secondExtension'
  | 'noStandingOffer'
  | 'nothingAgreed'
  | 'alreadyCompleted'
  | 'noticeAlreadyGiven'
  | 'noticeTooShort'
  | 'alreadySuspended'
  | 'notSuspended'
  | 'alreadyPaused'
  | 'notPaused'
  | 'noPledge'
  | 'succeeded';

/** One condition of lawfulness: what must hold, the code given where it does not, and the provision it rests on. */
export interface Requirement<F = Standing, E = DecisionEvent> {
  code: RefusalCode;
  article: Article;
  met(facts: F, event: E): boolean;
}

type By = { by: Party };
type OfferEvent = Extract<DecisionEvent, { type: 'offerExtension' }>;
type NoticeEvent = Extract<DecisionEvent, { type: 'giveWithdrawalNotice' }>;

// What depends on facts alone is also a guard of the statechart; what depends on its states, it has by its shape.

export const withinFiveYears: Requirement<Facts, OfferEvent> = {
  code: 'exceedsFiveYears',
  article: 'XIV(2)',
  met: ({ reading, extendedBy }, { years }) => (reading === 'single' ? 0 : extendedBy) + years <= LONGEST_EXTENSION
};
export const firstExtension: Requirement<Facts, OfferEvent> = {
  code: 'secondExtension',
  article: 'XIV(2)',
  met: ({ reading, extendedBy }) => reading === 'cumulative' || extendedBy === 0
};
export const hasOffered: Requirement<Facts, By> = {
  code: 'noStandingOffer',
  article: 'XIV(2)',
  met: ({ offers }, { by }) => offers[by] !== undefined
};
export const otherHasOffered: Requirement<Facts, By> = {
  code: 'noStandingOffer',
  article: 'XIV(2)',
  met: ({ offers }, { by }) => offers[other(by)] !== undefined
};
export const hasNotCompleted: Requirement<Facts, By> = {
  code: 'alreadyCompleted',
  article: 'XIV(2)',
  met: ({ completed }, { by }) => !completed.includes(by)
};
export const longEnough: Requirement<Facts, NoticeEvent> = {
  code: 'noticeTooShort',
  article: 'XIV(3)',
  met: (_, { inTime }) => inTime
};
export const hasPledged: Requirement<Facts, By> = {
  code: 'noPledge',
  article: 'II(1)',
  met: ({ pledges }, { by }) => pledges.includes(by)
};

const inForce: Requirement = { code: 'notInForce', article: 'XIV', met: ({ phase }) => phase === 'inForce' };
// No decision can be dated before entry into force; asked what could be decided then, the answer is: not yet.
const enteredIntoForce: Requirement = { code: 'notInForce', article: 'XIV(1)', met: ({ phase }) => phase !== 'signed' };
const nothingAgreed: Requirement = { code: 'alreadyAgreed', article: 'XIV(2)', met: ({ agreed }) => agreed === null };
const agreed: Requirement = { code: 'nothingAgreed', article: 'XIV(2)', met: ({ agreed }) => agreed !== null };
const noNotice: Requirement = {
  code: 'noticeAlreadyGiven',
  article: 'XIV(3)',
  met: ({ noticeRunning }) => !noticeRunning
};
const participates: Requirement<Standing, By> = {
  code: 'alreadySuspended',
  article: 'XIV',
  met: ({ suspended }, { by }) => !suspended.includes(by)
};
const isSuspended: Requirement<Standing, By> = {
  code: 'notSuspended',
  article: 'XIV',
  met: ({ suspended }, { by }) => suspended.includes(by)
};
const notPaused: Requirement = {
  code: 'alreadyPaused',
  article: 'XI',
  met: ({ inspectionsPaused }) => !inspectionsPaused
};
const isPaused: Requirement = { code: 'notPaused', article: 'XI', met: ({ inspectionsPaused }) => inspectionsPaused };
const noSuccessor: Requirement = { code: 'succeeded', article: 'XIV(2)', met: ({ phase }) => phase !== 'succeeded' };

/** What each decision needs to be lawful, in the order in which a refusal names what fails. */
export const REQUIREMENTS: {
  [T in DecisionType]: readonly Requirement<Standing, Extract<DecisionEvent, { type: T }>>[];
} = {
  offerExtension: [inForce, nothingAgreed, withinFiveYears, firstExtension],
  withdrawOffer: [inForce, hasOffered],
  declineOffer: [inForce, otherHasOffered],
  acceptOffer: [inForce, nothingAgreed, otherHasOffered],
  completeProcedures: [inForce, agreed, hasNotCompleted],
  giveWithdrawalNotice: [inForce, noNotice, longEnough],
  suspendParticipation: [inForce, participates],
  resumeParticipation: [inForce, isSuspended],
  pauseInspections: [inForce, notPaused],
  resumeInspections: [inForce, isPaused],
  pledgeObservance: [enteredIntoForce, noSuccessor],
  endObservance: [enteredIntoForce, hasPledged],
  bringSuccessorIntoForce: [enteredIntoForce, noSuccessor]
};

/**
 * The first requirement that `event` does not meet as things stand, or undefined where it is lawful.
 * An unlawful decision is not an error: it is refused, with this code and article.
 */
export function whyNot(standing: Standing, event: DecisionEvent): Requirement | undefined {
  const requirements = REQUIREMENTS[event.type] as readonly Requirement[];
  return requirements.find((requirement) => !requirement.met(standing, event));
}
