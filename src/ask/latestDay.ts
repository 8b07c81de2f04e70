import type { Position } from '../scenarios/replay.ts';
import type { Scenario } from '../scenarios/scenario.ts';
import type { Article } from '../treaty/article.ts';
import { addDays, type CalendarDate } from '../treaty/calendarDate.ts';
import { YEARS, type Decision } from '../treaty/decision.ts';
import { earliestTermination } from '../treaty/duration.ts';
import { other, PARTIES } from '../treaty/party.ts';
import { complete } from './moves.ts';
import { keyOf } from './search.ts';
import { scenarioFrom, type Start } from './start.ts';
import { endIn, on, phaseAt, takesAll, waits, type End, type Refused, type Undated } from './walking.ts';

/** The acts whose latest day can be asked for. */
export const LATEST_ACTS = ['acceptOffer', 'offerExtension', 'completeProcedures', 'giveWithdrawalNotice'] as const;
export type LatestAct = (typeof LATEST_ACTS)[number];

/** What stands in the way of an act: it is refused, or it is lawful and in vain, as the notice would end on that day. */
export type InTheWay = Refused | { ends: CalendarDate; article: Article };

/** The answer to a question for a latest day. */
export type Latest = { looked: number } & (
  | { kind: 'ended'; end: End }
  | {
      kind: 'latest';
      act: LatestAct;
      /** The last day on which the act does what it is for. */
      day: CalendarDate;
      /** How the Treaty ends if nothing is decided: from this it is saved, or before this it is ended. */
      otherwise: End;
      /** The path with the act on that day, and its decisions beyond those that stand. */
      scenario: Scenario;
      decisions: readonly Decision[];
      /** Why not on the next day. */
      next: InTheWay;
    }
  | { kind: 'never'; act: LatestAct; otherwise: End; why: InTheWay }
);

/** What is decided on the day of the start, and then, on a day of its own, the act with what must follow it. */
interface Plan {
  first: readonly Undated[];
  then: readonly Undated[];
}

/**
 * The latest day on which an act still does what it is for: of an offer, an acceptance or a completion, that the Treaty
 * is in force on the day it would otherwise end; of a notice, that the Treaty ends by it and not by its term. It is gone
 * back from that day, day by day, and on each every way to take the act is tried.
 */
export function latestDay(start: Start, act: LatestAct): Latest {
  if (start.end) return { kind: 'ended', looked: 1, end: start.end };
  const otherwise = endIn(start.chronicle, start.chronicle.scenario.horizon)!;
  const looked = new Set<string>();
  const tries = (plan: Plan, day: CalendarDate) => {
    const taken = carriedOut(start, plan, day);
    if ('code' in taken) return taken;
    const { position } = waits(taken.position, otherwise.date);
    looked.add(`${day} ${keyOf(taken.position)}`).add(`${otherwise.date} ${keyOf(position)}`);
    return {
      article: taken.article!,
      isDone: phaseAt(position) === (act === 'giveWithdrawalNotice' ? 'withdrawn' : 'inForce')
    };
  };
  const inTheWay = (plan: Plan, day: CalendarDate): InTheWay => {
    const tried = tries(plan, day);
    return 'code' in tried ? tried : { ends: earliestTermination(day), article: tried.article };
  };
  const plans = plansOf(act, start.position);
  // What is refused now is so later: nothing that falls due makes a decision lawful once the Treaty is in force.
  const open = plans.filter((plan) => !('code' in tries(plan, start.day)));
  if (open.length === 0) return { kind: 'never', looked: 1, act, otherwise, why: inTheWay(plans[0]!, start.day) };
  for (let day = addDays(otherwise.date, -1); day >= start.day; day = addDays(day, -1))
    for (const plan of open) {
      const tried = tries(plan, day);
      if ('code' in tried || !tried.isDone) continue;
      const decisions = [...on(start.day, plan.first), ...on(day, plan.then)];
      const next = inTheWay(plan, addDays(day, 1));
      const scenario = scenarioFrom(start, decisions);
      return { kind: 'latest', looked: looked.size, act, day, otherwise, scenario, decisions, next };
    }
  const why = inTheWay(open[0]!, act === 'giveWithdrawalNotice' ? start.day : otherwise.date);
  return { kind: 'never', looked: looked.size, act, otherwise, why };
}

function carriedOut({ position, day: from }: Start, { first, then }: Plan, day: CalendarDate) {
  const begun = takesAll(position, on(from, first));
  return 'code' in begun ? begun : takesAll(waits(begun.position, day).position, on(day, then));
}

/** Every way to take the act, those with the fewest decisions first. */
function plansOf(act: LatestAct, position: Position): Plan[] {
  const { agreed, offers } = position.place.standing;
  const completed = complete(position);
  const accepts = PARTIES.map((by): Undated => ({ type: 'acceptOffer', by }));
  const standing = accepts.filter(({ by }) => offers[other(by!)]);
  const made = YEARS.flatMap((years) =>
    accepts.map((accept) => ({ accept, offer: { type: 'offerExtension', by: other(accept.by!), years } as Undated }))
  );
  switch (act) {
    case 'acceptOffer':
      return [
        ...standing.map((accept) => ({ first: [], then: [accept, ...completed] })),
        ...made.map(({ offer, accept }) => ({ first: [offer], then: [accept, ...completed] }))
      ];
    case 'offerExtension':
      return made.map(({ offer, accept }) => ({ first: [], then: [offer, accept, ...completed] }));
    case 'completeProcedures':
      return [
        ...(agreed ? [{ first: [], then: completed }] : []),
        ...standing.map((accept) => ({ first: [accept], then: completed })),
        ...made.map(({ offer, accept }) => ({ first: [offer, accept], then: completed }))
      ];
    case 'giveWithdrawalNotice':
      return PARTIES.map((by) => ({ first: [], then: [{ type: act, by }] }));
  }
}
