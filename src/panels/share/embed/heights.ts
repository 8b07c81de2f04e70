import type { View } from '../../../session/address.ts';
import { LANGUAGES, type Language } from '../../../session/language.ts';

/** What a frame's height may be, in CSS pixels. */
export const LOWEST = 120;
export const HIGHEST = 12_000;

/** How wide the column of a usual page is, in CSS pixels: heights without a script are for this one. */
export const COLUMN = 640;

interface Heights extends Record<Language, readonly number[]> {
  /** Where nothing else is shown, if that is another thing. */
  plain?: readonly number[];
  /** More, where a path is no preset: more can be had of each view then, and links to it stand below. */
  own: number;
}

/**
 * What each view takes in the column, in CSS pixels: with one path, with two, and so on; the last is for more as well.
 * The most that any presets take, so that a frame is too low for none. Measured on the built embed:
 * tests/page/embedHeights.test.ts says where this is no longer so.
 */
const HEIGHTS: Record<View, Heights> = {
  paths: { en: [163, 283, 390, 478], ru: [208, 329, 456, 562], plain: [185, 306, 432, 539], own: 55 },
  limits: { en: [889], ru: [930], own: 91 },
  verification: { en: [647, 690], ru: [665, 730], own: 72 },
  deadlines: { en: [410], ru: [410], own: 46 },
  lifecycle: { en: [3500], ru: [4120], own: 0 },
  day: { en: [2100], ru: [2160], own: 0 }
};

/** What is there once, whatever the views: the axis, its controls, the link below, and the margins. */
const AROUND = 226;
const AROUND_PLAIN = 181;

/** What is no higher stands whole in the page. The rest is scrolled to, in a frame that a screen has room for. */
export const WHOLE = 1250;
const SCROLLED = 800;

/** @param needed what the content takes in the column, in CSS pixels */
export function frameHeight(needed: number): number {
  const rounded = Math.ceil(needed / 10) * 10;
  return rounded <= WHOLE ? Math.max(rounded, LOWEST) : SCROLLED;
}

interface Further {
  /** Null where the reader's browser decides. */
  language?: Language | null;
  /** Whether there is a path among them that is no preset. */
  hasOwn?: boolean;
}

/** A height that is about right without a script in the column of a usual page, where it cannot be measured. */
export function heightOf(
  views: readonly View[],
  paths: number,
  isPlain: boolean,
  { language = null, hasOwn = false }: Further = {}
): number {
  const needed = (language: Language) => {
    const heights = [...new Set(views)].map((view) => {
      const { [language]: usual, plain = usual, own } = HEIGHTS[view];
      const byPaths = isPlain ? plain : usual;
      return byPaths[Math.min(paths, byPaths.length) - 1]! + (hasOwn ? own : 0);
    });
    return heights.reduce((sum, height) => sum + height, isPlain ? AROUND_PLAIN : AROUND);
  };
  return frameHeight(Math.max(...(language ? [language] : LANGUAGES).map(needed)));
}
