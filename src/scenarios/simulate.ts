import type { CalendarDate } from '../treaty/calendarDate.ts';
import type { Decision } from '../treaty/decision.ts';
import { SIGNATURE } from '../treaty/duration.ts';
import type { Chronicle, Entry, Period, Refusal } from './chronicle.ts';
import { matured, signed, taken } from './entry.ts';
import { parseScenario } from './parse.ts';
import { holdTheSame, periodAt } from './period.ts';
import { REASONS } from './reasons.ts';
import { deadlineFrom, matures, start, takes, type Position } from './replay.ts';
import { normalise, type NormalScenario, type Scenario } from './scenario.ts';

/** How far a replay had come before a decision, so that another can go on from there. */
interface Checkpoint {
  position: Position;
  since: CalendarDate;
  periods: number;
  /** Where the last of the periods ended so far; it may have grown since. */
  lastTo: CalendarDate | undefined;
  entries: number;
  refusals: number;
}

/** Of each chronicle, one checkpoint before each of its decisions. */
const checkpoints = new WeakMap<Chronicle, readonly Checkpoint[]>();

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

/** How many decisions two scenarios have in common from the first on; none where they are read differently. */
function sharedDecisions(a: NormalScenario, b: NormalScenario): number {
  if (a.reading !== b.reading) return 0;
  const most = Math.min(a.decisions.length, b.decisions.length);
  let shared = 0;
  while (shared < most && a.decisions[shared] === b.decisions[shared]) shared++;
  return shared;
}

/** Replays a scenario that is known to be well formed. */
export function replay(scenario: NormalScenario, after?: Chronicle): Chronicle {
  const { decisions, horizon } = scenario;
  const kept = (after && checkpoints.get(after)) ?? [];
  const shared = after ? sharedDecisions(after.scenario, scenario) : 0;
  // Before the first decision that differs there is a checkpoint only if the earlier run had a decision there.
  const from = Math.min(shared, kept.length - 1);
  const resumed = from > 0 ? kept[from] : undefined;
  const run = resumed ? resume(after!, resumed) : begin(scenario);
  const marks: Checkpoint[] = resumed ? kept.slice(0, from) : [];
  let { position, since } = run;
  const { periods, entries, refusals } = run;

  /** What has held since the last change is written down up to `date`. */
  const closePeriod = (date: CalendarDate) => {
    if (date === since) return;
    const period = periodAt(position, since, date);
    const last = periods.at(-1);
    if (last && holdTheSame(last, period)) last.to = date;
    else periods.push(period);
    since = date;
  };
  const matureUpTo = (date: CalendarDate, isIncluded: boolean) => {
    for (let due = deadlineFrom(position); due; due = deadlineFrom(position)) {
      if (due.date > date || (due.date === date && !isIncluded)) return;
      closePeriod(due.date);
      const step = matures(position, due);
      position = step.to;
      entries.push(matured(due, step));
    }
  };
  const decide = (decision: Decision, index: number) => {
    // What falls due on a day happens before that day's decisions.
    matureUpTo(decision.date, true);
    closePeriod(decision.date);
    const step = takes(position, decision);
    if ('refused' in step) {
      const { code, article } = step.refused;
      refusals.push({ index, code, article, reason: REASONS[code] });
      return;
    }
    entries.push(...taken(decision, index, position, step));
    position = step.to;
  };

  for (let index = resumed ? from : 0; index < decisions.length; index++) {
    marks.push({
      position,
      since,
      periods: periods.length,
      lastTo: periods.at(-1)?.to,
      entries: entries.length,
      refusals: refusals.length
    });
    decide(decisions[index]!, index);
  }
  matureUpTo(horizon, false);
  closePeriod(horizon);
  const chronicle = { scenario, periods, entries, refusals };
  checkpoints.set(chronicle, marks);
  return chronicle;
}

interface Run {
  position: Position;
  since: CalendarDate;
  periods: Period[];
  entries: Entry[];
  refusals: Refusal[];
}

function begin({ reading }: NormalScenario): Run {
  const position = start(reading);
  return { position, since: SIGNATURE, periods: [], entries: [signed(position)], refusals: [] };
}

function resume(after: Chronicle, { position, since, periods, lastTo, entries, refusals }: Checkpoint): Run {
  const run = {
    position,
    since,
    periods: after.periods.slice(0, periods),
    entries: after.entries.slice(0, entries),
    refusals: after.refusals.slice(0, refusals)
  };
  // The last period may grow again, in this run and not in the other.
  const last = run.periods.pop();
  if (last) run.periods.push({ ...last, to: lastTo! });
  return run;
}
