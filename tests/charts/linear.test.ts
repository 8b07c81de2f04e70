import fc from 'fast-check';
import { expect, it } from 'vitest';
import { linear } from '../../src/charts/linear.ts';
import { runs } from '../oracle/runs.ts';

const number = fc.integer({ min: -50_000, max: 50_000 });

it('a linear scale takes its ends to its ends, keeps proportions, and can be inverted', () => {
  const isLinear = fc.property(number, number, number, number, number, (a, b, from, to, value) => {
    fc.pre(a !== b && from !== to);
    const scale = linear([a, b], [from, to]);
    expect(scale(a)).toBeCloseTo(from, 6);
    expect(scale(b)).toBeCloseTo(to, 6);
    expect(scale((a + b) / 2)).toBeCloseTo((from + to) / 2, 6);
    expect(Math.abs(scale.invert(scale(value)) - value)).toBeLessThan(1e-4);
  });
  fc.assert(isLinear, runs(200));
});
