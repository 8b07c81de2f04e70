import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  asWritten,
  indexOnceMoved,
  withChanged,
  withDecision,
  withHorizon,
  withMoved,
  withoutDecision,
  withReading
} from '../../src/scenarios/edit.ts';
import { presets } from '../../src/scenarios/presets/index.ts';
import { normalise, type NormalScenario, type Scenario } from '../../src/scenarios/scenario.ts';
import { ScenarioError } from '../../src/scenarios/scenarioError.ts';
import { parseScenario } from '../../src/scenarios/parse.ts';
import { simulate } from '../../src/scenarios/simulate.ts';
import { fromDayNumber, type CalendarDate } from '../../src/treaty/calendarDate.ts';
import type { Decision } from '../../src/treaty/decision.ts';
import { runs } from '../oracle/runs.ts';
import { scenarios } from '../oracle/scenarios.ts';
import { acceptance, completion, offer } from '../treaty/extension.ts';

const path = (...decisions: Decision[]): NormalScenario =>
  normalise(
    parseScenario({
      version: 1,
      id: 'mine',
      title: 'Mine',
      horizon: '2029-01-01',
      reading: 'single',
      decisions
    })
  );
const told = ({ decisions }: NormalScenario) => decisions.map(({ date, type, by }) => `${date} ${type} ${by ?? ''}`);
const extension = path(
  offer('RU', 1, '2020-10-16'),
  acceptance('2020-10-20'),
  ...completion('2020-10-25', '2020-10-25')
);
const complaint = (change: () => unknown) => {
  try {
    change();
  } catch (error) {
    if (error instanceof ScenarioError) return `${error.pointer} ${error.expected}`;
  }
  return null;
};

describe('a decision', () => {
  it('that is added is the last of its day', () => {
    const added = withDecision(extension, { date: '2020-10-25', type: 'pauseInspections' });
    expect(told(added).slice(2)).toEqual([
      '2020-10-25 completeProcedures US',
      '2020-10-25 completeProcedures RU',
      '2020-10-25 pauseInspections '
    ]);
  });
  it('that is taken out is gone, and no other is', () => {
    expect(told(withoutDecision(extension, 1))).toEqual(told(extension).toSpliced(1, 1));
  });
  it('moved later comes before those of its new day: an offer is still there to be accepted', () => {
    const moved = withMoved(extension, 0, '2020-10-20');
    expect(told(moved).slice(0, 2)).toEqual(['2020-10-20 offerExtension RU', '2020-10-20 acceptOffer US']);
    expect(simulate(moved).refusals).toEqual([]);
  });
  it('moved earlier comes after those of its new day: an acceptance still finds the offer', () => {
    const moved = withMoved(extension, 1, '2020-10-16');
    expect(told(moved).slice(0, 2)).toEqual(['2020-10-16 offerExtension RU', '2020-10-16 acceptOffer US']);
    expect(simulate(moved).refusals).toEqual([]);
  });
  it('moved past another day comes after all of it', () => {
    expect(told(withMoved(extension, 1, '2020-10-26')).at(-1)).toBe('2020-10-26 acceptOffer US');
  });
  it('can be given other terms', () => {
    const changed = withChanged(extension, 0, offer('RU', 3, '2020-10-16'));
    expect(changed.decisions[0]).toMatchObject({ years: 3 });
    expect(told(changed)).toEqual(told(extension));
  });
});

it('moved or changed, a decision loses the note that says how it came about, and keeps a reader’s own', () => {
  const { decisions } = presets['as-it-happened'];
  const record = normalise(parseScenario(presets['as-it-happened']));
  expect(decisions[0]!.note).toBeTruthy();
  expect(withMoved(record, 0, '2019-12-06').decisions[0]).not.toHaveProperty('note');
  expect(withChanged(record, 0, { ...record.decisions[0]!, years: 4 }).decisions[0]).not.toHaveProperty('note');
  expect(withMoved(record, 0, record.decisions[0]!.date)).toEqual(record);
  const noted = path({ ...offer('RU', 1, '2020-10-16'), note: 'Mine.' });
  expect(withMoved(noted, 0, '2020-10-17').decisions[0]).toMatchObject({ note: 'Mine.' });
});

it('a path can be followed up to another day, and read otherwise', () => {
  expect(withHorizon(extension, '2040-01-01')).toEqual({ ...extension, horizon: '2040-01-01' });
  expect(withReading(extension, 'cumulative')).toEqual({ ...extension, reading: 'cumulative' });
});

it('is written down with no more than it was, and with what is chosen', () => {
  const before: Scenario = { version: 1, decisions: [offer('RU', 1, '2020-10-16')] };
  const after = withMoved(normalise(before), 0, '2020-10-17');
  expect(asWritten(after, before)).toEqual({ version: 1, decisions: [offer('RU', 1, '2020-10-17')] });
  expect(asWritten(withReading(after, 'single'), before)).toHaveProperty('reading', 'single');
  expect(asWritten(withHorizon(after, '2030-01-01'), before)).toHaveProperty('horizon', '2030-01-01');
  const named = { ...before, horizon: '2031-02-05', reading: 'cumulative' } as const;
  expect(asWritten(after, named)).toMatchObject({ horizon: '2031-02-05', reading: 'cumulative' });
});

it('the rest of the path stays as it was, and so does the path that is changed', () => {
  const before = structuredClone(extension);
  for (const changed of [
    withDecision(extension, acceptance('2020-11-01')),
    withoutDecision(extension, 0),
    withMoved(extension, 2, '2021-01-01'),
    withChanged(extension, 0, offer('US', 5, '2020-10-16'))
  ]) {
    const { decisions, ...rest } = changed;
    expect(rest).toEqual({ version: 1, id: 'mine', title: 'Mine', horizon: '2029-01-01', reading: 'single' });
    expect(decisions).not.toEqual(extension.decisions);
  }
  expect(extension).toEqual(before);
});

describe('what is malformed is named, and nothing comes of it:', () => {
  it.each<[string, () => unknown, string]>([
    ['a day before entry into force', () => withMoved(extension, 0, '2011-02-04'), '/decisions/0/date dateInSpan'],
    ['the horizon', () => withMoved(extension, 3, '2029-01-01'), '/decisions/3/date dateInSpan'],
    [
      'a pledge on the day of its end',
      () =>
        withMoved(
          path({ date: '2026-01-01', type: 'pledgeObservance', by: 'RU', until: '2027-01-01' }),
          0,
          '2027-01-01'
        ),
      '/decisions/0/until laterThanDate'
    ],
    ['a horizon before a decision', () => withHorizon(extension, '2020-10-20'), '/decisions/1/date dateInSpan'],
    ['a horizon beyond what is simulated', () => withHorizon(extension, '2100-01-02'), '/horizon horizon'],
    [
      'an offer without years',
      () => withDecision(extension, { date: '2021-01-01', type: 'offerExtension', by: 'US' }),
      '/decisions/4/years field'
    ],
    [
      'one decision more than there may be',
      () =>
        withDecision(path(...Array.from({ length: 1000 }, () => acceptance('2020-01-01'))), acceptance('2020-01-02')),
      '/decisions fewerDecisions'
    ]
  ])('%s', (_, change, expected) => {
    expect(complaint(change)).toBe(expected);
  });
});

it('a decision is found again where it was said to come, and the others keep their order', () => {
  fc.assert(
    fc.property(
      scenarios.filter(({ decisions }) => decisions.length > 0),
      fc.nat(),
      fc.integer({ min: 15_010, max: 24_000 }),
      (scenario, nth, day) => {
        const before = normalise(parseScenario(scenario));
        const index = nth % before.decisions.length;
        const candidates: CalendarDate[] = [fromDayNumber(day), ...before.decisions.map(({ date }) => date)];
        for (const date of candidates.filter((it) => it < before.horizon)) {
          if ((before.decisions[index]!.until ?? '9999') <= date) continue;
          const after = withMoved(before, index, date);
          const at = indexOnceMoved(before, index, date);
          expect(after.decisions[at]).toEqual({ ...before.decisions[index], date });
          expect(after.decisions.toSpliced(at, 1)).toEqual(before.decisions.toSpliced(index, 1));
        }
      }
    ),
    runs(60)
  );
});
