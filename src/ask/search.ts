import type { Position } from '../scenarios/replay.ts';
import type { Place } from '../scenarios/walk.ts';
import type { CalendarDate } from '../treaty/calendarDate.ts';
import type { Act, Move, Node } from './node.ts';
import type { Start } from './start.ts';
import { on, takesAll, waits } from './walking.ts';

/** All that can be come to on a day, by the sequence of extensions it takes. */
export interface Layer {
  day: CalendarDate;
  nodes: readonly Node[];
}

/** What was come to, day by day, and how many positions were looked at. */
export interface Found {
  layers: readonly Layer[];
  looked: number;
}

/** One decision fewer outweighs all haste. */
const DECISION = 100;

/**
 * Goes from the start through the days, in order, and on each takes all moves there are, in any number; whether one may
 * be taken the lifecycle decides. Of several ways to a position that make the same extensions, that with the fewest
 * decisions is kept; of those, the one that does nothing before its time; of those, the earliest.
 *
 * @param days from the start's own on; between two of them the law sees no difference
 */
export function search(start: Start, days: readonly CalendarDate[], moves: (node: Node) => Iterable<Move>): Found {
  const looked = new Set<string>();
  const layers: Layer[] = [];
  let nodes: readonly Node[] = [
    { position: start.position, day: start.day, acts: [], sequence: '', end: start.end, cost: 0 }
  ];
  for (const day of days) {
    const layer = new Map<string, Node>();
    const meet = (node: Node) => {
      const place = `${day} ${keyOf(node.position)}`;
      looked.add(place);
      const key = `${place} ${node.sequence}`;
      const known = layer.get(key);
      if (known && known.cost <= node.cost) return;
      // Taken out first, so that what is reached at less cost is visited again, after all others.
      layer.delete(key);
      layer.set(key, node);
    };
    for (const node of nodes) {
      const waited = waits(node.position, day);
      meet({ ...node, day, position: waited.position, end: node.end ?? waited.end });
    }
    for (const node of layer.values()) for (const move of moves(node)) take(node, move, meet);
    nodes = [...layer.values()];
    layers.push({ day, nodes });
  }
  return { layers, looked: looked.size };
}

function take(node: Node, { decisions, isHasty, ...what }: Move, meet: (node: Node) => void): void {
  const act: Act = { ...what, day: node.day, decisions: on(node.day, decisions) };
  const { years } = what;
  const taken = takesAll(node.position, act.decisions);
  if ('code' in taken) return;
  meet({
    position: taken.position,
    day: node.day,
    acts: [...node.acts, act],
    sequence: years ? (node.sequence ? `${node.sequence}+${years}` : `${years}`) : node.sequence,
    end: node.end ?? taken.end,
    cost: node.cost + decisions.length * DECISION + (isHasty ? 1 : 0)
  });
}

const ids = new WeakMap<Place, number>();
let next = 0;

/** What tells positions apart. */
export function keyOf({ place, fixed: { terminatesOn, pledgedUntil } }: Position): string {
  let id = ids.get(place);
  if (id === undefined) ids.set(place, (id = next++));
  return `${id} ${terminatesOn} ${pledgedUntil.US} ${pledgedUntil.RU}`;
}
