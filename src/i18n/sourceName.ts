import type { Source } from '../record/schema.ts';
import { repostOf, sourceKind } from '../record/sourceQuality.ts';
import type { Messages } from './en.ts';

/** Who put a source up, said for what it is: a copy is never shown as if it were the document. */
export function sourceName({ source: say }: Pick<Messages, 'source'>, source: Source): string {
  if (repostOf(source)) return say.repost(source.publisher);
  const kind = sourceKind(source);
  if (kind === 'state-media') return say.stateMedia(source.publisher);
  return kind === 'weak' ? say.weak(source.publisher) : source.publisher;
}

/** The same with its title. */
export function sourceWithTitle(say: Pick<Messages, 'source'>, source: Source): string {
  return `${sourceName(say, source)}: ${source.title}`;
}
