import { addDays, type CalendarDate } from '../treaty/calendarDate.ts';
import type { Deadline, FixedDates } from '../treaty/deadline.ts';
import { SIGNATURE } from '../treaty/duration.ts';
import type { LifecycleEvent } from '../treaty/lifecycle.ts';
import { namedEnds, stops } from './calendar.ts';
import { nameOf } from './decisions.ts';
import type { Law } from './law.ts';
import type { State } from './states.ts';
import type { Node } from './walk.ts';

/** A state of the lifecycle on a day, with the days that decisions have fixed. */
export interface Position extends Node<Position, Happening> {
  readonly state: State;
  readonly day: CalendarDate;
  readonly fixed: FixedDates;
  /** What falls due next. */
  readonly due: Deadline | undefined;
  /** Nothing more falls due on this day: the position is what holds on it. */
  readonly isSettled: boolean;
}

/** What leads from one position to the next: something falls due or is decided, or the next day comes. */
export type Happening =
  | { type: 'dayComes' }
  | { type: 'fallsDue' | 'isDecided'; event: LifecycleEvent; /** of a notice or a pledge */ end?: CalendarDate };

/** The calendar of a walk. */
export interface Calendar {
  /** The days the law looks at. */
  days: readonly CalendarDate[];
  /** The days on which a pledge may be made to end. */
  pledgedUntil: readonly CalendarDate[];
}

/**
 * Every position that the states' steps lead to on the days of a calendar. The lifecycle is not asked again: here its
 * steps only take their places on the calendar.
 */
export function positionsOf(law: Law, states: readonly State[], { days, pledgedUntil }: Calendar): Position[] {
  const calendar = { stops: stops(days), noticeEnds: namedEnds(days), pledgeEnds: pledgedUntil };
  const ids = new Map(states.map((state, id) => [state, id]));
  const positions = new Map<string, Position>();
  const at = (state: State, day: CalendarDate, fixed: FixedDates): Position => {
    const key = `${ids.get(state)} ${day} ${fixed.terminatesOn} ${fixed.pledgedUntil.US} ${fixed.pledgedUntil.RU}`;
    let position = positions.get(key);
    if (!position) {
      const due = law.nextDeadline(law.treatyDeadline(state.standing, state.isExpiryDay), state.standing, fixed);
      position = { state, day, fixed, due, isSettled: !due || due.date > day, steps: [] };
      positions.set(key, position);
    }
    return position;
  };
  at(states[0]!, SIGNATURE, { terminatesOn: null, pledgedUntil: {} });
  // Positions found on the way are visited in their turn.
  for (const from of positions.values()) {
    const { state, day, fixed, due, isSettled, steps } = from;
    for (const { event, to } of state.steps)
      for (const happening of isSettled ? decided(law, state, event, day, calendar) : fallen(due!, event))
        steps.push({ from, event: happening, to: at(to, day, fixedAfter(to, fixed, happening)) });
    const next = isSettled && nextDay(day, due, calendar.stops);
    if (next) steps.push({ from, event: { type: 'dayComes' }, to: at(state, next, fixed) });
  }
  return [...positions.values()];
}

/** What is due happens, before that day's decisions. */
function fallen(due: Deadline, event: LifecycleEvent): Happening[] {
  return nameOf(event) === nameOf(due.event) ? [{ type: 'fallsDue', event }] : [];
}

/** The ways to take a decision on a day that differ by the end it fixes. */
function decided(
  law: Law,
  { decisions }: State,
  event: LifecycleEvent,
  day: CalendarDate,
  { noticeEnds, pledgeEnds }: { noticeEnds: readonly CalendarDate[]; pledgeEnds: readonly CalendarDate[] }
): Happening[] {
  const ending = (ends: CalendarDate[]) => ends.map((end) => ({ type: 'isDecided' as const, event, end }));
  if (event.type === 'pledgeObservance') return ending(pledgeEnds.filter((end) => end > day));
  if (event.type === 'giveWithdrawalNotice') {
    const earliest = law.earliestTermination(day);
    return ending(event.inTime ? [earliest, ...noticeEnds.filter((end) => end > earliest)] : [addDays(earliest, -1)]);
  }
  return decisions.has(event as never) ? [{ type: 'isDecided', event }] : [];
}

function nextDay(day: CalendarDate, due: Deadline | undefined, stops: readonly CalendarDate[]) {
  const stop = stops.find((it) => it > day);
  return due && (!stop || due.date < stop) ? due.date : stop;
}

/** As `scenarios/replay.ts` has it; that both agree is one of the invariants. */
function fixedAfter({ standing }: State, fixed: FixedDates, happening: Happening): FixedDates {
  if (happening.type === 'dayComes') return fixed;
  const { event, end } = happening;
  const pledgedUntil = { ...fixed.pledgedUntil };
  if (event.type === 'pledgeObservance') pledgedUntil[event.by] = end!;
  if (event.type === 'endObservance' || event.type === 'pledgeRunsOut') delete pledgedUntil[event.by];
  const terminatesOn = event.type === 'giveWithdrawalNotice' ? end! : fixed.terminatesOn;
  return { terminatesOn: standing.noticeRunning ? terminatesOn : null, pledgedUntil };
}
