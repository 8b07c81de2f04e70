import type { CalendarDate } from '../treaty/calendarDate.ts';
import type { Decision } from '../treaty/decision.ts';
import type { Chronicle } from './chronicle.ts';
import { deadlineFrom, matures, start, takes, type Position } from './replay.ts';
import { checkpointsOf } from './simulate.ts';

/**
 * Where the Treaty stands on a path at the end of a day: what falls due on it and what is decided on it has happened.
 * The work does not grow with the path's decisions.
 */
export function positionOn(chronicle: Chronicle, date: CalendarDate): Position {
  const { decisions, reading } = chronicle.scenario;
  const marks = checkpointsOf(chronicle);
  const taken = decidedBy(decisions, date);
  const known = marks.length > 0 ? Math.max(taken - 1, 0) : 0;
  let position = marks[known]?.position ?? start(reading);
  for (const decision of decisions.slice(known, taken)) {
    position = withWhatIsDue(position, decision.date);
    const step = takes(position, decision);
    if (!('refused' in step)) position = step.to;
  }
  return withWhatIsDue(position, date);
}

/** How many of the decisions, which are in date order, are of `date` or a day before it. */
function decidedBy(decisions: readonly Decision[], date: CalendarDate): number {
  let low = 0;
  for (let high = decisions.length; low < high;) {
    const middle = (low + high) >> 1;
    if (decisions[middle]!.date <= date) low = middle + 1;
    else high = middle;
  }
  return low;
}

function withWhatIsDue(position: Position, date: CalendarDate): Position {
  let now = position;
  for (let due = deadlineFrom(now); due && due.date <= date; due = deadlineFrom(now)) now = matures(now, due).to;
  return now;
}
