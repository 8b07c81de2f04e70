import { describe, expect, it } from 'vitest';
import { heightIn, isFault } from '../../src/panels/share/embed/heightIn.ts';
import { frameHeight, heightOf, HIGHEST, LOWEST } from '../../src/panels/share/embed/heights.ts';
import { VIEWS } from '../../src/session/address.ts';

describe('the height of a frame', () => {
  it.each(VIEWS)('is one that an author may choose, for %s alone', (view) => {
    for (const paths of [1, 2, 3, 4])
      for (const isPlain of [true, false]) {
        expect(heightOf([view], paths, isPlain)).toBeGreaterThanOrEqual(LOWEST);
        expect(heightOf([view], paths, isPlain)).toBeLessThanOrEqual(HIGHEST);
      }
  });
  it('grows with the paths, and with what is not plain', () => {
    const of = (paths: number, isPlain = false) => heightOf(['paths'], paths, isPlain);
    expect([of(1), of(2), of(3), of(4)]).toEqual([of(1), of(2), of(3), of(4)].toSorted((a, b) => a - b));
    expect(of(4)).toBeGreaterThan(of(1));
    expect(of(4, true)).toBeLessThan(of(4));
  });
  it('is that of all views together, where they are not too high for a page', () => {
    const [paths, deadlines, both] = [['paths'], ['deadlines'], ['paths', 'deadlines']] as const;
    expect(heightOf(both, 1, false)).toBeGreaterThan(heightOf(deadlines, 1, false));
    expect(heightOf(both, 1, false)).toBeLessThan(heightOf(paths, 1, false) + heightOf(deadlines, 1, false));
    expect(heightOf(VIEWS, 4, false)).toBe(800);
  });
  it('is enough in either language, where the reader’s browser decides', () => {
    const of = (language: 'en' | 'ru' | null) => heightOf(['paths'], 4, false, { language });
    expect(of(null)).toBe(Math.max(of('en'), of('ru')));
    expect(of('en')).toBeLessThan(of('ru'));
  });
  it('has room for what stands below the views of a path that is no preset', () => {
    expect(heightOf(['deadlines'], 1, false, { hasOwn: true })).toBeGreaterThan(heightOf(['deadlines'], 1, false));
  });
  it.each([
    [1, 120],
    [656, 660],
    [660, 660],
    [1200, 1200],
    [1250.4, 800],
    [8313, 800]
  ])('for %d px of content is %d', (needed, height) => expect(frameHeight(needed)).toBe(height));
});

describe('the height that an embed says it needs', () => {
  it('is a number of whole pixels', () => {
    expect(heightIn({ type: 'nst:height', v: 1, id: null, height: 420.2 })).toBe(421);
  });
  it.each([
    ...[null, undefined, 'nst:height', 7, [], {}, { height: 420 }],
    { sentinel: 'amp', type: 'embed-size', height: 420 },
    { type: 'nst:height', v: 2, height: 420 },
    ...['420', NaN, Infinity, -1, 0, 1e9, null].map((height) => ({ type: 'nst:height', v: 1, height }))
  ])('is not in %j', (message) => {
    expect(heightIn(message)).toBeNull();
  });
});

it('an embed that cannot show what it was asked for is known by what it says', () => {
  expect(isFault({ type: 'nst:error', v: 1, id: null, message: 'embed.js could not be loaded' })).toBe(true);
  for (const other of [null, undefined, 'nst:error', [], {}, { type: 'nst:height', v: 1, height: 420 }])
    expect(isFault(other)).toBe(false);
});
