import type { Edge } from './graph.ts';
import type { Words } from './block.ts';
import type { Written } from './lettering.ts';

/** States that are a line of stops, and what is written on the edges between them. */
export interface Row {
  /** The state they are parts of. */
  whole: string;
  stops: readonly { id: string; name: Written }[];
  plates: readonly Words[];
}

/** Of a stop's mark, in em. */
export const RADIUS = 0.42;

/** The stops that an edge leaves and leads to. */
export type Ends = readonly [from: number, to: number];

/** The plates of a row by how they are drawn. */
export interface SortedRow {
  /** What leaves the whole and comes back to it, or to one of the stops. */
  own: readonly Words[];
  /** What several stops have in common. */
  fans: readonly Words[];
  /** What leads from one stop to one stop. */
  single: readonly Words[];
  ends: (edge: Edge) => Ends;
  /** Something of the whole's own leads to a stop. */
  hasRiser: boolean;
}

export function sortRow({ whole, stops, plates }: Row): SortedRow {
  const index = new Map(stops.map(({ id }, at) => [id, at]));
  const isOwn = ({ edges }: Words) => edges.some(({ from }) => from === whole);
  const isFan = ({ edges }: Words) => new Set(edges.map(({ from }) => from)).size > 1;
  const own = plates.filter(isOwn);
  const between = plates.filter((words) => !isOwn(words));
  return {
    own,
    fans: between.filter(isFan),
    single: between.filter((words) => !isFan(words)),
    ends: ({ from, target }) => [index.get(from)!, index.get(target ?? from)!],
    hasRiser: own.some(({ edges }) => edges.some(({ target }) => target !== null))
  };
}
