/** In milliseconds. A frame that the reader has not scrolled to may be given no turn to draw: then it is done by now. */
const AT_LATEST = 200;

/**
 * Does in the next frame, once, what is asked for however often until then.
 *
 * @returns asks for it
 */
export function oncePerFrame(window: Window, act: () => void): () => void {
  let timer = 0;
  const run = () => {
    if (timer === 0) return;
    window.clearTimeout(timer);
    timer = 0;
    act();
  };
  return () => {
    if (timer > 0) return;
    window.requestAnimationFrame(run);
    timer = window.setTimeout(run, AT_LATEST);
  };
}
