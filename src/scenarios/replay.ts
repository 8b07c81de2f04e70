import { initialTransition, transition } from 'xstate';
import type { Article, Basis } from '../treaty/article.ts';
import type { CalendarDate } from '../treaty/calendarDate.ts';
import { nextDeadline, type Deadline, type FixedDates } from '../treaty/deadline.ts';
import type { Decision, DecisionEvent } from '../treaty/decision.ts';
import { earliestTermination } from '../treaty/duration.ts';
import type { Reading, Standing } from '../treaty/facts.ts';
import { lifecycle, standingOf, type LifecycleEvent, type LifecycleSnapshot } from '../treaty/lifecycle.ts';
import { whyNot, type Requirement } from '../treaty/refusal.ts';

/** Where the Treaty stands at one moment of a path: the lifecycle's state, and the days decisions have fixed. */
export interface Position {
  snapshot: LifecycleSnapshot;
  standing: Standing;
  fixed: FixedDates;
}

interface Citation {
  basis: Basis;
  article: Article;
}

/** A step from one position to the next, with what it rests on. */
export interface Step extends Citation {
  to: Position;
}

export function start(reading: Reading): Position {
  const [snapshot] = initialTransition(lifecycle, { reading });
  return { snapshot, standing: standingOf(snapshot), fixed: { terminatesOn: null, pledgedUntil: {} } };
}

/** What falls due next from here, if nothing is decided before. */
export function deadlineFrom({ snapshot, standing, fixed }: Position): Deadline | undefined {
  return nextDeadline(standing, snapshot.matches({ expired: 'expiry' }), fixed);
}

/** What falls due happens. */
export function mature(position: Position, { event }: Deadline): Step {
  const fixed = { ...position.fixed, pledgedUntil: { ...position.fixed.pledgedUntil } };
  if (event.type === 'pledgeRunsOut') delete fixed.pledgedUntil[event.by];
  return step(position, event, fixed);
}

/** A decision is taken: the step it makes, or the requirement it does not meet. */
export function take(position: Position, decision: Decision): Step | { refused: Requirement } {
  const event = eventOf(decision);
  const refused = whyNot(position.standing, event);
  if (refused) return { refused };
  return step(position, event, fixedBy(position.fixed, decision));
}

/** The day on which a notice of withdrawal ends the Treaty. */
export function terminationOf({ date, effective }: Pick<Decision, 'date' | 'effective'>): CalendarDate {
  return effective ?? earliestTermination(date);
}

function step(position: Position, event: LifecycleEvent, fixed: FixedDates): Step {
  const { basis, article } = citation(position.snapshot, event);
  const [snapshot] = transition(lifecycle, position.snapshot, event);
  const standing = standingOf(snapshot);
  // A notice has no more to say once the Treaty has ended, in whatever way.
  return {
    to: { snapshot, standing, fixed: standing.noticeRunning ? fixed : { ...fixed, terminatesOn: null } },
    basis,
    article
  };
}

/** What the transition that `event` takes is based on, as the statechart cites it. */
function citation(snapshot: LifecycleSnapshot, event: LifecycleEvent): Citation {
  const [taken] = lifecycle.getTransitionData(snapshot, event);
  if (!taken) throw new Error(`the lifecycle has no transition for ${event.type} here`);
  return taken.meta as Citation;
}

function eventOf(decision: Decision): DecisionEvent {
  const { type, by, years, conditions = [] } = decision;
  const inTime = terminationOf(decision) >= earliestTermination(decision.date);
  // Which fields a type has is checked when a scenario is read.
  return { type, by, years, conditions, inTime } as DecisionEvent;
}

function fixedBy(fixed: FixedDates, decision: Decision): FixedDates {
  const { type, by, until } = decision;
  if (type === 'giveWithdrawalNotice') return { ...fixed, terminatesOn: terminationOf(decision) };
  if (type !== 'pledgeObservance' && type !== 'endObservance') return fixed;
  const pledgedUntil = { ...fixed.pledgedUntil };
  if (type === 'pledgeObservance') pledgedUntil[by!] = until!;
  else delete pledgedUntil[by!];
  return { ...fixed, pledgedUntil };
}
