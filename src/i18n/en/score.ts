import { EARLIEST_HORIZON, FIRST_DECISION_DAY, LATEST_HORIZON, MOST_DECISIONS } from '../../scenarios/scenario.ts';
import { CLOSEST, DEFAULT_DATE, MOST_PATHS } from '../../session/defaults.ts';
import type { CalendarDate } from '../../treaty/calendarDate.ts';
import { type CentralLimit } from '../../treaty/limits.ts';
import type { Party } from '../../treaty/party.ts';
import { date, shortDate, shortMonth, readDate, number, count, years, parties, the, limits } from './grammar.ts';
import { naming } from './naming.ts';
import { estimates } from './estimates.ts';

/** What is said on the score's first rows and of its address: all that a small embed needs. */
export const score = {
  language: { choose: 'Language' },
  date,
  shortDate,
  shortMonth,
  readDate,
  number,
  estimates,
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
  embed: {
    open: 'Open in the simulator, with its numbers and sources',
    noScript:
      'This is a picture: the simulator itself needs JavaScript, which is switched off here. The paths and limits shown are those the page begins with.',
    failed: 'The simulator could not be loaded; reload the page to try again. What is shown is what it begins with.'
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
  }
};
