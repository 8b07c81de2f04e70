import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { inLines, placeLabels, spread, textWidth, type Label, type PlacedLabel } from '../../src/charts/labels.ts';
import { runs } from '../oracle/runs.ts';

const SIZE = 10;
const WIDTH = 400;

/** From where to where a placed label's text goes. */
function extentOf({ text, anchor, at }: PlacedLabel): [number, number] {
  const length = textWidth(text, SIZE);
  return anchor === 'start' ? [at, at + length] : [at - length, at];
}

const text = fc.string({ maxLength: 20 });
const label: fc.Arbitrary<Label> = fc.record({
  texts: fc.tuple(text, text).map(([short, more]) => [short + more, short]),
  x: fc.integer({ min: 0, max: WIDTH })
});

describe('a label', () => {
  const texts = ['extended 3 Feb 2021', 'extended'];
  const long = textWidth('extended 3 Feb 2021', SIZE);

  it('stands to the right of its mark', () => {
    const [placed] = placeLabels([{ texts, x: 100 }], WIDTH, SIZE);
    expect(placed).toMatchObject({ text: texts[0], x: 100, anchor: 'start' });
    expect(placed!.at).toBeGreaterThan(100);
  });
  it('stands to the left, where there is no room to the right', () => {
    const [placed] = placeLabels([{ texts, x: WIDTH - 20 }], WIDTH, SIZE);
    expect(placed).toMatchObject({ text: texts[0], x: WIDTH - 20, anchor: 'end' });
    expect(placed!.at).toBeLessThan(WIDTH - 20);
  });
  it('is shortened, where the long text fits on neither side', () => {
    const [placed] = placeLabels([{ texts, x: 10 }], long, SIZE);
    expect(placed).toMatchObject({ text: 'extended', anchor: 'start' });
  });
  it('is left out, where no text fits', () => {
    expect(placeLabels([{ texts, x: 10 }], 20, SIZE)).toEqual([]);
  });
  it('makes room for those before it in the list', () => {
    const [first, second] = ['in force 5 Feb 2011', 'contested 28 Feb 2023'];
    const at = (x: number, ...texts: string[]) => ({ texts, x });
    expect(placeLabels([at(200, first), at(210, second)], WIDTH, SIZE)).toMatchObject([
      { text: first, anchor: 'start' }
    ]);
    expect(placeLabels([at(210, second), at(200, first)], WIDTH, SIZE)).toMatchObject([
      { text: second, anchor: 'start' },
      { text: first, anchor: 'end' }
    ]);
  });
});

describe('labels on one line', () => {
  it('never overlap, and stay within the line', () => {
    const apart = fc.property(fc.array(label, { maxLength: 12 }), (labels) => {
      const extents = placeLabels(labels, WIDTH, SIZE)
        .map(extentOf)
        .sort(([a], [b]) => a - b);
      for (const [index, [from, to]] of extents.entries()) {
        expect(from).toBeGreaterThanOrEqual(0);
        expect(to).toBeLessThanOrEqual(WIDTH);
        if (index > 0) expect(from).toBeGreaterThan(extents[index - 1]![1]);
      }
    });
    fc.assert(apart, runs(300));
  });
  it('stand beside their marks, never on them, and say what they may', () => {
    const beside = fc.property(fc.array(label, { maxLength: 12 }), (labels) => {
      for (const placed of placeLabels(labels, WIDTH, SIZE)) {
        const { x, anchor, at, text } = placed;
        expect(anchor === 'start' ? at - x : x - at).toBeGreaterThan(0);
        expect(Math.abs(at - x)).toBeLessThan(SIZE);
        expect(labels.some((it) => it.x === x && it.texts.includes(text))).toBe(true);
      }
    });
    fc.assert(beside, runs(100));
  });
  it('of one wording stay where they are, when one is added at the end of the list', () => {
    const oneWording = label.map(({ texts, x }) => ({ texts: texts.slice(0, 1), x }));
    const kept = fc.property(fc.array(oneWording, { maxLength: 8 }), oneWording, (labels, another) => {
      const placed = placeLabels(labels, WIDTH, SIZE);
      expect(placeLabels([...labels, another], WIDTH, SIZE).slice(0, placed.length)).toEqual(placed);
    });
    fc.assert(kept, runs(100));
  });
});

describe('the width of a text', () => {
  it('grows with the text, and with the size of the type', () => {
    const grows = fc.property(text, fc.string({ minLength: 1 }), (some, more) => {
      expect(textWidth(some + more, SIZE)).toBeGreaterThan(textWidth(some, SIZE));
      expect(textWidth(some, 2 * SIZE)).toBeCloseTo(2 * textWidth(some, SIZE));
    });
    fc.assert(grows, runs(100));
  });
  it('is nothing for no text, more for wide letters, and in both alphabets about half an em a letter', () => {
    expect(textWidth('', SIZE)).toBe(0);
    expect(textWidth('www', SIZE)).toBeGreaterThan(textWidth('iii', SIZE));
    for (const date of ['16 October 2020', '16 октября 2020'])
      expect(textWidth(date, SIZE) / (date.length * SIZE)).toBeCloseTo(0.55, 1);
  });
});

describe('heights spread apart', () => {
  it('move down, and no further than they must', () => {
    expect(spread([10, 12, 50], 15)).toEqual([10, 25, 50]);
    expect(spread([50, 12, 10], 15)).toEqual([50, 25, 10]);
    expect(spread([10, 10, 10], 5)).toEqual([10, 15, 20]);
    expect(spread([10, 30], 15)).toEqual([10, 30]);
    expect(spread([], 15)).toEqual([]);
  });
  it('keep their order and their gap', () => {
    const heights = fc.array(fc.integer({ min: -100, max: 100 }), { maxLength: 10 });
    const keepApart = fc.property(heights, fc.integer({ min: 1, max: 40 }), (heights, gap) => {
      const moved = spread(heights, gap);
      for (const [i, a] of heights.entries()) {
        expect(moved[i]).toBeGreaterThanOrEqual(a);
        // What moved stands just below another.
        if (moved[i] !== a) expect(moved).toContain(moved[i]! - gap);
        for (const [j, b] of heights.entries()) {
          if (i !== j) expect(Math.abs(moved[i]! - moved[j]!)).toBeGreaterThanOrEqual(gap);
          if (a < b) expect(moved[i]).toBeLessThan(moved[j]!);
        }
      }
    });
    fc.assert(keepApart, runs(200));
  });
});

describe('a text in lines', () => {
  it('has as few of them as fit, broken between words', () => {
    expect(inLines('one two three', textWidth('one two', SIZE), SIZE)).toEqual(['one two', 'three']);
    expect(inLines('one two three', textWidth('one two three', SIZE), SIZE)).toEqual(['one two three']);
  });
  it('gives a word that is too long a line of its own', () => {
    expect(inLines('one interminable two', textWidth('one', SIZE), SIZE)).toEqual(['one', 'interminable', 'two']);
  });
  it('has all its words, each once', () => {
    fc.assert(
      fc.property(fc.array(fc.stringMatching(/^[a-z]{1,9}$/), { minLength: 1 }), fc.nat(WIDTH), (words, most) => {
        expect(inLines(words.join(' '), most, SIZE).join(' ')).toBe(words.join(' '));
      }),
      runs(100)
    );
  });
});
