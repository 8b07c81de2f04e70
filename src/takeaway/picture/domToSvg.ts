import { familiesOf, opacityOf } from './attributes.ts';
import { boxMarks, pseudoMarks } from './boxes.ts';
import { metadata, type About } from './metadata.ts';
import { surfaceFor, type Surface } from './surface.ts';
import { lettered, runsOf, type Run } from './text.ts';
import { thumbMarks } from './thumb.ts';
import { drawingMark } from './vectors.ts';
import { mark, short, toDocument, type Mark } from './xml.ts';

/** A picture that needs nothing but itself, and its size in CSS pixels. */
export interface Picture {
  svg: string;
  width: number;
  height: number;
}

/**
 * Paints a part of a page, as it is laid out, as an SVG of plain shapes and texts: nothing of HTML, no style sheet, no
 * script and no reference to anything outside it. What is not to be seen on the page is not in it.
 *
 * @param root laid out, with its fonts there
 * @param rem of the root element in CSS pixels: the picture is scaled to one of {@link REM}
 * @param pause awaited between parts, so that the page goes on answering
 * @throws RangeError if a colour is of a form unknown to it
 */
export async function domToSvg(
  root: HTMLElement,
  about: About,
  rem: number,
  pause: () => Promise<void>
): Promise<Picture> {
  const surface = surfaceFor(root);
  const style = surface.styleOf(root);
  const family = familiesOf(style);
  const parts: Mark[] = [];
  for (const part of lettered(painted(root, family, surface))) {
    parts.push(part);
    if (part.name === 'g') await pause();
  }
  const { width, height } = surface.boxOf(root.getBoundingClientRect());
  const [wide, high] = [width, height].map((length) => Math.ceil((length * REM) / rem));
  const svg = mark(
    'svg',
    {
      xmlns: 'http://www.w3.org/2000/svg',
      width: wide,
      height: high,
      viewBox: `0 0 ${short(width)} ${short(height)}`,
      'xml:lang': about.language,
      role: 'img',
      'font-family': family,
      style: 'font-variant-numeric: tabular-nums lining-nums'
    },
    [...metadata(about), ...withDefinitions(parts)]
  );
  return { svg: toDocument(svg), width: wide!, height: high! };
}

/** The type size of a page that nobody has enlarged, in CSS pixels. */
const REM = 16;

/** An element and all that is in it, from what is painted first to what is painted last. */
function* painted(element: HTMLElement, family: string, surface: Surface): Generator<Mark | Run> {
  const style = surface.styleOf(element);
  if (style.display === 'none' || style.opacity === '0' || /^inset\(50%/.test(style.clipPath)) return;
  if (opacityOf(style) !== undefined) {
    const inner = [...lettered(parts(element, style, family, surface))];
    if (inner.length > 0) yield mark('g', { opacity: opacityOf(style) }, inner);
  } else if (element.dataset.view) {
    yield mark('g', { id: element.dataset.view }, [...lettered(parts(element, style, family, surface))]);
  } else yield* parts(element, style, family, surface);
}

function* parts(
  element: HTMLElement,
  style: CSSStyleDeclaration,
  family: string,
  surface: Surface
): Generator<Mark | Run> {
  const isSeen = style.visibility === 'visible';
  if (element.localName === 'input') {
    if (isSeen) yield* thumbMarks(element as HTMLInputElement, surface);
    return;
  }
  if (isSeen) yield* ownBox(element, style, surface);
  if (isSeen) yield* pseudoMarks(element, '::before', surface);
  for (const child of element.childNodes) {
    if (isText(child)) {
      if (isSeen) yield* runsOf(child, family, surface);
    } else if (isDrawing(child)) {
      if (isShown(child, surface)) yield drawingMark(child, family, surface);
    } else if (isElement(child)) yield* painted(child, family, surface);
  }
  if (isSeen) yield* pseudoMarks(element, '::after', surface);
}

/** Its ground and border, turned as it is turned. An element that is broken into lines has one for each. */
function* ownBox(element: HTMLElement, style: CSSStyleDeclaration, surface: Surface): Generator<Mark> {
  const [, a, b] = /^matrix\(([^,]+), ([^,]+)/.exec(style.transform) ?? [];
  const boxes = [...element.getClientRects()].map((rect) => surface.boxOf(rect));
  if (!Number(b)) {
    for (const box of boxes) yield* boxMarks(box, style);
    return;
  }
  const [{ x, y, width, height }] = boxes as [(typeof boxes)[0]];
  const { offsetWidth: wide, offsetHeight: high } = element;
  const middle = `translate(${short(x + width / 2)},${short(y + height / 2)})`;
  const turn = /^(matrix\([^,]+,[^,]+,[^,]+,[^,]+),/.exec(style.transform)![1];
  const shape = boxMarks({ x: -wide / 2, y: -high / 2, width: wide, height: high }, style);
  if (shape.length > 0 && a) yield mark('g', { transform: `${middle} ${turn}, 0, 0)` }, shape);
}

function isShown(element: Element, surface: Surface): boolean {
  const { display, opacity, visibility } = surface.styleOf(element);
  return display !== 'none' && opacity !== '0' && visibility === 'visible';
}
const isText = (node: Node): node is Text => node.nodeType === node.TEXT_NODE;
const isElement = (node: Node): node is HTMLElement => node.nodeType === node.ELEMENT_NODE;
const isDrawing = (node: Node): node is SVGSVGElement => isElement(node) && node.localName === 'svg';

const DEFINED = new Set(['pattern', 'clipPath']);

/** Brings together what is referred to, and leaves out what nothing refers to. */
function withDefinitions(parts: readonly Mark[]): Mark[] {
  const used = new Set<string>();
  const defined: Mark[] = [];
  const drawn = parts.map(function apart(part: Mark): Mark {
    for (const value of Object.values(part.attributes)) {
      const [, id] = /^url\(#(.+)\)$/.exec(String(value)) ?? [];
      if (id) used.add(id);
    }
    const children = part.children.flatMap((child): (Mark | string)[] => {
      if (typeof child === 'string') return [child];
      if (!DEFINED.has(child.name)) return [apart(child)];
      defined.push(child);
      return [];
    });
    return { ...part, children };
  });
  const needed = defined.filter(({ attributes }) => used.has(String(attributes.id)));
  return needed.length > 0 ? [mark('defs', {}, needed), ...drawn] : drawn;
}
