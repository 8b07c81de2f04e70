import { describe, expect, it } from 'vitest';
import { reckon, reckonOn } from '../../src/treaty/reckoning.ts';

describe('A reckoning', () => {
  it('takes its offsets in turn', () => {
    expect(reckon('2020-01-31', { months: 1 }, { days: 1 }).date).toBe('2020-03-01');
    expect(reckon('2020-01-31', { days: 1 }, { months: 1 }).date).toBe('2020-03-01');
    expect(reckon('2020-02-29', { years: 1 }, { days: 1 }).date).toBe('2021-03-01');
  });
  it('counts back where an offset is negative', () => {
    expect(reckon('2021-02-05', { months: -3 }).date).toBe('2020-11-05');
    expect(reckon('2021-03-01', { days: -1 }).date).toBe('2021-02-28');
  });
  it('is its anchor where there is nothing to add', () => {
    expect(reckon('2011-02-05').date).toBe('2011-02-05');
  });
  it('goes on from where another came to', () => {
    expect(reckonOn(reckon('2011-02-05', { years: 10 }), { days: -1 })).toEqual(
      reckon('2011-02-05', { years: 10 }, { days: -1 })
    );
  });
});
