/** The tokens a social picture is painted with, all of the light theme. */
export const TOKENS = [
  'ground',
  'ink',
  'ink-soft',
  'hairline',
  'mark-soft',
  'record',
  'hue-1',
  'hue-2',
  'hue-3'
] as const;
export type Token = (typeof TOKENS)[number];

/** Each as `#rrggbb`. */
export type Colours = Readonly<Record<Token, string>>;

/**
 * The colours of the light theme, as `tokens.css` gives them.
 *
 * @throws RangeError if one of them is not given there
 */
export function coloursIn(css: string): Colours {
  const found = TOKENS.map((token) => {
    const [, light] = new RegExp(`--${token}:\\s*light-dark\\((#[\\da-f]{6})`, 'i').exec(css) ?? [];
    if (!light) throw new RangeError(`no colour is given for --${token}`);
    return [token, light];
  });
  return Object.fromEntries(found) as Colours;
}

/** `share` of one colour, 0 to 1, and the rest of the other, as `color-mix(in srgb, …)` has it. */
export function mixed(one: string, share: number, other: string): string {
  const channels = [1, 3, 5].map((at) => {
    const [a, b] = [one, other].map((hex) => parseInt(hex.slice(at, at + 2), 16)) as [number, number];
    return Math.round(a * share + b * (1 - share))
      .toString(16)
      .padStart(2, '0');
  });
  return `#${channels.join('')}`;
}
