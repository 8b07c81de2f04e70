/** A fault put into the law: in which file, what stands there, and what is put in its place. */
export interface Mutation {
  /** What the fault amounts to. */
  fault: string;
  file: string;
  from: string;
  to: string;
}

export const MUTATIONS: readonly Mutation[] = [
  {
    fault: 'four years are the longest extension',
    file: 'treaty/refusal.ts',
    from: 'years <= LONGEST_EXTENSION',
    to: 'years < LONGEST_EXTENSION'
  },
  {
    fault: 'read as one extension only, a second is allowed',
    file: 'treaty/refusal.ts',
    from: "reading === 'cumulative' || extendedBy === 0",
    to: 'true'
  },
  {
    fault: 'a Party accepts its own offer',
    file: 'treaty/refusal.ts',
    from: 'met: ({ offers }, { by }) => offers[other(by)] !== undefined',
    to: 'met: ({ offers }, { by }) => offers[by] !== undefined'
  },
  {
    fault: 'a Party completes its procedures twice, for both',
    file: 'treaty/refusal.ts',
    from: '!completed.includes(by)',
    to: 'true'
  },
  {
    fault: 'an offer is made while an extension is already agreed',
    file: 'treaty/refusal.ts',
    from: 'offerExtension: [inForce, nothingAgreed,',
    to: 'offerExtension: [inForce,'
  },
  {
    fault: 'a second notice is given while one is running',
    file: 'treaty/refusal.ts',
    from: 'giveWithdrawalNotice: [inForce, noNotice, longEnough]',
    to: 'giveWithdrawalNotice: [inForce, longEnough]'
  },
  {
    fault: 'a notice on exactly three months is too short',
    file: 'scenarios/replay.ts',
    from: 'terminationOf(decision) >= earliestTermination(decision.date)',
    to: 'terminationOf(decision) > earliestTermination(decision.date)'
  },
  {
    fault: 'one Party’s completion is enough',
    file: 'treaty/lifecycle.ts',
    from: 'hasNotCompleted.met(context, event) && context.completed.includes(other(event.by))',
    to: 'hasNotCompleted.met(context, event)'
  },
  {
    fault: 'to decline an offer drops one’s own',
    file: 'treaty/lifecycle.ts',
    from: 'offers: without(context.offers, other(by)) })',
    to: 'offers: without(context.offers, by) })'
  },
  {
    fault: 'a suspension is the other Party’s',
    file: 'treaty/lifecycle.ts',
    from: '=> by === party',
    to: '=> by !== party'
  },
  {
    fault: 'expiry comes before a withdrawal of the same day',
    file: 'treaty/deadline.ts',
    from: 'next.date < terminatesOn',
    to: 'next.date <= terminatesOn'
  },
  {
    fault: 'a pledge outlives a successor',
    file: 'scenarios/period.ts',
    from: "if (phase === 'succeeded') return 'none';",
    to: ''
  }
];
