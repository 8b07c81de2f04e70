import type { Occurrence } from '../../scenarios/chronicle.ts';
import type { Article, Basis } from '../../treaty/article.ts';
import type { CalendarDate } from '../../treaty/calendarDate.ts';
import type { DecisionType } from '../../treaty/decision.ts';
import type { LifecycleEvent, MaturityEvent } from '../../treaty/lifecycle.ts';
import type { Party } from '../../treaty/party.ts';
import { cap, count, date, days, shortDate, the, years } from './grammar.ts';

/** The Treaty as a machine. */
export const lifecycle = {
  heading: (day: CalendarDate, holds: readonly string[]) =>
    `Where the treaty stands on ${date(day)}: ${holds.join(', ')}`,
  diagram: (path: string) => `The treaty’s states and the doors between them. Path: ${path}`,
  /** The states by their ids: as they are named on the drawing, and as they are said to hold. */
  state: {
    treaty: 'In every state',
    signed: 'Signed',
    inForce: 'In force',
    'treaty.inForce.term': 'Term',
    originalTerm: 'Original term',
    oneYearExtension: 'One-year extension',
    twoYearExtension: 'Two-year extension',
    threeYearExtension: 'Three-year extension',
    fourYearExtension: 'Four-year extension',
    fiveYearExtension: 'Five-year extension',
    'treaty.inForce.limits': 'Central limits',
    reducing: 'Reducing',
    binding: 'Binding',
    'treaty.inForce.extension': 'Extension',
    nothingProposed: 'Nothing proposed',
    offerStanding: 'Offer standing',
    extensionAgreed: 'Extension agreed',
    'treaty.inForce.notice': 'Withdrawal',
    'treaty.inForce.notice.noNotice': 'No notice',
    noticeRunning: 'Notice running',
    'treaty.inForce.participationUS': 'United States',
    'treaty.inForce.participationUS.participating': 'Participates',
    'treaty.inForce.participationUS.suspended': 'Suspended',
    'treaty.inForce.participationRU': 'Russia',
    'treaty.inForce.participationRU.participating': 'Participates',
    'treaty.inForce.participationRU.suspended': 'Suspended',
    'treaty.inForce.inspections': 'Inspections',
    'treaty.inForce.inspections.held': 'Held',
    'treaty.inForce.inspections.paused': 'Paused',
    expired: 'Expired',
    expiry: 'Expiry',
    lapse: 'Lapse',
    withdrawn: 'Withdrawn',
    succeeded: 'Succeeded'
  } as Readonly<Record<string, string>>,
  holds: {
    signed: 'signed, not yet in force',
    inForce: 'in force',
    originalTerm: 'in its original term',
    oneYearExtension: 'extended by one year',
    twoYearExtension: 'extended by two years',
    threeYearExtension: 'extended by three years',
    fourYearExtension: 'extended by four years',
    fiveYearExtension: 'extended by five years',
    reducing: 'the limits not yet due',
    binding: 'the limits due',
    nothingProposed: 'no extension proposed',
    offerStanding: 'an offer standing',
    extensionAgreed: 'an extension agreed, procedures not completed',
    'treaty.inForce.notice.noNotice': 'no notice of withdrawal',
    noticeRunning: 'a notice of withdrawal running',
    'treaty.inForce.participationUS.participating': 'the United States participating',
    'treaty.inForce.participationUS.suspended': 'US participation suspended',
    'treaty.inForce.participationRU.participating': 'Russia participating',
    'treaty.inForce.participationRU.suspended': 'Russian participation suspended',
    'treaty.inForce.inspections.held': 'inspections held',
    'treaty.inForce.inspections.paused': 'inspections paused',
    expiry: 'expired today',
    lapse: 'lapsed, nothing binds in law',
    withdrawn: 'ended by withdrawal',
    succeeded: 'superseded by a successor'
  } as Readonly<Record<string, string>>,
  edge: {
    entersIntoForce: 'ratifications exchanged',
    limitsFallDue: 'the limits fall due',
    termRunsOut: 'the term runs out',
    expiryDayEnds: 'the day ends',
    noticeTakesEffect: 'the notice takes effect',
    pledgeRunsOut: 'a pledge runs out',
    offerExtension: 'an offer',
    withdrawOffer: 'an offer is withdrawn',
    declineOffer: 'an offer is declined',
    acceptOffer: 'it is accepted',
    completeProcedures: 'both sides complete their procedures: extended',
    giveWithdrawalNotice: 'notice is given',
    suspendParticipation: 'suspends',
    resumeParticipation: 'resumes',
    pauseInspections: 'both pause',
    resumeInspections: 'both resume',
    pledgeObservance: 'a pledge to keep the limits',
    endObservance: 'a pledge is ended',
    bringSuccessorIntoForce: 'a successor enters into force'
  } satisfies Record<LifecycleEvent['type'], string> as Readonly<Record<string, string>>,
  /** Where one event has several outcomes: which one this is. */
  edgeBack: {
    offerExtension: 'another offer',
    completeProcedures: 'one completes its procedures'
  } as Readonly<Record<string, string>>,
  edgeBoth: 'both have completed',
  rests: (basis: Basis, article: Article) =>
    basis === 'law' ? `Art. ${article}` : basis === 'politics' ? `politics, Art. ${article}` : `not in Art. ${article}`,
  restsOn: (basis: Basis, article: Article) =>
    basis === 'law'
      ? `Article ${article}`
      : basis === 'politics'
        ? `a political act, beside Article ${article}`
        : `Article ${article} is silent on it`,
  legend: {
    taken: 'the route so far',
    ahead: 'still to come on this path',
    open: 'a door open today',
    shut: 'shut today',
    ghost: 'a door not taken'
  },
  open: (doors: number) => (doors === 0 ? 'No door is open' : count(doors, { one: 'open door', other: 'open doors' })),
  /** Something on the drawing, by the state it belongs to, as it is read aloud before its words. */
  doorIn: (whole: string) => `${whole}:`,
  door: (event: string, article: string) => `${event}, ${article}`,
  /** Read aloud after a door's words. */
  doorChoices: (choices: number) => count(choices, { one: 'choice', other: 'choices' }),
  choose: (event: string) => `Who decides: ${event}`,
  close: 'Close',
  now: 'Now',
  today: 'On this day',
  previous: 'Previous',
  next: 'Next on this path',
  nothingNext: 'Nothing more is decided on this path.',
  choices: 'Choices',
  noChoices: 'Nothing can be decided.',
  together: 'Both together',
  due: 'Falls due of its own accord',
  nothingDue: 'Nothing more falls due.',
  dueIn: (day: CalendarDate, left: number) => `${date(day)}, in ${days(left)}`,
  dueEvent: {
    entersIntoForce: () => 'the treaty enters into force',
    limitsFallDue: () => 'the central limits fall due',
    termRunsOut: () => 'the term runs out, and the treaty expires',
    expiryDayEnds: () => 'the day of expiry ends, and nothing binds any more',
    noticeTakesEffect: () => 'the notice of withdrawal takes effect',
    pledgeRunsOut: (who) => `the pledge of ${the(who)} runs out`
  } satisfies Record<MaturityEvent['type'], (who: Party) => string>,
  shut: (number: number) => count(number, { one: 'shut door, and why', other: 'shut doors, and why' }),
  go: (day: CalendarDate) => `Go to ${shortDate(day)}`,
  goToPossible: (day: CalendarDate) => `Go to ${shortDate(day)}, when it becomes possible`,
  /** What was decided, with its terms. */
  onConditions: (what: string, conditions: string) => `${what}, ${conditions}`,
  toTakeEffect: (what: string, day: CalendarDate) => `${what}, to take effect on ${date(day)}`,
  pledgedUpTo: (what: string, day: CalendarDate) => `${what} up to ${date(day)}`,
  step: (day: CalendarDate, what: string, rests: string) => `${date(day)}: ${what} (${rests}).`,
  happened: {
    signature: () => 'the treaty is signed',
    entryIntoForce: () => 'the treaty enters into force',
    limitsBind: () => 'the central limits fall due',
    extensionTakesEffect: (_, extension: number) => `the extension by ${years(extension)} takes effect`,
    expiry: () => 'the term runs out and the treaty expires',
    lapse: () => 'lapse: nothing binds any more',
    withdrawalTakesEffect: () => 'the withdrawal takes effect',
    pledgeRunsOut: (who: Party) => `the pledge of ${the(who)} runs out`
  } satisfies Record<Occurrence, (who: Party, extension: number) => string>,
  /** What would have to come first: an act by its words, or a day. */
  remedyAct: (act: string) => `First: ${act}.`,
  remedyDay: (day: CalendarDate) => `From ${date(day)}.`,
  reached: (state: string, day: CalendarDate) => `${state}: on this path first on ${date(day)}.`,
  neverReached: (state: string) => `${state}: this path never comes to it.`,
  shutBecause: (door: string, reason: string) => `${door}. Shut: ${reason}`,
  openAndDue: (doors: string, event: string, day: CalendarDate) =>
    `${doors}. If nothing is decided: ${event}, ${date(day)}.`,
  /** What a decision does, as the head of the choices; of an offer, with the Party that would make it. */
  act: {
    offerExtension: (who: Party | null) => (who === null ? 'Offer an extension' : `${cap(who)} offers an extension of`),
    withdrawOffer: () => 'Withdraw an offer',
    declineOffer: () => 'Decline an offer',
    acceptOffer: () => 'Accept an offer',
    completeProcedures: () => 'Complete procedures',
    giveWithdrawalNotice: () => 'Give notice of withdrawal',
    suspendParticipation: () => 'Suspend participation',
    resumeParticipation: () => 'Resume participation',
    pauseInspections: () => 'Pause inspections',
    resumeInspections: () => 'Resume inspections',
    pledgeObservance: () => 'Pledge to keep the limits for a year',
    endObservance: () => 'End a pledge',
    bringSuccessorIntoForce: () => 'Bring a successor into force'
  } satisfies Record<DecisionType, (who: Party | null) => string>,
  never: 'On this path, never again.',
  /** An offer, whatever its years. */
  offers: (who: Party) => `${cap(who)} offers an extension`,
  years: (extension: number) => years(extension),
  party: (who: Party): string => cap(who),
  beyond: (day: CalendarDate) => `This path is drawn up to ${date(day)}; what comes after is not decided on it.`
};
