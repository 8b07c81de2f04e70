import type { CalendarMonth } from '../../record/schema.ts';
import type { Hold } from '../../scenarios/chronicle.ts';
import type { Basis } from '../../treaty/article.ts';
import type { CalendarDate } from '../../treaty/calendarDate.ts';
import { CONDITIONS, type Condition, type DecisionType } from '../../treaty/decision.ts';
import { LIMITS_DUE } from '../../treaty/limits.ts';
import type { Party } from '../../treaty/party.ts';
import { date, number, shortDate, the, years } from './grammar.ts';

const CONDITION: Record<Condition, string> = {
  warheadFreeze: 'a freeze of warheads on both sides',
  freezeVerification: 'verification of that freeze',
  chinaJoins: 'China joins the negotiations'
};
/** In the order in which they are chosen. */
const listed = (which: readonly Condition[]) =>
  CONDITIONS.filter((it) => which.includes(it))
    .map((it) => CONDITION[it])
    .join('; ');

/** The card of one day, beside what `day` has. */
export const card = {
  bindsBoth: 'Binds both',
  /** What a Party is held by, and on what basis. */
  holds: {
    pending: 'nothing yet',
    reducing: `reductions under way, to the limits due on ${date(LIMITS_DUE)}`,
    binding: 'the central limits',
    contested: 'the central limits, contested',
    observed: 'the central limits, by pledge only',
    none: 'no limit'
  } satisfies Record<Hold, string>,
  basis: {
    pending: 'The treaty is signed and not in force, Article XIV(1).',
    reducing: 'Law: seven years to reduce, Article II(1).',
    binding: 'Law, Article II(1).',
    contested:
      'Its participation is suspended, which Article XIV does not provide for: still law in the other side’s view, politics in its own.',
    observed: 'Politics: an undertaking outside the treaty, which has ended.',
    none: 'Neither law nor pledge.'
  } satisfies Record<Hold, string>,

  decide: {
    heading: 'What could be decided now',
    branches: 'A decision starts a new path from this day; the one it leaves stays beside it.',
    goesOn: 'A decision goes on with this path.',
    undo: 'Undo the last decision',
    together: 'Both together',
    nothing: 'Nothing: the model knows no decision here.',
    what: {
      offerExtension: 'Offer to extend the treaty, by years',
      withdrawOffer: 'Withdraw one’s own offer',
      declineOffer: 'Decline the other side’s offer',
      acceptOffer: 'Accept the other side’s offer',
      completeProcedures: 'Complete the procedures for the extension agreed',
      giveWithdrawalNotice: 'Give notice of withdrawal',
      suspendParticipation: 'Suspend participation',
      resumeParticipation: 'Resume participation',
      pauseInspections: 'Pause inspections',
      resumeInspections: 'Resume inspections',
      pledgeObservance: 'Pledge to keep the limits',
      endObservance: 'End a pledge',
      bringSuccessorIntoForce: 'Bring a successor into force'
    } satisfies Record<DecisionType, string>,
    offer: {
      acceptOffer: (by: Party, extension: number) =>
        `Accept ${by === 'US' ? 'the US' : 'Russia’s'} offer of ${years(extension)}`,
      declineOffer: (by: Party, extension: number) =>
        `Decline ${by === 'US' ? 'the US' : 'Russia’s'} offer of ${years(extension)}`,
      withdrawOffer: (by: Party, extension: number) =>
        `Withdraw ${by === 'US' ? 'the US' : 'Russia’s'} offer of ${years(extension)}`
    },
    conditions: (which: readonly Condition[]) => `on conditions outside the treaty: ${listed(which)}`,
    conditional: (which: readonly Condition[]) => `Its conditions, outside the treaty: ${listed(which)}.`,
    years,
    basis: {
      law: (article: string) => `Article ${article}`,
      politics: () => 'politics, outside the treaty',
      fact: () => 'not in the treaty’s text'
    } satisfies Record<Basis, (article: string) => string>,
    wouldEnd: (day: CalendarDate) => `The treaty would end on ${shortDate(day)}, three months later.`,
    wouldEndAnyway: (day: CalendarDate) => `It would run out on ${shortDate(day)}, after the treaty has expired.`,
    until: (day: CalendarDate) => `For a year: up to ${shortDate(day)}.`,
    bothFirst: 'Then each side completes its own procedures.'
  },
  /** The terms of a decision, as they are chosen. */
  terms: {
    /** What opens them, for a decision that has any. */
    other: (type: DecisionType): string =>
      type === 'offerExtension'
        ? 'On other terms'
        : type === 'giveWithdrawalNotice'
          ? 'To end on a later day'
          : 'Up to another day',
    /** On the button of a Party, below the terms. */
    decides: (type: DecisionType, who: Party) => {
      const verb = type === 'offerExtension' ? 'offers' : type === 'giveWithdrawalNotice' ? 'gives notice' : 'pledges';
      return `${who === 'US' ? 'The US' : 'Russia'} ${verb}`;
    },
    years: 'Extension for',
    yearsValue: (extension: number) => years(extension),
    conditions: 'On political conditions, outside the treaty',
    condition: CONDITION,
    day: { effective: 'The treaty is to end on', until: 'The pledge ends on' },
    about: {
      effective: (earliest: CalendarDate) => `Left empty: ${shortDate(earliest)}, three months later, the earliest.`,
      until: () => 'The first day on which it no longer holds.'
    },
    problem: {
      unreadable: () => 'Not a whole date: a day, a month and a year are expected.',
      missing: (_, earliest) => `A date is expected, ${shortDate(earliest)} or later.`,
      tooEarly: (type, earliest) =>
        type === 'giveWithdrawalNotice'
          ? `Too early: ${shortDate(earliest)} or later is expected, as a notice runs for three months, Article XIV(3).`
          : `Too early: ${shortDate(earliest)} or later is expected, after the day of the pledge.`
    } satisfies Record<string, (type: DecisionType, earliest: CalendarDate) => string>
  },
  impossible: {
    heading: (things: number) => `Not possible now (${number(things)})`,
    who: (by: readonly Party[]): string => (by.length === 1 ? the(by[0]!) : 'either party'),
    entry: (what: string, who: string) => `${what} (${who})`,
    never: 'Nothing on this path can change that.',
    goTo: (day: CalendarDate) => `Go to ${shortDate(day)}`,
    /** Who: of two for whom it differs, the one for whom it is that day. */
    goToPossible: (day: CalendarDate, who: readonly Party[]) =>
      `Go to ${shortDate(day)}, when it becomes possible${who.map((party) => ` for ${the(party)}`).join('')}`,
    /** What would have to come first. */
    needs: {
      offerExtension: (by: Party) => `First ${the(by)} would have to make an offer.`,
      withdrawOffer: (by: Party) => `First ${the(by)} would have to withdraw its offer.`,
      declineOffer: (by: Party) => `First ${the(by)} would have to decline the offer.`,
      acceptOffer: (by: Party) => `First ${the(by)} would have to accept the offer.`,
      completeProcedures: (by: Party) => `First ${the(by)} would have to complete its procedures.`,
      giveWithdrawalNotice: (by: Party) => `First ${the(by)} would have to give notice.`,
      suspendParticipation: (by: Party) => `First ${the(by)} would have to suspend its participation.`,
      resumeParticipation: (by: Party) => `First ${the(by)} would have to resume its participation.`,
      pauseInspections: () => 'First inspections would have to be paused.',
      resumeInspections: () => 'First inspections would have to resume.',
      pledgeObservance: (by: Party) => `First ${the(by)} would have to make a pledge.`,
      endObservance: (by: Party) => `First ${the(by)} would have to end its pledge.`,
      bringSuccessorIntoForce: () => 'First a successor would have to enter into force.'
    } satisfies Record<DecisionType, (by: Party) => string>
  },

  next: {
    heading: 'Next on the calendar',
    nothing: 'Nothing is due: no treaty is in force, and no pledge runs.',
    notYet: 'Nothing yet: duties run from entry into force.',
    go: (day: CalendarDate) => `go to ${shortDate(day)}`,
    goName: (day: CalendarDate, what: string) => `go to ${shortDate(day)}: ${what}`,
    recalled: 'from memory',
    disputed: 'disputed'
  },

  record: {
    heading: 'On record around that day',
    asItHappened: 'As it happened, not on this path',
    next: 'Next',
    /** Mar 2020, where the day is not known */
    month: (month: CalendarMonth) => shortDate(`${month}-01`).replace(/^1\s/, ''),
    nothingFound: 'Nothing was found: the record ends with June 2026. Unknown, not uneventful.',
    nothing: 'Nothing in the weeks before.',
    recalled: 'recalled, not seen in a document',
    disputed: 'sources disagree'
  }
};
