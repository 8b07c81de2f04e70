import { textWidth } from '../labels.ts';
import type { TimeAxis } from '../timeAxis.ts';
import type { Ticks } from './ticks.ts';

export interface Lane {
  /** Where its ticks stand, in CSS pixels. */
  firm: number[];
  contested: number[];
  isEmpty: boolean;
  label: string;
  /** Where the label starts, in CSS pixels. */
  labelAt: number;
  /** It stands on a line of its own above the ticks, having no room after them. */
  isAbove: boolean;
}

/**
 * A lane of ticks and its one label: after the last tick where there is room, else above them all.
 *
 * @param least where the label may begin at the earliest, in CSS pixels: after what ends beside it
 * @param texts the longest first
 */
export function layOutLane(
  { firm, contested }: Ticks,
  least: number,
  texts: readonly string[],
  axis: TimeAxis,
  size: number
): Lane {
  const seen = (days: Ticks['firm']) => days.map((day) => axis.x(day)).filter((x) => x >= 0 && x <= axis.width);
  const drawn = { firm: seen(firm), contested: seen(contested) };
  const last = Math.max(...drawn.firm, ...drawn.contested, least);
  const after = last + size * 0.6;
  const beside = texts.find((text) => after + textWidth(text, size) <= axis.width);
  return {
    ...drawn,
    isEmpty: drawn.firm.length + drawn.contested.length === 0,
    label: beside ?? texts.find((text) => textWidth(text, size) <= axis.width) ?? texts.at(-1)!,
    labelAt: beside ? after : 0,
    isAbove: !beside
  };
}
