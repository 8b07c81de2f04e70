import { textWidth, type Label, type PlacedLabel } from './labels.ts';

/** A label on one of several lines below its mark, to which a leader runs down. */
export interface LinedLabel extends PlacedLabel {
  /** 0 is the line nearest to the mark. */
  line: number;
}

/** Room between a label and its mark, and between labels, in units of the type size. */
const GAP = 0.3;

/** How many arrangements are looked at side by side. */
const BREADTH = 48;

interface Arrangement {
  placed: (LinedLabel & { from: number; to: number })[];
  score: number;
}

/**
 * Sets labels below their marks on so many lines, each beside its leader. No two overlap, and no leader runs through a
 * label. The first in the list are the last to be shortened or left out.
 *
 * @param width of the lines, in CSS pixels
 * @param size of the type, in CSS pixels
 * @param sides of its leader that a label may stand on
 */
export function placeOnLines(
  labels: readonly Label[],
  lines: number,
  width: number,
  size: number,
  sides: readonly PlacedLabel['anchor'][] = ['start', 'end']
): LinedLabel[] {
  let best: Arrangement[] = [{ placed: [], score: 0 }];
  labels.forEach((label, index) => {
    const weight = 10 * (labels.length - index);
    const next = best.flatMap((arrangement) => [
      arrangement,
      ...waysToSet(label, lines, size)
        .filter(({ anchor, from, to }) => sides.includes(anchor) && from >= 0 && to <= width)
        .filter((it) => arrangement.placed.every((other) => areClear(it, other, size)))
        .map(({ merit, ...it }) => ({
          placed: [...arrangement.placed, it],
          score: arrangement.score + weight + merit
        }))
    ]);
    best = next.sort((a, b) => b.score - a.score).slice(0, BREADTH);
  });
  return best[0]!.placed.map(({ text, x, anchor, at, line }) => ({ text, x, anchor, at, line }));
}

type Way = Arrangement['placed'][number] & { merit: number };

/** Longer words before shorter, near lines before far ones, to the right before to the left. */
function waysToSet({ texts, x }: Label, lines: number, size: number): Way[] {
  return texts.flatMap((text, shortening) =>
    Array.from({ length: lines }, (_, line) => line).flatMap((line): Way[] => {
      const length = textWidth(text, size);
      const [right, left] = [x + GAP * size, x - GAP * size];
      const merit = 4 * (texts.length - shortening) - line;
      return [
        { text, x, line, anchor: 'start', at: right, from: right, to: right + length, merit: merit + 0.5 },
        { text, x, line, anchor: 'end', at: left, from: left - length, to: left, merit }
      ];
    })
  );
}

function areClear(a: Omit<Way, 'merit'>, b: Omit<Way, 'merit'>, size: number): boolean {
  const gap = GAP * size * 2;
  if (a.line === b.line) return a.to + gap <= b.from || b.to + gap <= a.from;
  const [near, far] = a.line < b.line ? [a, b] : [b, a];
  return far.x < near.from - 1 || far.x > near.to + 1;
}
