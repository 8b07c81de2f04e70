import { DOMParser, type Element } from '@xmldom/xmldom';

const SVG = 'http://www.w3.org/2000/svg';
const KNOWN = new Set(
  'svg title desc metadata defs pattern clipPath g path rect line circle ellipse polygon polyline text tspan'.split(' ')
);

/** An SVG file as another program reads it. */
export function parsed(svg: string): Element {
  const parser = new DOMParser({
    onError: (level, message) => {
      throw new Error(`${level}: ${message}`);
    }
  });
  return parser.parseFromString(svg, 'image/svg+xml').documentElement!;
}

export function elementsIn(root: Element, name = '*'): Element[] {
  return [...root.getElementsByTagNameNS(name === '*' ? '*' : SVG, name)];
}

/** What in a file needs more than the file, or a program that knows more than plain SVG. */
export function faultsIn(root: Element): string[] {
  const all = [root, ...elementsIn(root)];
  const ids = all.flatMap((element) => element.getAttribute('id') ?? []);
  const faults = all.flatMap((element) => {
    const name = element.localName!;
    const known = element.namespaceURI !== SVG || KNOWN.has(name) ? [] : [`<${name}>`];
    const attributes = [...element.attributes].flatMap(({ name, value }) => {
      if (/^on|href$|^src$|^class$/.test(name)) return [`${name}="${value}"`];
      if (/oklab|color\(|var\(|light-dark|rgb|NaN|undefined|Infinity/.test(value)) return [`${name}="${value}"`];
      if (name === 'style' && value !== 'font-variant-numeric: tabular-nums lining-nums') return [`${name}="${value}"`];
      return [...value.matchAll(/url\(([^)]*)\)/g)]
        .filter(([, target]) => !target!.startsWith('#') || !ids.includes(target!.slice(1)))
        .map(([reference]) => reference);
    });
    return [...known, ...attributes];
  });
  return [...faults, ...ids.filter((id, place) => ids.indexOf(id) !== place).map((id) => `two of ${id}`)];
}

/** A text that is drawn, where it is and how. */
export interface Drawn {
  text: string;
  x: number;
  y: number;
  size: number;
  anchor: string;
  fill: string;
  opacity: number;
}

/** Everything that is written on a picture, in the order in which it is painted; rims are not. */
export function textsIn(root: Element): Drawn[] {
  return elementsIn(root, 'text').flatMap((text) => {
    const above = lineage(text);
    if (above.some((it) => it.getAttribute('aria-hidden') === 'true')) return [];
    let [left, top, scale] = [0, 0, 1];
    for (const it of above) {
      const transform = it.getAttribute('transform') ?? '';
      const [, x, y] = /translate\(([-\d.]+),([-\d.]+)\)/.exec(transform) ?? [];
      const [, by] = /scale\(([-\d.]+)/.exec(transform) ?? [];
      [left, top] = [left + scale * Number(x ?? 0), top + scale * Number(y ?? 0)];
      scale *= Number(by ?? 1);
    }
    const opacity = above.reduce((all, it) => all * Number(it.getAttribute('opacity') ?? 1), 1);
    const parts = [...text.childNodes].filter((it): it is Element => it.nodeType === 1);
    const lines = parts.some((part) => part.hasAttribute('y')) ? parts : [text];
    return lines.map((line) => {
      const [first] = line.getElementsByTagNameNS(SVG, 'tspan');
      const own = (name: string) =>
        line.getAttribute(name) ?? first?.getAttribute(name) ?? nearest([text, ...above], name) ?? '';
      return {
        text: line.textContent!,
        x: left + scale * Number(own('x')),
        y: top + scale * Number(own('y')),
        size: scale * Number(own('font-size')),
        anchor: own('text-anchor') || 'start',
        fill: own('fill'),
        opacity
      };
    });
  });
}

/** From the outermost to the element itself. */
function lineage(element: Element): Element[] {
  const parent = element.parentNode as Element | null;
  return parent?.nodeType === 1 ? [...lineage(parent), element] : [element];
}

function nearest(elements: readonly Element[], name: string): string | null {
  return elements.find((it) => it.hasAttribute(name))?.getAttribute(name) ?? null;
}
