import type { Words } from './block.ts';
import type { Ends, SortedRow } from './row.ts';

/** A plate with the level over the line that it is on. */
export interface Levelled {
  words: Words;
  /** 0 is on the line itself. */
  level: number;
  /** From where to where the plate reaches. */
  from: number;
  to: number;
  ends: Ends;
}

/** From a stop to the left of its loop's plate, in em. */
export const MARGIN = 1.15;
/** Between plates, and on both sides of a stop the room for what comes up from it. */
const APART = 0.4;
const LEGS = [-0.35, 0.65] as const;

/**
 * Sets the plates of a row over its line, each as low as it touches nothing: what leads on to the next stop first, then
 * loops, then the ways back and past a stop, from the shortest.
 *
 * @param xs where the stops are, in CSS pixels
 */
export function levelled({ single, ends }: SortedRow, xs: readonly number[], em: number): Levelled[] {
  const length = ([from, to]: Ends) => (to === from + 1 ? -1 : Math.abs(to - from));
  const placed: Levelled[] = [];
  const isFree = (it: Levelled) => placed.every((other) => !touches(it, other) && !touches(other, it));
  for (const words of single.toSorted((a, b) => length(ends(a.edges[0]!)) - length(ends(b.edges[0]!)))) {
    const first = length(ends(words.edges[0]!)) > 0 ? 1 : 0;
    const candidates = Array.from({ length: single.length + 1 }, (_, up) => on(words, first + up));
    placed.push(candidates.find(isFree) ?? candidates.at(-1)!);
  }
  return placed;

  function on(words: Words, level: number): Levelled {
    const [from, to] = ends(words.edges[0]!);
    const [left, right] = [xs[Math.min(from, to)]!, xs[Math.max(from, to)]!];
    const beside = level === 0 ? left + MARGIN * em : left - 0.1 * em;
    const at = Math.max(0, from === to ? beside : (left + right - words.width) / 2);
    return { words, level, from: at, to: at + words.width, ends: [from, to] };
  }

  /** They are on one level and too near, or the way up to `b` runs through `a`. */
  function touches(a: Levelled, b: Levelled): boolean {
    // Over the line a plate takes up all of its way.
    const stops = a.level > 0 ? a.ends.map((at) => xs[at]!) : [];
    const [from, to] = [Math.min(a.from, ...stops), Math.max(a.to, ...stops)];
    if (a.level === b.level) return from < b.to + APART * em && b.from < to + APART * em;
    const legs = b.ends.flatMap((at) => LEGS.map((side) => xs[at]! + side * em));
    return b.level > a.level && legs.some((x) => x > a.from && x < a.to);
  }
}
