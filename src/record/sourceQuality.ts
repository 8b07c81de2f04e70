import { PUBLISHERS, type Repost, type Standing } from './publishers.ts';
import type { Source, Sources } from './schema.ts';

/** What a source is: its publisher's {@link Standing}, or a `repost`, not to be shown as if it were the document. */
export type SourceKind = Standing | 'repost';

const BEST_FIRST: readonly SourceKind[] = ['primary', 'secondary', 'state-media', 'repost', 'weak'];

function weigh(source: Source): Standing | Repost {
  return PUBLISHERS[source.publisher];
}

export function sourceKind(source: Source): SourceKind {
  const weight = weigh(source);
  return typeof weight === 'string' ? weight : 'repost';
}

/** Whose text a repost is, and who put it up; null for what is not a repost. */
export function repostOf(source: Source): Repost | null {
  const weight = weigh(source);
  return typeof weight === 'string' ? null : weight;
}

function compare(a: Source, b: Source): number {
  const rank = BEST_FIRST.indexOf(sourceKind(a)) - BEST_FIRST.indexOf(sourceKind(b));
  return rank || Number(a.url === null) - Number(b.url === null);
}

/** The same sources, best first; among equals those with an address, and then in the order of the record. */
export function rankSources(sources: Sources): Source[] {
  return [...sources].sort(compare);
}

/** The source to show where there is room for one. */
export function bestSource(sources: Sources): Source {
  return sources.reduce((best, source) => (compare(source, best) < 0 ? source : best));
}
