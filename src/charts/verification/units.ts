import type { Party } from '../../treaty/party.ts';

/** How one Party's inspections of a year are set: each is a mark of its own, in rows from the bottom up. */
export interface Grid {
  columns: number;
  rows: number;
  /** From mark to mark, in CSS pixels. */
  pitch: number;
}

/** Between the two Parties' marks, and at either end of a year, in parts of the pitch. */
const GAP = 0.5;

/**
 * The grid with the largest marks for two Parties side by side.
 *
 * @param count of one Party's marks
 * @param width of the year, in CSS pixels
 * @param height of the lane, in CSS pixels
 * @param most that the pitch may be, in CSS pixels
 */
export function gridFor(count: number, width: number, height: number, most: number): Grid {
  let best: Grid = { columns: 1, rows: count, pitch: 0 };
  for (let columns = 1; columns <= count; columns++) {
    const rows = Math.ceil(count / columns);
    const pitch = Math.min(width / (2 * columns + 3 * GAP), height / rows, most);
    if (pitch > best.pitch + 1e-9) best = { columns, rows, pitch };
  }
  return best;
}

/** Where the mark of a Party's `nth` inspection stands, from 0, with the year's left edge and the lane's foot at 0. */
export function placeIn({ columns, pitch }: Grid, party: Party, nth: number, width: number): { x: number; y: number } {
  const left = width / 2 + (party === 'US' ? -(columns + GAP / 2) * pitch : (GAP / 2) * pitch);
  return { x: left + ((nth % columns) + 0.5) * pitch, y: -(Math.floor(nth / columns) + 0.5) * pitch };
}

/** A circle for the United States, a diamond for Russia: the two are told apart without their colours. */
export function markPath(party: Party, x: number, y: number, radius: number): string {
  const at = (value: number) => value.toFixed(2);
  if (party === 'US') {
    const r = at(radius);
    return `M${at(x - radius)} ${at(y)}a${r} ${r} 0 1 0 ${at(2 * radius)} 0a${r} ${r} 0 1 0 ${at(-2 * radius)} 0z`;
  }
  const d = radius * 1.2;
  return `M${at(x)} ${at(y - d)}l${at(d)} ${at(d)}l${at(-d)} ${at(d)}l${at(-d)} ${at(-d)}z`;
}
