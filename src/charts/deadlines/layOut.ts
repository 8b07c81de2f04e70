import type { TimeAxis } from '../timeAxis.ts';
import type { Bar } from './bars.ts';
import { labelEach, labelJointly, placeBars, type Slot, type SlotLabel } from './placeBars.ts';

/** What the bars say, in the reader's language, each wording from the longest to the shortest. */
export interface BarWords {
  each: (bar: Bar) => readonly string[];
  /** Of many offers or pledges of one Party. */
  jointly: (bars: readonly Bar[]) => readonly string[];
}

export interface DrawnBar extends Bar {
  row: number;
  /** In CSS pixels, clipped to the plot. */
  x1: number;
  x2: number;
  /** Where it would have ended. */
  x3?: number;
}

export interface BarLayout {
  rows: number;
  bars: DrawnBar[];
  labels: (SlotLabel & { row: number; by: Bar['by']; kind: Bar['kind'] })[];
}

/** The least a bar is long, in CSS pixels: an offer declined the same day is seen too. */
const LEAST = 3;

/** How far the mark of a Party stands out beyond its bar, in units of the type size. */
const MARK = 0.35;

/** From the top down. An extension follows from its procedures, and stands with them. */
const GROUPS: readonly ((bar: Bar) => boolean)[] = [
  ({ kind }) => kind === 'term',
  ({ kind, by }) => kind === 'offer' && by === 'US',
  ({ kind, by }) => kind === 'offer' && by === 'RU',
  ({ kind }) => kind === 'procedures' || kind === 'extension',
  ({ kind }) => kind === 'notice',
  ({ kind, by }) => kind === 'pledge' && by === 'US',
  ({ kind, by }) => kind === 'pledge' && by === 'RU'
];

/** Offers and pledges come in any number, and share a lane. */
const isThin = ({ kind }: Bar) => kind === 'offer' || kind === 'pledge';

/** Sets the bars that the axis shows in rows, with their labels. */
export function layOut(bars: readonly Bar[], words: BarWords, axis: TimeAxis, size: number): BarLayout {
  const layout: BarLayout = { rows: 0, bars: [], labels: [] };
  for (const isOfGroup of GROUPS) {
    const group = bars
      .filter(isOfGroup)
      .sort((a, b) => (a.from < b.from ? -1 : a.from > b.from ? 1 : 0))
      .flatMap((bar) => clipped(bar, axis));
    if (group.length > 0) add(layout, group, words, axis.width, size);
  }
  return layout;
}

type Clipped = Omit<DrawnBar, 'row'>;

function clipped(bar: Bar, axis: TimeAxis): Clipped[] {
  const [from, to] = [axis.x(bar.from), axis.x(bar.wouldEnd ?? bar.to)];
  if (to < 0 || from >= axis.width) return [];
  const clip = (x: number) => Math.min(Math.max(x, 0), axis.width);
  const [x1, x2] = [clip(from), clip(axis.x(bar.to))];
  // One that ended on the first day shown, or before, is not shown as if it went on.
  if (clip(to) === x1 && from < 0) return [];
  return [
    {
      ...bar,
      x1,
      x2: Math.min(Math.max(x2, bar.wouldEnd ? x1 : x1 + LEAST), axis.width),
      ...(bar.wouldEnd && { x3: clip(to) })
    }
  ];
}

function add(layout: BarLayout, group: readonly Clipped[], words: BarWords, width: number, size: number): void {
  const first = layout.rows;
  const { by, kind } = group[0]!;
  const slots: Slot[] = group.map((bar) => ({
    x1: bar.x1 - (isThin(bar) ? size * MARK : 0),
    x2: (bar.x3 ?? bar.x2) + (isThin(bar) ? size * MARK : 0),
    inner: isThin(bar) ? -Infinity : bar.x2,
    texts: words.each(bar)
  }));
  if (!isThin(group[0]!)) {
    for (const [index, { lane, label }] of placeBars(slots, width, size).entries()) {
      const bar = group[index]!;
      layout.bars.push({ ...bar, row: first + lane });
      if (label) layout.labels.push({ ...label, row: first + lane, by: bar.by, kind: bar.kind });
      layout.rows = Math.max(layout.rows, first + lane + 1);
    }
    return;
  }
  layout.bars.push(...group.map((bar) => ({ ...bar, row: first })));
  layout.rows++;
  const each = labelEach(slots, width, size);
  const joint = each ?? [labelJointly(slots, words.jointly(group), width, size)];
  layout.labels.push(...joint.flatMap((label) => (label ? [{ ...label, row: first, by, kind }] : [])));
}
