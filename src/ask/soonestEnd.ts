import { addDays } from '../treaty/calendarDate.ts';
import { daysOf } from './days.ts';
import { endings } from './moves.ts';
import type { Node } from './node.ts';
import { search } from './search.ts';
import type { Start } from './start.ts';
import { phaseAt, type End } from './walking.ts';
import { wayOf, type Way } from './way.ts';

/** One way for the Treaty to end, on the earliest day it can. */
export interface Ending {
  end: End;
  way: Way;
}

/** How the Treaty can end, the soonest first. */
export type Endings = { looked: number } & (
  { kind: 'ended'; end: End } | { kind: 'endings'; endings: readonly Ending[] }
);

/** Every way in which the Treaty can end, each on its earliest day. */
export function soonestEnd(start: Start): Endings {
  if (start.end) return { kind: 'ended', looked: 1, end: start.end };
  const days = daysOf(start, addDays(start.chronicle.scenario.horizon, -1));
  const { layers, looked } = search(start, days, endings);
  const soonest = new Map<End['how'], Node>();
  for (const node of layers.flatMap(({ nodes }) => nodes)) {
    const { end } = node;
    const known = end && soonest.get(end.how);
    if (end && (!known || comesBefore(node, known))) soonest.set(end.how, node);
  }
  const found = [...soonest.values()].map((node): Ending => {
    const end = node.end!;
    const isSame = ({ position }: Node) => phaseAt(position) === end.how;
    // It ends on its day only where nothing is put off.
    return { end, way: wayOf(start, node, [node.day], isSame) };
  });
  return {
    kind: 'endings',
    looked,
    endings: found.sort((a, b) => (a.end.date < b.end.date ? -1 : 1))
  };
}

/** It ends sooner, or on the same day with less to decide. */
function comesBefore({ end, cost }: Node, known: Node): boolean {
  return end!.date === known.end!.date ? cost < known.cost : end!.date < known.end!.date;
}
