import type { CalendarDate } from '../treaty/calendarDate.ts';
import type { Decision } from '../treaty/decision.ts';
import { ENTRY_INTO_FORCE } from '../treaty/duration.ts';
import type { Reading } from '../treaty/facts.ts';

/** A path the Treaty might take: the decisions of the Parties, each on its day. */
export interface Scenario {
  version: 1;
  /** A slug: lower-case letters, digits and hyphens. */
  id?: string;
  title?: string;
  /** In any order; taken in date order, those of one day in the order of the list. */
  decisions: Decision[];
  /** The first day that is no longer simulated. */
  horizon?: CalendarDate;
  reading?: Reading;
}

/** A scenario with its decisions in order and its defaults filled in. */
export type NormalScenario = Scenario & Required<Pick<Scenario, 'horizon' | 'reading'>>;

export const FIRST_DECISION_DAY: CalendarDate = ENTRY_INTO_FORCE;
export const DEFAULT_HORIZON: CalendarDate = '2031-02-05';
export const EARLIEST_HORIZON: CalendarDate = '2011-02-06';
export const LATEST_HORIZON: CalendarDate = '2100-01-01';
export const MOST_DECISIONS = 1000;

function inDateOrder(decisions: readonly Decision[]): Decision[] {
  const isSorted = decisions.every(({ date }, index) => index === 0 || decisions[index - 1]!.date <= date);
  return isSorted ? [...decisions] : decisions.toSorted((a, b) => (a.date < b.date ? -1 : a.date > b.date ? 1 : 0));
}

/** The same scenario with its decisions in date order and its defaults filled in. */
export function normalise(scenario: Scenario): NormalScenario {
  return {
    ...scenario,
    decisions: inDateOrder(scenario.decisions),
    horizon: scenario.horizon ?? DEFAULT_HORIZON,
    reading: scenario.reading ?? 'cumulative'
  };
}
