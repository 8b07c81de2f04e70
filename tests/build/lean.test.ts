import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { lean } from '../../src/build/lean.ts';
import { CEILINGS } from '../../src/charts/estimateBand.ts';
import { declaredIn } from '../../src/charts/declared.ts';
import { outcome, promises, stretches, turningPoints } from '../../src/charts/strip.ts';
import { AGGREGATE_NUMBERS, type AggregateNumbers } from '../../src/record/aggregateNumbers.ts';
import { ESTIMATES, type Estimate } from '../../src/record/estimates.ts';
import { partingDay } from '../../src/scenarios/compare.ts';
import type { Chronicle } from '../../src/scenarios/chronicle.ts';
import { presets } from '../../src/scenarios/presets/index.ts';
import { simulate } from '../../src/scenarios/simulate.ts';
import { CENTRAL_LIMITS, type CentralLimit } from '../../src/treaty/limits.ts';

const { load } = lean() as unknown as { load: (id: string) => string };

/** What stands in a module in place of the source. */
function inPlaceOf<Value>(file: string, name: string): Value {
  const code = load(path.resolve(import.meta.dirname, '../../src', file));
  const [, json] = new RegExp(`export const ${name} = (.*);$`, 'm').exec(code)!;
  return JSON.parse(json!) as Value;
}

describe('without its sources', () => {
  it('every declared number is drawn as with them', () => {
    const numbers = inPlaceOf<AggregateNumbers[]>('record/aggregateNumbers.ts', 'AGGREGATE_NUMBERS');
    for (const limit of Object.keys(CENTRAL_LIMITS) as CentralLimit[])
      expect(numbers.map((it) => declaredIn(it, limit))).toEqual(AGGREGATE_NUMBERS.map((it) => declaredIn(it, limit)));
    expect(JSON.stringify(numbers)).not.toContain('http');
  });

  it('every estimate has the figures, the author and the id that the band draws', () => {
    const estimates = inPlaceOf<Estimate[]>('record/estimates.ts', 'ESTIMATES');
    const drawn = ({ id, party, unit, baseline, low, high, system, cost }: Estimate) => ({
      ...{ id, party, unit, baseline, low, high, system },
      isCosted: !!cost
    });
    expect(estimates.map(drawn)).toEqual(ESTIMATES.map(drawn));
    expect(CEILINGS.length).toBeGreaterThan(0);
  });

  it('the chronicle of each preset tells the same', () => {
    const chronicles = inPlaceOf<Record<string, Chronicle>>('scenarios/presets/index.ts', 'chronicles');
    const record = chronicles['as-it-happened']!;
    for (const [id, scenario] of Object.entries(presets)) {
      const [ours, theirs] = [chronicles[id]!, simulate(scenario)];
      expect(ours.periods, id).toEqual(theirs.periods);
      for (const tell of [outcome, stretches, promises, turningPoints]) expect(tell(ours), id).toEqual(tell(theirs));
      expect(partingDay(record, ours)).toBe(partingDay(simulate(presets['as-it-happened']), theirs));
    }
  });
});
