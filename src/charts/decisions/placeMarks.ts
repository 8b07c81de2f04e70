/** Where a mark stands: its middle, in CSS pixels, and its row, of which 0 is the nearest to the axis. */
export interface PlacedMark {
  x: number;
  row: number;
}

/** The least distance of two marks in one row, in CSS pixels: each can be hit without its neighbour. */
export const MARK_GAP = 26;

/** More rows would push the list below off the screen. */
export const MOST_ROWS = 3;

/** How many marks find room. */
export function roomFor(width: number): number {
  return MOST_ROWS * perRow(width);
}

const perRow = (width: number) => Math.max(Math.floor(width / MARK_GAP), 1);

/**
 * Sets marks apart, each as near to its day as the others let it, in the order of their days.
 *
 * @param days where the days are on the axis, in CSS pixels and in order; no more than {@link roomFor} the width
 * @param width of the axis, in CSS pixels
 */
export function placeMarks(days: readonly number[], width: number): PlacedMark[] {
  const rows = Math.ceil(days.length / perRow(width));
  const placed: PlacedMark[] = [];
  for (let row = 0; row < rows; row++) {
    const own = days.map((_, index) => index).filter((index) => index % rows === row);
    spreadOut(
      own.map((index) => days[index]!),
      width
    ).forEach((x, nth) => (placed[own[nth]!] = { x, row }));
  }
  return placed;
}

/** As little as may be, all together: where marks crowd, they stand around the middle of their days. */
function spreadOut(days: readonly number[], width: number): number[] {
  // Less their share of the room, places need only be in order: neighbours that are not are pooled at their mean.
  const pools: { sum: number; size: number }[] = [];
  days.forEach((day, nth) => {
    pools.push({ sum: day - nth * MARK_GAP, size: 1 });
    for (let last = pools.at(-1)!, before = pools.at(-2); before; last = pools.at(-1)!, before = pools.at(-2)) {
      if (before.sum / before.size <= last.sum / last.size) break;
      pools.splice(-2, 2, { sum: before.sum + last.sum, size: before.size + last.size });
    }
  });
  const [least, most] = [MARK_GAP / 2, Math.max(width - MARK_GAP / 2 - (days.length - 1) * MARK_GAP, MARK_GAP / 2)];
  return pools
    .flatMap(({ sum, size }) => Array.from({ length: size }, () => Math.min(Math.max(sum / size, least), most)))
    .map((place, nth) => place + nth * MARK_GAP);
}
