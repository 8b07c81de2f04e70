import { periodAt } from '../scenarios/period.ts';
import type { Position } from '../scenarios/replay.ts';
import type { Hold, Period } from '../scenarios/chronicle.ts';
import type { CalendarDate } from '../treaty/calendarDate.ts';
import type { DecisionType } from '../treaty/decision.ts';
import { PARTIES } from '../treaty/party.ts';

/** What is to hold on a day. */
export const GOALS = ['binds', 'inForce', 'kept'] as const;
export type Goal = (typeof GOALS)[number];

const bothAre =
  (...holds: Hold[]) =>
  ({ limits }: Period) =>
    PARTIES.every((party) => holds.includes(limits[party]));

const HOLDS: Record<Goal, (period: Period) => boolean> = {
  /** The central limits bind both Parties in law, and neither contests it. */
  binds: bothAre('binding'),
  /** A suspension of participation does not end the Treaty: Article XIV knows none. */
  inForce: ({ phase }) => phase === 'inForce' || phase === 'extended',
  /** Each Party is bound by the limits in law, or has pledged to keep them where no treaty is in force. */
  kept: bothAre('binding', 'observed')
};

/** Whether what is to hold does so in a period. */
export const holdsIn = (goal: Goal, period: Period): boolean => HOLDS[goal](period);

/** Whether it holds on a day at a position. */
export const holdsAt = (goal: Goal, position: Position, day: CalendarDate): boolean =>
  holdsIn(goal, periodAt(position, day, day));

/** The decision without which a goal comes to an end in time: where it is refused there is no way on. */
export const NEEDED: Record<Goal, DecisionType> = {
  binds: 'offerExtension',
  inForce: 'offerExtension',
  kept: 'pledgeObservance'
};
