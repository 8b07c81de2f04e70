import { describe, expect, it } from 'vitest';
import { movedBy, movedTo, takeHold } from '../../../src/charts/decisions/moving.ts';
import { simulate } from '../../../src/core.ts';

const path = simulate({
  version: 1,
  decisions: [
    { date: '2020-10-16', type: 'offerExtension', by: 'RU', years: 1 },
    { date: '2020-10-31', type: 'acceptOffer', by: 'US' }
  ]
});
const held = takeHold(path, 1, null);
const [first, end] = [held.flips[0]!.from, held.flips.at(-1)!.to];

describe('a decision that is moved', () => {
  it('is on its day when it is taken hold of', () => {
    expect(held).toMatchObject({ index: 1, date: '2020-10-31', heldAt: null });
  });
  it.each([
    ['ArrowRight', '2020-11-01'],
    ['ArrowUp', '2020-11-01'],
    ['ArrowLeft', '2020-10-30'],
    ['ArrowDown', '2020-10-30'],
    ['PageUp', '2020-11-30'],
    ['PageDown', '2020-09-30'],
    ['Home', first]
  ])('goes with %s to %s', (key, date) => {
    expect(movedBy(key)!(held).date).toBe(date);
  });
  it('goes no further than the days it can be taken on', () => {
    const last = movedBy('End')!(held);
    expect(last.date < end).toBe(true);
    expect(movedBy('ArrowRight')!(last).date).toBe(last.date);
    expect(movedTo(held, '1990-01-01').date).toBe(first);
  });
  it('is not moved by other keys', () => {
    expect(movedBy('Tab')).toBeUndefined();
  });
});
