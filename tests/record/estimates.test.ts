import { describe, expect, it } from 'vitest';
import {
  ESTIMATES,
  OBSERVED_SINCE_EXPIRY,
  RECOVERABLE_LAUNCHERS,
  STOCKPILES,
  TIMESCALES
} from '../../src/record/estimates.ts';
import { expiresOn, LONGEST_EXTENSION } from '../../src/treaty/duration.ts';
import { CENTRAL_LIMITS } from '../../src/treaty/limits.ts';

const estimate = (id: string) => ESTIMATES.find((each) => each.id === id)!;

describe('an estimate', () => {
  it('is one of fourteen, each with its author', () => {
    expect(ESTIMATES).toHaveLength(14);
    expect(ESTIMATES.filter(({ author }) => !author.trim())).toEqual([]);
  });

  it('has a low no higher than its high', () => {
    expect(ESTIMATES.filter(({ low, high }) => low !== null && high !== null && low > high)).toEqual([]);
  });

  it('gives a figure, or says in words what it does not give', () => {
    const wordless = ESTIMATES.filter(({ low, high, qualitative }) => low === null && high === null && !qualitative);
    expect(wordless).toEqual([]);
  });

  it('of deployed warheads starts from the central limit', () => {
    const ofWarheads = ESTIMATES.filter(({ unit }) => unit === 'deployed warheads');
    expect(ofWarheads).toHaveLength(8);
    expect(ofWarheads.filter(({ baseline }) => baseline !== CENTRAL_LIMITS.warheads)).toEqual([]);
  });

  it('that we worked out follows from what the source gives', () => {
    expect(ESTIMATES.filter(({ derived }) => derived).map(({ id }) => id)).toEqual([
      'digest-2026-ru',
      'afgsc-2026',
      'aca-2026-floor'
    ]);
    expect(estimate('digest-2026-ru').high).toBe(1550 * 1.6);
    expect(estimate('afgsc-2026')).toMatchObject({ low: 400 * 1, high: 400 * 3 });
    expect(estimate('aca-2026-floor').low).toBe(Math.round((1550 * 2) / 3));
  });
});

it('bombers are the quickest to load', () => {
  const order = ['hours', 'weeks', 'months', 'years'];
  const russian = TIMESCALES.filter(({ party }) => party === 'RU').map(({ scale }) => order.indexOf(scale));
  expect(russian).toEqual([0, 2, 3]);
  expect(TIMESCALES).toHaveLength(4);
});

it('launchers that might be brought back are 56 and 41, on top of the limit', () => {
  const [tubes, bombers, all] = RECOVERABLE_LAUNCHERS.map(({ count }) => count);
  expect([tubes, bombers]).toEqual([14 * 4, 41]);
  expect(336 - 280).toBe(tubes);
  expect(all).toBe(CENTRAL_LIMITS.launchers + tubes! + bombers!);
});

it('a stockpile is what is deployed and what is stored', () => {
  expect(STOCKPILES.map(({ party, stockpile }) => [party, stockpile])).toEqual([
    ['US', 4760],
    ['US', 3708],
    ['RU', 4477]
  ]);
  const [{ stockpile, deployed, storedForPossibleUpload }] = STOCKPILES as [(typeof STOCKPILES)[0]];
  expect(deployed! + storedForPossibleUpload!).toBe(stockpile);
});

it('what was observed since expiry was observed since expiry', () => {
  const dates = OBSERVED_SINCE_EXPIRY.map(({ date }) => date);
  expect(dates).toEqual(dates.toSorted());
  expect(dates).toHaveLength(4);
  expect(dates.filter((date) => date < expiresOn(LONGEST_EXTENSION))).toEqual([]);
});
