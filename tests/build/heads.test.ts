import { DOMParser, type Element } from '@xmldom/xmldom';
import { describe, expect, it } from 'vitest';
import { forScript, presetHead, siteHead, withHead } from '../../src/build/presetHead.ts';
import { siteUrlFrom } from '../../src/build/siteUrl.ts';
import { MESSAGES } from '../../src/i18n/index.ts';
import { MODEL_DATED } from '../../src/scenarios/modelVersion.ts';
import { isPresetId, presets } from '../../src/scenarios/presets/index.ts';
import { LANGUAGES } from '../../src/session/language.ts';

const SITE = 'https://example.org/new-start/';
const IDS = Object.keys(presets).filter(isPresetId);
const PICTURE = { en: 'picture.png', ru: 'picture-ru.png' };
const all = LANGUAGES.flatMap((language) => IDS.map((id) => [id, language] as const));

/** A head as a strict reader takes it: whatever is not well-formed is an error. */
function read(head: string) {
  const parser = new DOMParser({ onError: (level, message) => expect.unreachable(`${level}: ${message}`) });
  const elements = [...parser.parseFromString(`<head>${head}</head>`, 'text/xml').documentElement!.childNodes].filter(
    (node): node is Element => node.nodeType === 1
  );
  const one = (name: string, attribute?: string, value?: string) => {
    const found = elements.filter((it) => it.tagName === name && (!attribute || it.getAttribute(attribute) === value));
    expect(found.length, `${name} ${attribute} ${value}`).toBeLessThanOrEqual(1);
    return found[0];
  };
  return {
    title: one('title')!.textContent!,
    meta: (name: string) => one('meta', name.startsWith('og:') ? 'property' : 'name', name)?.getAttribute('content'),
    link: (rel: string) => one('link', 'rel', rel),
    data: JSON.parse(one('script', 'type', 'application/ld+json')!.textContent!) as Record<string, unknown>
  };
}

describe.each(all)('the head of %s in %s', (id, language) => {
  const text = presetHead(id, language, SITE);
  const { title, meta, link, data } = read(text);
  const say = MESSAGES[language];
  const page = `${SITE}paths/${id}/`;

  it('says what the path is, how it ends, and what of it is recorded and what supposed', () => {
    expect(title).toContain(say.preset[id]);
    expect(title).toMatch(/\d{4}/);
    expect(meta('description')).toContain(say.presetAbout[id]);
    expect(/supposed path|предполагаемом пути/.test(meta('description')!)).toBe(id !== 'as-it-happened');
  });
  it('leads to its page and its picture, by absolute addresses', () => {
    expect(link('canonical')!.getAttribute('href')).toBe(page);
    expect(meta('og:url')).toBe(page);
    expect(meta('og:image')).toBe(page + PICTURE[language]);
    expect([meta('og:image:width'), meta('og:image:height')]).toEqual(['1200', '630']);
    expect(meta('og:image:alt')).toContain(say.preset[id]);
    expect([meta('og:title'), meta('og:description')]).toEqual([title, meta('description')]);
    expect([meta('og:type'), meta('twitter:card')]).toEqual(['article', 'summary_large_image']);
  });
  it('leads to its oEmbed answer, within what WordPress reads', () => {
    expect(link('alternate')!.getAttribute('type')).toBe('application/json+oembed');
    expect(link('alternate')!.getAttribute('href')).toBe(`${page}oembed.json`);
    expect(link('alternate')!.getAttribute('title')).toBe(title);
    expect(text.length).toBeLessThan(20_000);
  });
  it('is linked data about a law, free to use', () => {
    expect(data).toMatchObject({
      '@context': 'https://schema.org',
      '@type': ['LearningResource', 'Dataset'],
      '@id': page,
      url: page,
      name: title,
      isAccessibleForFree: true,
      license: expect.stringMatching(/^https:/),
      inLanguage: ['en', 'ru'],
      dateModified: MODEL_DATED,
      temporalCoverage: '2010-04-08/2031-02-05',
      isPartOf: SITE
    });
    // Search engines take the description of a data set between 50 and 5,000 characters.
    expect((data.description as string).length).toBeGreaterThan(50);
    expect(data.about).toMatchObject({
      '@type': 'Legislation',
      legislationDate: '2010-04-08',
      legislationDateOfApplicability: '2011-02-05',
      legislationLegalForce: 'https://schema.org/NotInForce',
      temporalCoverage: '2011-02-05/2026-02-05' // as it happened, whatever the path
    });
  });
});

describe('without an address of the site', () => {
  it.each(all)('nothing that must be absolute is in the head of %s in %s', (id, language) => {
    const text = presetHead(id, language, null);
    const { title, meta, link, data } = read(text);
    expect(title).not.toBe('');
    expect(meta('twitter:card')).toBe('summary');
    for (const name of ['og:url', 'og:image', 'og:image:alt']) expect(meta(name)).toBeUndefined();
    for (const rel of ['canonical', 'alternate']) expect(link(rel)).toBeUndefined();
    expect(data).not.toHaveProperty('url');
    expect(text).not.toMatch(/null|undefined/);
  });
});

describe.each(LANGUAGES)('the head of the simulator in %s', (language) => {
  const { title, meta, link, data } = read(siteHead(language, SITE));

  it('is that of the whole, of which the paths are parts', () => {
    expect(title).toBe(MESSAGES[language].page.title);
    expect(link('canonical')!.getAttribute('href')).toBe(SITE);
    expect(meta('og:image')).toBe(SITE + PICTURE[language]);
    expect(link('alternate')).toBeUndefined();
    expect((data.hasPart as { url: string }[]).map(({ url }) => url)).toEqual(IDS.map((id) => `${SITE}paths/${id}/`));
  });
});

it('linked data cannot end the script they stand in, whatever they say', () => {
  const hostile = { name: '</script><script>alert(1)</script><!-- \u2028 & ]]>' };
  const text = forScript(hostile);
  expect(text).not.toMatch(/[<>&\u2028]/);
  expect(JSON.parse(text)).toEqual(hostile);
});

describe('a page is given its head', () => {
  const page =
    '<head>\n<meta charset="utf-8" />\n<title>Old</title>\n<meta\n name="description"\n content="Old" />\n</head>';
  it('in place of its title and description, and as it is written', () => {
    expect(withHead(page, '<title>$& $1</title>')).toBe(
      '<head>\n<meta charset="utf-8" />\n<title>$& $1</title>\n</head>'
    );
  });
  it('or it is said that there is no place for it', () => {
    expect(() => withHead('<head></head>', '')).toThrow(RangeError);
  });
});

describe('the address of the site', () => {
  it('is a folder on the web, or is not known', () => {
    expect(siteUrlFrom(undefined)).toBeNull();
    expect(siteUrlFrom('')).toBeNull();
    expect(siteUrlFrom('https://example.org/')).toBe('https://example.org/');
  });
  it.each(['example.org/', 'https://example.org', 'https://example.org/?a=/', 'javascript:alert(1)/', 'file:///a/'])(
    'is not %s',
    (value) => {
      expect(() => siteUrlFrom(value)).toThrow(value);
    }
  );
});
