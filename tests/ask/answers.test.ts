import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ask, type Question } from '../../src/ask/ask.ts';
import { GOALS, type Goal } from '../../src/ask/goal.ts';
import { LATEST_ACTS } from '../../src/ask/latestDay.ts';
import { lastDay, startOf } from '../../src/ask/start.ts';
import type { Step } from '../../src/ask/way.ts';
import { periodOn, type Chronicle } from '../../src/scenarios/chronicle.ts';
import type { Scenario } from '../../src/scenarios/scenario.ts';
import { simulate } from '../../src/scenarios/simulate.ts';
import { addDays, fromDayNumber, dayNumber, type CalendarDate } from '../../src/treaty/calendarDate.ts';
import { PARTIES } from '../../src/treaty/party.ts';
import { runs } from '../oracle/runs.ts';
import { scenarios } from '../oracle/scenarios.ts';

const days = fc
  .integer({ min: dayNumber('2010-04-08'), max: dayNumber('2031-02-04') })
  .map((day): CalendarDate => fromDayNumber(day));
const questions: fc.Arbitrary<Question> = fc.oneof(
  fc.record({ ask: fc.constant('everyWay' as const), goal: fc.constantFrom(...GOALS), date: days }),
  fc.record({ ask: fc.constant('latestDay' as const), act: fc.constantFrom(...LATEST_ACTS) }),
  fc.constantFrom<Question>({ ask: 'soonestEnd' }, { ask: 'longest' })
);

/** The goal, in the words of a chronicle. */
function holds(goal: Goal, chronicle: Chronicle, date: CalendarDate): boolean {
  const { limits, expiresOn } = periodOn(chronicle, date);
  if (goal === 'inForce') return expiresOn !== null;
  const enough = goal === 'binds' ? ['binding'] : ['binding', 'observed'];
  return PARTIES.every((party) => enough.includes(limits[party]));
}

/** What a way comes to with one step on another day, and those after it no sooner. */
function moved(kept: Scenario, steps: readonly Step[], index: number, day: CalendarDate): Scenario {
  const added = steps.flatMap(({ decisions, day: own }, at) =>
    decisions.map((decision) => ({ ...decision, date: at < index || own > day ? own : day }))
  );
  return { ...kept, decisions: [...kept.decisions, ...added] };
}

describe('whatever is asked, of whatever path, on whatever day', () => {
  it('every answer is a path with nothing refused beyond what was, that does what it says', () => {
    const found = new Map<string, number>();
    fc.assert(
      fc.property(scenarios, days, questions, (scenario, date, question) => {
        const start = startOf(simulate(scenario), date);
        const refused = start.chronicle.refusals.length;
        const answer = ask(start, question);
        found.set(answer.kind, (found.get(answer.kind) ?? 0) + 1);
        const run = (it: Scenario) => {
          const chronicle = simulate(it);
          expect(chronicle.refusals).toHaveLength(refused);
          expect(chronicle.scenario.decisions.slice(0, start.chronicle.scenario.decisions.length)).toEqual(
            start.chronicle.scenario.decisions
          );
          return chronicle;
        };
        if (answer.kind === 'ways' && question.ask === 'everyWay')
          for (const { scenario } of answer.ways) expect(holds(question.goal, run(scenario), answer.date)).toBe(true);
        if (answer.kind === 'longest')
          for (const { scenario } of answer.ways) expect(holds('inForce', run(scenario), answer.lastDay)).toBe(true);
        if (answer.kind === 'latest') {
          const { phase } = periodOn(run(answer.scenario), answer.otherwise.date);
          expect(phase === 'withdrawn').toBe(answer.act === 'giveWithdrawalNotice');
          if (answer.act !== 'giveWithdrawalNotice') expect(phase).toBe('extended');
        }
        if (answer.kind === 'endings')
          for (const { way, end } of answer.endings) expect(periodOn(run(way.scenario), end.date).phase).toBe(end.how);
        if (answer.kind === 'past')
          expect(answer.holds).toBe(holds((question as { goal: Goal }).goal, start.chronicle, answer.date));
      }),
      runs(100)
    );
    // The property is about something.
    for (const kind of ['ways', 'none', 'past', 'latest', 'endings', 'longest', 'ended', 'never'])
      expect(found.get(kind), kind).toBeGreaterThan(0);
  });

  it('each step can be taken until the day that is told, and not on the next', () => {
    fc.assert(
      fc.property(days, days, fc.constantFrom(...GOALS), scenarios, (date, goalDay, goal, scenario) => {
        const start = startOf(simulate(scenario), date);
        const answer = ask(start, { ask: 'everyWay', goal, date: goalDay });
        if (answer.kind !== 'ways') return;
        const kept = start.chronicle.scenario;
        const refused = start.chronicle.refusals.length;
        const isGood = (it: Scenario) => {
          const chronicle = simulate(it);
          return chronicle.refusals.length === refused && holds(goal, chronicle, goalDay);
        };
        for (const { steps, rests } of answer.ways.slice(0, 4))
          for (const [index, { until, kind }] of steps.entries()) {
            expect(isGood(moved(kept, steps, index, until))).toBe(true);
            // Later than that a withdrawal may come too late to be one, and the limits be kept by pledge all the same.
            if (until < goalDay && !(rests === 'withdrawn' && kind === 'withdraw'))
              expect(isGood(moved(kept, steps, index, addDays(until, 1)))).toBe(false);
          }
      }),
      runs(60)
    );
  });
});

it('the last day that can be asked for is that before the horizon, where it lies beyond the usual one', () => {
  expect(lastDay(simulate({ version: 1, decisions: [], horizon: '2015-01-01' }))).toBe('2031-02-04');
  expect(lastDay(simulate({ version: 1, decisions: [], horizon: '2050-01-01' }))).toBe('2049-12-31');
});
