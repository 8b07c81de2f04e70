import built from 'virtual:proof';
import { describe, expect, it } from 'vitest';
import { simulate } from '../../src/core.ts';
import { daysOfTheTreaty, stops } from '../../src/proof/calendar.ts';
import { checkInSteps } from '../../src/proof/checkProof.ts';
import { INVARIANTS } from '../../src/proof/invariants.ts';
import { LAW } from '../../src/proof/law.ts';
import { Model } from '../../src/proof/model.ts';
import { pathsTo } from '../../src/proof/invariants/simulator.ts';

describe('the check of every state', () => {
  const shares: number[] = [];
  const steps = checkInSteps();
  let step = steps.next();
  for (; !step.done; step = steps.next()) shares.push(step.value);
  const report = step.value;

  it.each(report.invariants)('$id holds', ({ checked, violations, counterexample }) => {
    expect({ violations, counterexample }).toEqual({ violations: 0, counterexample: undefined });
    expect(checked).toBeGreaterThan(100);
  });
  it('is of every invariant, on both readings', () => {
    expect(report.invariants.map(({ id }) => id)).toEqual(Object.keys(INVARIANTS));
    expect(report.readings).toEqual(['cumulative', 'single']);
  });
  it('finds the same each time, and what is written when a page is built', () => {
    expect(built).toEqual(report);
  });
  it('says how far it has come, up to the end', () => {
    expect(shares.every((share, index) => share > (shares[index - 1] ?? 0))).toBe(true);
    expect(shares.at(-1)).toBe(1);
  });
  it('tries every decision in every state, of which there are as many as can be counted by hand', () => {
    // In force with `left` years to give away: every pair of offers or none, or as many agreed, completed by one or none.
    const negotiations = (left: number) => (left + 1) ** 2 + 3 * left;
    const sum = (terms: number[]) => terms.reduce((total, left) => total + negotiations(left), 0);
    const inForce = { cumulative: sum([5, 4, 3, 2, 1, 0]), single: sum([5, 0, 0, 0, 0, 0]) };
    const ended = 4; // expired, and the day after; withdrawn; succeeded
    const byLimitsAndNotice = 2 * 2;
    const negotiated = Object.values(inForce).map((it) => 1 + it * byLimitsAndNotice + 6 * ended);
    const suspensionsAndPause = 2 ** 3;
    const pledges = 2 ** 2;
    const beside = 1 + suspensionsAndPause * pledges * byLimitsAndNotice + ended * pledges;
    expect(report.states).toBe(negotiated[0]! + negotiated[1]! + 2 * beside);
    // Ten offers, four notices, eight decisions of either Party, three of both.
    expect(report.pairs).toBe(report.states * (10 + 4 + 2 * 8 + 3));
  });
});

describe('the days on which the walk stops', () => {
  const days = stops(daysOfTheTreaty());
  it.each([2021, 2022, 2023, 2024, 2025, 2026])(
    'are, about the expiry of %i, the day before, it and the one after',
    (year) => {
      expect(days.filter((day) => day.startsWith(`${year}-02`))).toEqual(
        ['04', '05', '06'].map((day) => `${year}-02-${day}`)
      );
    }
  );
  it('are also those on which a notice ends the Treaty with its term', () => {
    expect(days).toContain('2020-11-05');
    expect(days).toContain('2025-11-05');
  });
});

it('the paths that the simulator is given lead to every way the Treaty can end', () => {
  const { negotiation } = new Model(LAW, 'single');
  const phases = pathsTo(negotiation).map(
    ({ decisions }) => simulate({ version: 1, reading: 'single', decisions }).periods.at(-1)!.phase
  );
  expect([...new Set(phases)].toSorted()).toEqual(['expired', 'succeeded', 'withdrawn']);
});
