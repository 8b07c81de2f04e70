/** A label to be set beside a mark on one line. */
export interface Label {
  text: string;
  /** Where its mark is, in CSS pixels. */
  x: number;
}

export interface PlacedLabel extends Label {
  anchor: 'start' | 'end';
  /** Where the text starts or ends, in CSS pixels. */
  at: number;
}

/** Room between a label and its mark, and between labels, in units of the type size. */
const GAP = 0.3;

/**
 * Sets labels on one line beside their marks, to the right where there is room, else to the left. A label for which
 * there is no room is left out: the first in the list are the last to go.
 *
 * @param width of the line, in CSS pixels
 * @param size of the type, in CSS pixels
 */
export function placeLabels(labels: readonly Label[], width: number, size: number): PlacedLabel[] {
  const taken: [number, number][] = [];
  const placed: PlacedLabel[] = [];
  const gap = GAP * size;
  for (const label of labels) {
    const length = textWidth(label.text, size);
    const sides: [PlacedLabel['anchor'], number, number][] = [
      ['start', label.x + gap, label.x + gap + length],
      ['end', label.x - gap - length, label.x - gap]
    ];
    const free = sides.find(
      ([, from, to]) => from >= 0 && to <= width && taken.every(([a, b]) => to + gap * 2 <= a || from >= b + gap * 2)
    );
    if (!free) continue;
    const [anchor, from, to] = free;
    taken.push([from, to]);
    placed.push({ ...label, anchor, at: anchor === 'start' ? from : to });
  }
  return placed;
}

/** The most that `text` is wide in the page's sans-serif, in CSS pixels: fonts differ, so it errs on the wide side. */
export function textWidth(text: string, size: number): number {
  let ems = 0;
  for (const letter of text)
    ems += /[ .,:;’il|1\u00a0]/.test(letter) ? 0.42 : /[mwMWшщжюмфыШЩЖЮМФЫ]/.test(letter) ? 0.88 : 0.6;
  return ems * size;
}

/**
 * Moves heights apart until no two are nearer than `gap`, as little as may be and downwards only.
 *
 * @param heights in CSS pixels from the top, in any order
 * @returns the new heights, in the order given
 */
export function spread(heights: readonly number[], gap: number): number[] {
  const order = heights.map((y, index) => ({ y, index })).sort((a, b) => a.y - b.y);
  const result = [...heights];
  let least = -Infinity;
  for (const { y, index } of order) {
    result[index] = Math.max(y, least);
    least = result[index]! + gap;
  }
  return result;
}
