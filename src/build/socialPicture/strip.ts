import { splitAt, stretches } from '../../charts/strip.ts';
import type { TimeAxis } from '../../charts/timeAxis.ts';
import type { Told } from '../told.ts';
import type { Token } from './colours.ts';
import { MARGIN, type Shape, type Sheet } from './sheet.ts';

/** Where a strip runs, in pixels from the top. */
export interface Bar {
  top: number;
  height: number;
}

/** A path as on the score: the record's colour up to where it leaves it, pale in the original term, full when extended. */
export function strip({ path, end }: Told, own: Token, bar: Bar, axis: TimeAxis): Shape[] {
  const clip = (x: number) => MARGIN + Math.min(Math.max(x, 0), axis.width);
  const middle = bar.top + bar.height / 2;
  const shapes = splitAt(stretches(path.chronicle), path.leavesRecordOn).flatMap((stretch): Shape[] => {
    const [x1, x2] = [clip(axis.x(stretch.from)), clip(axis.x(stretch.to))];
    if (x2 <= x1) return [];
    const colour = stretch.isShared ? 'record' : own;
    const isPale = stretch.phase === 'inForce';
    if (isPale || stretch.phase === 'extended') {
      const box = { x: x1, width: x2 - x1, y: bar.top, height: bar.height };
      const filled: Shape = { kind: 'bar', ...box, colour, filling: isPale ? 'pale' : 'full' };
      return stretch.isContested ? [filled, { kind: 'hatch', ...box, colour: isPale ? colour : 'ground' }] : [filled];
    }
    const level = { kind: 'line', x1, x2, y1: middle, y2: middle } as const;
    return [
      stretch.isObserved
        ? { ...level, colour, width: 6, dash: [12, 5] }
        : { ...level, colour: 'mark-soft', width: 2.5, dash: [2.5, 8] }
    ];
  });
  if (!end) return shapes;
  const x = clip(axis.x(end.date));
  const [y1, y2] = [bar.top - 5, bar.top + bar.height + 5];
  return [...shapes, { kind: 'line', x1: x, x2: x, y1, y2, colour: own, width: 5 }];
}

/** What the fillings of a strip are, where there is room in them. */
export function setFillings(
  sheet: Sheet,
  { path }: Told,
  names: Record<'inForce' | 'extended', string>,
  bar: Bar,
  axis: TimeAxis
) {
  const PADDING = 12;
  const all = splitAt(stretches(path.chronicle), path.leavesRecordOn).filter(({ isContested }) => !isContested);
  for (const phase of ['inForce', 'extended'] as const) {
    const text = names[phase];
    const width = sheet.widthOf(text) + 2 * PADDING;
    const roomy = all.find((it) => it.phase === phase && axis.x(it.to) - axis.x(it.from) > width);
    if (!roomy) continue;
    const colour = phase === 'inForce' ? 'ink' : 'ground';
    const [x, y] = [MARGIN + axis.x(roomy.from) + PADDING, bar.top + bar.height / 2 + 8];
    sheet.set({ text, x, y, colour, rimless: true });
  }
}
