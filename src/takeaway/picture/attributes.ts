import { paintOf } from './colour.ts';
import type { Surface } from './surface.ts';
import type { Mark } from './xml.ts';

type Attributes = Mark['attributes'];

const PAINT_SERVER = /^url\(["']?[^"')]*#([^"')]+)["']?\)/;

/** How something is filled or drawn around: a colour and its opacity, or a pattern of the picture. */
function painted(name: 'fill' | 'stroke', value: string, opacity: number, surface: Surface): Attributes {
  const [, id] = PAINT_SERVER.exec(value) ?? [];
  if (id) return { [name]: `url(#${surface.idOf(id)})`, [`${name}-opacity`]: opacity === 1 ? undefined : opacity };
  const paint = paintOf(value);
  if (!paint) return { [name]: 'none' };
  const all = paint.opacity * opacity;
  return { [name]: paint.colour, [`${name}-opacity`]: all === 1 ? undefined : all };
}

export function fillOf({ fill, fillOpacity }: CSSStyleDeclaration, surface: Surface): Attributes {
  return painted('fill', fill, Number(fillOpacity), surface);
}

export function strokeOf(style: CSSStyleDeclaration, surface: Surface): Attributes {
  const { stroke, strokeOpacity, strokeWidth, strokeDasharray, strokeLinecap, strokeLinejoin } = style;
  const width = parseFloat(strokeWidth);
  if (stroke === 'none' || width === 0) return {};
  const line = painted('stroke', stroke, Number(strokeOpacity), surface);
  if (line.stroke === 'none') return {};
  return {
    ...line,
    'stroke-width': width === 1 ? undefined : width,
    'stroke-dasharray': strokeDasharray === 'none' ? undefined : strokeDasharray.replace(/px/g, ''),
    'stroke-linecap': strokeLinecap === 'butt' ? undefined : strokeLinecap,
    'stroke-linejoin': strokeLinejoin === 'miter' ? undefined : strokeLinejoin
  };
}

/** The type. Only families that differ from the picture's own are named again. */
export function fontOf(style: CSSStyleDeclaration, family: string): Attributes {
  const own = familiesOf(style);
  return {
    'font-family': own === family ? undefined : own,
    'font-size': parseFloat(style.fontSize),
    'font-weight': style.fontWeight === '400' ? undefined : style.fontWeight,
    'font-style': style.fontStyle === 'normal' ? undefined : style.fontStyle
  };
}

/** All families a text may be set in, with quotation marks that may stand in an attribute. */
export function familiesOf({ fontFamily }: CSSStyleDeclaration): string {
  return fontFamily.replaceAll('"', "'");
}

/** As an attribute; absent where nothing is moved. */
export function transformOf({ transform }: CSSStyleDeclaration): string | undefined {
  return transform === 'none' || transform === 'matrix(1, 0, 0, 1, 0, 0)' ? undefined : transform;
}

export function opacityOf({ opacity }: CSSStyleDeclaration): number | undefined {
  return opacity === '1' ? undefined : Number(opacity);
}
