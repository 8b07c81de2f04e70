import { daysBetween, type CalendarDate } from '../treaty/calendarDate.ts';
import { treatyYear, treatyYearBegins } from '../treaty/duration.ts';
import type { Party } from '../treaty/party.ts';
import type { Chronicle, Period } from './chronicle.ts';
import { obligations, type Obligation, type ObligationKey } from './obligations.ts';
import { earlier, periodsInForce, type Span } from './obligations/span.ts';

/** How inspections stand on a day on which the Treaty is in force. */
export type InspectionsStand = Exclude<Period['inspections'], 'none'>;

/** Data that each Party owes the other. */
export interface DueExchange {
  /** The day they are of. */
  asOf: CalendarDate;
  /** The last day for giving them. */
  due: CalendarDate;
  /** The Parties in whose view they are not owed, their participation being suspended. */
  contested: readonly Party[];
}

/** What a path allows and obliges to by way of verification in one Treaty year. */
export interface VerificationYear extends Span {
  /** From 1, as `treatyYear` counts. */
  year: number;
  /**
   * The Treaty ends, or the path is drawn no further, before the year is over. The right to inspect is a right in each
   * Treaty year, not so many a month: a year begun counts whole.
   */
  isBegunOnly: boolean;
  /** Inspections that each Party may carry out, of both types. */
  inspectionsEach: number;
  /** Days of the year on which they are possible, paused by both, and suspended. */
  days: Record<InspectionsStand, number>;
  /** Those that fall due in the year. */
  dataExchanges: readonly DueExchange[];
  /** Sessions of the commission, at the least; none are due in a year that does not come to its end. */
  sessions: number;
}

const known = new WeakMap<Chronicle, readonly VerificationYear[]>();

/** Every Treaty year of which the Treaty is in force for a day at least, in order. Worked out once for a chronicle. */
export function verificationYears(chronicle: Chronicle): readonly VerificationYear[] {
  let years = known.get(chronicle);
  if (!years) known.set(chronicle, (years = yearsOf(chronicle)));
  return years;
}

function yearsOf(chronicle: Chronicle): VerificationYear[] {
  const inForce = periodsInForce(chronicle);
  const end = inForce.at(-1)?.to;
  if (end === undefined) return [];
  const due = byYear(obligations(chronicle));
  return Array.from({ length: due.size }, (_, index) => {
    const year = index + 1;
    const over = treatyYearBegins(year + 1).date;
    const span = { from: treatyYearBegins(year).date, to: earlier(over, end) };
    const ofYear = due.get(year)!;
    const quantity = (...keys: ObligationKey[]) =>
      ofYear.filter(({ key }) => keys.includes(key)).reduce((sum, each) => sum + each.quantity!, 0);
    return {
      year,
      ...span,
      isBegunOnly: span.to < over,
      inspectionsEach: quantity('typeOneInspections', 'typeTwoInspections'),
      days: daysOf(inForce, span),
      dataExchanges: ofYear
        .filter(({ key }) => key === 'initialDatabase' || key === 'databaseUpdate')
        .map(({ asOf, date, contested }) => ({ asOf: asOf!, due: date, contested: contested ?? [] })),
      sessions: quantity('commissionSessions')
    };
  });
}

const PER_YEAR: readonly ObligationKey[] = [
  'typeOneInspections',
  'typeTwoInspections',
  'initialDatabase',
  'databaseUpdate',
  'commissionSessions'
];

/** Each Treaty year has its inspections, so that no year is left out. */
function byYear(all: readonly Obligation[]): Map<number, Obligation[]> {
  const years = new Map<number, Obligation[]>();
  for (const each of all) {
    if (!PER_YEAR.includes(each.key)) continue;
    const year = treatyYear(each.date);
    years.set(year, [...(years.get(year) ?? []), each]);
  }
  return years;
}

function daysOf(periods: readonly Period[], span: Span): VerificationYear['days'] {
  const days = { active: 0, paused: 0, suspended: 0 };
  for (const { from, to, inspections } of periods) {
    const length = daysBetween(from > span.from ? from : span.from, earlier(to, span.to));
    if (length > 0) days[inspections as InspectionsStand] += length;
  }
  return days;
}

/** Days on which there are no inspections though the Treaty is in force. */
export interface Stop extends Span {
  how: Exclude<InspectionsStand, 'active'>;
}

/** In date order; a pause that a suspension follows is two stops. */
export function stops(chronicle: Chronicle): Stop[] {
  const result: Stop[] = [];
  for (const { from, to, inspections } of periodsInForce(chronicle)) {
    if (inspections === 'active' || inspections === 'none') continue;
    const last = result.at(-1);
    if (last?.to === from && last.how === inspections) last.to = to;
    else result.push({ from, to, how: inspections });
  }
  return result;
}

/** The day from which there are no inspections any more while the Treaty lasts; null where there are to the end. */
export function stoppedFrom(chronicle: Chronicle): CalendarDate | null {
  let from: CalendarDate | null = null;
  for (const stop of stops(chronicle).toReversed()) {
    if (stop.to !== (from ?? periodsInForce(chronicle).at(-1)!.to)) break;
    from = stop.from;
  }
  return from;
}

/** What a path's years of verification come to, or by how much two paths differ. */
export interface VerificationTotals {
  /** Treaty years, one begun counted whole. */
  years: number;
  /** Inspections that each Party may carry out. */
  inspectionsEach: number;
  /** Exchanges of data due, each way. */
  dataExchanges: number;
  sessions: number;
}

export function verificationTotals(years: readonly VerificationYear[]): VerificationTotals {
  const sum = (of: (year: VerificationYear) => number) => years.reduce((total, year) => total + of(year), 0);
  return {
    years: years.length,
    inspectionsEach: sum(({ inspectionsEach }) => inspectionsEach),
    dataExchanges: sum(({ dataExchanges }) => dataExchanges.length),
    sessions: sum(({ sessions }) => sessions)
  };
}

/** How one path's years of verification differ from another's: what it has more, negative where it has less. */
export interface VerificationDifference extends VerificationTotals {
  /** The years that only the one has, and those that only the other has. */
  gained: readonly VerificationYear[];
  lost: readonly VerificationYear[];
}

export function compareVerification(
  one: readonly VerificationYear[],
  other: readonly VerificationYear[]
): VerificationDifference {
  const [more, less] = [verificationTotals(one), verificationTotals(other)];
  const beyond = (years: readonly VerificationYear[], without: readonly VerificationYear[]) =>
    years.filter(({ year }) => !without.some((it) => it.year === year));
  return {
    years: more.years - less.years,
    inspectionsEach: more.inspectionsEach - less.inspectionsEach,
    dataExchanges: more.dataExchanges - less.dataExchanges,
    sessions: more.sessions - less.sessions,
    gained: beyond(one, other),
    lost: beyond(other, one)
  };
}
