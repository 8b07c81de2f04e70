import { fontOf } from './attributes.ts';
import { paintOf } from './colour.ts';
import type { Surface } from './surface.ts';
import { mark, type Mark } from './xml.ts';

/** Words in one line, in one type. */
export interface Run {
  text: string;
  /** Where it begins and ends, and its baseline, in CSS pixels. */
  x: number;
  right: number;
  y: number;
  /** It stands in the middle of something, and does so in whatever type it is set. */
  isCentred: boolean;
  size: number;
  attributes: Mark['attributes'];
}

/** A text as the page breaks it into lines; none where nothing of it is to be seen. */
export function runsOf(text: Text, family: string, surface: Surface): Run[] {
  const element = text.parentElement!;
  const style = surface.styleOf(element);
  const paint = paintOf(style.color);
  if (!paint) return [];
  const attributes = {
    ...fontOf(style, family),
    fill: paint.colour,
    'fill-opacity': paint.opacity === 1 ? undefined : paint.opacity,
    'text-decoration': decorationOf(element, surface)
  };
  return linesOf(text).map((line) => {
    const { x, y, width } = surface.boxOf({ ...line, width: line.right - line.left, height: 0 });
    return {
      text: cased(line.text, style.textTransform),
      x,
      right: x + width,
      y: y + surface.ascentOf(element),
      isCentred: isCentred(element, x, width, surface),
      size: parseFloat(style.fontSize),
      attributes
    };
  });
}

/** It stands in the middle of the first box around it that is wider. */
function isCentred(element: Element, x: number, width: number, surface: Surface): boolean {
  for (let it: Element | null = element; it; it = it.parentElement) {
    const around = surface.boxOf(it.getBoundingClientRect());
    if (around.width < width + 1) continue;
    const { alignItems, textAlign, paddingLeft } = surface.styleOf(it);
    const [left, right] = [x - around.x, around.x + around.width - x - width];
    if (alignItems === 'flex-start') return false;
    return Math.abs(left - right) < 1 && (textAlign === 'center' || parseFloat(paddingLeft) > 0);
  }
  return false;
}

/** Runs further apart than this do not belong to one sentence, in units of the type size. */
const APART = 0.5;
/** Nearer than this there is no space between them. */
const TOGETHER = 0.1;

/**
 * Sets runs that follow each other in one line as one text, so that they do so in another type as well, where all that
 * is known is where the line begins. Everything else stays as it is.
 */
export function* lettered(parts: Iterable<Mark | Run>): Generator<Mark> {
  let line: Run[] = [];
  for (const part of parts) {
    const last = line.at(-1);
    if ('name' in part) {
      if (last) yield lineMark(line);
      line = [];
      yield part;
    } else if (last && Math.abs(last.y - part.y) < 0.6 && isNear(part.x - last.right, part.size)) {
      line.push(part);
    } else {
      if (last) yield lineMark(line);
      line = [part];
    }
  }
  if (line.length > 0) yield lineMark(line);
}

function isNear(gap: number, size: number): boolean {
  return gap > -TOGETHER * size && gap < APART * size;
}

function lineMark(line: readonly Run[]): Mark {
  const [first, ...others] = line as [Run, ...Run[]];
  const { x, y, right, isCentred, text, attributes } = first;
  if (others.length > 0) {
    // Told to keep its spaces, no program takes those between two parts for the layout of the file.
    const parts = line.map((run, place) => {
      const next = line[place + 1];
      const hasSpace = next && next.x - run.right > TOGETHER * run.size;
      return mark('tspan', run.attributes, [hasSpace ? `${run.text} ` : run.text]);
    });
    return mark('text', { x, y, 'xml:space': 'preserve' }, parts);
  }
  const middle = isCentred ? { x: (x + right) / 2, y, 'text-anchor': 'middle' } : { x, y };
  return mark('text', { ...middle, ...attributes }, [text]);
}

interface Line {
  text: string;
  /** Where it begins and ends, and the top of its line box, in CSS pixels of the window. */
  left: number;
  right: number;
  top: number;
}

/** White space that a page makes one space of. A no-break space is none of it. */
const WORD = /[^ \t\r\n]+/g;

function linesOf(text: Text): Line[] {
  const range = text.ownerDocument.createRange();
  const boxesOf = (from: number, to: number) => {
    range.setStart(text, from);
    range.setEnd(text, to);
    return [...range.getClientRects()].filter(({ width }) => width > 0);
  };
  const lines: Line[] = [];
  const add = (part: string, { left, right, top }: DOMRect, space: string) => {
    const last = lines.at(-1);
    if (last && Math.abs(last.top - top) < 1) Object.assign(last, { text: last.text + space + part, right });
    else lines.push({ text: part, left, right, top });
  };
  for (const { 0: word, index } of text.data.matchAll(WORD)) {
    const boxes = boxesOf(index, index + word.length);
    if (boxes.length < 2) {
      if (boxes[0]) add(word, boxes[0], ' ');
      continue;
    }
    // A word that is broken, letter by letter.
    let space = ' ';
    for (let at = index; at < index + word.length; space = '') {
      const letter = String.fromCodePoint(text.data.codePointAt(at)!);
      const [box] = boxesOf(at, at + letter.length);
      if (box) add(letter, box, space);
      at += letter.length;
    }
  }
  return lines;
}

function cased(text: string, transform: string): string {
  return transform === 'uppercase' ? text.toUpperCase() : text;
}

/** What is drawn through or below a text belongs to the element it began in. */
function decorationOf(element: Element, surface: Surface): string | undefined {
  for (let it: Element | null = element; it; it = it.parentElement) {
    const { textDecorationLine, display } = surface.styleOf(it);
    if (textDecorationLine !== 'none') return textDecorationLine;
    if (display !== 'inline') return undefined;
  }
  return undefined;
}
