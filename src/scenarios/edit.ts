import type { CalendarDate } from '../treaty/calendarDate.ts';
import type { Decision } from '../treaty/decision.ts';
import type { Reading } from '../treaty/facts.ts';
import { isSameDecision } from './compare.ts';
import { parseScenario } from './parse.ts';
import { presets } from './presets/index.ts';
import { normalise, type NormalScenario, type Scenario } from './scenario.ts';

// Each change makes a new scenario, which keeps the other's id, title, horizon and reading. Decisions are in date
// order, and those of one day in the order in which they are taken.

/**
 * The same path with one decision more, the last of its day.
 *
 * @throws ScenarioError if the decision is malformed, or if there are as many as there may be
 */
export function withDecision(scenario: NormalScenario, decision: Decision): NormalScenario {
  return withDecisions(scenario, [...scenario.decisions, decision]);
}

/** The same path without one of its decisions. */
export function withoutDecision(scenario: NormalScenario, index: number): NormalScenario {
  return withDecisions(scenario, scenario.decisions.toSpliced(index, 1));
}

/**
 * The same path with a decision on another day. It passes the decisions of the days between, and none of its new day:
 * moved later it comes before them, moved earlier after them. So an acceptance moved back to the day of the offer still
 * finds the offer, and an offer moved on to the day of its acceptance is still there to be accepted.
 *
 * @throws ScenarioError if there is no such day on the path, or if it is not before the end of a pledge
 */
export function withMoved(scenario: NormalScenario, index: number, date: CalendarDate): NormalScenario {
  return withChanged(scenario, index, { ...scenario.decisions[index]!, date });
}

/**
 * The same path with another decision in place of one. With another date it is moved as {@link withMoved} does. A note
 * that came with the simulator, which says how the decision came about, is left out: so it no longer did.
 *
 * @throws ScenarioError if the decision is malformed
 */
export function withChanged(scenario: NormalScenario, index: number, decision: Decision): NormalScenario {
  const { note, ...rest } = decision;
  const isOurs = note !== undefined && OUR_NOTES.has(note) && !isSameDecision(decision, scenario.decisions[index]);
  return withDecisions(scenario, scenario.decisions.with(index, isOurs ? rest : decision));
}

const OUR_NOTES: ReadonlySet<string | undefined> = new Set(
  Object.values<Scenario>(presets).flatMap(({ decisions }) => decisions.map(({ note }) => note))
);

/**
 * The same decisions, followed up to another day.
 *
 * @throws ScenarioError if there is no such horizon, or if a decision lies on it or beyond
 */
export function withHorizon(scenario: NormalScenario, horizon: CalendarDate): NormalScenario {
  return normalise(parseScenario({ ...scenario, horizon }));
}

/** The same decisions on another reading of Article XIV(2). */
export function withReading(scenario: NormalScenario, reading: Reading): NormalScenario {
  return { ...scenario, reading };
}

/** A changed path as it is written down: what `before` left to the defaults, and is still that, is not named. */
export function asWritten({ horizon, reading, ...after }: NormalScenario, before: Scenario): Scenario {
  return {
    ...after,
    ...((before.horizon !== undefined || horizon !== DEFAULT_HORIZON) && { horizon }),
    ...((before.reading !== undefined || reading !== DEFAULT_READING) && { reading })
  };
}

const { horizon: DEFAULT_HORIZON, reading: DEFAULT_READING } = normalise({ version: 1, decisions: [] });

/** The order of decisions on one day is the order of the list, so that whoever is moved keeps its side of the others. */
function withDecisions(scenario: NormalScenario, decisions: Decision[]): NormalScenario {
  return normalise(parseScenario({ ...scenario, decisions }));
}

/**
 * How many of the other decisions come before one if it is on `date`: its index on the path that {@link withMoved}
 * makes.
 */
export function indexOnceMoved({ decisions }: NormalScenario, index: number, date: CalendarDate): number {
  let low = 0;
  for (let high = decisions.length; low < high;) {
    const middle = (low + high) >> 1;
    const it = decisions[middle]!.date;
    if (it < date || (it === date && middle < index)) low = middle + 1;
    else high = middle;
  }
  // Itself it does not precede.
  return low > index ? low - 1 : low;
}
