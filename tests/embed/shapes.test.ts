import * as array from 'd3-array';
import * as shape from 'd3-shape';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import * as own from '../../src/embed/shapes.ts';
import { runs } from '../oracle/runs.ts';

const coordinate = fc.double({ min: -2000, max: 2000, noNaN: true });
const points = fc.array(fc.tuple(coordinate, coordinate), { maxLength: 30 });

/** The numbers of a path; D3 writes them with three digits. */
const numbers = (path: string | null) => (path ?? '').match(/-?\d+(\.\d+)?(e-?\d+)?/g)?.map(Number) ?? [];
const letters = (path: string | null) => (path ?? '').replace(/-?\d+(\.\d+)?(e-?\d+)?/g, '');

function expectSamePath(ours: string | null, theirs: string | null) {
  expect(letters(ours)).toBe(letters(theirs));
  const [a, b] = [numbers(ours), numbers(theirs)];
  expect(a).toHaveLength(b.length);
  a.forEach((value, index) => expect(Math.abs(value - b[index]!)).toBeLessThanOrEqual(0.00051));
}

it('lines are those of D3', () => {
  const isSame = fc.property(points, (given) => {
    expectSamePath(
      own.line<[number, number]>(
        ([x]) => x,
        ([, y]) => y
      )(given),
      shape.line()(given)
    );
  });
  fc.assert(isSame, runs(200));
});

it('marks are those of D3', () => {
  const isSame = fc.property(fc.double({ min: 0.1, max: 500, noNaN: true }), (area) => {
    expectSamePath(own.symbol(own.symbolCircle, area)(), shape.symbol(shape.symbolCircle, area)());
    expectSamePath(own.symbol(own.symbolDiamond, area)(), shape.symbol(shape.symbolDiamond, area)());
  });
  fc.assert(isSame, runs(100));
});

it('extents are those of D3', () => {
  const isSame = fc.property(fc.array(coordinate, { minLength: 1 }), (values) => {
    expect(own.extent(values)).toEqual(array.extent(values).map((it) => it! + 0));
  });
  fc.assert(isSame, runs(100));
});
