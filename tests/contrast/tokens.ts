import { colour, mix, type Colour } from './colour.ts';
import { declarations } from './styles.ts';

/** How a reader has asked to see the page. */
export interface Theme {
  scheme: 'light' | 'dark';
  moreContrast: boolean;
}

export const THEMES: readonly (Theme & { name: string })[] = [
  { name: 'light', scheme: 'light', moreContrast: false },
  { name: 'dark', scheme: 'dark', moreContrast: false },
  { name: 'light, more contrast', scheme: 'light', moreContrast: true },
  { name: 'dark, more contrast', scheme: 'dark', moreContrast: true }
];

export const MORE_CONTRAST = '(prefers-contrast: more)';
export const FORCED_COLORS = '(forced-colors: active)';

/** Custom properties, as they are written, by name. */
export type Tokens = Readonly<Record<string, string>>;

/** The tokens given under a condition, or, with null, under none. */
export function tokensUnder(css: string, condition: string | null): Tokens {
  const given = declarations('tokens.css', css).filter(
    ({ property, media }) => property.startsWith('--') && media.join(' and ') === (condition ?? '')
  );
  return Object.fromEntries(given.map(({ property, value }) => [property, value]));
}

export function tokensIn(css: string, { moreContrast }: Theme): Tokens {
  return { ...tokensUnder(css, null), ...(moreContrast ? tokensUnder(css, MORE_CONTRAST) : {}) };
}

/**
 * The colour that a value comes to in a theme: `#rrggbb`, `var(…)`, `light-dark(…)` or `color-mix(in srgb, …)`.
 *
 * @throws RangeError if it is anything else
 */
export function resolve(value: string, tokens: Tokens, theme: Theme): Colour {
  const again = (inner: string) => resolve(inner, tokens, theme);
  const [, name, inside] = /^([\w-]+)\((.*)\)$/s.exec(value.trim()) ?? [];
  const given = inside === undefined ? [] : split(inside);
  switch (name) {
    case undefined:
      return colour(value.trim());
    case 'var': {
      const token = tokens[given[0]!];
      if (token === undefined) throw new RangeError(`No such token: ${given[0]}`);
      return again(token);
    }
    case 'light-dark':
      return again(given[theme.scheme === 'light' ? 0 : 1]!);
    case 'color-mix': {
      const [space, first, second] = given;
      const [, one, share] = /^(.*) ([\d.]+)%$/s.exec(first!) ?? [];
      if (space === 'in srgb' && one && second) return mix(again(one), Number(share) / 100, again(second));
    }
  }
  throw new RangeError(`A colour was expected: ${value}`);
}

/** At the commas that stand in no bracket. */
function split(text: string): string[] {
  return text
    .split(',')
    .reduce<string[]>((parts, part) => {
      const last = parts.at(-1);
      const isOpen = last !== undefined && count(last, '(') > count(last, ')');
      return isOpen ? [...parts.slice(0, -1), `${last},${part}`] : [...parts, part];
    }, [])
    .map((part) => part.trim());
}

const count = (text: string, what: string) => text.split(what).length - 1;
