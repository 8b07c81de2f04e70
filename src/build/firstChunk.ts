import path from 'node:path';

interface Graph {
  getModuleInfo(id: string): { importedIds: readonly string[] } | null;
}

const MAIN = path.join(import.meta.dirname, '../main.ts');

/**
 * Names the chunk of all that the page needs at once: it comes as one file, since each costs a slow network a turn.
 * What it does not need, other pages and what is loaded later, is split as it may be.
 */
export function firstChunk(): (id: string, graph: Graph) => string | null {
  let first: Set<string> | undefined;
  return (id, graph) => {
    first ??= reachedFrom(MAIN, graph);
    return id !== MAIN && first.has(id) ? 'first' : null;
  };
}

/** A module, what it imports, and what that does. */
export function reachedFrom(start: string, graph: Graph): Set<string> {
  const found = new Set([start]);
  for (const id of found) for (const imported of graph.getModuleInfo(id)?.importedIds ?? []) found.add(imported);
  return found;
}
