import type { InvariantId } from '../proof/invariants.ts';
import { REASONS } from '../scenarios/reasons.ts';
import type { CalendarDate } from '../treaty/calendarDate.ts';
import type { DecisionType } from '../treaty/decision.ts';
import { INSPECTIONS_PER_YEAR } from '../treaty/inspection.ts';
import { LIMITS_DUE } from '../treaty/limits.ts';
import type { Party } from '../treaty/party.ts';
import { date, shortDate, number, count, days, years, cap } from './en/grammar.ts';
import { verification } from './en/verification.ts';
import { differences } from './en/differences.ts';
import { deadlines } from './en/deadlines.ts';
import { lifecycle } from './en/lifecycle.ts';
import { card } from './en/card.ts';
import { events } from './en/events.ts';
import { edit } from './en/edit.ts';
import { library } from './en/library.ts';
import { ask } from './en/ask.ts';
import { share } from './en/share.ts';
import { embedding } from './en/embedding.ts';
import { data } from './en/data.ts';
import { takeaway } from './en/takeaway.ts';
import { help } from './en/help.ts';
import { offline } from './en/offline.ts';
import { score } from './en/score.ts';

/** The page in English. Other languages have the same keys; whole sentences, never parts to be put together. */
export const en = {
  ...score,
  verification,
  differences,
  deadlines,
  lifecycle,
  card,
  events,
  edit,
  library,
  ask,
  share,
  embedding,
  data,
  takeaway,
  help,
  offline,
  /** What in each is recorded, and what is supposed. */
  presetAbout: {
    'as-it-happened':
      'All of it is on record. March 2020, for which the record gives no day, stands on its last one. Russia’s offer of September 2025 to keep the limits is drawn as a pledge until its Foreign Ministry called it unanswered.',
    'one-year-2020':
      'On record up to Russia’s offer of 16 October 2020. Supposed: the United States accepts the next day, and both complete their procedures in eight days, as they did in 2021.',
    'one-year-freeze-2020':
      'On record up to Russia’s offer of 20 October 2020, one year with a political freeze of warheads. Supposed: the United States accepts it without verification of the freeze. The freeze is outside the treaty and is not counted here.',
    'five-year-2021':
      'On record up to February 2023. Supposed: Russia does not suspend its participation. Whether inspections would have resumed is unknown; here they stay paused.',
    'lapse-2021':
      'On record up to 20 January 2021. Supposed: the United States does not offer five years, and nothing else is agreed.',
    'one-year-then-four':
      'On record up to 16 October 2020, then the one-year path. Supposed: at the Geneva summit of June 2021 the four years that remain of the five are agreed. Whether a second extension was lawful was never settled.',
    withdrawal:
      'On record up to 27 February 2023. Supposed: on the day of the suspension Russia gives notice of withdrawal, as Article XIV(3) provides; the treaty ends three months later.',
    successor:
      'On record up to February 2023. Supposed: no suspension, and a new treaty in force on 5 February 2025. Its limits are unknown and none are drawn.',
    'observance-2026':
      'On record up to 3 February 2026. Supposed: the United States answers Russia’s offer in kind, and both keep the limits until 5 February 2027, by pledge and not by law.'
  },

  source: {
    repost: (publisher: string) => `${publisher} (a copy, not the document)`,
    weak: (publisher: string) => `${publisher} (weak source)`,
    stateMedia: (publisher: string) => `${publisher} (state media)`,
    noAddress: 'no address found'
  },

  day: {
    heading: (day: CalendarDate) => `On ${date(day)}`,
    announcement: (day: CalendarDate, path: string, summary: string) => `${date(day)}, ${path}: ${summary}`,
    supposedFrom: (day: CalendarDate) =>
      `From ${date(day)} on this path is not what happened: what it does not decide is not decided on it.`,
    beyond: (path: string, day: CalendarDate) =>
      `The path “${path}” is drawn up to ${date(day)}; this day lies beyond it.`,
    summary: {
      signed: (entry: CalendarDate) =>
        `Signed, and not yet in force: it enters into force with the exchange of ratifications, on ${date(entry)}.`,
      inForce: (left: number, expiry: CalendarDate) =>
        `The treaty is in force, in its original term. Unless it is extended, it expires in ${days(left)}, on ${date(expiry)}.`,
      extended: (left: number, expiry: CalendarDate) =>
        `The treaty is in force, extended. It expires in ${days(left)}, on ${date(expiry)}.`,
      contested: (left: number, expiry: CalendarDate, who: Party) =>
        `The treaty is in force, but ${who === 'US' ? 'the United States' : 'Russia'} has suspended participation, which the treaty does not provide for. It expires in ${days(left)}, on ${date(expiry)}.`,
      contestedByBoth: (left: number, expiry: CalendarDate) =>
        `The treaty is in force, but both parties have suspended participation, which the treaty does not provide for. It expires in ${days(left)}, on ${date(expiry)}.`,
      noticeRuns: (left: number, end: CalendarDate) =>
        `A notice of withdrawal is running: the treaty ends in ${days(left)}, on ${date(end)}.`,
      expiryDay: () => 'The treaty has expired today: the last decision was due yesterday. Its limits no longer bind.',
      expired: (since: number, end: CalendarDate) =>
        `The treaty expired ${days(since)} ago, on ${date(end)}. No treaty limit binds either side.`,
      withdrawn: (end: CalendarDate) =>
        `The treaty ended by withdrawal on ${date(end)}. No treaty limit binds either side.`,
      succeeded: (end: CalendarDate) => `A successor is in force since ${date(end)}; its limits are not known here.`
    },
    phase: 'Phase',
    phaseValue: {
      signed: 'Signed, not in force',
      inForce: (day: number, year: number) => `In force, original term: day ${number(day)}, treaty year ${year}`,
      extended: (day: number, year: number) => `In force, extended: day ${number(day)}, treaty year ${year}`,
      expired: 'Expired',
      withdrawn: 'Ended by withdrawal',
      succeeded: 'Succeeded by a new treaty'
    },
    left: 'Left',
    leftValue: (left: number, end: CalendarDate) => `${days(left)}, to ${shortDate(end)}`,
    binds: (party: Party) => `Binds ${party === 'US' ? 'the US' : 'Russia'}`,
    inspections: 'Inspections',
    inspectionsValue: {
      none: 'none: no treaty in force',
      active: `up to ${INSPECTIONS_PER_YEAR} a year for each side`,
      paused: 'paused by both sides',
      suspended: 'stopped by the suspension'
    },
    dataExchange: 'Data',
    dataExchangeValue: {
      none: 'none: no treaty in force',
      active: 'exchanged every six months',
      suspended: 'stopped by the suspension'
    },
    declared: 'Last declared',
    onlyOnRecord: 'as it happened, not on this path',
    published: (day: CalendarDate) => `published ${shortDate(day)}`,
    beyondRecord:
      'This day lies beyond the record, which ends with June 2026: what is shown is what holds if nothing more is decided.',
    asOf: (day: CalendarDate) => `as of ${shortDate(day)}`,
    nothingDeclared: 'nothing yet'
  },

  decision: {
    offerExtension: (who: Party, extension: number) => `${cap(who)} offers to extend the treaty by ${years(extension)}`,
    withdrawOffer: (who: Party) => `${cap(who)} withdraws its offer`,
    declineOffer: (who: Party) => `${cap(who)} declines the other side’s offer`,
    acceptOffer: (who: Party) => `${cap(who)} accepts the other side’s offer`,
    completeProcedures: (who: Party) => `${cap(who)} completes its procedures for the extension`,
    giveWithdrawalNotice: (who: Party) => `${cap(who)} gives notice of withdrawal`,
    suspendParticipation: (who: Party) => `${cap(who)} suspends its participation`,
    resumeParticipation: (who: Party) => `${cap(who)} resumes its participation`,
    pauseInspections: () => 'Both sides pause inspections',
    resumeInspections: () => 'Both sides resume inspections',
    pledgeObservance: (who: Party) => `${cap(who)} pledges to keep the limits`,
    endObservance: (who: Party) => `${cap(who)} ends its pledge`,
    bringSuccessorIntoForce: () => 'A successor enters into force'
  } satisfies Record<DecisionType, (who: Party, extension: number) => string>,

  refused: {
    heading: 'Not possible on this path',
    entry: (day: CalendarDate, decision: string) => `${shortDate(day)}: ${decision}.`,
    because: (reason: string, article: string) => `${reason} (Article ${article})`,
    reason: REASONS
  },

  /** The page that says what was checked, and checks it again. */
  proof: {
    title: 'How we know',
    link: 'How we know: every state of the model, checked',
    back: 'Back to the simulator',
    lead: 'The simulator runs the treaty as a machine with a finite number of states. Such a machine can be walked to the end: every state it can reach, and in each of them every decision either party could take.',
    walked: 'What was walked',
    readings:
      'Everything was walked twice, once on each reading of Article XIV(2): all extensions together may not exceed five years, or there may be one extension only. The counts are of both walks together.',
    states: (states: number, steps: number, pairs: number) =>
      `The machine has ${number(states)} states, with ${number(steps)} steps between them. In each state every decision was tried: ${number(pairs)} pairs of a state and a decision.`,
    positions: (stops: number, positions: number, moves: number) =>
      `Every state was then put on the calendar. The rules compare a day only with days of their own: entry into force, the day the limits fall due, each possible expiry, the end of a notice or of a pledge. So it is enough to stop on ${number(stops)} days: those the treaty fixes, the days around them, and the day three months before. That makes ${number(positions)} situations, with ${number(moves)} moves between them.`,
    paths: (paths: number) =>
      `Of the shortest paths, ${number(paths)} were given to the simulator itself as dated decisions: at least one to each state that the calendar allows.`,
    apart:
      'Negotiating an extension, and what the parties do beside the treaty (suspending, pausing, pledging), were walked apart, because neither has a say in the other; a test puts the two together and looks.',
    held: 'What holds everywhere',
    invariant: {
      neverBeyondFifteenYears: 'The treaty is never in force for more than 15 years from its entry into force.',
      expiresOnItsDay: 'It expires on the very day its term runs out: no sooner and, unless it is extended, no later.',
      extendedByBothOnly:
        'It is never extended by one party alone: each must offer or accept, and each must complete its own procedures.',
      atMostFiveYears:
        'Extensions never add more than five years in all; read as one extension only, there is never a second.',
      threeMonthsNotice:
        'A notice of withdrawal never ends it sooner than three months after it is given, nor on any day but the one it names.',
      nothingRevives:
        'Once it has expired, or ended by withdrawal, or been superseded, nothing brings it back into force.',
      limitsBindFromTheirDay: `While it is in force, the limits bind from ${date(LIMITS_DUE)} on, and on no day before.`,
      noLimitAfterEnd: 'After its end no limit of the treaty binds, and no inspection or exchange of data goes on.',
      nothingBesideMovesIt:
        'A suspension of participation, a pause in inspections or a political pledge changes no term, limit, offer or notice.',
      takenOrRefused:
        'Every decision, in every state, is either taken, or refused with a reason and an article; never both, never neither.',
      neverMeansNever:
        'Where the simulator says “never again”, no path leads to that decision; where it says what would help, such a path begins with it.',
      everyStepCites:
        'Every step cites the provision it rests on, and whether that is law, politics or a fact outside the treaty.',
      simulatorAgrees:
        'Given the dated decisions that lead to a state, the simulator refuses none of them and comes to that very state.'
    } satisfies Record<InvariantId, string>,
    article: (article: string) => `Article ${article}`,
    theModel: 'The model itself',
    checked: (times: number) => count(times, { one: 'check', other: 'checks' }),
    holds: 'holds',
    fails: (times: number) => `fails ${count(times, { one: 'time', other: 'times' })}`,
    first: (place: string) => `The first time: ${place}`,
    again: 'Check it yourself',
    hint: 'The same check, in your own browser. It takes some seconds, and nothing is sent anywhere.',
    run: 'Run the check here',
    running: (percent: number) => `Checking: ${number(percent)}%`,
    same: (seconds: number) =>
      `Done in ${number(seconds)} s. Every count is the same as when this page was built, and every sentence holds.`,
    different: (seconds: number) =>
      `Done in ${number(seconds)} s. The counts above are new: they are not those written when this page was built.`,
    failed: 'The check could not be run in this browser.',
    noScript: 'It needs JavaScript, which is switched off here. What stands above was found when this page was built.',
    notTheWorld:
      'This proves the model, not the world. It shows that the rules, as written down here, nowhere break the sentences below. It cannot show that governments keep to them, nor that the treaty is read rightly.',
    oracle:
      'Against mistakes that the rules and this check might share there is a second simulator, written apart from the first and counting day by day. The tests compare the two on 2,000 random scenarios.'
  },

  footer: {
    authors: 'For authors: embed it',
    note: 'Compiled from public sources up to November 2026. Nothing was found for July to November 2026: unknown, not uneventful.'
  }
};

/** What every language has to say. */
export type Messages = typeof en;
