/** What a walk has come to, with the steps that lead on from there. */
export interface Node<N, E> {
  readonly steps: Step<N, E>[];
}

export interface Step<N, E> {
  readonly from: N;
  readonly event: E;
  readonly to: N;
}

interface Adjacent<S, E> {
  state: S;
  transitions: Record<string, { event: E; state: S }>;
}

/**
 * The nodes of a map made by `xstate/graph`, each with its steps.
 *
 * @param nodeOf the one node of a state
 */
export function link<S, E, N extends Node<N, E>>(map: Adjacent<S, E>[], nodeOf: (state: S) => N): N[] {
  return map.map(({ state, transitions }) => {
    const from = nodeOf(state);
    for (const { event, state: next } of Object.values(transitions)) from.steps.push({ from, event, to: nodeOf(next) });
    return from;
  });
}

/** All steps that start in these nodes. */
export function* stepsFrom<N, E>(nodes: Iterable<N & Node<N, E>>): Generator<Step<N, E>> {
  for (const { steps } of nodes) yield* steps;
}

/** All that can be reached from these nodes by steps that may be taken; the nodes themselves included. */
export function reachable<N extends Node<N, E>, E>(from: Iterable<N & Node<N, E>>, may: (step: Step<N, E>) => boolean) {
  const reached = new Set<N>(from);
  for (const { steps } of reached) for (const step of steps) if (may(step)) reached.add(step.to);
  return reached;
}

/** How many steps it takes at least from each node to one of `goals`; a node from which there is no way is missing. */
export function distancesTo<N, E>(nodes: readonly (N & Node<N, E>)[], goals: Iterable<N>): Map<N, number> {
  const before = new Map<N, N[]>();
  for (const { from, to } of stepsFrom<N, E>(nodes)) {
    const known = before.get(to);
    if (known) known.push(from);
    else before.set(to, [from]);
  }
  const distances = new Map<N, number>([...goals].map((goal) => [goal, 0]));
  for (const [node, distance] of distances)
    for (const previous of before.get(node) ?? []) if (!distances.has(previous)) distances.set(previous, distance + 1);
  return distances;
}

/** A shortest way to each node from the first of them. */
export function shortestWays<N extends Node<N, E>, E>(nodes: readonly (N & Node<N, E>)[]): Map<N, Step<N, E>[]> {
  const ways = new Map<N, Step<N, E>[]>([[nodes[0]!, []]]);
  for (const [{ steps }, way] of ways)
    for (const step of steps) if (!ways.has(step.to)) ways.set(step.to, [...way, step]);
  return ways;
}
