import { describe, expect, it } from 'vitest';
import { AGGREGATE_NUMBERS } from '../../src/record/aggregateNumbers.ts';
import { US_BREAKDOWN, type UsBreakdown } from '../../src/record/usBreakdown.ts';

const sum = (numbers: readonly number[]) => numbers.reduce((total, number) => total + number, 0);

function declared({ date }: UsBreakdown) {
  return AGGREGATE_NUMBERS.find((numbers) => numbers.party === 'US' && numbers.date === date)!;
}

describe.each(US_BREAKDOWN.map((breakdown) => [breakdown.date, breakdown] as const))(
  'the US breakdown of %s',
  (_, breakdown) => {
    const { icbm, slbm, bombers, check } = breakdown;

    it('adds up to the deployed items declared, its submarine missiles derived where they are not given', () => {
      const others = icbm.deployedMissiles + bombers.totalDeployed;
      const derived = /=(\d+) SLBMs \(derived\)/.exec(check)?.[1];
      expect(others + (slbm?.deployedMissiles ?? Number(derived))).toBe(declared(breakdown).deployed);
    });

    it('has a check whose sums are right', () => {
      const sums = [...check.matchAll(/(\d+(?:[+-]\d+)+)=(\d+)/g)];
      expect(sums).not.toEqual([]);
      for (const [, terms, total] of sums) expect(sum(terms!.match(/[+-]?\d+/g)!.map(Number))).toBe(Number(total));
    });

    it('adds up by base and by type where it is given by base and by type', () => {
      for (const missiles of [icbm, slbm])
        if (missiles?.byBase) expect(sum(Object.values(missiles.byBase))).toBe(missiles.deployedMissiles);
      const types = [bombers['B-2A'], bombers['B-52H']].filter((type) => type !== undefined);
      if (types.length) expect(sum(types.map((type) => type.deployed))).toBe(bombers.totalDeployed);
      if (types.length && bombers.totalNonDeployed !== undefined)
        expect(sum(types.map((type) => type.nonDeployed!))).toBe(bombers.totalNonDeployed);
    });
  }
);

it('the launchers of September 2020, deployed and not, are those declared', () => {
  const breakdown = US_BREAKDOWN.find(({ date }) => date === '2020-09-01')!;
  const { icbm, slbm, bombers } = breakdown;
  for (const missiles of [icbm, slbm!])
    expect(missiles.deployedLaunchers! + missiles.nonDeployedLaunchers!).toBe(missiles.launchers);
  expect(icbm.launchers! + slbm!.launchers! + bombers.totalDeployed + bombers.totalNonDeployed!).toBe(
    declared(breakdown).launchers
  );
});

it('five dates have a breakdown', () => {
  expect(US_BREAKDOWN.map(({ date }) => date)).toEqual([
    '2013-03-01',
    '2014-03-01',
    '2014-09-01',
    '2017-03-01',
    '2020-09-01'
  ]);
});
