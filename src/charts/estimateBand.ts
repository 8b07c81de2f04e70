import { ESTIMATES, type Estimate } from '../record/estimates.ts';
import type { Chronicle } from '../scenarios/chronicle.ts';
import type { CalendarDate } from '../treaty/calendarDate.ts';
import { PARTIES, type Party } from '../treaty/party.ts';
import { held } from './limitLine.ts';
import { outcome } from './strip.ts';

/** What was published on how many strategic warheads a Party could deploy without limits, in deployed warheads. */
export interface Ceiling {
  party: Party;
  /** What it is reckoned from: the limit. */
  baseline: number;
  /** The highest figures, one for each estimate; they are opinions of different days. */
  least: number;
  most: number;
  by: readonly Estimate[];
}

/** Levels that were costed as options are no estimates of what would come, nor is what a side once thought enough. */
function isCeiling({ unit, baseline, low, high, cost, system }: Estimate): boolean {
  return unit === 'deployed warheads' && !cost && !system && baseline !== null && (high ?? low ?? 0) > baseline;
}

const ceiling = ({ low, high }: Estimate) => (high ?? low)!;

/** Of each Party of which the record has figures, the lowest ceiling first. */
export const CEILINGS: readonly Ceiling[] = PARTIES.flatMap((party): Ceiling[] => {
  const by = ESTIMATES.filter((estimate) => estimate.party === party && isCeiling(estimate));
  if (by.length === 0) return [];
  const figures = by.map(ceiling);
  return [{ party, baseline: by[0]!.baseline!, least: Math.min(...figures), most: Math.max(...figures), by }];
}).sort((a, b) => a.most - b.most);

/** The first day on which nothing limits the Parties on a path; null where that never comes, or is not known. */
export function unlimitedFrom(chronicle: Chronicle): CalendarDate | null {
  const end = outcome(chronicle);
  // What a successor limits is not known.
  if (!end || chronicle.entries.some(({ event }) => event === 'bringSuccessorIntoForce')) return null;
  const last = held(chronicle).at(-1)?.to;
  const from = last && last > end.date ? last : end.date;
  return from < chronicle.scenario.horizon ? from : null;
}
