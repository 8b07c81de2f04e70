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
 */
export function remedy(standing: Standing, code: RefusalCode, by: Party): Remedy | null {
  switch (code) {
    case 'notInForce':
      return standing.phase === 'signed' ? { from: ENTRY_INTO_FORCE } : null;
    case 'alreadyAgreed':
    case 'alreadyCompleted':
      return mayOfferAgain(standing) ? completion(standing) : null;
    case 'noStandingOffer':
    case 'nothingAgreed':
      return towardsAgreement(standing, code, by);
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

function towardsAgreement(standing: Standing, code: RefusalCode, by: Party): Remedy | null {
  if (!mayOfferAgain(standing)) return null;
  if (standing.agreed) return completion(standing);
  const offering = PARTIES.find((party) => standing.offers[party]);
  if (code === 'nothingAgreed' && offering) return { act: 'acceptOffer', by: other(offering) };
  return { act: 'offerExtension', by: code === 'nothingAgreed' ? by : other(by) };
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
