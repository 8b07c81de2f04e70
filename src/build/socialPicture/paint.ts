import { createCanvas, type SKRSContext2D } from '@napi-rs/canvas';
import type { PresetId } from '../../scenarios/presets/index.ts';
import type { Language } from '../../session/language.ts';
import { mixed, type Colours } from './colours.ts';
import { layOut, layOutAll } from './layOut.ts';
import { pngOf } from './png.ts';
import { PICTURE_SIZE, type Measure, type Shape, type Words } from './sheet.ts';

/** The first of each that the machine has; the pictures of two machines may differ by it. */
const FAMILIES: Record<Words['family'], string> = {
  serif: '"Noto Serif", Georgia, "Liberation Serif", "DejaVu Serif", "Times New Roman", serif',
  sans: 'Inter, "Segoe UI", "Noto Sans", "Helvetica Neue", "Liberation Sans", "DejaVu Sans", Arial, sans-serif'
};

/** The picture of a preset, or with null of the whole site, as a PNG. */
export function socialPicture(
  id: PresetId | null,
  language: Language,
  colours: Colours,
  siteUrl: string | null
): Uint8Array {
  const canvas = createCanvas(PICTURE_SIZE.width, PICTURE_SIZE.height);
  const pen = canvas.getContext('2d');
  const measure = measureWith(pen);
  const { shapes, words } = id ? layOut(id, language, siteUrl, measure) : layOutAll(language, siteUrl, measure);
  pen.fillStyle = colours.ground;
  pen.fillRect(0, 0, PICTURE_SIZE.width, PICTURE_SIZE.height);
  for (const shape of shapes) draw(pen, shape, colours);
  for (const it of words) write(pen, it, colours);
  return pngOf(pen.getImageData(0, 0, PICTURE_SIZE.width, PICTURE_SIZE.height).data, PICTURE_SIZE);
}

/** Words as they are drawn by `pen`. */
export function measureWith(pen: SKRSContext2D): Measure {
  return (words) => {
    pen.font = fontOf(words);
    return pen.measureText(words.text).width;
  };
}

function fontOf({ bold, size, family }: Pick<Words, 'bold' | 'size' | 'family'>): string {
  return `${bold ? 700 : 400} ${size}px ${FAMILIES[family]}`;
}

/** On a rim of ground, so that no line runs through letters, unless it stands in a bar. */
function write(pen: SKRSContext2D, words: Words, colours: Colours) {
  pen.font = fontOf(words);
  pen.textAlign = words.anchor === 'middle' ? 'center' : words.anchor;
  if (!words.rimless) {
    pen.lineJoin = 'round';
    pen.lineWidth = 6;
    pen.strokeStyle = colours.ground;
    pen.strokeText(words.text, words.x, words.y);
  }
  pen.fillStyle = colours[words.colour];
  pen.fillText(words.text, words.x, words.y);
}

function draw(pen: SKRSContext2D, shape: Shape, colours: Colours) {
  const colour = colours[shape.colour];
  if (shape.kind === 'line') {
    pen.strokeStyle = colour;
    line(pen, shape.x1, shape.y1, shape.x2, shape.y2, shape.width, shape.dash);
    return;
  }
  const { x, y, width, height } = shape;
  if (shape.kind === 'bar') {
    pen.fillStyle = shape.filling === 'full' ? colour : mixed(colour, 0.26, colours.ground);
    pen.fillRect(x, y, width, height);
    pen.strokeStyle = colour;
    pen.lineWidth = 2;
    pen.strokeRect(x, y, width, height);
    return;
  }
  pen.save();
  pen.beginPath();
  pen.rect(x, y, width, height);
  pen.clip();
  pen.strokeStyle = colour;
  for (let at = x - height; at < x + width; at += 14) line(pen, at, y + height, at + height, y, 5);
  pen.restore();
}

function line(pen: SKRSContext2D, x1: number, y1: number, x2: number, y2: number, width: number, dash: number[] = []) {
  pen.lineWidth = width;
  pen.setLineDash(dash);
  pen.beginPath();
  pen.moveTo(x1, y1);
  pen.lineTo(x2, y2);
  pen.stroke();
  pen.setLineDash([]);
}
