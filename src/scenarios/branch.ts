import type { Decision } from '../treaty/decision.ts';
import type { NormalScenario, Scenario } from './scenario.ts';

/**
 * The path that leaves another with `decision`: what was decided up to and including its day is kept, what came later
 * is not decided on it. Of its own kind: it has neither the other's id nor its title.
 */
export function branch({ decisions, horizon, reading }: NormalScenario, decision: Decision): Scenario {
  const kept = decisions.filter(({ date }) => date <= decision.date);
  return { version: 1, decisions: [...kept, decision], horizon, reading };
}
