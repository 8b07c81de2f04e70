import { describe, expect, it } from 'vitest';
import { contrast, mix, type Colour } from './colour.ts';
import { declarations, styledFiles, wordClasses, type Declaration } from './styles.ts';
import { FORCED_COLORS, MORE_CONTRAST, THEMES, resolve, tokensIn, tokensUnder, type Theme } from './tokens.ts';

/** What WCAG 2.2 asks of words, of words for whoever asks for more contrast, and of marks. */
const WORDS = 4.5;
const WORDS_ENHANCED = 7;
const MARKS = 3;

const files = styledFiles();
const css = files['tokens.css']!;

/** Of whatever has happened, and of the paths. */
const PATHS = Object.keys(tokensUnder(css, null)).filter((name) => /^--(record|hue-\d|path-\d)$/.test(name));
const FOR_WORDS = ['--ink', '--ink-soft', '--us-ink', '--ru-ink', '--focus', ...PATHS];
const FOR_MARKS = ['--us', '--ru', '--mark-soft', '--focus', ...PATHS];
const GROUNDS = ['--ground', '--raised'] as const;

const styles = Object.entries(files).flatMap(([file, text]) =>
  declarations(file, text).map((declaration) => ({ file, ...declaration }))
);

/** How a token, or any value, comes out in a theme. */
const seenIn = (theme: Theme, path = '--ink') => {
  const tokens = { ...tokensIn(css, theme), '--path': `var(${path})` };
  return (value: string): Colour => resolve(value.startsWith('--') ? `var(${value})` : value, tokens, theme);
};
const rounded = (ratio: number) => Math.floor(ratio * 100) / 100;

describe.each(THEMES)('in the theme $name', (theme) => {
  const seen = seenIn(theme);
  const ratios = (names: readonly string[]) =>
    names.flatMap((name) =>
      GROUNDS.map((ground) => ({ name, ground, ratio: rounded(contrast(seen(name), seen(ground))) }))
    );

  it('words can be read', () => {
    expect(PATHS.length).toBeGreaterThan(3);
    expect(ratios(FOR_WORDS).filter(({ ratio }) => ratio < WORDS)).toEqual([]);
  });
  it('marks can be seen', () => {
    expect(ratios(FOR_MARKS).filter(({ ratio }) => ratio < MARKS)).toEqual([]);
  });
  it('ink is darker than what is said beside it, and that than a hairline', () => {
    const [ink, soft, hairline] = ['--ink', '--ink-soft', '--hairline'].map((name) =>
      contrast(seen(name), seen('--ground'))
    );
    expect(ink).toBeGreaterThan(soft!);
    expect(soft).toBeGreaterThan(hairline!);
  });
  if (theme.moreContrast)
    it('ink keeps the greater distance', () => {
      expect(ratios(['--ink', '--ink-soft']).filter(({ ratio }) => ratio < WORDS_ENHANCED)).toEqual([]);
    });
});

describe('the strip of a path', () => {
  const strip = declarations('strip.css', files['charts/strip.css']!).filter(({ media }) => media.length === 0);
  const values = (part: string, ...properties: string[]) =>
    strip
      .filter(({ selector, property }) => properties.includes(property) && selector.split(',').some(isOf(part)))
      .map(({ value }) => value);
  const isOf = (part: string) => (selector: string) => new RegExp(`\\.${part}(?![\\w-])`).test(selector);
  const everywhere = THEMES.flatMap((theme) =>
    PATHS.map((path) => ({ name: theme.name, path, seen: seenIn(theme, path) }))
  );

  /** The themes and paths in which none of the values stands out as it should from the one they are drawn on. */
  const lost = (from: string, among: readonly string[], least: number) =>
    everywhere.flatMap(({ name, path, seen }) => {
      const ratio = Math.max(...among.map((value) => rounded(contrast(seen(value), seen(from)))));
      return ratio < least ? [{ name, path, ratio }] : [];
    });

  it.each(['inForce', 'extended', 'nothing'])('%s stands out from the ground, filled or outlined', (part) => {
    const drawn = values(part, 'fill', 'stroke');
    expect(drawn).not.toEqual([]);
    expect(lost('--ground', drawn, MARKS)).toEqual([]);
  });
  it.each(['inForce', 'extended'])('where contested, %s is hatched for all to see', (part) => {
    const [fill] = values(part, 'fill');
    expect(lost(fill!, values('hatch', 'stroke'), MARKS)).toEqual([]);
  });
  it.each(['inForce', 'extended'])('the words in %s can be read on its filling', (part) => {
    const [fill] = values(part, 'fill');
    const words = declarations('PathStrip.svelte', files['charts/PathStrip.svelte']!)
      .filter(({ property, selector }) => property === 'fill' && selector === `text.filling.${part}`)
      .map(({ value }) => value);
    expect(words).toHaveLength(1);
    expect(lost(fill!, words, WORDS)).toEqual([]);
  });
});

describe('what is drawn fainter', () => {
  /** What the reader loses nothing by not seeing. */
  const NO_LOSS: Record<string, string> = {
    'charts/Years.svelte .stretch': 'the years being chosen, between two edges that are where the pointer is'
  };
  /** Of the whole: a number, a percentage, or a token that is one. */
  const shareIn = (value: string): number => {
    const [, token] = /^var\((--[\w-]+)\)$/.exec(value) ?? [];
    if (token) return shareIn(tokensUnder(css, null)[token] ?? 'no such token');
    return value.endsWith('%') ? parseFloat(value) / 100 : Number(value);
  };
  const dimmed = styles
    .filter(({ property }) => /^(fill-|stroke-)?opacity$/.test(property))
    .map((style) => ({ ...style, share: shareIn(style.value), place: `${style.file} ${style.selector}` }))
    .filter(({ share }) => share !== 0 && share !== 1);

  /** The colours in which the same rule draws; a rule that names none may dim those of any party or path. */
  const colours = ({ file, selector }: { file: string; selector: string }) => {
    const own = styles.filter(
      (style) => style.file === file && style.selector === selector && /^(fill|stroke|color)$/.test(style.property)
    );
    const named = own
      .map(({ value }) => value)
      .filter((value) => value.startsWith('var(') && value !== 'var(--ground)');
    return named.length > 0 ? named.flatMap(expanded) : ['--us', '--ru', ...PATHS];
  };
  const expanded = (value: string) =>
    value === 'var(--party)' ? ['--us', '--ru'] : value === 'var(--path)' ? PATHS : [value];

  it('can still be seen', () => {
    const lost = dimmed
      .filter(({ place }) => !(place in NO_LOSS))
      .flatMap(({ share, place, ...rule }) =>
        THEMES.flatMap((theme) => {
          const seen = seenIn(theme);
          const drawn = colours(rule).map((value) => mix(seen(value), share, seen('--ground')));
          const ratio = rounded(Math.min(...drawn.map((colour) => contrast(colour, seen('--ground')))));
          // What is not a number is not known to be seen.
          return ratio >= MARKS ? [] : [{ place, theme: theme.name, ratio }];
        })
      );
    expect(lost).toEqual([]);
  });
  it('and no exception outlives its reason', () => {
    expect(Object.keys(NO_LOSS).filter((place) => !dimmed.some((style) => style.place === place))).toEqual([]);
  });
});

describe('words are set in the inks that can be read', () => {
  const NOT_FOR_WORDS = ['--us', '--ru', '--party', '--mark-soft', '--hairline', '--raised'];
  const isPale = ({ value }: Declaration) => NOT_FOR_WORDS.some((token) => value.includes(`var(${token})`));

  it('in HTML, but for a choice that is not open', () => {
    const set = styles.filter(({ property, selector }) => property === 'color' && !/disabled/.test(selector));
    expect(set.length).toBeGreaterThan(10);
    expect(set.filter(isPale)).toEqual([]);
  });
  it('in SVG', () => {
    const classes = Object.fromEntries(Object.entries(files).map(([file, text]) => [file, wordClasses(file, text)]));
    const set = styles.filter(({ file, property, selector }) => {
      const last = selector.split(/[\s>+~{]/).at(-1)!;
      return (
        property === 'fill' && (/^t(ext|span)\b/.test(last) || classes[file]!.some((it) => last.includes(`.${it}`)))
      );
    });
    expect(set.length).toBeGreaterThan(3);
    expect(set.filter(isPale)).toEqual([]);
  });
});

describe('where the reader forces colours', () => {
  it('every colour of the page is one of the system’s', () => {
    const isColour = (value: string) => /#|light-dark|color-mix/.test(value);
    const colours = Object.entries(tokensUnder(css, null)).flatMap(([name, value]) => (isColour(value) ? name : []));
    expect(colours.length).toBeGreaterThan(10);
    const forced = tokensUnder(css, FORCED_COLORS);
    expect(Object.keys(forced).toSorted()).toEqual(colours.toSorted());
    const SYSTEM = /^(Canvas|CanvasText|LinkText|GrayText|Highlight|HighlightText|ButtonText|ButtonFace)$/;
    expect(Object.values(forced).filter((value) => !SYSTEM.test(value))).toEqual([]);
  });
  it('and what is changed for more contrast is a token there is', () => {
    const changed = Object.keys(tokensUnder(css, MORE_CONTRAST));
    expect(changed).toContain('--ink');
    expect(Object.keys(tokensUnder(css, null))).toEqual(expect.arrayContaining(changed));
  });
});
