import type { CalendarDate } from '../treaty/calendarDate.ts';
import { nextDeadline, type Deadline, type FixedDates } from '../treaty/deadline.ts';
import type { Decision, DecisionEvent } from '../treaty/decision.ts';
import { earliestTermination } from '../treaty/duration.ts';
import type { Reading } from '../treaty/facts.ts';
import type { Party } from '../treaty/party.ts';
import { decide, mature, startingPlace, type Move, type Place, type Refused } from './walk.ts';

/** Where the Treaty stands at one moment of a path: the lifecycle's state, and the days decisions have fixed. */
export interface Position {
  readonly place: Place;
  readonly fixed: FixedDates;
}

/** A step from one position to the next, with what it rests on. */
export type Step = Pick<Move, 'basis' | 'article'> & { to: Position };

const NOTHING_FIXED: FixedDates = { terminatesOn: null, pledgedUntil: {} };

/** The day of signature. */
export function start(reading: Reading): Position {
  return { place: startingPlace(reading), fixed: NOTHING_FIXED };
}

/** What falls due next from here, if nothing is decided before. */
export function deadlineFrom({ place, fixed }: Position): Deadline | undefined {
  return nextDeadline(place.deadline, place.standing, fixed);
}

/** What falls due happens. */
export function matures({ place, fixed }: Position, { event }: Deadline): Step {
  return step(mature(place, event), event.type === 'pledgeRunsOut' ? withPledge(fixed, event.by, undefined) : fixed);
}

/** A decision is taken: the step it makes, or the requirement it does not meet. */
export function takes({ place, fixed }: Position, decision: Decision): Step | Refused {
  const move = decide(place, eventOf(decision));
  return 'refused' in move ? move : step(move, fixedBy(fixed, decision));
}

/** The day on which a notice of withdrawal ends the Treaty. */
export function terminationOf({ date, effective }: Pick<Decision, 'date' | 'effective'>): CalendarDate {
  return effective ?? earliestTermination(date);
}

function step({ to: place, basis, article }: Move, fixed: FixedDates): Step {
  // A notice has no more to say once the Treaty has ended, in whatever way.
  const isOver = fixed.terminatesOn !== null && !place.standing.noticeRunning;
  return { to: { place, fixed: isOver ? { ...fixed, terminatesOn: null } : fixed }, basis, article };
}

/** A decision without its dates. Which fields its type has was checked when the scenario was read. */
function eventOf(decision: Decision): DecisionEvent {
  const { type, by } = decision;
  switch (type) {
    case 'offerExtension':
      return { type, by: by!, years: decision.years!, conditions: decision.conditions ?? [] };
    case 'giveWithdrawalNotice':
      return { type, by: by!, inTime: terminationOf(decision) >= earliestTermination(decision.date) };
    case 'pauseInspections':
    case 'resumeInspections':
    case 'bringSuccessorIntoForce':
      return { type };
    default:
      return { type, by: by! };
  }
}

function fixedBy(fixed: FixedDates, decision: Decision): FixedDates {
  const { type, by, until } = decision;
  if (type === 'giveWithdrawalNotice') return { ...fixed, terminatesOn: terminationOf(decision) };
  if (type === 'pledgeObservance' || type === 'endObservance') return withPledge(fixed, by!, until);
  return fixed;
}

function withPledge(fixed: FixedDates, by: Party, until: CalendarDate | undefined): FixedDates {
  const pledgedUntil = { ...fixed.pledgedUntil };
  if (until) pledgedUntil[by] = until;
  else delete pledgedUntil[by];
  return { ...fixed, pledgedUntil };
}
