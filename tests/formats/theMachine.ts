import { lifecycle } from '../../src/treaty/lifecycle.ts';

/** A state, as every export has to have it. */
export interface Node {
  id: string;
  key: string;
  parent: string | null;
  type: string;
  initial: string | null;
}

/** A transition, as every export has to have it. Guards and actions by name. */
export interface Edge {
  from: string;
  event: string;
  target: string | null;
  guard: string | null;
  actions: string[];
  basis: string;
  article: string;
}

type StateNode = typeof lifecycle.root;

const stateNodes = (node: StateNode): StateNode[] => [node, ...Object.values(node.states).flatMap(stateNodes)];
const nameOf = (it: unknown): string => (typeof it === 'string' ? it : (it as { type: string }).type);

/** The states of the machine that runs. */
export const NODES: Node[] = stateNodes(lifecycle.root).map(({ id, key, parent, type, initial }) => ({
  id,
  key,
  parent: parent?.id ?? null,
  type,
  initial: initial?.target[0]?.id ?? null
}));

/** The transitions of the machine that runs. */
export const EDGES: Edge[] = stateNodes(lifecycle.root).flatMap((node) =>
  [...node.transitions.values()].flat().map(({ eventType, target, guard, actions, meta }) => ({
    from: node.id,
    event: eventType,
    target: target ? target.map(({ id }) => id).join() : null,
    guard: guard ? nameOf(guard) : null,
    actions: actions.map(nameOf),
    ...meta!
  }))
);

/** The same list in an order that depends on neither its own nor that of its objects' fields. */
export function sorted<T>(list: readonly T[]): T[] {
  const key = (it: T) => JSON.stringify(Object.entries(it as object).sort());
  return list.toSorted((a, b) => (key(a) < key(b) ? -1 : 1));
}
