import { scaleLinear } from 'd3-scale';
import { addYears, calendarDate, dayNumber, fromDayNumber, parts, type CalendarDate } from '../treaty/calendarDate.ts';

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
}

/** Room that the label of a year needs, in units of the type size. */
const LABEL_ROOM = 3;

/**
 * @param width of the plot, in CSS pixels
 * @param em the type size, in CSS pixels
 */
export function timeAxis(span: Span, width: number, em: number): TimeAxis {
  const scale = scaleLinear([dayNumber(span.from), dayNumber(span.to)], [0, width]);
  const x = (date: CalendarDate) => scale(dayNumber(date));
  const [first, last] = [parts(span.from).year + 1, parts(span.to).year];
  const yearLength = scale(dayNumber(span.from) + 365);
  const every = [1, 2, 5, 10, 20].find((step) => step * yearLength >= LABEL_ROOM * em) ?? 50;
  const ticks = [];
  for (let year = Math.ceil(first / every) * every; year <= last; year += every) {
    const at = x(calendarDate(year, 1, 1));
    // A label is centred on its tick and must not be cut at either end.
    if (at >= 1.2 * em && at <= width - 1.2 * em) ticks.push({ year, x: at });
  }
  return { ...span, width, x, dateAt: (at) => fromDayNumber(Math.floor(scale.invert(at) + 1e-6)), ticks };
}

/** What a narrow score opens on, instead of shrinking all years into it. */
export const CLOSER: Span = { from: '2018-01-01', to: '2027-01-01' };

/** `span` moved by whole years until `date` is in it; beyond `whole` there is nothing to move to. */
export function spanShowing(span: Span, date: CalendarDate, whole: Span): Span {
  let { from, to } = span;
  while (date < from && from > whole.from) [from, to] = [addYears(from, -1), addYears(to, -1)];
  while (date >= to && to < whole.to) [from, to] = [addYears(from, 1), addYears(to, 1)];
  return { from, to };
}
