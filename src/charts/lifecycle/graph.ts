import type { MachineDescription, MachineState, MachineTransition } from '../../formats/machine.ts';

/** A state of the machine, with what it is made of. */
export interface Node extends Omit<MachineState, 'transitions'> {
  /** The ids of its parts, in order. */
  parts: readonly string[];
}

/** A transition of the machine. */
export interface Edge extends MachineTransition {
  /** Unique, and the same for as long as the machine is. */
  key: string;
  /** The id of the state it leaves. */
  from: string;
  /** The id of the state in whose drawing it belongs: the nearest that holds all of it. */
  within: string;
}

/** The machine as a graph. */
export interface Graph {
  /** The id of the whole machine. */
  root: string;
  nodes: ReadonlyMap<string, Node>;
  edges: readonly Edge[];
}

/** The graph of a machine: each of its states a node, each of its transitions an edge, and nothing else. */
export function graphOf({ id: root, states }: MachineDescription): Graph {
  const nodes = new Map<string, Node>();
  for (const { transitions: _, ...state } of states)
    nodes.set(state.id, { ...state, parts: states.filter(({ parent }) => parent === state.id).map(({ id }) => id) });
  const edges = states.flatMap(({ id: from, transitions }) =>
    transitions.map((transition) => ({
      ...transition,
      key: `${from}/${transition.event}/${transition.target ?? ''}`,
      from,
      within: drawnWithin(nodes, from, transition.target)
    }))
  );
  return { root, nodes, edges };
}

/** Whether a state is `whole` or a part of it. */
export function isWithin({ nodes }: Pick<Graph, 'nodes'>, id: string | null, whole: string): boolean {
  return id !== null && (id === whole || isWithin({ nodes }, nodes.get(id)!.parent, whole));
}

function drawnWithin(nodes: Graph['nodes'], from: string, target: string | null): string {
  const { parts, parent } = nodes.get(from)!;
  // What leaves no state, or leads from a whole to a part of it, is drawn in that whole.
  let within = parts.length > 0 && isWithin({ nodes }, target ?? from, from) ? from : (parent ?? from);
  while (!isWithin({ nodes }, target ?? from, within)) within = nodes.get(within)!.parent!;
  return within;
}

/**
 * The ids of all states that hold, wholes and parts.
 *
 * @param states the innermost ones by their paths of names, as a chronicle has them: `inForce.term.originalTerm`
 */
export function heldIn({ root, nodes }: Graph, states: readonly string[]): ReadonlySet<string> {
  const held = new Set([root]);
  for (const path of states) {
    let at = root;
    for (const key of path.split('.')) {
      at = nodes.get(at)!.parts.find((id) => nodes.get(id)!.key === key)!;
      held.add(at);
    }
  }
  return held;
}

/**
 * The edges that are taken when `event` leads from one set of states to another: in parallel parts there can be several.
 *
 * @param before the states that held, from {@link heldIn}
 * @param after those that hold then
 */
export function takenBetween(
  graph: Graph,
  before: ReadonlySet<string>,
  event: string,
  after: ReadonlySet<string>
): Edge[] {
  return graph.edges.filter((edge) => {
    if (edge.event !== event || !before.has(edge.from)) return false;
    if (edge.target !== null) return after.has(edge.target) && !(before.has(edge.target) && edge.target !== edge.from);
    return [...graph.nodes.keys()].every((id) => !isWithin(graph, id, edge.from) || before.has(id) === after.has(id));
  });
}
