import type { Token } from './colours.ts';

/** In pixels: what the sites ask for that show pictures with links. */
export const PICTURE_SIZE = { width: 1200, height: 630 };

export const MARGIN = 60;
/** Between the margins. */
export const WIDTH = PICTURE_SIZE.width - 2 * MARGIN;
export const RIGHT = MARGIN + WIDTH;
/** The usual type size: the picture is often shown at a third of its size. */
export const EM = 24;

/** A line of words; `y` is its baseline. */
export interface Words {
  text: string;
  x: number;
  y: number;
  size: number;
  family: 'serif' | 'sans';
  bold: boolean;
  colour: Token;
  anchor: 'start' | 'middle' | 'end';
  /** Without a rim of ground. */
  rimless: boolean;
}

export type Shape =
  | { kind: 'bar'; x: number; width: number; y: number; height: number; colour: Token; filling: 'pale' | 'full' }
  | { kind: 'hatch'; x: number; width: number; y: number; height: number; colour: Token }
  | { kind: 'line'; x1: number; y1: number; x2: number; y2: number; colour: Token; width: number; dash?: number[] };

/** How wide words are, in pixels: fonts differ from machine to machine. */
export type Measure = (words: Pick<Words, 'text' | 'size' | 'family' | 'bold'>) => number;

/** What stands where. */
export class Sheet {
  /** Below all words, the first the lowest. */
  readonly shapes: Shape[] = [];
  readonly words: Words[] = [];
  readonly #measure: Measure;

  constructor(measure: Measure) {
    this.#measure = measure;
  }

  /** Where the font is too wide for the words, they are made smaller; none is cut. */
  set(words: Partial<Words> & Pick<Words, 'text' | 'y'>, most = WIDTH): void {
    const whole: Words = { ...USUAL, ...words };
    this.words.push({ ...whole, size: Math.min(1, most / this.#measure(whole)) * whole.size });
  }

  /** How wide text is in the usual type. */
  widthOf(text: string): number {
    return this.#measure({ ...USUAL, text });
  }
}

const USUAL = {
  x: MARGIN,
  size: EM,
  family: 'sans',
  bold: false,
  colour: 'ink',
  anchor: 'start',
  rimless: false
} as const;
