import type { Flip } from '../../scenarios/flips.ts';
import type { TimeAxis } from '../timeAxis.ts';

/** A stretch of the axis on which the same would come of a decision. */
export interface Band {
  flip: Flip;
  /** Its ends, in CSS pixels, within the axis. */
  x1: number;
  x2: number;
  /** It begins within the axis, on a day on which the outcome flips. */
  begins: boolean;
  /** How long the Treaty would last, 0 to 1: the place of its end among those there are. */
  lasts: number;
}

/** Beyond any day: the Treaty is in force when the path is no longer drawn. */
const NEVER = '9999-12-31';

/** The stretches that can be seen on the axis, in order. */
export function bandsOf(flips: readonly Flip[], axis: TimeAxis): Band[] {
  // An end that moves along with the decision comes before all that are fixed.
  const endOf = ({ end }: Flip) => (end ? (end.date ?? '') : NEVER);
  const ends = [...new Set(flips.filter(({ refused }) => !refused).map(endOf))].sort();
  const clip = (x: number) => Math.min(Math.max(x, 0), axis.width);
  return flips.flatMap((flip, index) => {
    const [x1, x2] = [clip(axis.x(flip.from)), clip(axis.x(flip.to))];
    if (flip.to <= axis.from || flip.from >= axis.to) return [];
    const lasts = ends.length > 1 ? ends.indexOf(endOf(flip)) / (ends.length - 1) : 1;
    return [{ flip, x1, x2, begins: index > 0 && flip.from >= axis.from, lasts: Math.max(lasts, 0) }];
  });
}

/** Words for so many bands find room on the lines below the axis; the widest bands come first. */
const MOST_NAMED = 7;

/** The bands to be named, those that can be seen best first. */
export function namedBands(bands: readonly Band[]): Band[] {
  return bands.toSorted((a, b) => b.x2 - b.x1 - (a.x2 - a.x1)).slice(0, MOST_NAMED);
}
