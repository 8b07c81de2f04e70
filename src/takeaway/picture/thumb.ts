import { paintOf } from './colour.ts';
import type { Surface } from './surface.ts';
import { mark, type Mark } from './xml.ts';

/** The dot that is seen of a thumb, and the rim around it, in units of the thumb, as the page paints them. */
const DOT = 0.42 / 2.75;
const RIM = 0.56 / 2.75;

/** The thumb of a slider, which is as large as the slider is high. Of other inputs nothing is painted. */
export function thumbMarks(input: HTMLInputElement, surface: Surface): Mark[] {
  if (input.type !== 'range') return [];
  const track = input.parentElement!;
  const { x, y, width, height } = surface.boxOf(input.getBoundingClientRect());
  const [least, most] = [Number(input.min), Number(input.max)];
  const cx = x + height / 2 + ((width - height) * (input.valueAsNumber - least)) / (most - least);
  const within = surface.boxOf(track.getBoundingClientRect());
  const ink = paintOf(surface.styleOf(track).color);
  const isSeen = cx >= within.x - 1 && cx <= within.x + within.width + 1;
  if (!isSeen || !ink) return [];
  const ground = groundBehind(track, surface);
  const cy = y + height / 2;
  return [
    ...(ground ? [mark('circle', { cx, cy, r: height * RIM, fill: ground })] : []),
    mark('circle', { cx, cy, r: height * DOT, fill: ink.colour })
  ];
}

function groundBehind(element: Element, surface: Surface): string | null {
  for (let it: Element | null = element; it; it = it.parentElement) {
    const paint = paintOf(surface.styleOf(it).backgroundColor);
    if (paint) return paint.colour;
  }
  return null;
}
