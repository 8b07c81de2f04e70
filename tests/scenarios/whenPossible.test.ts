import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { availableOn } from '../../src/scenarios/availableDecisions.ts';
import { branch } from '../../src/scenarios/branch.ts';
import type { Chronicle } from '../../src/scenarios/chronicle.ts';
import { positionOn } from '../../src/scenarios/positionOn.ts';
import { presets } from '../../src/scenarios/presets/index.ts';
import { simulate } from '../../src/scenarios/simulate.ts';
import { nextPossible } from '../../src/scenarios/whenPossible.ts';
import { addDays, daysBetween, type CalendarDate } from '../../src/treaty/calendarDate.ts';
import { DECISION_TYPES, type DecisionType } from '../../src/treaty/decision.ts';
import { ENTRY_INTO_FORCE, SIGNATURE } from '../../src/treaty/duration.ts';
import { PARTIES, type Party } from '../../src/treaty/party.ts';
import { runs } from '../oracle/runs.ts';
import { scenarios } from '../oracle/scenarios.ts';

const record = simulate(presets['as-it-happened']);

describe('the day on which a decision becomes possible', () => {
  it('is for an acceptance the day of the other side’s first offer', () => {
    const offered = record.entries.find(({ event, by }) => event === 'offerExtension' && by === 'RU')!;
    expect(offered.date > '2012-01-01').toBe(true);
    expect(nextPossible(record, 'acceptOffer', 'US', '2012-01-01')).toBe(offered.date);
  });
  it('is for all that needs the treaty in force the day it enters into force', () => {
    expect(nextPossible(record, 'suspendParticipation', 'RU', SIGNATURE)).toBe(ENTRY_INTO_FORCE);
  });
  it('is a day on which the decision can be taken', () => {
    const day = nextPossible(record, 'completeProcedures', 'US', '2020-10-16')!;
    const decided = simulate(branch(record.scenario, { date: day, type: 'completeProcedures', by: 'US' }));
    expect(decided.refusals).toEqual([]);
  });
  it('is none where nothing on the path leads to it', () => {
    expect(nextPossible(record, 'offerExtension', 'US', '2021-02-03')).toBeNull();
    const nothing = simulate({ version: 1, decisions: [] });
    expect(nextPossible(nothing, 'acceptOffer', 'US', '2012-01-01')).toBeNull();
  });
});

/** So far a search day by day goes: longer than most offers stand and most pledges last. */
const SEARCHED = 600;

/** The same, day by day. Where the Treaty stands as the day before, what may be decided is the same. */
function searched(chronicle: Chronicle, type: DecisionType, by: Party, after: CalendarDate, days: number) {
  let before = positionOn(chronicle, after).place;
  for (let day = 1; day <= days; day++) {
    const date = addDays(after, day);
    const { place } = positionOn(chronicle, date);
    if (place === before) continue;
    before = place;
    if (availableOn(chronicle, date).some((it) => it.type === type && it.by === by && it.lawful)) return date;
  }
  return null;
}

describe('on any path', () => {
  it('it is where a search day by day comes to first, for what is not possible before', () => {
    const drawn = fc.record({
      scenario: scenarios,
      after: fc.integer({ min: 0, max: 7500 }),
      type: fc.constantFrom(...DECISION_TYPES),
      by: fc.constantFrom(...PARTIES)
    });
    let found = 0;
    const agrees = fc.property(drawn, ({ scenario, after: days, type, by }) => {
      const chronicle = simulate(scenario);
      const after = addDays(SIGNATURE, days);
      const left = daysBetween(after, chronicle.scenario.horizon) - 1;
      fc.pre(left > 0);
      fc.pre(availableOn(chronicle, after).some((it) => it.type === type && it.by === by && !it.lawful));
      const expected = searched(chronicle, type, by, after, Math.min(left, SEARCHED));
      if (expected) found++;
      const day = nextPossible(chronicle, type, by, after);
      expect(day && day <= addDays(after, SEARCHED) ? day : null).toBe(expected);
    });
    fc.assert(agrees, runs(30));
    expect(found).toBeGreaterThan(5);
  });

  it('what is said never to be possible again has no such day', () => {
    const never = fc.property(scenarios, fc.integer({ min: 2011, max: 2030 }), (scenario, year) => {
      const date: CalendarDate = `${year}-06-15`;
      const chronicle = simulate(scenario);
      fc.pre(date < chronicle.scenario.horizon);
      for (const { type, by, standing } of availableOn(chronicle, date))
        if (standing === 'never') expect(nextPossible(chronicle, type, by, date)).toBeNull();
    });
    fc.assert(never, runs(25));
  });
});
