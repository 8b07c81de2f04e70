import { describe, expect, it } from 'vitest';
import { CEILINGS, unlimitedFrom } from '../../src/charts/estimateBand.ts';
import { presets, type PresetId } from '../../src/scenarios/presets/index.ts';
import { simulate } from '../../src/scenarios/simulate.ts';

describe('the published estimates of warheads without limits', () => {
  it('are those that name a ceiling for one side', () => {
    expect(CEILINGS.map(({ party, least, most, by }) => [party, least, most, by.map(({ id }) => id)])).toEqual([
      ['RU', 2480, 2550, ['gottemoeller-2019-ru', 'digest-2026-ru']],
      ['US', 3500, 3500, ['forbes-2020-us', 'analysts-2026-us']]
    ]);
  });
  it('are reckoned from the limit, and lie above it', () => {
    for (const { baseline, least } of CEILINGS) {
      expect(baseline).toBe(1550);
      expect(least).toBeGreaterThan(baseline);
    }
  });
});

describe('nothing limits the Parties', () => {
  it.each<[PresetId, string | null]>([
    ['as-it-happened', '2026-02-05'],
    ['lapse-2021', '2021-02-05'],
    ['withdrawal', '2023-05-28'],
    ['observance-2026', '2027-02-05'], // the pledges run out
    ['successor', null] // what it limits is not known
  ])('on the path %s from %s', (id, day) => {
    expect(unlimitedFrom(simulate(presets[id]))).toBe(day);
  });
  it('nowhere on a path that ends before the Treaty does', () => {
    expect(unlimitedFrom(simulate({ version: 1, decisions: [], horizon: '2021-02-05' }))).toBeNull();
  });
});
