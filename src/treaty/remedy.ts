import type { CalendarDate } from './calendarDate.ts';
import type { DecisionType } from './decision.ts';
import { ENTRY_INTO_FORCE, LONGEST_EXTENSION } from './duration.ts';
import type { Standing } from './facts.ts';
import { other, PARTIES, type Party } from './party.ts';
import type { RefusalCode } from './refusal.ts';

/** What would bring a decision that is not lawful now nearer to being so: an act of a Party or of both, or a day. */
export type Remedy = { act: DecisionType; by?: Party } | { from: CalendarDate };

/**
 * What to wait for where a decision is refused with `code`; null where it can never be lawful again on this path.
 * The next step only: after it another requirement may fail, with a remedy of its own.
 *
 * @param by the Party that would decide
 * @param type what it would decide
 */
export function remedy(standing: Standing, code: RefusalCode, by: Party, type: DecisionType): Remedy | null {
  switch (code) {
    case 'notInForce':
      return standing.phase === 'signed' ? { from: ENTRY_INTO_FORCE } : null;
    case 'alreadyAgreed':
    case 'alreadyCompleted':
      return mayOfferAgain(standing) ? completion(standing) : null;
    case 'noStandingOffer':
      // One's own offer is withdrawn; the other's is declined or accepted.
      return towardsAgreement(standing, { act: 'offerExtension', by: type === 'withdrawOffer' ? by : other(by) });
    case 'nothingAgreed':
      return towardsAgreement(standing, agreement(standing, by));
    case 'alreadySuspended':
      return { act: 'resumeParticipation', by };
    case 'notSuspended':
      return { act: 'suspendParticipation', by };
    case 'alreadyPaused':
      return { act: 'resumeInspections' };
    case 'notPaused':
      return { act: 'pauseInspections' };
    case 'noPledge':
      return standing.phase === 'succeeded' ? null : { act: 'pledgeObservance', by };
    // A notice is not taken back, a successor stays, and years once used up do not come again.
    case 'noticeAlreadyGiven':
    case 'noticeTooShort':
    case 'succeeded':
    case 'exceedsFiveYears':
    case 'secondExtension':
      return null;
  }
}

/** The step of a negotiation that is wanted; where an extension is agreed already, its completion comes first. */
function towardsAgreement(standing: Standing, step: Remedy): Remedy | null {
  if (!mayOfferAgain(standing)) return null;
  return standing.agreed ? completion(standing) : step;
}

/** An offer that stands is accepted, or else one is made. */
function agreement({ offers }: Standing, by: Party): Remedy {
  const offering = PARTIES.find((party) => offers[party]);
  return offering ? { act: 'acceptOffer', by: other(offering) } : { act: 'offerExtension', by };
}

/** The Party whose procedures are not completed yet completes them. */
function completion({ completed }: Standing): Remedy {
  const by = PARTIES.find((party) => !completed.includes(party))!;
  return { act: 'completeProcedures', by };
}

/** Whether an offer of extension can become lawful again while the Treaty is in force. Source: Article XIV(2). */
function mayOfferAgain({ reading, extendedBy, agreed }: Standing): boolean {
  if (reading === 'single') return extendedBy === 0 && agreed === null;
  return extendedBy + (agreed?.years ?? 0) < LONGEST_EXTENSION;
}
