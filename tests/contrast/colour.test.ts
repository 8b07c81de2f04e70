import { describe, expect, it } from 'vitest';
import { colour, contrast, luminance, mix } from './colour.ts';
import { resolve } from './tokens.ts';

describe('contrast is that of WCAG', () => {
  it.each([
    ['#000000', '#ffffff', 21],
    ['#ffffff', '#ffffff', 1],
    ['#777777', '#ffffff', 4.48],
    ['#767676', '#ffffff', 4.54],
    ['#0000ff', '#ffffff', 8.59],
    ['#ff0000', '#ffffff', 4.0]
  ])('%s and %s: %d to 1, whichever way round', (one, other, ratio) => {
    expect(contrast(colour(one), colour(other))).toBeCloseTo(ratio, 2);
    expect(contrast(colour(other), colour(one))).toBeCloseTo(ratio, 2);
  });
  it('green is lighter than red, and red than blue', () => {
    const [green, red, blue] = ['#00ff00', '#ff0000', '#0000ff'].map((hex) => luminance(colour(hex)));
    expect([green, red, blue]).toEqual([0.7152, 0.2126, 0.0722]);
  });
});

describe('a value comes to a colour', () => {
  const tokens = { '--ground': 'light-dark(#ffffff, #000000)', '--path': 'var(--ink)', '--ink': '#ff0000' };
  const inTheme = (scheme: 'light' | 'dark') => (value: string) =>
    resolve(value, tokens, { scheme, moreContrast: false });

  it('by the scheme', () => {
    expect(inTheme('light')('var(--ground)')).toEqual([255, 255, 255]);
    expect(inTheme('dark')('var(--ground)')).toEqual([0, 0, 0]);
  });
  it('by other tokens', () => {
    expect(inTheme('light')('var(--path)')).toEqual([255, 0, 0]);
  });
  it('by mixing, brackets within brackets', () => {
    expect(inTheme('light')('color-mix(in srgb, var(--path) 40%, var(--ground))')).toEqual([255, 153, 153]);
    expect(inTheme('dark')('color-mix(in srgb, light-dark(#ff0000, #00ff00) 40%, var(--ground))')).toEqual([0, 102, 0]);
    expect(mix([0, 0, 0], 0.2, [100, 100, 100])).toEqual([80, 80, 80]);
  });
  it.each(['red', '#fff', 'var(--none)', 'color-mix(in oklab, #ff0000 50%, #000000)', 'rgb(1 2 3)'])(
    'and %s is not guessed at',
    (value) => {
      expect(() => inTheme('light')(value)).toThrow(RangeError);
    }
  );
});
