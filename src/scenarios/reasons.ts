import type { RefusalCode } from '../treaty/refusal.ts';

/** Why a decision is refused, in plain English: for tools that have no words of their own, and for the English page. */
export const REASONS: Record<RefusalCode, string> = {
  notInForce: 'The treaty is not in force on that day.',
  alreadyAgreed: 'An extension is already agreed; its procedures come first.',
  exceedsFiveYears: 'All extensions together may not exceed five years.',
  secondExtension: 'On this reading the treaty may be extended once only.',
  noStandingOffer: 'There is no standing offer to act on.',
  nothingAgreed: 'No extension has been agreed.',
  alreadyCompleted: 'This party has already completed its procedures.',
  noticeAlreadyGiven: 'A notice of withdrawal is already running.',
  noticeTooShort: 'A withdrawal takes effect no sooner than three months after its notice.',
  alreadySuspended: 'This party has already suspended its participation.',
  notSuspended: 'This party has not suspended its participation.',
  alreadyPaused: 'Inspections are already paused.',
  notPaused: 'Inspections are not paused.',
  noPledge: 'This party has no pledge that still runs.',
  succeeded: 'A successor is already in force.'
};
