import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { placeOnLines, type LinedLabel } from '../../src/charts/labelLines.ts';
import { textWidth } from '../../src/charts/labels.ts';
import { runs } from '../oracle/runs.ts';

const SIZE = 13;
const extent = ({ text, anchor, at }: LinedLabel) => {
  const length = textWidth(text, SIZE);
  return anchor === 'start' ? [at, at + length] : [at - length, at];
};
const marks = fc.array(
  fc.record({
    x: fc.double({ min: 0, max: 600, noNaN: true }),
    texts: fc.constantFrom(['in force 5 Feb 2011', 'in force'], ['extended 3 Feb 2021', 'extended'], ['notice'])
  }),
  { maxLength: 7 }
);

describe('labels on two lines', () => {
  it('lie within the width, overlap nowhere, and no leader runs through one', () => {
    const clear = fc.property(marks, (labels) => {
      const placed = placeOnLines(labels, 2, 600, SIZE);
      for (const [index, label] of placed.entries()) {
        const [from, to] = extent(label) as [number, number];
        expect(from).toBeGreaterThanOrEqual(0);
        expect(to).toBeLessThanOrEqual(600);
        for (const other of placed.slice(index + 1)) {
          const [a, b] = extent(other) as [number, number];
          if (other.line === label.line) expect(to <= a || b <= from).toBe(true);
          // The leader of the further line passes the nearer one.
          if (label.line < other.line) expect(other.x < from || other.x > to).toBe(true);
          if (label.line > other.line) expect(label.x < a || label.x > b).toBe(true);
        }
      }
    });
    fc.assert(clear, runs(200));
  });
  it('are all there in full where there is room for all', () => {
    const placed = placeOnLines(
      [
        { x: 400, texts: ['contested 28 Feb 2023', 'contested'] },
        { x: 320, texts: ['extended 3 Feb 2021', 'extended'] },
        { x: 10, texts: ['in force 5 Feb 2011', 'in force'] }
      ],
      2,
      700,
      SIZE
    );
    expect(placed.map(({ text }) => text)).toEqual([
      'contested 28 Feb 2023',
      'extended 3 Feb 2021',
      'in force 5 Feb 2011'
    ]);
  });
  it('are left out from the end of the list, where there is no room', () => {
    const labels = ['first', 'second', 'third', 'fourth', 'fifth'].map((text) => ({ x: 30, texts: [text] }));
    expect(placeOnLines(labels, 1, 90, SIZE).map(({ text }) => text)).toEqual(['first']);
  });
});
