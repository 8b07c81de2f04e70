import { flipOn } from '../../scenarios/flips.ts';
import type { CalendarDate } from '../../treaty/calendarDate.ts';
import type { Decision } from '../../treaty/decision.ts';
import type { TimeAxis } from '../timeAxis.ts';
import type { Moving } from './moving.ts';
import { placeMarks, roomFor } from './placeMarks.ts';

/** The mark of a decision; lengths are CSS pixels. */
export interface LaneMark {
  index: number;
  key: number | string;
  decision: Decision;
  /** The day it is on, while it is moved. */
  date: CalendarDate;
  isMoving: boolean;
  /** Its day is pulled away from the place that it was put in. */
  isDragged: boolean;
  isRefused: boolean;
  /** Where its day is, the place it was put in, and where it is. */
  day: number;
  slot: number;
  x: number;
  /** 0 is the row nearest to the axis. */
  row: number;
}

/** Which decisions have a mark on the axis: where there are more than can stand apart, those that are listed. */
export function drawnOf(
  onAxis: readonly OnAxis[],
  listed: { from: number; to: number },
  width: number
): readonly OnAxis[] {
  const room = roomFor(width);
  if (onAxis.length <= room) return onAxis;
  return onAxis.filter(({ index }) => index >= listed.from && index < listed.to).slice(0, room);
}

/** A decision by its place on the path, and where its day is, in CSS pixels. */
export interface OnAxis {
  index: number;
  x: number;
}

/** The decisions of the days that the axis shows. */
export function onAxisOf(decisions: readonly Decision[], axis: TimeAxis): OnAxis[] {
  return decisions.flatMap(({ date }, index) =>
    date >= axis.from && date < axis.to ? [{ index, x: axis.x(date) }] : []
  );
}

/**
 * The marks of decisions, set apart. One that the keys move stands on its day, and the others make room for it; one that
 * is dragged is where it is dragged, and the others stay.
 *
 * @param refused the places of the decisions that are refused on the path
 */
export function laneMarks(
  drawn: readonly OnAxis[],
  decisions: readonly Decision[],
  keys: readonly LaneMark['key'][],
  refused: ReadonlySet<number>,
  moving: Moving | null,
  axis: TimeAxis
): LaneMark[] {
  const days = drawn.map(({ index, x }) => {
    const isStepped = moving?.index === index && moving.heldAt === null;
    return { index, x: isStepped ? Math.min(Math.max(axis.x(moving.date), 0), axis.width) : x };
  });
  const order = days.toSorted((a, b) => a.x - b.x || a.index - b.index);
  const placed = placeMarks(
    order.map(({ x }) => x),
    axis.width
  );
  const places = new Map(order.map(({ index }, nth) => [index, placed[nth]!]));
  return days.map(({ index, x: day }) => {
    const { x: slot, row } = places.get(index)!;
    const decision = decisions[index]!;
    const held = moving?.index === index ? moving : null;
    const date = held?.date ?? decision.date;
    const isDragged = held !== null && held.heldAt !== null && date !== decision.date;
    return {
      index,
      key: keys[index]!,
      decision,
      date,
      isMoving: held !== null,
      isDragged,
      isRefused: held ? flipOn(held.flips, date).refused !== null : refused.has(index),
      day,
      slot,
      x: isDragged ? axis.x(date) : slot,
      row
    };
  });
}
