import { AGGREGATE_NUMBERS, type AggregateNumbers } from '../record/aggregateNumbers.ts';
import { daysBetween, type CalendarDate } from '../treaty/calendarDate.ts';
import type { CentralLimit } from '../treaty/limits.ts';
import { PARTIES, type Party } from '../treaty/party.ts';

/** One number that a Party declared, or did not. */
export interface Declared {
  /** The day that the number is of. */
  date: CalendarDate;
  /** Items counted under Article III; null where nothing was provided. */
  count: number | null;
  /** `release`: published by one side, exchanged with nobody. `recalled`: not seen in a document. */
  kind: 'declared' | 'recalled' | 'release' | 'missing';
}

/** All numbers on record under one central limit, in date order. */
export function declaredUnder(limit: CentralLimit): Record<Party, readonly Declared[]> {
  const series = (party: Party) =>
    AGGREGATE_NUMBERS.filter((numbers) => numbers.party === party).map((numbers) => declaredIn(numbers, limit));
  return Object.fromEntries(PARTIES.map((party) => [party, series(party)])) as Record<Party, Declared[]>;
}

/** What one set of aggregate numbers says under one central limit. */
export function declaredIn(numbers: AggregateNumbers, limit: CentralLimit): Declared {
  const { date, kind, confidence } = numbers;
  if (kind === 'missing') return { date, count: null, kind };
  if (kind === 'unilateralRelease') return { date, count: numbers[limit], kind: 'release' };
  return { date, count: numbers[limit], kind: confidence[limit] === 'verified' ? 'declared' : 'recalled' };
}

/** The last numbers of a Party that were of `date` or a day before it, provided or not. */
export function lastDeclared(party: Party, date: CalendarDate): AggregateNumbers | undefined {
  return AGGREGATE_NUMBERS.findLast((numbers) => numbers.party === party && numbers.date <= date);
}

/** The numbers up to a path's parting from the record, those that are the record's alone, and where they join. */
export function partAt(series: readonly Declared[], leavesRecordOn: CalendarDate | null) {
  const own = series.filter(({ date }) => leavesRecordOn === null || date < leavesRecordOn);
  return { own, recordOnly: series.slice(own.length), joint: own.at(-1) };
}

/** The numbers that both Parties exchanged: only they are joined by a line. */
export function exchanges(series: readonly Declared[]): Declared[] {
  return series.filter(({ count, kind }) => count !== null && kind !== 'release');
}

/** Where the line that joins exchanges is on a day, in items; null before the first of them and after the last. */
export function onLine(exchanged: readonly Declared[], day: CalendarDate): number | null {
  const next = exchanged.findIndex(({ date }) => date >= day);
  if (exchanged[next]?.date === day) return exchanged[next].count;
  if (next < 1) return null;
  const [before, after] = [exchanged[next - 1]!, exchanged[next]!];
  const part = daysBetween(before.date, day) / daysBetween(before.date, after.date);
  return before.count! + part * (after.count! - before.count!);
}
