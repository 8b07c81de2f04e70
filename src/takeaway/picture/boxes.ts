import { paintOf } from './colour.ts';
import type { Box, Surface } from './surface.ts';
import { mark, type Mark } from './xml.ts';

/** The ground and the border of an element, or of what its style sheet puts before or after it. */
export function boxMarks({ x, y, width, height }: Box, style: CSSStyleDeclaration): Mark[] {
  const ground = paintOf(style.backgroundColor);
  const rx = radiusOf(style, Math.min(width, height));
  const shape = polygonIn(style.clipPath, { x, y, width, height });
  const marks: Mark[] = [];
  if (ground && width > 0 && height > 0) {
    const fill = { fill: ground.colour, 'fill-opacity': ground.opacity === 1 ? undefined : ground.opacity };
    marks.push(
      shape ? mark('polygon', { points: shape, ...fill }) : mark('rect', { x, y, width, height, rx, ...fill })
    );
  }
  return [...marks, ...borders({ x, y, width, height }, style, rx)];
}

const SIDES = ['Top', 'Right', 'Bottom', 'Left'] as const;

function borders({ x, y, width, height }: Box, style: CSSStyleDeclaration, rx: number | undefined): Mark[] {
  const sides = SIDES.map((side) => ({
    side,
    thick: parseFloat(style[`border${side}Width`]) || 0,
    paint: paintOf(style[`border${side}Color`])
  }));
  const seen = sides.filter(({ thick, paint }) => thick > 0 && paint);
  const [first] = seen;
  if (!first) return [];
  const isAllAround = seen.length === 4 && seen.every((it) => it.thick === first.thick);
  if (isAllAround && seen.every(({ paint }) => paint!.colour === first.paint!.colour)) {
    const half = first.thick / 2;
    return [
      mark('rect', {
        x: x + half,
        y: y + half,
        width: Math.max(width - first.thick, 0),
        height: Math.max(height - first.thick, 0),
        rx: rx && Math.max(rx - half, 0),
        fill: 'none',
        stroke: first.paint!.colour,
        'stroke-width': first.thick
      })
    ];
  }
  return seen.map(({ side, thick, paint }) => {
    const isFlat = side === 'Top' || side === 'Bottom';
    return mark('rect', {
      x: side === 'Right' ? x + width - thick : x,
      y: side === 'Bottom' ? y + height - thick : y,
      width: isFlat ? width : thick,
      height: isFlat ? thick : height,
      fill: paint!.colour
    });
  });
}

function radiusOf({ borderTopLeftRadius }: CSSStyleDeclaration, side: number): number | undefined {
  const radius = parseFloat(borderTopLeftRadius) * (borderTopLeftRadius.endsWith('%') ? side / 100 : 1);
  return radius > 0 ? Math.min(radius, side / 2) : undefined;
}

/** The corners of a box that a style cuts into a polygon; null where it does not. */
function polygonIn(clipPath: string, { x, y, width, height }: Box): string | null {
  const [, corners] = /^polygon\((.+)\)$/.exec(clipPath) ?? [];
  if (!corners) return null;
  const along = (value: string, length: number) => parseFloat(value) * (value.endsWith('%') ? length / 100 : 1);
  return corners
    .split(',')
    .map((corner) => corner.trim().split(' '))
    .map(([across, down]) => `${x + along(across!, width)},${y + along(down!, height)}`)
    .join(' ');
}

/** Where what a style sheet puts before or after an element is. Only what is placed apart from the text is found. */
export function pseudoMarks(element: HTMLElement, pseudo: '::before' | '::after', surface: Surface): Mark[] {
  const style = surface.styleOf(element, pseudo);
  if (style.content === 'none' || style.content === 'normal' || style.position !== 'absolute') return [];
  const isOwn = surface.styleOf(element).position !== 'static';
  const around = isOwn ? element : element.offsetParent!;
  const outer = surface.boxOf(around.getBoundingClientRect());
  const inner = surface.boxOf(element.getBoundingClientRect());
  const from = (value: string, edge: number, otherwise: number) => {
    const length = parseFloat(value);
    return Number.isNaN(length) ? otherwise : edge + length;
  };
  const box = {
    x: from(style.left, outer.x + around.clientLeft, inner.x) + parseFloat(style.marginLeft),
    y: from(style.top, outer.y + around.clientTop, inner.y) + parseFloat(style.marginTop),
    width: parseFloat(style.width),
    height: parseFloat(style.height)
  };
  return boxMarks(box, style);
}
