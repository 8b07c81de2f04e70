import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { MARK_GAP, placeMarks, roomFor } from '../../../src/charts/decisions/placeMarks.ts';

describe('marks on the axis', () => {
  it('stand on their days where there is room', () => {
    expect(placeMarks([40, 200, 360], 400)).toEqual([
      { x: 40, row: 0 },
      { x: 200, row: 0 },
      { x: 360, row: 0 }
    ]);
  });
  it('stand around their day where they crowd', () => {
    const places = placeMarks([200, 200, 200], 400);
    expect(places.map(({ x }) => x)).toEqual([200 - MARK_GAP, 200, 200 + MARK_GAP]);
  });
  it('take a further row where one is full', () => {
    const places = placeMarks(
      Array.from({ length: 14 }, () => 120),
      240
    );
    expect(Math.max(...places.map(({ row }) => row))).toBe(1);
  });
  it('never cover each other, keep the order of their days, and stay on the axis', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 200, max: 1400 }).chain((width) =>
          fc.record({
            width: fc.constant(width),
            days: fc.array(fc.nat(width), { maxLength: roomFor(width) }).map((all) => all.sort((a, b) => a - b))
          })
        ),
        ({ width, days }) => {
          const places = placeMarks(days, width);
          expect(places).toHaveLength(days.length);
          for (const row of new Set(places.map((it) => it.row))) {
            const xs = places.filter((it) => it.row === row).map(({ x }) => x);
            xs.slice(1).forEach((x, i) => expect(x - xs[i]!).toBeGreaterThanOrEqual(MARK_GAP - 1e-6));
            expect(Math.min(...xs)).toBeGreaterThanOrEqual(MARK_GAP / 2 - 1e-6);
            expect(Math.max(...xs)).toBeLessThanOrEqual(width - MARK_GAP / 2 + 1e-6);
          }
        }
      ),
      { seed: 20110205, numRuns: 200 }
    );
  });
});
