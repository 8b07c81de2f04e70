import type { H5pAction } from './heightMessages.ts';
import type { Host } from './host.ts';

/** What an H5P resizer says, and what it waits for then. */
const H5P_ANSWERS = new Map<unknown, H5pAction>([
  ['ready', 'hello'],
  ['hello', 'prepareResize'],
  ['resize', 'prepareResize'],
  ['resizePrepared', 'resize']
]);

/**
 * Whether a host asks for the height, in the words of its own convention.
 *
 * @returns `height` if all are to be told again, an action if H5P waits for it, or null if nothing is asked
 */
export function readRequest(data: unknown, { pym, secret }: Host): 'height' | H5pAction | null {
  if (typeof data === 'string') return pym !== null && data.startsWith(`pymxPYMx${pym}xPYMxwidth`) ? 'height' : null;
  if (typeof data !== 'object' || data === null) return null;
  const said = data as Record<string, unknown>;
  if (said.context === 'h5p') return H5P_ANSWERS.get(said.action) ?? null;
  const isAmp = said.sentinel === 'amp' && said.type === 'frames-init';
  const isWordPress = secret !== null && said.message === 'ready' && said.secret === secret;
  return isAmp || isWordPress ? 'height' : null;
}
