import { DOMParser, type Element } from '@xmldom/xmldom';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { codeOf, embeddingOf } from '../../src/panels/share/embed/embedding.ts';
import { elementSnippet, figureSnippet, frameSnippet, markdownSnippet } from '../../src/panels/share/embed/snippet.ts';
import { readAddress, type Address } from '../../src/session/address.ts';
import { attributesOf, embedAddress, pageAddress } from '../../src/session/embedAddress.ts';
import { MARKUP } from '../session/hostile.ts';

const SITE = 'https://example.org/a(1)/it’s/';
const { address } = readAddress('?path=lapse-2021&path=withdrawal&view=paths&date=2021-02-05&plain');
const page = pageAddress(SITE, address);
const picture = { source: `${SITE}paths/lapse-2021/picture.png`, size: { width: 640, height: 336 }, page };

interface Found {
  name: string;
  attributes: Record<string, string>;
}

/** The elements of a snippet in order, with their attributes. */
function elements(snippet: string): Found[] {
  const faults: string[] = [];
  const root = new DOMParser({
    onError: (level, message) => void (/missed value/.test(message) || faults.push(`${level}: ${message}`))
  }).parseFromString(`<body>${snippet}</body>`, 'text/html');
  expect(faults).toEqual([]);
  return Array.from(root.getElementsByTagName('*'))
    .slice(1)
    .map((it: Element) => ({
      name: it.localName!,
      attributes: Object.fromEntries(Array.from(it.attributes, ({ name, value }) => [name, value]))
    }));
}
const link = { name: 'a', attributes: { href: page } };

describe('a frame', () => {
  const snippet = frameSnippet({
    title: 'New START, paths: No extension; Withdrawal',
    open: 'Open',
    page,
    address: embedAddress(SITE, address),
    height: 420
  });
  it('has its address, its name, its height without a script, and a link within and after it', () => {
    expect(elements(snippet)).toEqual([
      {
        name: 'iframe',
        attributes: {
          src: embedAddress(SITE, address),
          title: 'New START, paths: No extension; Withdrawal',
          loading: 'lazy',
          height: '420',
          style: 'width:100%;border:0',
          allow: 'fullscreen; clipboard-write',
          referrerpolicy: 'strict-origin-when-cross-origin'
        }
      },
      link,
      { name: 'p', attributes: {} },
      link
    ]);
  });
  it('without a ground of its own has its colour scheme, so that browsers paint none', () => {
    const of = (part: Partial<Address>) =>
      codeOf('frame', embeddingOf('en', { ...address, ...part }, SITE, '2026-02-05'), 420).match(/style="([^"]*)"/)![1];
    expect(of({ theme: 'dark', transparent: true })).toBe('width:100%;border:0;color-scheme:dark');
    expect(of({ theme: 'auto', transparent: true })).toBe('width:100%;border:0;color-scheme:light dark');
    expect(of({ theme: 'dark', transparent: false })).toBe('width:100%;border:0');
  });
  it('is a line of its own, with its link on the next', () => {
    expect(snippet).toMatch(/^<iframe [^\n]*<\/iframe>\n<p>[^\n]*<\/p>$/);
  });
});

it('an element has its script and what is not default, and a link for where the script does not run', () => {
  const snippet = elementSnippet({
    open: 'Open',
    page,
    script: `${SITE}element.js`,
    attributes: attributesOf(address)
  });
  expect(elements(snippet)).toEqual([
    { name: 'script', attributes: { src: `${SITE}element.js`, defer: 'defer' } },
    {
      name: 'new-start-simulator',
      attributes: { path: 'lapse-2021 withdrawal', date: '2021-02-05', view: 'paths', plain: 'plain' }
    },
    link
  ]);
});

describe('a picture', () => {
  const words = { alt: 'What it shows', caption: 'What it shows. Retrieved today.', open: 'Open' };
  it('leads to the page, says what it shows, and has its size', () => {
    expect(elements(figureSnippet({ ...picture, ...words }))).toEqual([
      { name: 'figure', attributes: {} },
      link,
      {
        name: 'img',
        attributes: {
          src: picture.source,
          alt: words.alt,
          width: '640',
          height: '336',
          loading: 'lazy',
          style: 'max-width:100%;height:auto'
        }
      },
      { name: 'figcaption', attributes: {} },
      link
    ]);
  });
  it('has no size where that is not known', () => {
    expect(figureSnippet({ ...picture, ...words, size: null })).not.toMatch(/width=|height=/);
  });
  it('is the same in Markdown, whatever the folder is called', () => {
    const [folder, query] = ['https://example.org/a%281%29/it’s/', '?path=lapse-2021&path=withdrawal&date=2021-02-05'];
    expect(markdownSnippet({ ...picture, ...words })).toBe(
      `[![What it shows](${folder}paths/lapse-2021/picture.png)](${folder}${query})\n\nWhat it shows. Retrieved today. [Open](${folder}${query})`
    );
  });
});

describe('whatever a path is called', () => {
  const title = fc.oneof(
    fc.constantFrom(
      ...MARKUP,
      '"',
      '" onload="x',
      "' onload='x",
      '-->',
      '</iframe>',
      '[gallery]',
      '{{7*7}}',
      '\u202eabc'
    ),
    fc.constantFrom('https://evil.example', 'www.evil.example', '](x)', '![](x)', '`a', '1. a', '- a', '# a', '\\](x)'),
    fc.string({ unit: 'binary' }),
    fc.string({ unit: fc.constantFrom(...'<>"\'&=/\\[](){}!`*_~#:@$|. \n\r\t\u0000-a') })
  );
  /** What must be left of a title, spaces aside. */
  const seen = (text: string) =>
    text.replace(/[\p{Cc}\p{Cs}\p{Zl}\p{Zp}\u202a-\u202e\u2066-\u2069\ufeff\ufffe\uffff\s]/gu, '');
  const options = { open: 'Open', page, address: embedAddress(SITE, address), height: 420 };
  const figure = (text: string) => figureSnippet({ ...picture, alt: text, caption: text, open: text });

  it('the elements are the same, and its title is in its attribute as it is', () => {
    fc.assert(
      fc.property(title, (text) => {
        fc.pre(seen(text) !== '');
        const frame = elements(frameSnippet({ ...options, title: text, open: text }));
        expect(frame.map(({ name }) => name)).toEqual(['iframe', 'a', 'p', 'a']);
        const [{ attributes }] = frame as [Found];
        expect(seen(attributes.title!)).toBe(seen(text));
        expect(attributes).toEqual({
          ...elements(frameSnippet({ ...options, title: 'x' }))[0]!.attributes,
          title: attributes.title
        });
        const image = elements(figure(text));
        expect(image.map(({ name }) => name)).toEqual(['figure', 'a', 'img', 'figcaption', 'a']);
        expect(Object.keys(image[2]!.attributes)).toEqual(Object.keys(elements(figure('x'))[2]!.attributes));
        expect(seen(image[2]!.attributes.alt!)).toBe(seen(text));
      }),
      { numRuns: 400 }
    );
  });
  it('nothing in the text means anything to an editor or a template, or is not to be seen', () => {
    fc.assert(
      fc.property(title, (text) => {
        const all = frameSnippet({ ...options, title: text }) + figure(text);
        expect(all).not.toMatch(/[[\]{}']|[\p{Cs}\u202a-\u202e\u2066-\u2069]|(?!\n)\p{Cc}/u);
      })
    );
  });
  it('in Markdown there are the picture and two links, and nothing else that is marked', () => {
    fc.assert(
      fc.property(title, (text) => {
        const snippet = markdownSnippet({ ...picture, alt: text, caption: text, open: text });
        const unescaped = snippet.replace(/\\[!-/:-@[-`{-~]/g, '');
        const target = String.raw`\([^()\s<>]*\)`;
        const inner = String.raw`[^[\]()<>*_\`!#~@$|{}\\\n]*`;
        expect(unescaped).toMatch(
          new RegExp(String.raw`^\[!\[${inner}\]${target}\]${target}\n\n${inner} \[${inner}\]${target}$`)
        );
        const words = snippet.replaceAll(/\]\([^()\s]*\)/g, '');
        expect(words).not.toMatch(/(?<!\\):\/\/|www\.|\n\n([-=+]|\d+[.)])/i);
        expect(words).not.toMatch(/&(?!amp;|lt;|gt;)/);
      }),
      { numRuns: 400 }
    );
  });
  it('a title without end is cut, between characters', () => {
    const snippet = frameSnippet({ ...options, title: `a${'🕊️'.repeat(5000)}` });
    expect(snippet.length).toBeLessThan(1000);
    expect(snippet).not.toMatch(/\p{Cs}/u);
  });
});
