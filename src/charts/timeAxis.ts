import {
  addDays,
  addYears,
  calendarDate,
  daysBetween,
  dayNumber,
  fromDayNumber,
  parts,
  type CalendarDate
} from '../treaty/calendarDate.ts';
import { linear } from './linear.ts';

/** The days a score shows: `from` up to, not including, `to`. */
export interface Span {
  from: CalendarDate;
  to: CalendarDate;
}

/** The one time axis that every row shares. */
export interface TimeAxis extends Span {
  /** Width of the plot, in CSS pixels; `x` runs from 0 to it. */
  width: number;
  /** The left edge of a day, in CSS pixels; beyond the plot for days beyond the span. */
  x(date: CalendarDate): number;
  /** The day at `x`, in CSS pixels. */
  dateAt(x: number): CalendarDate;
  /** The years to be labelled, each at its 1 January, and the distance between them in years. */
  ticks: readonly { year: number; x: number }[];
  /** The months to be labelled between them, where there is room, each at its first day. */
  months: readonly { date: CalendarDate; x: number }[];
}

/** Room that the label of a year needs, in units of the type size, and that of a month. */
const LABEL_ROOM = 3;
const MONTH_ROOM = 4;

/**
 * @param width of the plot, in CSS pixels
 * @param em the type size, in CSS pixels
 */
export function timeAxis(span: Span, width: number, em: number): TimeAxis {
  const scale = linear([dayNumber(span.from), dayNumber(span.to)], [0, width]);
  const x = (date: CalendarDate) => scale(dayNumber(date));
  const [first, last] = [parts(span.from).year + 1, parts(span.to).year];
  const yearLength = scale(dayNumber(span.from) + 365);
  const every = [1, 2, 5, 10, 20].find((step) => step * yearLength >= LABEL_ROOM * em) ?? 50;
  // A label is centred on its tick and must not be cut at either end.
  const isWithin = (at: number) => at >= 1.2 * em && at <= width - 1.2 * em;
  const ticks = [];
  for (let year = Math.ceil(first / every) * every; year <= last; year += every) {
    const at = x(calendarDate(year, 1, 1));
    if (isWithin(at)) ticks.push({ year, x: at });
  }
  const step = [1, 3, 6].find((months) => (months / 12) * yearLength >= MONTH_ROOM * em);
  const months = [];
  if (step)
    for (let year = first - 1; year <= last; year++)
      for (let month = 1 + step; month <= 12; month += step) {
        const date = calendarDate(year, month, 1);
        if (isWithin(x(date))) months.push({ date, x: x(date) });
      }
  return { ...span, width, x, dateAt: (at) => fromDayNumber(Math.floor(scale.invert(at) + 1e-6)), ticks, months };
}

/** What a narrow score opens on, instead of shrinking all years into it. */
export const CLOSER: Span = { from: '2018-01-01', to: '2027-01-01' };

/** What a wide score opens on: horizons far beyond it would squeeze everything that happened. */
export const USUAL_END: CalendarDate = '2031-02-05';

/** From so many days on, a span is moved by years, a shorter one by its own length. */
const BY_YEARS = 3 * 365;

/** `span` moved until `date` is in it, by whole years or by its own length; beyond `whole` there is nothing to move to. */
export function spanShowing(span: Span, date: CalendarDate, whole: Span): Span {
  const length = daysBetween(span.from, span.to);
  const move = (it: CalendarDate, steps: number) =>
    length >= BY_YEARS ? addYears(it, steps) : addDays(it, steps * length);
  let { from, to } = span;
  while (date < from && from > whole.from) [from, to] = [move(from, -1), move(to, -1)];
  while (date >= to && to < whole.to) [from, to] = [move(from, 1), move(to, 1)];
  return { from, to };
}

/**
 * `span` made shorter or longer around `date`, which keeps its place in it.
 *
 * @param factor of its length, below one for a closer look
 * @param least days that may be shown
 * @returns null where it would show all there is
 */
export function zoomed(
  { from, to }: Span,
  factor: number,
  date: CalendarDate,
  whole: Span,
  least: number
): Span | null {
  const [length, most] = [daysBetween(from, to), daysBetween(whole.from, whole.to)];
  const days = Math.max(Math.round(length * factor), Math.min(least, most));
  if (days >= most) return null;
  const before = Math.round((daysBetween(from, date) / length) * days);
  const start = Math.min(Math.max(daysBetween(whole.from, date) - before, 0), most - days);
  return { from: addDays(whole.from, start), to: addDays(whole.from, start + days) };
}
