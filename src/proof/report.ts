import type { Article } from '../treaty/article.ts';
import type { CalendarDate } from '../treaty/calendarDate.ts';
import type { Reading } from '../treaty/facts.ts';
import type { InvariantId } from './invariants.ts';

/** What the check found. The same wherever and whenever it is run. */
export interface ProofReport {
  readings: readonly Reading[];
  /** The days on which the calendar of the walk stops: the Treaty's own, and those around them. */
  days: readonly CalendarDate[];
  /** Of the lifecycle, and the steps between them. */
  states: number;
  transitions: number;
  /** States, each with a decision that might be taken there. */
  pairs: number;
  /** States on a day, with the days that decisions have fixed, and the steps between them. */
  positions: number;
  moves: number;
  /** Paths of dated decisions given to the simulator: one to each state that the calendar comes to. */
  paths: number;
  invariants: readonly Checked[];
}

/** How often an invariant was checked, and how often it did not hold. */
export interface Checked {
  id: InvariantId;
  article: Article | null;
  checked: number;
  violations: number;
  /** The first place where it did not hold. */
  counterexample?: string;
}
