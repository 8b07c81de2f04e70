import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readAddress, VIEWS, writeAddress, type Address } from '../../src/session/address.ts';
import {
  attributesOf,
  embedAddress,
  frozenAt,
  listed,
  pageAddress,
  pictureAddress,
  siteOf,
  unlisted
} from '../../src/session/embedAddress.ts';
import { pathFromLink, pathOf } from '../../src/session/path.ts';
import { wordedScenarios } from '../oracle/wordedScenarios.ts';
import { MARKUP } from './hostile.ts';

const SITE = 'https://example.org/some/folder/';
const defaults = readAddress('').address;
const address = (change: Partial<Address>): Address => ({ ...defaults, ...change });

describe('the site of a page', () => {
  it.each([
    [SITE, SITE],
    [`${SITE}index.html?path=lapse-2021#day`, SITE],
    [`${SITE}?note=a/b/c`, SITE],
    [`${SITE}#a/b`, SITE],
    [`${SITE}paths/lapse-2021/`, SITE],
    [`${SITE}paths/lapse-2021/index.html?lang=ru`, SITE],
    [`${SITE}v/1.2.3/`, SITE],
    [`${SITE}v/1.2.3/index.html?date=2021-02-05`, SITE],
    [`${SITE}v/1.2.3/paths/withdrawal/?lang=ru`, SITE],
    ['file:///C:/Users/reader/simulator.html?lang=ru', 'file:///C:/Users/reader/']
  ])('%s is %s', (page, site) => {
    expect(siteOf(page, '1.2.3')).toBe(site);
  });
  it.each([
    `${SITE}v/1.2.4/`,
    `${SITE}paths/nobodys/`,
    `${SITE}paths/`,
    `${SITE}v/`,
    `${SITE}rev/1.2.3/`,
    `${SITE}v/1x2.3/`
  ])('%s is that folder: it is neither the frozen copy nor a path’s own', (folder) => {
    expect(siteOf(folder, '1.2.3')).toBe(folder);
  });
  it('is the same from its frozen copy', () => {
    expect(siteOf(frozenAt(SITE, '1.2.3'), '1.2.3')).toBe(SITE);
  });
});

describe('the addresses in a snippet', () => {
  const changed = address({
    date: '2021-02-05',
    language: 'ru',
    theme: 'dark',
    views: ['paths', 'day'],
    transparent: true,
    plain: true
  });
  it('have nothing that is default', () => {
    expect(embedAddress(SITE, defaults)).toBe(`${SITE}embed.html`);
    expect(pageAddress(SITE, defaults)).toBe(SITE);
    expect(attributesOf(defaults)).toEqual([]);
  });
  it('say all that is not', () => {
    expect(embedAddress(SITE, changed)).toBe(
      `${SITE}embed.html?date=2021-02-05&view=paths&view=day&lang=ru&theme=dark&transparent&plain`
    );
    expect(attributesOf(address({ ...changed, active: 1, paths: defaults.paths.slice(1) }))).toEqual([
      ['path', 'one-year-2020 five-year-2021 lapse-2021'],
      ['active', '2'],
      ['date', '2021-02-05'],
      ['view', 'paths day'],
      ['lang', 'ru'],
      ['theme', 'dark'],
      ['transparent', ''],
      ['plain', '']
    ]);
  });
  it('lead to the whole page: all its views, in the theme that its reader chooses', () => {
    expect(pageAddress(SITE, changed)).toBe(`${SITE}?date=2021-02-05&lang=ru`);
  });
  it('are of a copy that stays as it is', () => {
    expect(embedAddress(frozenAt(SITE, '1.2.3'), defaults)).toBe(`${SITE}v/1.2.3/embed.html`);
    const picture = pictureAddress(frozenAt(SITE, '1.2.3'), 'lapse-2021', 'en');
    expect(picture).toBe(`${SITE}v/1.2.3/paths/lapse-2021/picture.png`);
  });
  it('are of the picture in the language of the words around it', () => {
    expect(pictureAddress(SITE, 'lapse-2021', 'ru')).toBe(`${SITE}paths/lapse-2021/picture-ru.png`);
  });
});

describe('a list in an attribute', () => {
  it('is written as in an address', () => {
    expect(listed(['lapse-2021', '1~title=One year~2020-10-16.offerExtension.RU.1'])).toBe(
      'lapse-2021 1~title=One+year~2020-10-16.offerExtension.RU.1'
    );
  });
  it('may be written over several lines', () => {
    expect(unlisted('\n  lapse-2021\n  withdrawal\t')).toEqual(['lapse-2021', 'withdrawal']);
    expect(unlisted('')).toEqual([]);
  });
  it('may be written by hand, with an ampersand left as it is', () => {
    expect(unlisted('1~title=a&b 1')).toEqual(['1~title=a&b', '1']);
  });
  it('is read back, whatever a path is called', () => {
    const text = fc.oneof(
      fc.string({ unit: 'binary', minLength: 1 }),
      fc.constantFrom(...MARKUP, ' ', '&', '+', '%20')
    );
    fc.assert(
      fc.property(fc.array(text, { maxLength: 4 }), (values) => {
        const attribute = listed(values);
        expect(attribute).toMatch(/^[\w*.~=%+-]*( [\w*.~=%+-]+)*$/);
        expect(unlisted(attribute)).toEqual(values);
      })
    );
  });
});

it('the embed and the element are told the same: what is on the screen', () => {
  const path = fc.oneof(
    fc.constantFrom('as-it-happened', 'withdrawal').map(pathFromLink),
    wordedScenarios.map((scenario) => pathOf(scenario))
  );
  const addresses = fc.record({
    paths: fc.array(path, { minLength: 1, maxLength: 4 }),
    views: fc.option(fc.subarray([...VIEWS], { minLength: 1 })),
    language: fc.constantFrom(null, 'en', 'ru'),
    theme: fc.constantFrom('auto', 'light', 'dark'),
    transparent: fc.boolean(),
    plain: fc.boolean()
  });
  fc.assert(
    fc.property(addresses, (change) => {
      const { date } = readAddress(writeAddress(address(change))).address;
      const shown = address({ ...change, date } as Partial<Address>);
      const search = new URL(embedAddress(SITE, shown)).search;
      expect(readAddress(search).notices).toEqual([]);
      const links = (it: Address) => ({ ...it, paths: it.paths.map(({ link }) => link) });
      expect(links(readAddress(search).address)).toEqual(links(shown));
      const told = attributesOf(shown).flatMap(([name, value]) =>
        value === '' ? [[name, '']] : unlisted(value).map((item) => [name, item])
      );
      expect(told).toEqual([...new URLSearchParams(search)]);
    }),
    { numRuns: 40 }
  );
});
