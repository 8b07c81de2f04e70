import type { Chronicle } from './chronicle.ts';
import { decisionsOnRecord } from './onRecord.ts';
import { parseScenario } from './parse.ts';
import { Run, type Checkpoint } from './run.ts';
import { normalise, type NormalScenario, type Scenario } from './scenario.ts';

/** Of each chronicle, one checkpoint before each of its decisions. */
const checkpoints = new WeakMap<Chronicle, readonly Checkpoint[]>();

/** Where the replay of a chronicle stood before each of its decisions; empty for one that was not replayed here. */
export function checkpointsOf(chronicle: Chronicle): readonly Checkpoint[] {
  return checkpoints.get(chronicle) ?? [];
}

/**
 * Replays a scenario from signature to its horizon. The result depends on the scenario alone: on no clock and no
 * time zone. The work grows with decisions and deadlines, not with days.
 *
 * @throws ScenarioError if the scenario is malformed; unlawful decisions are refused instead, and listed
 */
export function simulate(scenario: Scenario): Chronicle {
  return replay(normalise(parseScenario(scenario)));
}

/**
 * The same as {@link simulate}, without replaying again what the scenario begins with in common with another.
 *
 * @param after a chronicle of that other scenario, of whose decisions (`after.scenario.decisions`) this one has some
 * @throws ScenarioError as {@link simulate} does
 */
export function simulateAfter(after: Chronicle, scenario: Scenario): Chronicle {
  return replay(normalise(parseScenario(scenario)), after);
}

/** Replays a scenario that is known to be well formed. */
export function replay(scenario: NormalScenario, after?: Chronicle): Chronicle {
  const { decisions, horizon, reading } = scenario;
  const run = new Run(reading, decisionsOnRecord(decisions));
  const marks: Checkpoint[] = [];
  if (after) {
    const kept = checkpointsOf(after);
    // There is a checkpoint before each decision of the other scenario, and none after its last.
    const from = Math.min(sharedDecisions(after.scenario, scenario), kept.length - 1);
    if (from > 0) {
      run.resume(after, from, kept[from]!);
      marks.push(...kept.slice(0, from));
    }
  }
  for (let index = marks.length; index < decisions.length; index++) {
    marks.push(run.checkpoint());
    run.decide(decisions[index]!);
  }
  run.matureUpTo(horizon, false);
  run.closePeriod(horizon);
  const { periods, entries, refusals } = run;
  const chronicle = { scenario, periods, entries, refusals };
  checkpoints.set(chronicle, marks);
  return chronicle;
}

/** How many decisions two scenarios have in common from the first on; none where they are read differently. */
function sharedDecisions(a: NormalScenario, b: NormalScenario): number {
  if (a.reading !== b.reading) return 0;
  const most = Math.min(a.decisions.length, b.decisions.length);
  let shared = 0;
  while (shared < most && a.decisions[shared] === b.decisions[shared]) shared++;
  return shared;
}
