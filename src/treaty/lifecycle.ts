import { assign, setup, type SnapshotFrom } from 'xstate';
import type { Article, Basis } from './article.ts';
import type { DecisionEvent, Offer } from './decision.ts';
import type { Facts, Reading } from './facts.ts';
import { other, PARTIES, type Party } from './party.ts';
import {
  firstExtension,
  hasNotCompleted,
  hasOffered,
  hasPledged,
  longEnough,
  otherHasOffered,
  withinFiveYears
} from './refusal.ts';

/** What falls due on a day of its own accord. When: `deadline.ts`. */
export type MaturityEvent =
  | { type: 'entersIntoForce' | 'limitsFallDue' | 'termRunsOut' | 'expiryDayEnds' | 'noticeTakesEffect' }
  | { type: 'pledgeRunsOut'; by: Party };

export type LifecycleEvent = DecisionEvent | MaturityEvent;

/** The terms the Treaty can be in, by years of extension in effect: `TERMS[1]` is the one-year extension. */
export const TERMS = [
  'originalTerm',
  'oneYearExtension',
  'twoYearExtension',
  'threeYearExtension',
  'fourYearExtension',
  'fiveYearExtension'
] as const;

type By = { by: Party };
const by = ({ event }: { event: By }) => event;
const without = (offers: Facts['offers'], party: Party) => {
  const { [party]: _gone, ...rest } = offers;
  return rest;
};
/** The same offers in the Parties' order, whoever made one first: what is the same must look the same. */
const inOrder = ({ US, RU }: Facts['offers']): Facts['offers'] => ({ ...(US && { US }), ...(RU && { RU }) });
const offerOf = ({ years, conditions }: Offer): Offer =>
  Object.freeze({ years, conditions: Object.freeze([...new Set(conditions)].sort()) });

const law = (article: Article) => ({ basis: 'law' as Basis, article });
const fact = (article: Article) => ({ basis: 'fact' as Basis, article });
const politics = (article: Article) => ({ basis: 'politics' as Basis, article });

const treaty = setup({
  types: {
    context: {} as Facts,
    events: {} as LifecycleEvent,
    input: {} as { reading: Reading },
    meta: {} as { basis: Basis; article: Article }
  },
  guards: {
    withinAllowance: ({ context }, offer: Extract<DecisionEvent, { type: 'offerExtension' }>) =>
      withinFiveYears.met(context, offer) && firstExtension.met(context, offer),
    hasOffered: ({ context }, event: By) => hasOffered.met(context, event),
    otherHasOffered: ({ context }, event: By) => otherHasOffered.met(context, event),
    bothHaveOffered: ({ context }) => PARTIES.every((party) => context.offers[party]),
    hasNotCompleted: ({ context }, event: By) => hasNotCompleted.met(context, event),
    otherHasCompleted: ({ context }, event: By) =>
      hasNotCompleted.met(context, event) && context.completed.includes(other(event.by)),
    completesExtensionTo: ({ context }, { by, total }: By & { total: number }) =>
      context.agreed !== null &&
      hasNotCompleted.met(context, { by }) &&
      context.completed.includes(other(by)) &&
      context.extendedBy + context.agreed.years === total,
    longEnough: ({ context }, event: Extract<DecisionEvent, { type: 'giveWithdrawalNotice' }>) =>
      longEnough.met(context, event),
    isBy: (_, { by, party }: By & { party: Party }) => by === party,
    hasPledged: ({ context }, event: By) => hasPledged.met(context, event)
  },
  actions: {
    offer: assign(({ context }, { by, ...offer }: By & Offer) => ({
      offers: inOrder({ ...context.offers, [by]: offerOf(offer) })
    })),
    dropOwnOffer: assign(({ context }, { by }: By) => ({ offers: without(context.offers, by) })),
    dropOtherOffer: assign(({ context }, { by }: By) => ({ offers: without(context.offers, other(by)) })),
    agree: assign(({ context }, { by }: By) => ({ agreed: context.offers[other(by)]!, offers: {} })),
    complete: assign(({ context }, { by }: By) => ({ completed: [...context.completed, by] })),
    extend: assign(({ context }) => ({
      extendedBy: context.extendedBy + context.agreed!.years,
      agreed: null,
      completed: []
    })),
    closeNegotiation: assign({ offers: {}, agreed: null, completed: [] }),
    pledge: assign(({ context }, { by }: By) => ({
      pledges: PARTIES.filter((party) => party === by || context.pledges.includes(party))
    })),
    endPledge: assign(({ context }, { by }: By) => ({ pledges: context.pledges.filter((party) => party !== by) }))
  }
});

/** The term of the Treaty after `extendedBy` years of extension, and every longer one that completion leads to. */
const term = (extendedBy: number) =>
  treaty.createStateConfig({
    id: TERMS[extendedBy]!,
    on: {
      completeProcedures: TERMS.map((longer, total) => ({ longer, total }))
        .filter(({ total }) => total > extendedBy)
        .map(({ longer, total }) => ({
          meta: law('XIV(2)'),
          guard: { type: 'completesExtensionTo', params: ({ event }) => ({ by: event.by, total }) },
          target: longer
        }))
    }
  });

// The Treaty has no word for suspension: it is a fact about a Party, and the Treaty's clock runs on.
const participation = (party: Party) =>
  treaty.createStateConfig({
    initial: 'participating',
    states: {
      participating: {
        on: {
          suspendParticipation: {
            meta: fact('XIV'),
            guard: { type: 'isBy', params: ({ event }) => ({ by: event.by, party }) },
            target: 'suspended'
          }
        }
      },
      suspended: {
        on: {
          resumeParticipation: {
            meta: fact('XIV'),
            guard: { type: 'isBy', params: ({ event }) => ({ by: event.by, party }) },
            target: 'participating'
          }
        }
      }
    }
  });

// A pledge is made outside the Treaty and changes nothing in it, so every state but the last keeps its place.
const pledgeable = {
  pledgeObservance: { meta: politics('II(1)'), actions: { type: 'pledge' as const, params: by } }
};
const supersedable = {
  // "unless it is superseded earlier by a subsequent agreement"; after the end, a new agreement follows.
  bringSuccessorIntoForce: { meta: law('XIV(2)'), target: '#succeeded' }
};

/** The Treaty's lifecycle: is it in force, and how does that end? Every transition cites the provision it rests on. */
export const lifecycle = treaty.createMachine({
  id: 'treaty',
  context: ({ input }) => ({
    reading: input.reading,
    offers: {},
    agreed: null,
    completed: [],
    extendedBy: 0,
    pledges: []
  }),
  initial: 'signed',
  on: {
    endObservance: {
      meta: politics('II(1)'),
      guard: { type: 'hasPledged', params: by },
      actions: { type: 'endPledge', params: by }
    },
    pledgeRunsOut: { meta: politics('II(1)'), actions: { type: 'endPledge', params: by } }
  },
  states: {
    signed: {
      id: 'signed',
      on: { entersIntoForce: { meta: law('XIV(1)'), target: 'inForce' } }
    },
    inForce: {
      id: 'inForce',
      type: 'parallel',
      exit: 'closeNegotiation',
      on: {
        noticeTakesEffect: { meta: law('XIV(3)'), target: 'withdrawn' },
        termRunsOut: { meta: law('XIV(2)'), target: 'expired' },
        ...pledgeable,
        ...supersedable
      },
      states: {
        term: {
          initial: TERMS[0],
          states: {
            originalTerm: term(0),
            oneYearExtension: term(1),
            twoYearExtension: term(2),
            threeYearExtension: term(3),
            fourYearExtension: term(4),
            fiveYearExtension: term(5)
          }
        },
        limits: {
          initial: 'reducing',
          states: {
            reducing: { id: 'reducing', on: { limitsFallDue: { meta: law('II(1)'), target: 'binding' } } },
            binding: { id: 'binding' }
          }
        },
        extension: {
          initial: 'nothingProposed',
          on: {
            withdrawOffer: [
              {
                meta: law('XIV(2)'),
                guard: 'bothHaveOffered',
                actions: { type: 'dropOwnOffer', params: by }
              },
              {
                meta: law('XIV(2)'),
                guard: { type: 'hasOffered', params: by },
                actions: { type: 'dropOwnOffer', params: by },
                target: '.nothingProposed'
              }
            ],
            declineOffer: [
              {
                meta: law('XIV(2)'),
                guard: 'bothHaveOffered',
                actions: { type: 'dropOtherOffer', params: by }
              },
              {
                meta: law('XIV(2)'),
                guard: { type: 'otherHasOffered', params: by },
                actions: { type: 'dropOtherOffer', params: by },
                target: '.nothingProposed'
              }
            ]
          },
          states: {
            nothingProposed: {
              id: 'nothingProposed',
              on: {
                offerExtension: {
                  meta: law('XIV(2)'), // "If either Party raises the issue of extension"
                  guard: { type: 'withinAllowance', params: ({ event }) => event },
                  actions: { type: 'offer', params: ({ event }) => event },
                  target: 'offerStanding'
                }
              }
            },
            offerStanding: {
              id: 'offerStanding',
              on: {
                offerExtension: {
                  meta: law('XIV(2)'),
                  guard: { type: 'withinAllowance', params: ({ event }) => event },
                  actions: { type: 'offer', params: ({ event }) => event }
                },
                acceptOffer: {
                  meta: law('XIV(2)'), // "If the Parties decide to extend this Treaty"
                  guard: { type: 'otherHasOffered', params: by },
                  actions: { type: 'agree', params: by },
                  target: 'extensionAgreed'
                }
              }
            },
            extensionAgreed: {
              id: 'extensionAgreed',
              on: {
                completeProcedures: [
                  {
                    meta: law('XIV(2)'),
                    guard: { type: 'otherHasCompleted', params: by },
                    actions: 'extend',
                    target: 'nothingProposed'
                  },
                  {
                    meta: law('XIV(2)'),
                    guard: { type: 'hasNotCompleted', params: by },
                    actions: { type: 'complete', params: by }
                  }
                ]
              }
            }
          }
        },
        notice: {
          initial: 'noNotice',
          states: {
            noNotice: {
              on: {
                giveWithdrawalNotice: {
                  meta: law('XIV(3)'),
                  guard: { type: 'longEnough', params: ({ event }) => event },
                  target: 'noticeRunning'
                }
              }
            },
            noticeRunning: { id: 'noticeRunning' }
          }
        },
        participationUS: participation('US'),
        participationRU: participation('RU'),
        inspections: {
          initial: 'held',
          states: {
            held: { on: { pauseInspections: { meta: fact('XI'), target: 'paused' } } },
            paused: { on: { resumeInspections: { meta: fact('XI'), target: 'held' } } }
          }
        }
      }
    },
    expired: {
      id: 'expired',
      initial: 'expiry',
      on: { ...pledgeable, ...supersedable },
      states: {
        // The day on which the term has run out: the last decision was due the day before.
        expiry: { id: 'expiry', on: { expiryDayEnds: { meta: law('XIV(2)'), target: 'lapse' } } },
        lapse: { id: 'lapse' }
      }
    },
    withdrawn: { id: 'withdrawn', on: { ...pledgeable, ...supersedable } },
    // Final in law: nothing leaves it. Pledges made before may still end, so the machine is not stopped.
    succeeded: { id: 'succeeded' }
  }
});

export type LifecycleSnapshot = SnapshotFrom<typeof lifecycle>;
