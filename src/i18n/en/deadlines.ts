import type { Confidence, OneOrBoth } from '../../record/schema.ts';
import type { ObligationKey, ObligationKind, Unknown, WhyUnknown } from '../../scenarios/obligations.ts';
import type { CalendarDate } from '../../treaty/calendarDate.ts';
import type { Party } from '../../treaty/party.ts';
import { count, date, days, number, parties, shortDate, years } from './grammar.ts';

type UnitOfTime = 'years' | 'months' | 'days' | 'hours';

/** The row of terms, duties and deadlines. */
export const deadlines = {
  heading: (path: string, finding: string) => `${path}: ${finding}`,
  headingSupposed: (path: string, since: CalendarDate, finding: string) =>
    `${path}, supposed from ${shortDate(since)}: ${finding}`,
  finding: {
    canBeExtended: (last: CalendarDate, expiry: CalendarDate) =>
      `${shortDate(last)} is the last day to complete an extension; the treaty expires on ${shortDate(expiry)}`,
    extended: (done: CalendarDate, spare: number, expiry: CalendarDate) =>
      `extended on ${shortDate(done)}, ${spare === 0 ? 'the last day for it' : `${days(spare)} before the last day for it`}; never beyond ${shortDate(expiry)}`,
    withdrawn: (given: CalendarDate, end: CalendarDate, early: number) =>
      `notice on ${shortDate(given)} ends the treaty on ${shortDate(end)}, ${days(early)} before its term`,
    succeeded: (end: CalendarDate, early: number) =>
      `a successor ends the treaty on ${shortDate(end)}, ${days(early)} before its term`,
    expires: (expiry: CalendarDate) => `the treaty expires on ${shortDate(expiry)}`,
    never: 'the treaty is in force on no day'
  },
  summary: (path: string, bars: string, count: number) =>
    `Deadlines on the path ${path}. ${bars} Dated duties, rights and last days: ${number(count)}, all in the table below.`,
  summaryBar: (label: string, from: CalendarDate, to: CalendarDate) =>
    `${label}: from ${date(from)} up to, not including, ${date(to)}.`,

  bar: {
    term: (to: CalendarDate) => `original term of ten years, to ${shortDate(to)}`,
    termShort: 'original term, ten years',
    termShortest: 'ten years',
    extension: (extension: number, to: CalendarDate) => `extended by ${years(extension)}, to ${shortDate(to)}`,
    extensionShort: (extension: number) => `extended by ${years(extension)}`,
    extensionShortest: (extension: number) => `+${years(extension)}`,
    procedures: (length: number) => `procedures: ${days(length)}`,
    proceduresShort: 'procedures',
    neverCompleted: 'agreed, procedures never completed',
    neverCompletedShort: 'never completed',
    notice: (by: Party, to: CalendarDate) =>
      `${by === 'US' ? 'US' : 'Russian'} notice of withdrawal, takes effect ${shortDate(to)}`,
    noticeShort: 'notice of withdrawal',
    noticeShortest: 'notice',
    offer: (by: Party, extension: number) => `${by === 'US' ? 'US' : 'Russia'} offers ${years(extension)}`,
    offerShort: (extension: number) => years(extension),
    offers: (by: Party, times: number) =>
      `${by === 'US' ? 'US' : 'Russian'} ${times === 1 ? 'offer' : 'offers'} to extend: ${number(times)}`,
    offersShort: (by: Party, times: number) =>
      `${by === 'US' ? 'US' : 'Russia'}: ${count(times, { one: 'offer', other: 'offers' })}`,
    offersShortest: (by: Party, times: number) => `${by === 'US' ? 'US' : 'Russia'}: ${number(times)}`,
    pledge: (by: Party, to: CalendarDate) =>
      `${by === 'US' ? 'US' : 'Russian'} pledge, politics and not law, to ${shortDate(to)}`,
    pledgeShort: (by: Party) => `${by === 'US' ? 'US' : 'Russian'} pledge, not law`,
    pledgeShortest: (by: Party) => `${by === 'US' ? 'US' : 'Russian'} pledge`,
    pledges: (by: Party, times: number) =>
      `${by === 'US' ? 'US' : 'Russia'}: ${count(times, { one: 'pledge', other: 'pledges' })}, not law`
  },
  mark: {
    expiry: (day: CalendarDate) => `expires ${shortDate(day)}`,
    expiryReplaced: (day: CalendarDate) => `would have expired ${shortDate(day)}`,
    withdrawal: (day: CalendarDate) => `ends by withdrawal ${shortDate(day)}`,
    succession: (day: CalendarDate) => `superseded ${shortDate(day)}`,
    latestCompletion: (day: CalendarDate) => `last day to complete an extension ${shortDate(day)}`,
    latestCompletionShort: (day: CalendarDate) => `last day to extend ${shortDate(day)}`,
    latestCompletionShortest: (day: CalendarDate) => `extend by ${shortDate(day)}`,
    latestNotice: (day: CalendarDate) => `last day for a notice of withdrawal ${shortDate(day)}`,
    latestNoticeShort: (day: CalendarDate) => `last day for notice ${shortDate(day)}`,
    latestNoticeShortest: (day: CalendarDate) => `notice by ${shortDate(day)}`,
    dayAlone: shortDate
  },
  lane: {
    database: 'database due 30 Mar, 30 Sep',
    databaseShort: 'database due',
    other: 'other dated duties and rights',
    otherShort: 'other duties',
    contested: 'Dotted: contested while a party has suspended its participation.'
  },

  inDays: (left: number) => (left === 0 ? 'today' : `in ${days(left)}`),
  daysAlone: (left: number) => `${number(left)}\u00a0d`,
  inDaysJointly: (lefts: readonly number[]) =>
    `next: in ${lefts.slice(0, -1).map(number).join(', ')} and ${days(lefts.at(-1)!)}`,
  countdown: (what: string, left: string, day: CalendarDate) => `${what}: ${left}, ${shortDate(day)}`,
  nothingAhead: 'Nothing with a date lies ahead.',

  duty: {
    airplaneTypes: 'Types of inspection airplanes exchanged',
    inspectorLists: 'Lists of inspectors and aircrew exchanged',
    clearanceNumber: 'Inspection airplanes’ clearance number given',
    initialDatabase: 'Initial database given',
    databaseUpdate: 'Database update given',
    inspectionsOpen: 'Inspections may begin',
    typeOneInspections: 'Type One inspections',
    typeTwoInspections: 'Type Two inspections',
    limitDeployed: 'Limit on deployed missiles and bombers due',
    limitWarheads: 'Limit on warheads due',
    limitLaunchers: 'Limit on launchers due',
    commissionSessions: 'Bilateral Consultative Commission in session',
    telemetrySettled: 'Last year’s telemetry exchange settled',
    reportToSenate: 'Report to the US Senate',
    latestNotice: 'Last day for notice of withdrawal',
    latestCompletion: 'Last day to complete an extension',
    expiry: 'Expiry',
    withdrawal: 'Withdrawal takes effect',
    pledge: 'Limits kept by pledge'
  } satisfies Record<ObligationKey, string>,
  dutyJoint: {
    limits: 'The three central limits fall due',
    inspectionYear: 'Inspections are counted anew',
    pledgeRunsOut: 'A pledge to keep the limits runs out'
  },
  /** What has no day of its own. */
  undated: {
    changeNotified: 'Change in declared data notified',
    launchNotified: 'Missile launch notified',
    bomberNotified: 'Heavy bomber abroad for over 24 hours notified',
    flightPlan: 'Flight plan of an inspection airplane given',
    visas: 'Visas for listed inspectors and aircrew',
    exhibition: 'Exhibition of a new type, variant or version',
    telemetryComplaint: 'Complaint about telemetry media',
    telemetryExplanation: 'Explanation after such a complaint',
    commissionOnRequest: 'Commission session convened on request',
    commissionYear: 'The year by which the commission’s sessions are counted',
    proceduresBegun: 'Procedures for an extension begun in time',
    registration: 'Treaty registered with the United Nations'
  } satisfies Record<Exclude<Unknown['key'], ObligationKey>, string>,
  why: {
    endsBeforeDue: 'The treaty ends before it falls due; whether it is still owed the text does not say.',
    runsFromAnEvent: 'It runs from an event that may come on any day.',
    whichYear: 'So many a year, but what kind of year was not seen.',
    noDayGiven: 'The provision was not seen to name a day.',
    noLengthGiven: 'How long the procedures take is not fixed.'
  } satisfies Record<WhyUnknown, string>,

  kind: {
    duty: 'duty',
    right: 'right',
    lastDay: 'last day',
    end: 'end'
  } satisfies Record<ObligationKind, string>,
  by: { ...parties, both: 'both parties' } satisfies Record<OneOrBoth, string>,
  confidence: {
    verified: 'seen in a document',
    'from-memory': 'recalled, not seen in a document',
    disputed: 'disputed'
  } satisfies Record<Confidence, string>,
  provision: (article: string) => {
    if (article.startsWith('Part')) return `Protocol, ${article}`;
    return article.startsWith('US') ? article : `Article ${article}`;
  },
  step: (sign: string, size: number, unit: UnitOfTime) =>
    `${sign} ${
      {
        years: years(size),
        months: count(size, { one: 'month', other: 'months' }),
        days: days(size),
        hours: count(size, { one: 'hour', other: 'hours' })
      }[unit]
    }`,
  equally: (one: string, other: string) => `${one}, that is ${other}`,
  quantity: {
    maximum: (most: number) => `at most ${number(most)}`,
    minimum: (least: number) => `at least ${number(least)}`
  },
  asOf: (day: CalendarDate) => `as of ${shortDate(day)}`,
  note: {
    contested: (by: Party) =>
      `contested: ${by === 'US' ? 'the United States has' : 'Russia has'} suspended its participation`,
    contestedByBoth: 'contested: both have suspended their participation',
    paused: 'no inspections on any of these days; the right remains',
    superseded: 'replaced by a later expiry',
    politics: 'politics, outside the treaty'
  },

  table: 'The dated duties as a table',
  column: {
    day: 'Day',
    until: 'Up to, not including',
    what: 'What',
    kind: 'Kind',
    by: 'By',
    working: 'Worked out',
    provision: 'Provision',
    confidence: 'How sure',
    note: 'Note',
    source: 'Source'
  },
  withoutDay: 'Without a day'
};
