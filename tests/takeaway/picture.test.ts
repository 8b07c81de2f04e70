import { crc32 } from 'node:zlib';
import { DOMParser } from '@xmldom/xmldom';
import { loadImage } from '@napi-rs/canvas';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { MESSAGES } from '../../src/i18n/index.ts';
import { VIEWS } from '../../src/session/address.ts';
import { paintOf } from '../../src/takeaway/picture/colour.ts';
import { fileName } from '../../src/takeaway/picture/fileName.ts';
import { metadata } from '../../src/takeaway/picture/metadata.ts';
import { withDensity } from '../../src/takeaway/picture/png.ts';
import { pathsShown, SHOWN, shownAt, titleOf } from '../../src/takeaway/picture/shown.ts';
import { publishersIn, sourceLines } from '../../src/takeaway/picture/sources.ts';
import { lettered, type Run } from '../../src/takeaway/picture/text.ts';
import { shortened } from '../../src/takeaway/picture/vectors.ts';
import { mark, short, toDocument, toXml } from '../../src/takeaway/picture/xml.ts';
import { PUBLISHERS } from '../../src/record/publishers.ts';

describe('a computed colour becomes one that every program reads', () => {
  it.each([
    ['rgb(26, 26, 24)', '#1a1a18', 1],
    ['rgba(213, 94, 0, 0.5)', '#d55e00', 0.5],
    ['rgb(0 114 178 / 25%)', '#0072b2', 0.25],
    ['color(srgb 1 0.5 0)', '#ff8000', 1],
    ['color(srgb 1.02 -0.01 none / 0.1)', '#ff0000', 0.1],
    // Source: CSS Color Module Level 4, the examples of Oklab and OKLCH for #663399 and for red.
    ['oklab(0.44027 0.08818 -0.13386)', '#663399', 1],
    ['oklch(0.44027 0.1603 303.373)', '#663399', 1],
    ['oklab(0.627955 0.224863 0.125846)', '#ff0000', 1],
    ['oklab(1 0 0 / 0.5)', '#ffffff', 0.5],
    ['oklab(0 0 0)', '#000000', 1]
  ])('%s', (value, colour, opacity) => {
    expect(paintOf(value)).toEqual({ colour, opacity });
  });
  it.each(['none', 'transparent', 'rgba(0, 0, 0, 0)', 'color(srgb 1 1 1 / 0)'])('and %s is nothing', (value) => {
    expect(paintOf(value)).toBeNull();
  });
  it.each(['', 'red', 'url("#a")', 'rgb(1, 2)', 'hsl(1 2% 3%)', 'rgb(a, b, c)', 'color(display-p3 1 0 0)'])(
    'and %s is not guessed at',
    (value) => {
      expect(() => paintOf(value)).toThrow(RangeError);
    }
  );
  it('of all that are in sRGB, unchanged', () => {
    const byte = fc.integer({ min: 0, max: 255 });
    fc.assert(
      fc.property(byte, byte, byte, (red, green, blue) => {
        const hex = `#${[red, green, blue].map((it) => it.toString(16).padStart(2, '0')).join('')}`;
        expect(paintOf(`rgb(${red}, ${green}, ${blue})`)).toEqual({ colour: hex, opacity: 1 });
        expect(paintOf(`color(srgb ${red / 255} ${green / 255} ${blue / 255})`)).toEqual({ colour: hex, opacity: 1 });
      }),
      { numRuns: 50 }
    );
  });
});

describe('a drawing is written as XML', () => {
  const parsed = (text: string) =>
    new DOMParser({
      onError: (level, message) => {
        if (level !== 'warning') throw new Error(message);
      }
    }).parseFromString(text, 'image/svg+xml');

  it('whatever a path is called', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 12 }), (said) => {
        const { documentElement: root } = parsed(toDocument(mark('svg', { id: `a${said}` }, [said])));
        // What XML cannot hold has become U+FFFD; a line end in an attribute is a space to a parser.
        const held = said.replace(/[^\t\n\r -\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu, '\ufffd');
        expect(root!.textContent).toBe(held.replace(/\r\n?/g, '\n'));
        expect(root!.childNodes.length).toBeLessThan(2);
      }),
      { numRuns: 40 }
    );
  });
  it('so that nothing in a name is markup', () => {
    const name = '</text><script>alert("1")</script>&lt; ]]>';
    expect(toXml(mark('text', { id: name }, [name]))).not.toMatch(/<script|"1"|&lt; /);
  });
  it('of half a character, or one for machines, nothing is left but the sign of it', () => {
    expect(toXml(mark('text', {}, ['a\u0000\u001b\ud800b\u{1f600}']))).toBe(
      '<text>a\ufffd\ufffd\ufffdb\u{1f600}</text>'
    );
  });
  it('numbers in two places, and what is absent is not written', () => {
    expect(toXml(mark('rect', { x: 1.23456, y: -0.001, rx: undefined }))).toBe('<rect x="1.23" y="0"/>');
    expect(short(1e-7)).toBe('0');
    expect(shortened('M1.23456,-7 l-0.0001234,.5e1')).toBe('M1.23,-7 l0,.5e1');
  });
  it('with what is to be known of it as Dublin Core', () => {
    const about = {
      title: 'T <1>',
      description: 'D',
      sources: 'S',
      rights: 'R',
      creator: 'C',
      address: 'https://example.org/?a=1&b=2',
      date: '2026-11-25',
      language: 'ru'
    };
    const root = parsed(toDocument(mark('svg', { xmlns: 'http://www.w3.org/2000/svg' }, metadata(about))));
    const dc = (name: string) => root.getElementsByTagNameNS('http://purl.org/dc/elements/1.1/', name)[0]?.textContent;
    expect(['title', 'identifier', 'date', 'language', 'rights', 'source'].map(dc)).toEqual([
      about.title,
      about.address,
      about.date,
      about.language,
      about.rights,
      about.sources
    ]);
    expect(root.getElementsByTagNameNS('http://www.w3.org/2000/svg', 'title')[0]!.textContent).toBe(about.title);
  });
});

describe('words in a line', () => {
  const run = (text: string, x: number, right: number, more: Partial<Run> = {}): Run => ({
    ...{ text, x, right, y: 10, size: 10, isCentred: false, attributes: {} },
    ...more
  });
  const texts = (...parts: Parameters<typeof lettered>[0] extends Iterable<infer Part> ? Part[] : never) =>
    [...lettered(parts)].map(toXml);

  it('that follow each other stay together in whatever type they are set', () => {
    expect(texts(run('16 Oct', 0, 40), run('Putin', 43, 70), run(', offers', 70, 99))).toEqual([
      '<text x="0" y="10" xml:space="preserve"><tspan>16 Oct </tspan><tspan>Putin</tspan><tspan>, offers</tspan></text>'
    ]);
  });
  it('that stand apart, on other lines or on either side of a mark do not', () => {
    expect(texts(run('one', 0, 20), run('two', 60, 80))).toHaveLength(2);
    expect(texts(run('one', 0, 20), run('two', 0, 20, { y: 24 }))).toHaveLength(2);
    expect(texts(run('one', 0, 20), mark('rect'), run('two', 22, 40))).toHaveLength(3);
  });
  it('in the middle of something are held there', () => {
    expect(texts(run('flag', 10, 30, { isCentred: true }))).toEqual([
      '<text x="20" y="10" text-anchor="middle">flag</text>'
    ]);
  });
});

describe('a PNG says how fine it is', () => {
  // One white pixel.
  const pixel = Uint8Array.from(
    atob('iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAQAAAC1HAwCAAAAC0lEQVR42mP8/x8AAwMCAO+ip1sAAAAASUVORK5CYII='),
    (letter) => letter.charCodeAt(0)
  );
  it('192 to the inch where it is drawn twice as fine, before its pixels, and can still be read', async () => {
    const dense = Buffer.from(withDensity(pixel, 2));
    const at = dense.indexOf('pHYs');
    expect(dense.readUInt32BE(at - 4)).toBe(9);
    expect([dense.readUInt32BE(at + 4), dense.readUInt32BE(at + 8), dense[at + 12]]).toEqual([7559, 7559, 1]);
    expect(at).toBeLessThan(dense.indexOf('IDAT'));
    expect(dense.readUInt32BE(at + 13)).toBe(crc32(dense.subarray(at, at + 13)));
    expect(await loadImage(dense)).toMatchObject({ width: 1, height: 1 });
  });
  it('and what is no PNG is not touched', () => {
    expect(() => withDensity(new TextEncoder().encode('<svg xmlns="http://www.w3.org/2000/svg"></svg>'), 2)).toThrow(
      RangeError
    );
    expect(() => withDensity(new Uint8Array(), 2)).toThrow(RangeError);
  });
});

describe('what is taken away', () => {
  it('is the one view that the address asks for, or else the whole', () => {
    expect(shownAt(null)).toBe('score');
    expect(shownAt(['limits'])).toBe('limits');
    expect(shownAt(['limits', 'day'])).toBe('score');
  });
  it('names every path that it shows, and no other', () => {
    expect(pathsShown('score', 4, 2, 0)).toEqual([0, 1, 2, 3]);
    expect(pathsShown('verification', 4, 2, 0)).toEqual([0, 2]);
    expect(pathsShown('verification', 1, 0, null)).toEqual([0]);
    expect(pathsShown('day', 4, 2, 0)).toEqual([2]);
  });
  it('has a file name that says what it is, and of which day, in signs that every system takes', () => {
    expect(fileName('limits', '2020-10-16', 'svg')).toBe('new-start-limits-2020-10-16.svg');
    for (const shown of SHOWN) expect(fileName(shown, '2026-02-05', 'png')).toMatch(/^[a-z0-9-]+\.png$/);
  });
  it.each(['en', 'ru'] as const)('has a title and sources of its own in %s', (language) => {
    const say = MESSAGES[language];
    const titles = SHOWN.map((shown) => titleOf(say, shown, '2020-10-16'));
    expect(new Set(titles).size).toBe(VIEWS.length + 1);
    for (const shown of SHOWN) expect(sourceLines(say, shown).at(-1)).toMatch(/XIV|II|VII/);
  });
  it('names the publishers most cited, as the record does, and counts the others', () => {
    const { named, others } = publishersIn(MESSAGES.en, 'limits');
    for (const name of named)
      expect(Object.keys(PUBLISHERS).filter((publisher) => name.startsWith(publisher))).not.toEqual([]);
    expect(others).toBeGreaterThan(0);
    expect(publishersIn(MESSAGES.en, 'deadlines')).toEqual({ named: [], others: 0 });
    expect(sourceLines(MESSAGES.en, 'deadlines')).toHaveLength(1);
  });
});
