import { MOST_PATHS, type View } from '../../../session/address.ts';

/** What a frame's height may be, in CSS pixels. */
export const LOWEST = 120;
export const HIGHEST = 12_000;

/**
 * What each view takes in a column 640 px wide, in CSS pixels: with one path, and with four; where it is plain, if that
 * is another thing. Measured on the built embed, in the language in which it is higher: tests/page/embedHeights.test.ts
 * says where this is no longer so.
 */
const HEIGHTS: Record<View, { one: number; four: number; plain?: number }> = {
  paths: { one: 244, four: 515 },
  limits: { one: 920, four: 920, plain: 915 },
  verification: { one: 685, four: 710 },
  deadlines: { one: 450, four: 450 },
  lifecycle: { one: 4050, four: 4050 },
  day: { one: 2145, four: 2145 }
};

/** What is there once, whatever the views: the axis, its controls, the link below, and the margins. */
const AROUND = 190;
const AROUND_PLAIN = 150;

/** What is no higher stands whole in the page. The rest is scrolled to, in a frame that a screen has room for. */
export const WHOLE = 1200;
const SCROLLED = 800;

/** A height that is right without a script, in the column of a usual page. */
export function heightOf(views: readonly View[], paths: number, isPlain: boolean): number {
  const share = (Math.min(paths, MOST_PATHS) - 1) / (MOST_PATHS - 1);
  const heights = [...new Set(views)].map((view) => {
    const { one, four, plain } = HEIGHTS[view];
    return isPlain && plain !== undefined ? plain : one + share * (four - one);
  });
  const all = heights.reduce((sum, height) => sum + height, isPlain ? AROUND_PLAIN : AROUND);
  const rounded = Math.ceil(all / 10) * 10;
  return rounded <= WHOLE ? rounded : SCROLLED;
}
