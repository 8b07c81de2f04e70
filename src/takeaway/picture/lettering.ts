import { fillOf, fontOf, opacityOf, strokeOf } from './attributes.ts';
import type { Surface } from './surface.ts';
import { mark, type Mark } from './xml.ts';

/**
 * A text of a drawing. A rim around its letters becomes a copy below it: programs that paint a line over a filling,
 * whatever they are told, would hide the letters behind it.
 */
export function letteringMarks(text: Element, family: string, surface: Surface): Mark[] {
  const style = surface.styleOf(text);
  const rim = style.paintOrder.startsWith('stroke') ? strokeOf(style, surface) : {};
  const isRimmed = rim.stroke !== undefined;
  const letters = lettering(text, family, surface, (it) => ({
    ...fillOf(it, surface),
    ...(isRimmed ? {} : strokeOf(it, surface))
  }));
  if (!isRimmed) return [letters];
  const below = lettering(text, family, surface, () => ({}));
  return [mark('g', { ...rim, fill: rim.stroke, 'aria-hidden': 'true' }, [below]), letters];
}

type Painting = (style: CSSStyleDeclaration) => Mark['attributes'];

function lettering(element: Element, family: string, surface: Surface, painting: Painting, outer?: Mark): Mark {
  const style = surface.styleOf(element);
  const { 'font-family': fontFamily, ...font } = fontOf(style, family);
  const own = {
    ...placeOf(element, style),
    'font-family': fontFamily,
    ...font,
    'text-anchor': style.textAnchor === 'start' ? undefined : style.textAnchor,
    ...painting(style),
    opacity: opacityOf(style)
  };
  // A part of a text says only what is its own.
  const attributes = outer
    ? Object.fromEntries(
        Object.entries(own).filter(([name, value]) => IS_PLACE.test(name) || value !== outer.attributes[name])
      )
    : own;
  const self = mark(element.localName, attributes);
  const children = [...element.childNodes].flatMap((child): (Mark | string)[] => {
    if (isText(child)) return child.data.trim() === '' ? [] : [child.data.replace(/[ \t\r\n]+/g, ' ')];
    if (!isElement(child) || child.localName !== 'tspan') return [];
    return [lettering(child, family, surface, painting, mark('text', { ...outer?.attributes, ...own }))];
  });
  return { ...self, children };
}

const IS_PLACE = /^[xy]$/;
const isText = (node: Node): node is Text => node.nodeType === node.TEXT_NODE;
const isElement = (node: Node): node is Element => node.nodeType === node.ELEMENT_NODE;

/** Where it stands. A shift in units of the type is worked out: not every program knows such units. */
function placeOf(element: Element, { fontSize }: CSSStyleDeclaration): { x?: number; y?: number } {
  const number = (name: string) => {
    const value = element.getAttribute(name);
    return value === null ? undefined : parseFloat(value) * (value.endsWith('em') ? parseFloat(fontSize) : 1);
  };
  const [x, y, dx = 0, dy = 0] = ['x', 'y', 'dx', 'dy'].map(number);
  const isPlaced = x !== undefined || y !== undefined || element.localName === 'text';
  return isPlaced ? { x: (x ?? 0) + dx, y: (y ?? 0) + dy } : {};
}
