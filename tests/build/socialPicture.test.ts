import { readFileSync } from 'node:fs';
import path from 'node:path';
import { createCanvas, GlobalFonts, loadImage } from '@napi-rs/canvas';
import { describe, expect, it } from 'vitest';
import { coloursIn, mixed, TOKENS } from '../../src/build/socialPicture/colours.ts';
import { layOut, layOutAll } from '../../src/build/socialPicture/layOut.ts';
import { measureWith, socialPicture } from '../../src/build/socialPicture/paint.ts';
import { pngOf } from '../../src/build/socialPicture/png.ts';
import { PICTURE_SIZE, type Measure, type Words } from '../../src/build/socialPicture/sheet.ts';
import { MESSAGES } from '../../src/i18n/index.ts';
import { isPresetId, presets } from '../../src/scenarios/presets/index.ts';
import { LANGUAGES } from '../../src/session/language.ts';

const tokens = readFileSync(path.resolve(import.meta.dirname, '../../src/tokens.css'), 'utf8');
const colours = coloursIn(tokens);
const IDS = [null, ...Object.keys(presets).filter(isPresetId)];
const all = LANGUAGES.flatMap((language) => IDS.map((id) => [id, language] as const));
const { width: WIDTH, height: HEIGHT } = PICTURE_SIZE;

const asDrawn = measureWith(createCanvas(1, 1).getContext('2d'));
/** Fonts that are a quarter wider than those of this machine, and narrower ones. */
const FONTS: [string, Measure][] = [
  ['the font at hand', asDrawn],
  ['a wide font', (words) => asDrawn(words) * 1.25],
  ['a narrow font', (words) => asDrawn(words) * 0.8]
];

function box(words: Words, measure: Measure) {
  const width = measure(words);
  const x1 = words.x - { start: 0, middle: width / 2, end: width }[words.anchor];
  return { text: words.text, x1, x2: x1 + width, y1: words.y - words.size * 0.75, y2: words.y + words.size * 0.22 };
}

describe.each(all)('the picture of %s in %s', (id, language) => {
  const sheet = (siteUrl: string | null, measure: Measure) =>
    id ? layOut(id, language, siteUrl, measure) : layOutAll(language, siteUrl, measure);

  it.each(FONTS)('has all its words on the sheet, none over another, in %s', (_, measure) => {
    const boxes = sheet('https://example.org/', measure).words.map((it) => box(it, measure));
    const beyond = boxes.filter(({ x1, x2, y1, y2 }) => x1 < 40 || x2 > WIDTH - 40 || y1 < 20 || y2 > HEIGHT - 10);
    expect(beyond).toEqual([]);
    const over = boxes.flatMap((a, index) =>
      boxes.slice(index + 1).filter((b) => a.x1 < b.x2 && b.x1 < a.x2 && a.y1 < b.y2 && b.y1 < a.y2)
    );
    expect(over).toEqual([]);
  });
  it('has no type too small to be read', () => {
    for (const { size, text } of sheet(null, asDrawn).words) expect(size, text).toBeGreaterThan(19);
  });
});

describe.each(IDS.filter((id) => id !== null))('the picture of %s', (id) => {
  const { words, shapes } = layOut(id, 'en', null, asDrawn);
  const texts = words.map(({ text }) => text);

  it('says which path it is, when the treaty ends on it, and what is supposed', () => {
    expect(texts).toContain(MESSAGES.en.preset[id]);
    const largest = words.toSorted((a, b) => b.size - a.size)[0]!;
    expect(largest.text).toMatch(/^\d+ \w+ 20\d\d$/);
    expect(texts).toContain('recorded');
    expect(texts.includes('supposed')).toBe(id !== 'as-it-happened');
    expect(texts.some((text) => text.startsWith('Supposed from '))).toBe(id !== 'as-it-happened');
  });
  it('has the record beside it, and the colour of what is supposed for nothing else', () => {
    expect(texts).toContain('As it happened');
    const bars = shapes.filter((shape) => shape.kind === 'bar');
    expect(bars.some(({ colour }) => colour === 'record')).toBe(true);
    if (id === 'as-it-happened') expect(shapes.filter(({ colour }) => colour === 'hue-1')).toEqual([]);
  });
});

describe.runIf(GlobalFonts.families.length > 0)('as a file', () => {
  it.each(all)('%s in %s is as large as it says, on paper, with ink and the record on it', async (id, language) => {
    const image = await loadImage(Buffer.from(socialPicture(id, language, colours, null)));
    expect([image.width, image.height]).toEqual([WIDTH, HEIGHT]);
    const pen = createCanvas(WIDTH, HEIGHT).getContext('2d');
    pen.drawImage(image, 0, 0);
    const pixels = new DataView(pen.getImageData(0, 0, WIDTH, HEIGHT).data.buffer);
    const counts = new Map<number, number>();
    for (let at = 0; at < pixels.byteLength; at += 4) {
      const rgb = pixels.getUint32(at) >>> 8;
      counts.set(rgb, (counts.get(rgb) ?? 0) + 1);
    }
    const count = (hex: string) => counts.get(parseInt(hex.slice(1), 16)) ?? 0;
    expect(count(colours.ground)).toBeGreaterThan((WIDTH * HEIGHT) / 2);
    expect(count(colours.ink)).toBeGreaterThan(1000);
    expect(count(mixed(colours.record, 0.26, colours.ground))).toBeGreaterThan(5000);
    expect(count(colours['hue-1']) > 500).toBe(id !== 'as-it-happened');
  });
});

describe.runIf(GlobalFonts.families.length > 0)('in another language', () => {
  it.each(IDS)('%s is another picture', (id) => {
    const [en, ru] = LANGUAGES.map((language) => socialPicture(id, language, colours, null));
    expect(Buffer.compare(en!, ru!)).not.toBe(0);
  });
});

describe('a PNG of few colours', () => {
  const drawn = async (png: Uint8Array) => {
    const image = await loadImage(Buffer.from(png));
    const pen = createCanvas(image.width, image.height).getContext('2d');
    pen.drawImage(image, 0, 0);
    return [...pen.getImageData(0, 0, image.width, image.height).data];
  };
  it('has each pixel as it was', async () => {
    const pixels = [255, 0, 0, 255, 0, 255, 0, 255, 0, 0, 255, 255, 1, 2, 3, 255, 250, 240, 230, 255, 0, 0, 0, 255];
    expect(await drawn(pngOf(new Uint8ClampedArray(pixels), { width: 3, height: 2 }))).toEqual(pixels);
  });
  it('has in place of what is rarest among too many what looks most like it', async () => {
    const greys = Array.from({ length: 256 }, (_, grey) => [grey, grey, grey, 255]);
    const pixels = [...greys, ...greys, [101, 100, 99, 255]].flat();
    const result = await drawn(pngOf(new Uint8ClampedArray(pixels), { width: 513, height: 1 }));
    expect(result).toEqual([...pixels.slice(0, -4), 100, 100, 100, 255]);
  });
});

describe('the colours', () => {
  it('are those of the light theme', () => {
    expect(colours.ground).toBe(/--ground: light-dark\((#\w+)/.exec(tokens)![1]);
    expect(Object.keys(colours)).toEqual([...TOKENS]);
  });
  it('are missed where they are not given', () => {
    expect(() => coloursIn(':root { --ground: light-dark(#ffffff, #000000); }')).toThrow('--ink');
  });
  it('are mixed as a browser mixes them', () => {
    expect(mixed('#000000', 0.25, '#ffffff')).toBe('#bfbfbf');
  });
});
