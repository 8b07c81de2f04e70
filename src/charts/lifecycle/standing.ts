import type { PlacedState, Plate } from './block.ts';
import type { Edge } from './graph.ts';
import type { Route } from './route.ts';

/** How far a path has come in the machine, and what leads on from there: on this depends how everything looks. */
export interface Standing {
  route: Route;
  /** Up to which entry of the path the route has come. */
  step: number;
  /** The states that hold. */
  held: ReadonlySet<string>;
  /** The edges that a lawful decision takes. */
  open: ReadonlySet<string>;
  /** What is written of the day on which an edge falls due, by edge. */
  due: ReadonlyMap<string, string>;
}

/** How a state looks: by its shape, whether it holds or did, and whether it is one that people come for. */
export function stateKind(
  { id, shape }: Pick<PlacedState, 'id' | 'shape'>,
  standing: Standing,
  landmarks: ReadonlySet<string>
): string {
  return named({
    [shape]: true,
    held: standing.held.has(id),
    reached: isReached(standing, id),
    landmark: landmarks.has(id)
  });
}

/** How a wire looks: gone along, still to come, to be gone now, or left aside. */
export function wireKind({ key, from, target }: Pick<Edge, 'key' | 'from' | 'target'>, standing: Standing): string {
  const [first, last] = taken(standing, key);
  return named({
    taken: first <= standing.step,
    ahead: last > standing.step,
    open: standing.open.has(key),
    due: standing.due.has(key),
    ghost: first > standing.step && isReached(standing, from),
    loop: target === null
  });
}

/** How a plate looks, and the day that is written on it. */
export function plateLook({ edges, isDoor }: Pick<Plate, 'edges' | 'isDoor'>, standing: Standing) {
  const isOpen = edges.some(({ key }) => standing.open.has(key));
  const day = edges.map(({ key }) => standing.due.get(key)).find(Boolean);
  return {
    isOpen,
    isShut: isDoor && !isOpen && edges.some(({ from }) => standing.held.has(from)),
    isLive: isOpen || !!day || edges.some(({ key }) => taken(standing, key)[0] <= standing.step),
    day
  };
}

function isReached({ route, step }: Standing, id: string): boolean {
  return (route.reached.get(id) ?? Infinity) <= step;
}

function taken({ route }: Standing, key: string): readonly [first: number, last: number] {
  return route.taken.get(key) ?? [Infinity, -1];
}

function named(kinds: Record<string, boolean>): string {
  return Object.entries(kinds)
    .filter(([, is]) => is)
    .map(([kind]) => kind)
    .join(' ');
}
