import { isPresetId } from '../scenarios/presets/index.ts';
import { startingPlace } from '../scenarios/walk.ts';
import { pathFromLink } from './path.ts';

/**
 * Replays the presets among the paths that an address names; they are kept.
 *
 * @param pause awaited before each, so that the page goes on answering
 */
export async function replayInTurns(links: readonly string[], pause: () => Promise<void>): Promise<void> {
  await pause();
  startingPlace('cumulative');
  for (const link of links) {
    await pause();
    if (isPresetId(link)) pathFromLink(link);
  }
}
