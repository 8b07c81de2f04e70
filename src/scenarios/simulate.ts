import type { StateValue } from 'xstate';
import type { CalendarDate } from '../treaty/calendarDate.ts';
import type { Deadline } from '../treaty/deadline.ts';
import type { Decision } from '../treaty/decision.ts';
import { SIGNATURE } from '../treaty/duration.ts';
import type { Chronicle, Entry, Occurrence, Period, Refusal } from './chronicle.ts';
import { parseScenario } from './parse.ts';
import { holdTheSame, periodAt } from './period.ts';
import { REASONS } from './reasons.ts';
import { deadlineFrom, mature, start, take, terminationOf, type Position, type Step } from './replay.ts';
import { normalise, type Scenario } from './scenario.ts';

/**
 * Replays a scenario from signature to its horizon. The result depends on the scenario alone: on no clock and no
 * time zone.
 *
 * @throws ScenarioError if the scenario is malformed; unlawful decisions are refused instead, and listed
 */
export function simulate(input: Scenario): Chronicle {
  const scenario = normalise(parseScenario(input));
  const { decisions, horizon } = scenario;
  const periods: Period[] = [];
  const refusals: Refusal[] = [];
  let position = start(scenario.reading);
  const entries: Entry[] = [
    { date: SIGNATURE, event: 'signature', basis: 'law', article: 'XIV', states: statesOf(position) }
  ];
  let since: CalendarDate = SIGNATURE;

  /** What has held since the last change is written down up to `date`. */
  const closePeriod = (date: CalendarDate) => {
    if (date === since) return;
    const period = periodAt(position, since, date);
    const last = periods.at(-1);
    if (last && holdTheSame(last, period)) last.to = date;
    else periods.push(period);
    since = date;
  };
  const matureBefore = (isDue: (date: CalendarDate) => boolean) => {
    for (let due = deadlineFrom(position); due && isDue(due.date); due = deadlineFrom(position)) {
      closePeriod(due.date);
      const step = mature(position, due);
      position = step.to;
      entries.push(matured(due, step));
    }
  };

  decisions.forEach((decision, index) => {
    // What falls due on a day happens before that day's decisions.
    matureBefore((date) => date <= decision.date);
    closePeriod(decision.date);
    const step = take(position, decision);
    if ('refused' in step) {
      const { code, article } = step.refused;
      refusals.push({ index, code, article, reason: REASONS[code] });
      return;
    }
    entries.push(...taken(decision, index, position, step));
    position = step.to;
  });
  matureBefore((date) => date < horizon);
  closePeriod(horizon);
  return { scenario, periods, entries, refusals };
}

const OCCURRENCES = {
  entersIntoForce: 'entryIntoForce',
  limitsFallDue: 'limitsBind',
  termRunsOut: 'expiry',
  expiryDayEnds: 'lapse',
  noticeTakesEffect: 'withdrawalTakesEffect',
  pledgeRunsOut: 'pledgeRunsOut'
} as const satisfies Record<Deadline['event']['type'], Occurrence>;

function matured({ date, event }: Deadline, { to, basis, article }: Step): Entry {
  return {
    date,
    event: OCCURRENCES[event.type],
    basis,
    article,
    ...('by' in event && { by: event.by }),
    states: statesOf(to)
  };
}

function taken(decision: Decision, index: number, before: Position, { to, basis, article }: Step): Entry[] {
  const { date, type, by, years, conditions, until } = decision;
  const end = type === 'giveWithdrawalNotice' ? terminationOf(decision) : until;
  const entry: Entry = {
    date,
    event: type,
    basis,
    article,
    ...(by && { by }),
    ...(years && { years }),
    ...(conditions && { conditions }),
    ...(end && { until: end }),
    decision: index,
    states: statesOf(to)
  };
  if (to.standing.extendedBy === before.standing.extendedBy) return [entry];
  const { years: agreedYears, conditions: agreedConditions } = before.standing.agreed!;
  return [
    entry,
    {
      date,
      event: 'extensionTakesEffect',
      basis,
      article,
      years: agreedYears,
      conditions: agreedConditions,
      until: periodAt(to, date, date).expiresOn!,
      decision: index,
      states: statesOf(to)
    }
  ];
}

/** The lifecycle's states that hold, each by its path of names: `inForce.term.originalTerm`. */
function statesOf({ snapshot }: Position): string[] {
  return leaves(snapshot.value);
}

function leaves(value: StateValue, path = ''): string[] {
  if (typeof value === 'string') return [path + value];
  return Object.entries(value).flatMap(([name, inner]) => leaves(inner!, `${path}${name}.`));
}
