import { guard } from './guard.ts';
import { oncePerFrame } from './oncePerFrame.ts';

/** In CSS pixels: what changes by less is the same height, rounded otherwise. */
const LEAST_CHANGE = 2;

/**
 * Tells the height of `root`, rounded up, once and whenever it has become another; never while nothing of it can be
 * seen, but then as soon as it can.
 *
 * Its own box is measured, and not the document, which is never lower than the frame: the frame could not shrink.
 *
 * @param signal says when to stop
 * @returns `look`, to look in the next frame whether it has changed, and `again`, to tell it at once, changed or not
 */
export function watchHeight(root: HTMLElement, window: Window, signal: AbortSignal, tell: (height: number) => void) {
  const { document } = window;
  let told = 0;
  let isDue = true;

  const measure = () => {
    const box = root.getBoundingClientRect();
    const height = Math.ceil(box.height);
    const isSeen = document.visibilityState !== 'hidden' && window.innerWidth > 0 && box.width > 0 && height > 0;
    if (!isSeen || (!isDue && Math.abs(height - told) < LEAST_CHANGE)) return;
    isDue = false;
    tell((told = height));
  };
  const look = oncePerFrame(window, measure);
  const again = () => {
    isDue = true;
    measure();
  };

  window.addEventListener('load', again, { signal }); // only now may the host's script have begun to listen
  window.addEventListener('resize', look, { signal });
  document.addEventListener('visibilitychange', look, { signal });
  guard(() => document.fonts.ready.then(look, () => {}));
  guard(() => {
    const observer = new (window as Window & typeof globalThis).ResizeObserver(look);
    observer.observe(root, { box: 'border-box' });
    signal.addEventListener('abort', () => observer.disconnect());
  });
  look();
  return { look, again };
}
