import type { CalendarDate } from '../../../src/treaty/calendarDate.ts';
import type { DrawnRow } from './drawn.ts';

const DAY = 86_400_000;

/** Days since 1970, reckoned by nothing of ours. */
const dayNumber = (date: string) => Date.parse(`${date}T00:00Z`) / DAY;

/** Where days stand on an axis, reckoned from two days of which it is seen where they stand. */
export interface Reckoning {
  /** In CSS pixels from the left end of the axis. */
  x(date: CalendarDate): number;
  /** The same, but no further than the ends of the axis. */
  clipped(date: CalendarDate): number;
  /** The axis shows the day. */
  shows(date: CalendarDate): boolean;
  width: number;
}

/**
 * From the years written on the axis; where there are not two of them, from its first day and the day after its last.
 */
export function reckoningFrom({ axis }: DrawnRow, ends: readonly [CalendarDate, CalendarDate] | undefined): Reckoning {
  const { width, years } = axis;
  const seen =
    years.length > 1
      ? years.map(({ year, x }) => ({ day: dayNumber(`${year}-01-01`), x }))
      : ends!.map((end, place) => ({ day: dayNumber(end), x: place * width }));
  const [first, last] = [seen[0]!, seen.at(-1)!];
  const aDay = (last.x - first.x) / (last.day - first.day);
  const x = (date: CalendarDate) => first.x + (dayNumber(date) - first.day) * aDay;
  return {
    x,
    clipped: (date) => Math.min(Math.max(x(date), 0), width),
    shows: (date) => x(date) > -0.01 && x(date) < width - 0.01,
    width
  };
}

/** The height of a value between two others of which it is seen where they stand. */
export function heights(scale: readonly { value: number; y: number }[]): (value: number) => number {
  const [low, high] = [scale[0]!, scale.at(-1)!];
  return (value) => low.y + ((value - low.value) / (high.value - low.value)) * (high.y - low.y);
}
