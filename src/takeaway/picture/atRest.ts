/** Frames in which a layout comes to rest, at the most. */
const FRAMES = 20;

/**
 * Waits until a layout no longer changes: components measure themselves, some of them twice.
 *
 * @param frame resolves with the next frame
 */
export async function atRest(element: Pick<HTMLElement, 'offsetHeight'>, frame: () => Promise<void>): Promise<void> {
  let height = -1;
  for (let frames = 0; frames < FRAMES; frames++) {
    await frame();
    const next = element.offsetHeight;
    if (frames > 1 && next === height) return;
    height = next;
  }
}
