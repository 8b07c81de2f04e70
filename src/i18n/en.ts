import type { InvariantId } from '../proof/invariants.ts';
import { REASONS } from '../scenarios/reasons.ts';
import { EARLIEST_HORIZON, FIRST_DECISION_DAY, LATEST_HORIZON, MOST_DECISIONS } from '../scenarios/scenario.ts';
import { CLOSEST, DEFAULT_DATE, MOST_PATHS } from '../session/address.ts';
import type { CalendarDate } from '../treaty/calendarDate.ts';
import type { DecisionType } from '../treaty/decision.ts';
import { INSPECTIONS_PER_YEAR } from '../treaty/inspection.ts';
import { LIMITS_DUE, type CentralLimit } from '../treaty/limits.ts';
import type { Party } from '../treaty/party.ts';
import {
  date,
  shortDate,
  shortMonth,
  readDate,
  number,
  count,
  days,
  years,
  cap,
  parties,
  the,
  limits
} from './en/grammar.ts';
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
import { data } from './en/data.ts';
import { takeaway } from './en/takeaway.ts';
import { help } from './en/help.ts';
import { naming } from './en/naming.ts';
import { estimates } from './en/estimates.ts';

/** The page in English. Other languages have the same keys; whole sentences, never parts to be put together. */
export const en = {
  language: { name: 'English', choose: 'Language' },
  date,
  shortDate,
  shortMonth,
  readDate,
  number,
  verification,
  differences,
  deadlines,
  lifecycle,
  card,
  events,
  estimates,
  edit,
  library,
  ask,
  share,
  data,
  takeaway,
  help,
  naming,

  page: {
    title: 'New START: extend it, or let it lapse?',
    lead: (paths: number) =>
      paths === 1
        ? 'One path of the treaty. Move the line to any day and read straight down.'
        : `${['', '', 'Two', 'Three', 'Four'][paths]} paths of one treaty. Move the line to any day and read straight down: what held?`,
    about:
      'New START capped the deployed strategic nuclear forces of the United States and Russia from 2011 to 2026. This page runs the treaty’s own rules; what did not happen is marked as such.'
  },
  theme: { choose: 'Theme', auto: 'Auto', light: 'Light', dark: 'Dark' },

  notice: {
    heading: 'Not everything in this address could be read',
    more: (number: number) => `And ${number} more.`,
    dismiss: 'Dismiss',
    path: (value: string, place: string, expected: string) =>
      place
        ? `path “${value}”: at ${place}, ${expected} was expected. This path is left out.`
        : `path “${value}”: ${expected} was expected. This path is left out.`,
    tooManyPaths: (value: string) =>
      `path “${value}”: at most ${number(MOST_PATHS)} paths fit on the score. This one is left out.`,
    date: (value: string) =>
      `date “${value}”: a calendar date such as ${DEFAULT_DATE} was expected. The playhead stands at its default.`,
    dateOutside: (value: string, from: CalendarDate, last: CalendarDate) =>
      `date “${value}”: a day from ${date(from)} to ${date(last)} was expected. The playhead stands at its default.`,
    against: (value: string) =>
      `against “${value}”: the number of one of the paths was expected. The active path is compared with the first other.`,
    shown: (value: string, from: CalendarDate, to: CalendarDate) =>
      `from, to “${value}”: two days at least ${number(CLOSEST)} days apart, from ${date(from)} up to ${date(to)}, were expected. The axis shows its usual years.`,
    active: (value: string) => `active “${value}”: the number of one of the paths was expected. The first is active.`,
    view: (value: string) =>
      `view “${value}”: paths, limits, verification, deadlines, lifecycle, day or score was expected.`,
    lang: (value: string) => `lang “${value}”: en or ru was expected.`,
    theme: (value: string) => `theme “${value}”: auto, light or dark was expected.`
  },

  expected: {
    object: 'an object',
    array: 'a list',
    version: 'the version, 1,',
    slug: 'a name of lower-case letters, digits and hyphens',
    text: 'text',
    calendarDate: 'a calendar date, year-month-day,',
    dateInSpan: `a date from ${date(FIRST_DECISION_DAY)} up to the horizon`,
    horizon: `a date from ${date(EARLIEST_HORIZON)} to ${date(LATEST_HORIZON)}`,
    reading: 'cumulative or single',
    decisionType: 'a decision the simulator knows',
    party: 'US or RU',
    years: 'one to five whole years',
    conditions: 'a list of known conditions',
    laterThanDate: 'a date later than the decision’s',
    fewerDecisions: `a list of at most ${number(MOST_DECISIONS)} decisions`,
    noSuchField: 'no field of this name',
    field: 'a value, which is missing,',
    linkForm: 'a scenario in link form',
    preset: 'a preset such as lapse-2021, or a scenario in link form,'
  },

  preset: {
    'as-it-happened': 'As it happened',
    'one-year-2020': 'One year, as Russia offered',
    'one-year-freeze-2020': 'One year, with a warhead freeze',
    'five-year-2021': 'Five years, never suspended',
    'lapse-2021': 'No extension',
    'one-year-then-four': 'One year, then four',
    withdrawal: 'Withdrawal in place of suspension',
    successor: 'A successor in 2025',
    'observance-2026': 'Limits kept by pledge after 2026'
  },
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

  time: {
    playhead: 'Day on the time axis',
    controls: 'Through time',
    hint: 'Arrow keys move by a day, Page Up and Page Down by a month, [ and ] from event to event, Space plays, + and − zoom, Escape shows all.',
    wholeAxis: 'All years',
    closer: 'Closer',
    further: 'Further off',
    previousEvent: 'Previous event',
    nextEvent: 'Next event',
    play: 'Play',
    pause: 'Pause',
    typed: 'Day',
    unreadable: 'A day such as 16 Oct 2020 or 2020-10-16 is expected.',
    outside: (from: CalendarDate, last: CalendarDate) => `A day from ${date(from)} to ${date(last)} is expected.`,
    brush: 'Draw over some years to see them closer; double-click for all.'
  },

  paths: {
    heading: (count: number): string =>
      count === 1 ? 'When the treaty ends on this path' : 'When the treaty ends on each path',
    choose: 'Active path',
    summary: (count: number) =>
      count === 1
        ? 'One strip on the time axis: when the treaty is in force on this path, and when it ends.'
        : `${number(count)} strips on one time axis: when the treaty is in force on each path, and when it ends.`,
    bar: { inForce: 'original term', extended: 'extended' },
    barShort: { inForce: 'in force', extended: 'extended' },
    table: (count: number): string => (count === 1 ? 'The path as a table' : 'The paths as a table'),
    column: {
      path: 'Path',
      from: 'From',
      until: 'Up to, not including',
      phase: 'Phase',
      limits: (party: Party) => `Limits on ${party === 'US' ? 'the United States' : 'Russia'}`,
      inspections: 'Inspections'
    },
    mark: {
      entryIntoForce: (day: CalendarDate) => `in force ${shortDate(day)}`,
      extended: (day: CalendarDate) => `extended ${shortDate(day)}`,
      contested: (day: CalendarDate) => `contested ${shortDate(day)}`,
      resumed: (day: CalendarDate) => `resumed ${shortDate(day)}`,
      notice: (day: CalendarDate) => `notice given ${shortDate(day)}`,
      limitsDue: (day: CalendarDate) => `limits due ${shortDate(day)}`,
      left: (day: CalendarDate) => `supposed from ${shortDate(day)}`
    },
    offer: (by: Party, extension: number, day: CalendarDate) =>
      `${by === 'US' ? 'US' : 'Russia'} offers ${years(extension)}, ${shortDate(day)}`,
    offerShort: (by: Party, extension: number) => `${by === 'US' ? 'US' : 'Russia'} offers ${years(extension)}`,
    promised: (by: Party): string => (by === 'US' ? 'US pledge' : 'Russia’s pledge'),
    readout: (day: CalendarDate) => `On ${shortDate(day)}`,
    readoutOf: {
      signed: 'not yet in force',
      inForce: 'in force',
      extended: 'in force, extended',
      contested: 'in force, contested',
      observed: 'no treaty, limits kept by pledge',
      expired: 'expired',
      withdrawn: 'ended by withdrawal',
      succeeded: 'succeeded',
      beyond: 'not drawn so far'
    },
    markShort: {
      entryIntoForce: 'in force',
      extended: 'extended',
      contested: 'contested',
      resumed: 'resumed',
      notice: 'notice',
      limitsDue: 'limits due',
      left: 'supposed'
    },
    outcome: {
      expired: {
        recorded: (day: CalendarDate) => `expired ${shortDate(day)}`,
        supposed: (day: CalendarDate) => `expires ${shortDate(day)}`
      },
      withdrawn: {
        recorded: (day: CalendarDate) => `ended by withdrawal ${shortDate(day)}`,
        supposed: (day: CalendarDate) => `ends by withdrawal ${shortDate(day)}`
      },
      succeeded: {
        recorded: (day: CalendarDate) => `succeeded ${shortDate(day)}`,
        supposed: (day: CalendarDate) => `succeeded ${shortDate(day)}`
      },
      inForce: 'still in force'
    }
  },

  phase: {
    signed: 'Signed, not in force',
    inForce: 'In force, original term',
    extended: 'In force, extended',
    expired: 'Expired',
    withdrawn: 'Ended by withdrawal',
    succeeded: 'Succeeded by a new treaty'
  },
  hold: {
    pending: 'not yet',
    reducing: 'reducing, not yet due',
    binding: 'binding',
    contested: 'contested',
    observed: 'observed, by pledge',
    none: 'none'
  },
  inspections: { none: 'none', active: 'active', paused: 'paused', suspended: 'suspended' },
  party: parties,
  partyShort: { US: 'US', RU: 'Russia' } satisfies Record<Party, string>,

  limits: {
    heading: (path: string, from: CalendarDate, to: CalendarDate) =>
      `${path}: the limits bind from ${shortDate(from)} up to ${shortDate(to)}`,
    headingContested: (path: string, from: CalendarDate, to: CalendarDate, who: Party, since: CalendarDate) =>
      `${path}: the limits bind from ${shortDate(from)} up to ${shortDate(to)}, contested for ${the(who)} from ${shortDate(since)}`,
    headingContestedFor: (
      path: string,
      from: CalendarDate,
      to: CalendarDate,
      who: Party,
      since: CalendarDate,
      until: CalendarDate
    ) =>
      `${path}: the limits bind from ${shortDate(from)} up to ${shortDate(to)}, contested for ${the(who)} from ${shortDate(since)} up to ${shortDate(until)}`,
    headingContestedOften: (path: string, from: CalendarDate, to: CalendarDate) =>
      `${path}: the limits bind from ${shortDate(from)} up to ${shortDate(to)}, at times contested`,
    headingNever: (path: string) => `${path}: the limits never come to bind`,
    title: limits,
    unit: {
      warheads: (value: number) => count(value, { one: 'warhead', other: 'warheads' }),
      deployed: (value: number) =>
        count(value, { one: 'deployed delivery vehicle', other: 'deployed delivery vehicles' }),
      launchers: (value: number) => count(value, { one: 'launcher', other: 'launchers' })
    } satisfies Record<CentralLimit, (value: number) => string>,
    binds: (limit: number, from: CalendarDate) => `limit ${number(limit)}, binding from ${shortDate(from)}`,
    bindsShort: (limit: number, from: CalendarDate) => `limit ${number(limit)} from ${shortDate(from)}`,
    neverBinds: (limit: number) => `limit ${number(limit)}, never due on this path`,
    summary: (what: CentralLimit, path: string, us: string, ru: string, binding: string) =>
      `${limits[what]}. ${binding} United States: ${us}. Russia: ${ru}. Path: ${path}.`,
    bindsFromTo: (limit: number, from: CalendarDate, to: CalendarDate) =>
      `The limit of ${number(limit)} binds from ${date(from)} up to, not including, ${date(to)}.`,
    bindsNever: (limit: number) => `The limit of ${number(limit)} never comes to bind.`,
    fromTo: (first: number, firstDay: CalendarDate, last: number, lastDay: CalendarDate) =>
      `from ${number(first)} on ${date(firstDay)} to ${number(last)} on ${date(lastDay)}`,
    limit: (limit: number) => `limit ${number(limit)}`,
    lastRecorded: (party: Party) => `${parties[party]}, as it happened`,
    lastExchange: (party: Party, day: CalendarDate) => `${parties[party]}: nothing declared after ${shortDate(day)}`,
    lastExchangeShort: (party: Party, day: CalendarDate) => `${parties[party]}, up to ${shortDate(day)}`,
    lastRelease: (party: Party, day: CalendarDate) =>
      `${parties[party]}: last release ${shortDate(day)}, not exchanged`,
    recordOnly: 'faint: declared as it happened, not on this path',
    marks: {
      declared: 'declared',
      recalled: 'recalled, not seen in a document',
      release: 'released by one side, not exchanged'
    },
    scale: 'Scales do not start at zero.',
    choose: 'Which limit',
    short: { warheads: 'Warheads', deployed: 'Delivery vehicles', launchers: 'Launchers' } satisfies Record<
      CentralLimit,
      string
    >,
    ghosts: (count: number): string => (count === 1 ? 'limit on the other path' : 'limit on the other paths'),
    holds: { contested: 'contested', observed: 'by pledge' },
    readout: {
      count: (party: Party, value: number, day: CalendarDate) =>
        `${party === 'US' ? 'US' : 'Russia'} ${number(value)}, ${shortDate(day)}`,
      missing: (party: Party, day: CalendarDate) =>
        `${party === 'US' ? 'US' : 'Russia'}: not provided, ${shortDate(day)}`,
      nothing: (party: Party) => `${party === 'US' ? 'US' : 'Russia'}: nothing declared yet`,
      recordOnly: (values: string) => `as it happened: ${values}`
    },
    estimate: {
      label: (party: Party, least: number, most: number) =>
        `estimate: ${parties[party]} could reach ${least === most ? `about ${number(most)}` : `${number(least)}–${number(most)}`}`,
      by: {
        'gottemoeller-2019-ru': 'Gottemoeller, Dec 2019',
        'forbes-2020-us': 'Forbes, Jan 2020 (over 3,500)',
        'analysts-2026-us': 'digest of analysts, Jan 2026',
        'digest-2026-ru': 'digest of CRS and others, June 2026'
      } as Record<string, string>,
      summary: (labels: string[], from: CalendarDate) =>
        `From ${date(from)} nothing limits them. Published estimates, not data: ${labels.join('; ')}.`,
      table: 'Published estimates of forces without limits, as a table',
      column: {
        party: 'Party',
        what: 'What is estimated',
        figure: 'Figure',
        timescale: 'How long it would take',
        author: 'By whom',
        source: 'Source'
      },
      both: 'Each side',
      range: (low: number, high: number) => `${number(low)} to ${number(high)}`,
      upTo: (high: number) => `up to ${number(high)}`,
      atLeast: (low: number) => `more than ${number(low)}`,
      times: (factor: number) => `up to ${number(factor)} times as many`,
      noFigure: 'no figure',
      derived: '(our arithmetic)'
    },
    table: 'Declared numbers as a table',
    column: {
      asOf: 'As of',
      party: 'Party',
      source: 'Source',
      what: { warheads: 'Warheads', deployed: 'Deployed delivery vehicles', launchers: 'Launchers' } satisfies Record<
        CentralLimit,
        string
      >
    },
    notProvided: 'not provided',
    recalled: '(recalled)',
    alternative: (value: number, publisher: string) => `(${publisher}: ${number(value)})`
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
    notTheWorld:
      'This proves the model, not the world. It shows that the rules, as written down here, nowhere break the sentences below. It cannot show that governments keep to them, nor that the treaty is read rightly.',
    oracle:
      'Against mistakes that the rules and this check might share there is a second simulator, written apart from the first and counting day by day. The tests compare the two on 2,000 random scenarios.'
  },

  footer: {
    note: 'Compiled from public sources up to November 2026. Nothing was found for July to November 2026: unknown, not uneventful.'
  }
};

/** What every language has to say. */
export type Messages = typeof en;
