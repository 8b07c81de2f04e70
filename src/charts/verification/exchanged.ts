import { AGGREGATE_NUMBERS, type AggregateNumbers } from '../../record/aggregateNumbers.ts';
import type { DueExchange } from '../../scenarios/verificationYears.ts';
import { addMonths, type CalendarDate } from '../../treaty/calendarDate.ts';
import { MONTHS_OF_DATABASE_PERIOD } from '../../treaty/database.ts';
import { PARTIES, type Party } from '../../treaty/party.ts';

/**
 * What a Party gave: its data; its data, which nobody has seen but remembers; numbers that it published and exchanged
 * with nobody; nothing, where that is known; or it is not known.
 */
export type Given = 'given' | 'recalled' | 'release' | 'missing' | 'unknown';

/** An exchange of data that falls due, and what was exchanged. */
export interface Exchanged extends DueExchange {
  given: Readonly<Record<Party, Given>>;
  /** What was given is what is given on the path. */
  isOwn: boolean;
}

/**
 * What was given of data that fall due.
 *
 * @param leavesRecordOn the first day on which the path is not what happened; null where it is to the end
 */
export function exchanged(due: DueExchange, leavesRecordOn: CalendarDate | null): Exchanged {
  const given = Object.fromEntries(PARTIES.map((party) => [party, givenBy(party, due.asOf)])) as Exchanged['given'];
  return { ...due, given, isOwn: leavesRecordOn === null || due.due < leavesRecordOn };
}

/** Whether each Party gave its data. */
export function isBothWays({ given }: Exchanged): boolean {
  return PARTIES.every((party) => given[party] === 'given' || given[party] === 'recalled');
}

function givenBy(party: Party, asOf: CalendarDate): Given {
  const numbers = numbersOf(party, asOf);
  if (!numbers) return 'unknown';
  if (numbers.kind === 'missing') return 'missing';
  if (numbers.kind === 'unilateralRelease') return 'release';
  return Object.values(numbers.confidence).includes('verified') ? 'given' : 'recalled';
}

/** The numbers of that day; those for the day the limits bound stand for the update that followed. */
export function numbersOf(party: Party, asOf: CalendarDate): AggregateNumbers | undefined {
  const before = addMonths(asOf, -MONTHS_OF_DATABASE_PERIOD);
  const mine = AGGREGATE_NUMBERS.filter((numbers) => numbers.party === party);
  return (
    mine.find(({ date }) => date === asOf) ??
    mine.find(({ date, kind }) => kind === 'limitsDue' && date > before && date < asOf)
  );
}
