import type { Position } from '../scenarios/replay.ts';
import type { CalendarDate } from '../treaty/calendarDate.ts';
import { YEARS } from '../treaty/decision.ts';
import { expiresOn } from '../treaty/duration.ts';
import { other, PARTIES } from '../treaty/party.ts';
import type { Goal } from './goal.ts';
import type { Move, Node } from './node.ts';
import type { Undated } from './walking.ts';

// Left out is only what cannot matter:
// - An offer is withdrawn or declined: no decision asks that an offer be gone, since another may take its place.
// - A Party suspends, inspections pause or resume, a pledge ends: no goal asks for it, and the Treaty's clock runs on
//   (`proof/invariants/beside.ts`).
// - Days between offer, acceptance and completion: an extension made over several days can be made on the last of them.
// - One Party resumes or pledges alone: what is to hold is to hold for both.
// - A pledge while the Treaty is in force: it holds nothing yet, and can be made on the day the Treaty ends.
// - A notice of withdrawal after the first day, or an extension after it: the sooner it is given the longer there is time
//   for pledges, and it ends the Treaty whatever its term.
// The tests hold these moves against all there are.

/** What is left to complete, by both or by one. */
export const complete = ({ place: { standing } }: Position): Undated[] =>
  PARTIES.filter((by) => !standing.completed.includes(by)).map((by) => ({ type: 'completeProcedures', by }));

/** Every way to extend the Treaty: an extension agreed is completed, an offer that stands taken up, or one made. */
export function* extensions({ position, day, acts }: Node): Generator<Move> {
  const { agreed, offers, extendedBy } = position.place.standing;
  const last = acts.findLast(({ years }) => years)?.years;
  // There is time for the next extension when the last one has begun to count.
  const isHasty = last !== undefined && day < expiresOn(extendedBy - last);
  const completed = complete(position);
  if (agreed) yield { kind: 'extend', ...agreed, isHasty, decisions: completed };
  for (const by of PARTIES) {
    const offer = offers[other(by)];
    const decisions: Undated[] = [{ type: 'acceptOffer', by }, ...completed];
    if (offer) yield { kind: 'extend', ...offer, isHasty, decisions };
  }
  for (const by of PARTIES)
    for (const years of YEARS)
      yield {
        kind: 'extend',
        years,
        isHasty,
        decisions: [{ type: 'offerExtension', by, years }, { type: 'acceptOffer', by: other(by) }, ...completed]
      };
}

function* resumptions({ position }: Node): Generator<Move> {
  const decisions = position.place.standing.suspended.map((by): Undated => ({ type: 'resumeParticipation', by }));
  if (decisions.length > 0) yield { kind: 'resume', decisions };
}

/** @param until the first day on which a pledge need no longer hold */
function* pledges({ position: { place, fixed } }: Node, until: CalendarDate): Generator<Move> {
  if (place.standing.phase === 'inForce') return;
  const without = PARTIES.filter((by) => (fixed.pledgedUntil[by] ?? '') < until);
  if (without.length > 0)
    yield { kind: 'pledge', decisions: without.map((by) => ({ type: 'pledgeObservance', by, until })) };
}

function* withdrawals(): Generator<Move> {
  for (const by of PARTIES) yield { kind: 'withdraw', decisions: [{ type: 'giveWithdrawalNotice', by }] };
}

/**
 * What can help to a goal on a day. A successor cannot: its limits are unknown.
 *
 * @param until the day after it
 * @param first the day of the start
 */
export function* towards(goal: Goal, until: CalendarDate, first: CalendarDate, node: Node): Generator<Move> {
  const isWithdrawn = node.acts.some(({ kind }) => kind === 'withdraw');
  if (!isWithdrawn) yield* extensions(node);
  if (goal !== 'inForce') yield* resumptions(node);
  if (goal !== 'kept') return;
  yield* pledges(node, until);
  if (node.day === first) yield* withdrawals();
}

/** What can end the Treaty. An extension only puts its expiry off. */
export function* endings(): Generator<Move> {
  yield* withdrawals();
  yield { kind: 'succeed', decisions: [{ type: 'bringSuccessorIntoForce' }] };
}
