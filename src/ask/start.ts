import type { Chronicle } from '../scenarios/chronicle.ts';
import { positionOn } from '../scenarios/positionOn.ts';
import type { Position } from '../scenarios/replay.ts';
import { DEFAULT_HORIZON, FIRST_DECISION_DAY, MOST_DECISIONS, type Scenario } from '../scenarios/scenario.ts';
import { simulateAfter } from '../scenarios/simulate.ts';
import { addDays, type CalendarDate } from '../treaty/calendarDate.ts';
import type { Decision } from '../treaty/decision.ts';
import { endIn, waits, type End } from './walking.ts';

/** No answer has more decisions than so many: five extensions of four each, and what a goal needs beside them. */
const MOST_ADDED = 32;

/** Where a question starts: what has been decided up to and including a day stands, and nothing more is decided yet. */
export interface Start {
  /** The path on which nothing more is decided. */
  readonly chronicle: Chronicle;
  /** The day that was asked on. */
  readonly date: CalendarDate;
  readonly position: Position;
  /** The first day on which more can be decided. */
  readonly day: CalendarDate;
  /** How the Treaty has ended by then; null where it has not. */
  readonly end: End | null;
  /** The path has so many decisions that there is no room for those of an answer. */
  readonly isFull: boolean;
}

/**
 * The start of a question on a path, on the reading of Article XIV(2) that is the path's.
 *
 * @param date the day of the playhead, from signature on
 */
export function startOf({ scenario, ...rest }: Chronicle, date: CalendarDate): Start {
  const { decisions, reading } = scenario;
  const horizon = horizonOf(scenario.horizon);
  const kept: Scenario = { version: 1, decisions: decisions.filter((it) => it.date <= date), horizon, reading };
  const chronicle = simulateAfter({ scenario, ...rest }, kept);
  const day = date < FIRST_DECISION_DAY ? FIRST_DECISION_DAY : date;
  return {
    chronicle,
    date,
    position: waits(positionOn(chronicle, date), day).position,
    day,
    end: endIn(chronicle, day),
    isFull: kept.decisions.length + MOST_ADDED > MOST_DECISIONS
  };
}

/** Where a path is drawn less far than usual, an answer is drawn as far as usual. */
const horizonOf = (horizon: CalendarDate) => (horizon < DEFAULT_HORIZON ? DEFAULT_HORIZON : horizon);

/** The last day that can be asked for on a path. */
export const lastDay = ({ scenario: { horizon } }: Chronicle): CalendarDate => addDays(horizonOf(horizon), -1);

/** The path that goes on from the start with these decisions. */
export function scenarioFrom({ chronicle }: Start, added: readonly Decision[]): Scenario {
  const { decisions, horizon, reading } = chronicle.scenario;
  return { version: 1, decisions: [...decisions, ...added], horizon, reading };
}
