import { describe, expect, it } from 'vitest';
import { doorsOn, decisionOf } from '../../../src/charts/lifecycle/doors.ts';
import { heldIn } from '../../../src/charts/lifecycle/graph.ts';
import { holdsInWords } from '../../../src/charts/lifecycle/lifecycleWords.ts';
import { entriesBefore, entriesUpTo, eventOf, routeOf } from '../../../src/charts/lifecycle/route.ts';
import { MESSAGES } from '../../../src/i18n/index.ts';
import { availableOn } from '../../../src/scenarios/availableDecisions.ts';
import { branch } from '../../../src/scenarios/branch.ts';
import type { Chronicle } from '../../../src/scenarios/chronicle.ts';
import { positionOn } from '../../../src/scenarios/positionOn.ts';
import { presets, type PresetId } from '../../../src/scenarios/presets/index.ts';
import { simulate } from '../../../src/scenarios/simulate.ts';
import { DECISION_FIELDS } from '../../../src/treaty/decision.ts';
import { GRAPH } from './words.ts';

const PRESET_IDS = Object.keys(presets) as PresetId[];
const record = simulate(presets['as-it-happened']);
const bridge = simulate(presets['one-year-then-four']);
const fromTerm = (from: string, to: string) => `${from}/completeProcedures/${to}`;

/** Whether an edge has been taken by the end of a day, and whether it is still to be. */
function taken(chronicle: Chronicle, key: string, date: `${number}-${number}-${number}`) {
  const step = entriesUpTo(chronicle.entries, date) - 1;
  const [first, last] = routeOf(GRAPH, chronicle).taken.get(key) ?? [Infinity, -1];
  return { before: first <= step, ahead: last > step };
}

describe('the route of a path', () => {
  it('of one year and then four goes over the one-year extension, each arc from the day it takes effect', () => {
    const [first, second] = [
      fromTerm('originalTerm', 'oneYearExtension'),
      fromTerm('oneYearExtension', 'fiveYearExtension')
    ];
    const [inEffect, again] = bridge.entries.filter(({ event }) => event === 'extensionTakesEffect');
    expect(taken(bridge, first, '2020-10-24')).toEqual({ before: false, ahead: true });
    expect(taken(bridge, first, inEffect!.date)).toEqual({ before: true, ahead: false });
    expect(taken(bridge, second, inEffect!.date)).toEqual({ before: false, ahead: true });
    expect(taken(bridge, second, again!.date)).toEqual({ before: true, ahead: false });
    expect(routeOf(GRAPH, bridge).taken.has(fromTerm('originalTerm', 'fiveYearExtension'))).toBe(false);
  });

  it('comes to expiry and the day after to lapse', () => {
    expect(taken(record, 'inForce/termRunsOut/expired', '2026-02-04').before).toBe(false);
    expect(taken(record, 'inForce/termRunsOut/expired', '2026-02-05').before).toBe(true);
    expect(taken(record, 'expiry/expiryDayEnds/lapse', '2026-02-05').before).toBe(false);
    expect(taken(record, 'expiry/expiryDayEnds/lapse', '2026-02-06').before).toBe(true);
  });

  it.each(PRESET_IDS)('of %s takes edges for all that happens on it, and for nothing else', (id) => {
    const { entries } = simulate(presets[id]);
    const { taken } = routeOf(GRAPH, { entries });
    const events = GRAPH.edges.filter(({ key }) => taken.has(key)).map(({ event }) => event);
    expect(new Set(events)).toEqual(new Set(entries.map(eventOf).filter((event) => event !== null)));
    for (const [first, last] of taken.values()) expect(eventOf(entries[first]!)).toBe(eventOf(entries[last]!));
  });

  it.each(PRESET_IDS)('of %s reaches the states that it holds, and no others', (id) => {
    const chronicle = simulate(presets[id]);
    const held = chronicle.entries.flatMap(({ states }) => [...heldIn(GRAPH, states)]);
    expect(new Set(routeOf(GRAPH, chronicle).reached.keys())).toEqual(new Set(held));
  });
});

describe('entries by day', () => {
  it('are counted before it, and up to and including it', () => {
    const entries = [{ date: '2020-01-01' }, { date: '2020-01-02' }, { date: '2020-01-02' }] as const;
    expect([entriesBefore(entries, '2020-01-02'), entriesUpTo(entries, '2020-01-02')]).toEqual([1, 3]);
    expect([entriesBefore(entries, '2019-12-31'), entriesUpTo(entries, '2020-01-03')]).toEqual([0, 3]);
  });
});

describe('the doors', () => {
  const days = [
    '2010-05-01',
    '2012-01-01',
    '2020-10-16',
    '2021-01-27',
    '2023-03-01',
    '2026-02-05',
    '2027-01-01'
  ] as const;

  it.each(days)('on %s are open for the decisions that are lawful, and lead on', (day) => {
    const { open, shut } = doorsOn(GRAPH, record, day);
    const lawful = availableOn(record, day).filter((it) => it.lawful);
    expect(new Set(open.map(({ type }) => type))).toEqual(new Set(lawful.map(({ type }) => type)));
    for (const { edges, type } of open) expect(edges.length, type).toBeGreaterThan(0);
    for (const { code } of shut) expect(code).toBeDefined();
  });

  it.each(days.slice(1))('on %s: each decision behind an open door is taken by the simulator', (day) => {
    for (const choice of doorsOn(GRAPH, record, day).open) {
      const decision = { date: day, ...decisionOf(choice, day) };
      const { refusals, entries } = simulate(branch(record.scenario, decision));
      expect(refusals, choice.type).toEqual([]);
      expect(entries.some((entry) => entry.event === choice.type && entry.date === day)).toBe(true);
    }
  });

  it('leave a state that holds', () => {
    const held = heldIn(GRAPH, positionOn(record, '2020-10-16').place.states);
    const from = new Map(GRAPH.edges.map((edge) => [edge.key, edge.from]));
    for (const { edges } of doorsOn(GRAPH, record, '2020-10-16').open)
      for (const key of edges) expect(held.has(from.get(key)!)).toBe(true);
  });

  it('for completing procedures lead to the longer term only for the second to complete', () => {
    const doors = (day: '2021-01-27' | '2021-02-03') => {
      const decided = record.scenario.decisions.filter(({ date, by }) => date < day || (date === day && by === 'US'));
      const chronicle = simulate({ version: 1, decisions: decided });
      const { open } = doorsOn(GRAPH, chronicle, day);
      return open.filter(({ type }) => type === 'completeProcedures').map(({ by, edges }) => [by, edges]);
    };
    const [first, both] = ['extensionAgreed/completeProcedures/', 'extensionAgreed/completeProcedures/nothingProposed'];
    expect(doors('2021-01-27')).toEqual([
      ['US', [first]],
      ['RU', [first]]
    ]);
    expect(doors('2021-02-03')).toEqual([['RU', [fromTerm('originalTerm', 'fiveYearExtension'), both]]]);
  });

  it('of their own accord are the term running out, on its day, and lapse after it', () => {
    expect(doorsOn(GRAPH, record, '2020-10-16').due.map(({ date, edges }) => [date, ...edges])).toEqual([
      ['2021-02-05', 'inForce/termRunsOut/expired'],
      ['2021-02-06', 'expiry/expiryDayEnds/lapse']
    ]);
  });

  it('are shut beyond the end of the path', () => {
    const { open, shut } = doorsOn(GRAPH, record, record.scenario.horizon);
    expect([...open, ...shut]).toEqual([]);
  });

  it('are those of each Party, or one for both where both decide together', () => {
    for (const { type, by } of doorsOn(GRAPH, record, '2021-03-01').open)
      expect(by !== undefined).toBe('by' in DECISION_FIELDS[type]);
  });
});

describe.each(Object.entries(MESSAGES))('in %s', (_, say) => {
  it('every state has a name, and every innermost one words for holding', () => {
    for (const { id, parts } of GRAPH.nodes.values()) {
      expect(say.lifecycle.state[id], id).toBeTruthy();
      if (parts.length === 0) expect(say.lifecycle.holds[id], id).toBeTruthy();
    }
    expect(Object.keys(say.lifecycle.state).toSorted()).toEqual([...GRAPH.nodes.keys()].toSorted());
  });
  it('every event has words', () => {
    for (const { event } of GRAPH.edges) expect(say.lifecycle.edge[event], event).toBeTruthy();
  });
});

describe('what holds, in the heading', () => {
  const holds = (date: '2010-05-01' | '2012-01-01' | '2020-10-16' | '2026-02-05' | '2026-02-06') =>
    holdsInWords(MESSAGES.en, GRAPH, positionOn(record, date).place.states);

  it('is what the Treaty is, and in what it has moved on', () => {
    expect(holds('2010-05-01')).toEqual(['signed, not yet in force']);
    expect(holds('2012-01-01')).toEqual(['in force']);
    expect(holds('2020-10-16')).toEqual(['in force', 'the limits due', 'an offer standing', 'inspections paused']);
    expect(holds('2026-02-05')).toEqual(['expired today']);
    expect(holds('2026-02-06')).toEqual(['lapsed, nothing binds in law']);
  });
});
