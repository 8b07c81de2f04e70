import { fillOf, opacityOf, strokeOf, transformOf } from './attributes.ts';
import { letteringMarks } from './lettering.ts';
import type { Surface } from './surface.ts';
import { mark, short, type Mark } from './xml.ts';

/** The shapes that are copied, with what says where they are. */
const SHAPES: Record<string, readonly string[]> = {
  path: ['d'],
  rect: ['x', 'y', 'width', 'height', 'rx', 'ry'],
  line: ['x1', 'y1', 'x2', 'y2'],
  circle: ['cx', 'cy', 'r'],
  ellipse: ['cx', 'cy', 'rx', 'ry'],
  polygon: ['points'],
  polyline: ['points']
};
const PATTERN = ['x', 'y', 'width', 'height', 'patternUnits', 'patternTransform'];

/** A drawing on the page, as a part of the picture; what it is said to show becomes its title. */
export function drawingMark(svg: SVGSVGElement, family: string, surface: Surface): Mark {
  const { a, d, e, f } = svg.getScreenCTM()!;
  const { x, y } = surface.boxOf({ left: e, top: f, width: 0, height: 0 });
  const scale = a === 1 && d === 1 ? '' : ` scale(${a},${d})`;
  const said = svg.getAttribute('aria-label');
  const opacity = opacityOf(surface.styleOf(svg));
  return mark('g', { transform: `translate(${short(x)},${short(y)})${scale}`, opacity }, [
    ...(said ? [mark('title', {}, [said])] : []),
    ...copies(svg, family, surface)
  ]);
}

function copies(parent: Element, family: string, surface: Surface): Mark[] {
  return [...parent.children].flatMap((child) => copy(child, family, surface));
}

function copy(element: Element, family: string, surface: Surface): Mark[] {
  const style = surface.styleOf(element);
  if (style.display === 'none' || style.opacity === '0') return [];
  const name = element.localName;
  const isSeen = style.visibility === 'visible';
  const placed = { transform: transformOf(style), opacity: opacityOf(style) };
  const own = attributesOf(element, SHAPES[name] ?? []);
  switch (name) {
    case 'g':
      return group(placed, copies(element, family, surface));
    case 'defs':
      return copies(element, family, surface);
    case 'svg':
      return clipped(element, style, family, surface);
    case 'pattern': {
      const id = surface.idOf(element.id);
      return [mark('pattern', { id, ...attributesOf(element, PATTERN) }, copies(element, family, surface))];
    }
    case 'text':
      return isSeen ? group(placed, letteringMarks(element, family, surface)) : [];
    default: {
      const [fill, stroke] = [fillOf(style, surface), strokeOf(style, surface)];
      const isPainted = (fill.fill !== 'none' && name !== 'line') || stroke.stroke !== undefined;
      return SHAPES[name] && isSeen && isPainted
        ? [mark(name, { ...own, ...(name === 'line' ? {} : fill), ...stroke, ...placed })]
        : [];
    }
  }
}

/** What does nothing to what is in it need not be there. */
function group(attributes: Mark['attributes'], children: Mark[]): Mark[] {
  if (children.length === 0) return [];
  return Object.values(attributes).every((value) => value === undefined) ? children : [mark('g', attributes, children)];
}

/** A drawing within a drawing: not every program knows it, and every one knows a group that is clipped. */
function clipped(svg: Element, { overflow }: CSSStyleDeclaration, family: string, surface: Surface): Mark[] {
  const inner = copies(svg, family, surface);
  if (overflow === 'visible' || inner.length === 0) return inner;
  const id = surface.newId();
  return [
    mark('clipPath', { id }, [mark('rect', attributesOf(svg, ['x', 'y', 'width', 'height']))]),
    mark('g', { 'clip-path': `url(#${id})` }, inner)
  ];
}

/** Lengths as they are written, in CSS pixels. */
function attributesOf(element: Element, names: readonly string[]): Record<string, string | number | undefined> {
  return Object.fromEntries(names.map((name) => [name, shortened(element.getAttribute(name))]));
}

/** Numbers of many digits say nothing more. */
export function shortened(value: string | null): string | undefined {
  return value?.replace(/-?\d*\.\d{3,}(?:e-?\d+)?/g, (digits) => short(Number(digits)));
}
