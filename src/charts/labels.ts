import { usualWidth } from './letterWidths.ts';

/** A label to be set beside a mark on one line. */
export interface Label {
  /** What it may say, the longest first. */
  texts: readonly string[];
  /** Where its mark is, in CSS pixels. */
  x: number;
}

export interface PlacedLabel {
  text: string;
  /** Where its mark is, in CSS pixels. */
  x: number;
  anchor: 'start' | 'end';
  /** Where the text starts or ends, in CSS pixels. */
  at: number;
}

/** Room between a label and its mark, and between labels, in units of the type size. */
const GAP = 0.3;

/**
 * Sets labels on one line beside their marks, to the right where there is room, else to the left. Where one would be
 * lost that a shorter wording saves, all are shortened. A label for which there is no room at all is left out: the first
 * in the list are the last to go.
 *
 * @param width of the line, in CSS pixels
 * @param size of the type, in CSS pixels
 */
export function placeLabels(labels: readonly Label[], width: number, size: number): PlacedLabel[] {
  const most = Math.max(...labels.map(({ texts }) => texts.length), 0);
  let best: PlacedLabel[] = [];
  for (let shortening = 0; shortening < most && best.length < labels.length; shortening++) {
    const worded = labels.map(({ texts, x }) => ({ text: texts[Math.min(shortening, texts.length - 1)]!, x }));
    const placed = setBeside(worded, width, size);
    if (placed.length > best.length) best = placed;
  }
  return best;
}

function setBeside(labels: readonly { text: string; x: number }[], width: number, size: number): PlacedLabel[] {
  const taken: [number, number][] = [];
  const placed: PlacedLabel[] = [];
  const gap = GAP * size;
  const isFree = (from: number, to: number) =>
    from >= 0 && to <= width && taken.every(([a, b]) => to + gap * 2 <= a || from >= b + gap * 2);
  for (const { text, x } of labels) {
    const length = textWidth(text, size);
    const [right, left] = [x + gap, x - gap];
    if (isFree(right, right + length)) {
      taken.push([right, right + length]);
      placed.push({ text, x, anchor: 'start', at: right });
    } else if (isFree(left - length, left)) {
      taken.push([left - length, left]);
      placed.push({ text, x, anchor: 'end', at: left });
    }
  }
  return placed;
}

/** Widths in units of the type size: the same few words are measured with every move. */
const widths = new Map<string, number>();
const MOST_KEPT = 2000;
let widthInEms = usualWidth;

/** What stands on the drawings, in both languages: by its width a font is told to be a usual one. */
const SAMPLES = [
  'Limit of 1,550 binds from 5 Feb 2018',
  'Russia offers one year, 16 Oct 2020',
  'Лимит 1550 действует с 5 фев. 2018',
  'Участие приостановлено, оспаривается'
];

/**
 * Where the reader's font is wider than the usual ones, words are measured in it from now on, in bold and with the room
 * that figures of one width take. Else drawings stay as they were drawn beforehand.
 */
export function measureLettersIn(element: HTMLElement): void {
  const { ownerDocument: document } = element;
  const pen = document.createElement('canvas').getContext('2d');
  const style = document.defaultView?.getComputedStyle(element);
  if (!pen || !style) return;
  const [SIZE, ROOM] = [100, 1.02];
  pen.font = `600 ${SIZE}px ${style.fontFamily}`;
  const measure = (text: string) => (pen.measureText(text).width / SIZE) * ROOM;
  widthInEms = SAMPLES.every((text) => measure(text) <= usualWidth(text)) ? usualWidth : measure;
  widths.clear();
}

/** The most that `text` is wide in the page's sans-serif, in CSS pixels. */
export function textWidth(text: string, size: number): number {
  let ems = widths.get(text);
  if (ems === undefined) {
    ems = widthInEms(text);
    if (widths.size >= MOST_KEPT) widths.clear();
    widths.set(text, ems);
  }
  return ems * size;
}

/** `text` on as few lines as are `most` CSS pixels wide, broken between words; a longer word has a line of its own. */
export function inLines(text: string, most: number, size: number): string[] {
  const lines: string[] = [];
  for (const word of text.split(' ')) {
    const longer = lines.length > 0 ? `${lines.at(-1)} ${word}` : word;
    if (lines.length > 0 && textWidth(longer, size) <= most) lines[lines.length - 1] = longer;
    else lines.push(word);
  }
  return lines;
}

/**
 * Moves heights apart until no two are nearer than `gap`, as little as may be and downwards only.
 *
 * @param heights in CSS pixels from the top, in any order
 * @returns the new heights, in the order given
 */
export function spread(heights: readonly number[], gap: number): number[] {
  const order = heights.map((y, index) => ({ y, index })).sort((a, b) => a.y - b.y);
  const result = [...heights];
  let least = -Infinity;
  for (const { y, index } of order) {
    result[index] = Math.max(y, least);
    least = result[index]! + gap;
  }
  return result;
}
