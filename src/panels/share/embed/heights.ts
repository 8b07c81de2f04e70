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
  paths: { one: 175, four: 468 },
  limits: { one: 593, four: 593, plain: 969 }, // all three: there is nothing to choose between them with
  verification: { one: 814, four: 861 },
  deadlines: { one: 503, four: 503 },
  lifecycle: { one: 5005, four: 5005 },
  day: { one: 2373, four: 2373 }
};

/** What is there once, whatever the views: the axis, its controls, the link below, and the margins. */
const AROUND = 258;
const AROUND_PLAIN = 200;

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
