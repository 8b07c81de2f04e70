import type { PartialDate } from '../../record/schema.ts';
import type { CalendarDate } from '../../treaty/calendarDate.ts';
import type { Party } from '../../treaty/party.ts';
import { count, date, number, parties, shortDate } from './grammar.ts';

type Counts = Readonly<Record<Party, number>>;
type How = 'paused' | 'suspended';

const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];
/** As precise as the date is. */
const when = (day: PartialDate) => {
  if (day.length === 10) return shortDate(day as CalendarDate);
  const [year, month] = day.split('-');
  return month ? `${MONTHS[+month - 1]} ${year}` : day;
};
const each = ({ US, RU }: Counts) =>
  US === RU ? `${number(US)} by each side` : `US ${number(US)}, Russia ${number(RU)}`;
const recalled = (isRecalled: boolean) => (isRecalled ? ' (recalled)' : '');
const bound = { moreThan: 'more than', about: 'about' };
const inspections = (value: number) => count(value, { one: 'inspection', other: 'inspections' });

export const verification = {
  heading: (path: string, allowed: number, until: CalendarDate, stopped: CalendarDate | null) =>
    `${path}: up to ${allowed} inspections a year for each side until ${shortDate(until)}${stopped ? `, none from ${shortDate(stopped)}` : ''}`,
  headingDiffers: (
    path: string,
    allowed: number,
    until: CalendarDate,
    stopped: CalendarDate | null,
    by: number,
    other: string
  ) =>
    `${path}: up to ${allowed} inspections a year for each side until ${shortDate(until)}, ${number(Math.abs(by))} ${
      by < 0 ? 'fewer' : 'more'
    } than on “${other}”${stopped ? `; none from ${shortDate(stopped)}` : ''}`,
  headingNever: (path: string) => `${path}: no inspections, as the treaty is never in force`,

  inspections: (allowed: number) => `Inspections, up to ${allowed} a treaty year for each side`,
  exchanges: 'Exchanges of data, due each March and September',
  sessions: 'Sessions of the consultative commission of which a record was found, by number',
  notifications: 'Notifications since entry into force, both sides together',
  carriedOut: 'carried out',
  allowed: 'allowed',
  given: 'given',
  due: 'due',
  recalled: 'recalled, not seen in a document',
  release: 'published by one side, not exchanged',
  missing: 'not provided',
  asItHappened: 'faint: as it happened, not on this path',
  gapsUnknown: 'Gaps are in the record, not in the meetings.',

  difference: (by: number, other: string) =>
    `the right to ${inspections(Math.abs(by))} each ${by < 0 ? 'fewer' : 'more'} than on “${other}”`,
  differenceShort: (by: number) => `${number(Math.abs(by))} each ${by < 0 ? 'fewer' : 'more'}`,
  stopped: { paused: 'paused', suspended: 'suspended' } satisfies Record<How, string>,
  stoppedFrom: {
    paused: (day: CalendarDate) => `paused from ${shortDate(day)}`,
    suspended: (day: CalendarDate) => `suspended from ${shortDate(day)}`
  } satisfies Record<How, (day: CalendarDate) => string>,
  recalledShort: 'recalled',
  begunOnly: 'year begun',
  noneBothWays: (day: CalendarDate) => `none both ways after ${shortDate(day)}`,
  noneBothWaysShort: 'none both ways',
  session: (session: number) => `session ${session}`,
  notHeld: (place: string) => `planned in ${place}, not held`,
  notHeldShort: 'not held',
  notified: (value: number, how: 'moreThan' | 'about', day: PartialDate, isRecalled: boolean) =>
    `${bound[how]} ${number(value)} by ${when(day)}${isRecalled ? ', recalled' : ''}`,
  notifiedShort: (value: number, isRecalled: boolean) => `${number(value)}+${isRecalled ? ', recalled' : ''}`,

  readout: {
    before: (entry: CalendarDate) => `Not yet in force: inspections and exchanges of data begin after ${date(entry)}.`,
    after: 'No treaty in force: no right to inspect, and no data are due.',
    beyond: (horizon: CalendarDate) => `This path is drawn up to ${date(horizon)}.`,
    year: (year: number, from: CalendarDate, last: CalendarDate, allowed: number) =>
      `Treaty year ${year} (${shortDate(from)} – ${shortDate(last)}): ${number(allowed)} inspections allowed each side.`,
    begun: (year: number, from: CalendarDate, end: CalendarDate, allowed: number) =>
      `Treaty year ${year}, begun ${shortDate(from)}, cut short ${shortDate(end)}: ${number(allowed)} inspections allowed each side, as in a whole year.`,
    used: (counts: Counts, isRecalled: boolean) =>
      counts.US + counts.RU === 0 ? 'None carried out.' : `Carried out: ${each(counts)}${recalled(isRecalled)}.`,
    usedSoFar: (counts: Counts, isRecalled: boolean, leaves: CalendarDate) =>
      `Carried out before ${shortDate(leaves)}: ${each(counts)}${recalled(isRecalled)}; after, unknown.`,
    usedOnRecord: (counts: Counts, isRecalled: boolean) =>
      counts.US + counts.RU === 0
        ? 'Carried out: unknown; as it happened, none.'
        : `Carried out: unknown; as it happened, ${each(counts)}${recalled(isRecalled)}.`,
    stoppedFrom: (how: How, day: CalendarDate) =>
      how === 'paused' ? `Paused from ${shortDate(day)}.` : `Suspended from ${shortDate(day)}.`,
    stoppedUntil: (how: How, day: CalendarDate) =>
      how === 'paused' ? `Paused until ${shortDate(day)}.` : `Suspended until ${shortDate(day)}.`,
    stoppedAll: (how: How): string => (how === 'paused' ? 'Paused all year.' : 'Suspended all year.'),
    data: (due: number, made: number) => `Data exchanges: ${number(due)} due, ${number(made)} made both ways.`,
    dataOnRecord: (due: number, made: number) =>
      `Data exchanges: ${number(due)} due; as it happened, ${number(made)} made both ways.`
  },
  summary: (allowed: number, years: number, us: number, russia: number) =>
    `${count(years, { one: 'treaty year', other: 'treaty years' })} with up to ${inspections(allowed)} for each side. Carried out on this path, as far as is known: United States ${number(us)}, Russia ${number(russia)}.`,
  summaryStopped: (how: How, from: CalendarDate, to: CalendarDate) =>
    `Inspections ${how} from ${date(from)} up to ${date(to)}.`,
  summaryAgainst: (by: number, treatyYears: number, exchanges: number, other: string) =>
    by === 0
      ? `As many as on “${other}”.`
      : `Against “${other}”: ${count(Math.abs(treatyYears), { one: 'treaty year', other: 'treaty years' })} ${
          by < 0 ? 'fewer' : 'more'
        }, ${inspections(Math.abs(by))} for each side and ${count(Math.abs(exchanges), {
          one: 'exchange of data',
          other: 'exchanges of data'
        })} each way.`,
  summaryExchanges: (due: number, made: number) =>
    `${count(due, { one: 'exchange of data', other: 'exchanges of data' })} due on this path; made both ways as far as it is what happened: ${number(made)}.`,
  summarySessions: (sessions: readonly string[]) => `Sessions of which a record was found: ${sessions.join(', ')}.`,
  summaryNotifications: (checkpoints: readonly string[]) => `Notifications: ${checkpoints.join('; ')}.`,

  table: 'Verification by treaty year as a table',
  column: {
    year: 'Treaty year',
    from: 'From',
    until: 'Up to, not including',
    allowed: 'Inspections allowed each side',
    used: (party: Party) => `Carried out, ${parties[party]}`,
    stopped: 'Days paused',
    suspended: 'Days suspended',
    due: 'Exchanges of data due',
    made: 'Made both ways',
    sessions: 'Sessions due, at least (recalled)',
    source: 'Source'
  },
  total: 'In all',
  begunShort: 'begun, cut short',
  unknown: 'unknown',
  asItHappenedValue: (value: number) => `${number(value)} as it happened`,
  recalledValue: (value: number) => `${number(value)} (recalled)`,

  recordTable: 'Sessions, notifications and tallies on record as a table',
  recordColumn: { when: 'When', what: 'What', source: 'Source' },
  onRecord: {
    session: (session: number, place: string) => `Session ${session} of the commission, ${place}`,
    notHeld: (place: string) => `A session planned in ${place}, not held`,
    sessions: (value: number) => `${number(value)} sessions of the commission in all`,
    notifications: (value: number, how: 'moreThan' | 'about') =>
      `${bound[how]} ${number(value)} notifications, both sides`,
    inspections: (value: number) => `${inspections(value)} by both sides together`,
    exchanges: (value: number, last: PartialDate) =>
      `${number(value)} exchanges of the whole database; the last that went both ways in ${when(last)}`,
    exhibitions: (value: number) => `${number(value)} exhibitions`,
    telemetry: (year: number, launches: number) =>
      `telemetry of ${count(launches, { one: 'launch', other: 'launches' })} of ${year} by each side agreed`
  },
  when,
  recalledNote: (what: string) => `${what} (recalled)`
};
