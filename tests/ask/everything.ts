import { holdsAt, type Goal } from '../../src/ask/goal.ts';
import type { Start } from '../../src/ask/start.ts';
import { EVERY_DECISION } from '../../src/proof/decisions.ts';
import { deadlineFrom, matures, takes, type Position } from '../../src/scenarios/replay.ts';
import { addDays, type CalendarDate } from '../../src/treaty/calendarDate.ts';
import type { Decision, DecisionType } from '../../src/treaty/decision.ts';

interface Reached {
  position: Position;
  sequence: string;
  cost: number;
}

/** All kinds of ways to a goal on a day, each with the fewest decisions it takes: every decision, tried everywhere. */
export function allWays(
  { position, day: first, end }: Start,
  goal: Goal,
  date: CalendarDate,
  days: readonly CalendarDate[],
  types: readonly DecisionType[]
): Map<string, number> {
  const events = EVERY_DECISION.filter(({ type }) => types.includes(type));
  const pledgedUntil = addDays(date, 1);
  const dated = (day: CalendarDate): Decision[] =>
    events.flatMap((event) => {
      const { inTime, ...rest } = { inTime: true, ...event };
      if (!inTime) return [];
      const decision: Decision = { ...(rest as Omit<Decision, 'date'>), date: day };
      return event.type === 'pledgeObservance' ? { ...decision, until: pledgedUntil } : decision;
    });
  const ids = new Map<unknown, number>();
  const keyOf = ({ position: { place, fixed }, sequence }: Reached) => {
    if (!ids.has(place)) ids.set(place, ids.size);
    return `${ids.get(place)} ${fixed.terminatesOn} ${fixed.pledgedUntil.US} ${fixed.pledgedUntil.RU} ${sequence}`;
  };
  if (end && end.date < first) throw new Error('it has ended: nothing to search');
  let nodes: Reached[] = [{ position, sequence: '', cost: 0 }];
  for (const day of days) {
    const met = new Map<string, Reached>();
    const byCost: Reached[][] = [];
    const meet = (node: Reached) => {
      const key = keyOf(node);
      const known = met.get(key);
      if (known && known.cost <= node.cost) return;
      met.set(key, node);
      (byCost[node.cost] ??= []).push(node);
    };
    for (const node of nodes) meet({ ...node, position: waited(node.position, day) });
    const decisions = dated(day);
    for (let cost = 0; cost < byCost.length; cost++)
      for (const node of byCost[cost] ?? [])
        if (met.get(keyOf(node)) === node)
          for (const decision of decisions) {
            const step = takes(node.position, decision);
            if ('refused' in step) continue;
            const [before, after] = [node.position, step.to].map(({ place }) => place.standing.extendedBy);
            const longer = after! > before! ? [after! - before!] : [];
            const sequence = [...(node.sequence ? [node.sequence] : []), ...longer].join('+');
            meet({ position: step.to, sequence, cost: cost + 1 });
          }
    nodes = [...met.values()];
  }
  const ways = new Map<string, number>();
  for (const { position, sequence, cost } of nodes) {
    if (!holdsAt(goal, position, date)) continue;
    const { phase } = position.place.standing;
    const kind = phase === 'withdrawn' ? phase : `${phase} ${sequence}`;
    ways.set(kind, Math.min(ways.get(kind) ?? Infinity, cost));
  }
  return ways;
}

function waited(from: Position, day: CalendarDate): Position {
  let position = from;
  for (let due = deadlineFrom(position); due && due.date <= day; due = deadlineFrom(position))
    position = matures(position, due).to;
  return position;
}
