import { readFileSync } from 'node:fs';
import path from 'node:path';
import { DOMParser } from '@xmldom/xmldom';
import { describe, expect, it } from 'vitest';
import { oembed } from '../../src/build/oembed.ts';
import { PRESET_IDS, presetFiles } from '../../src/build/presetFiles.ts';
import { readAddress } from '../../src/session/address.ts';

const SITE = 'https://example.org/new-start/';

/** What WordPress keeps of what a stranger offers: a quotation, if it comes first, and an empty frame. */
const KEPT = /^(<blockquote>.*?<\/blockquote>)(<iframe [^>]*><\/iframe>)$/s;
const ALLOWED = ['src', 'width', 'height', 'frameborder', 'marginwidth', 'marginheight', 'scrolling', 'title'];

describe.each(PRESET_IDS)('the oEmbed answer for %s', (id) => {
  const answer = oembed(id, SITE);

  it('has what oEmbed 1.0 demands of its kind', () => {
    expect(answer).toMatchObject({ version: '1.0', type: 'rich', title: expect.any(String), html: expect.any(String) });
    for (const number of [answer.width, answer.height, answer.cache_age]) expect(number).toBeGreaterThan(0);
    expect(answer.thumbnail_url).toBe(`${SITE}paths/${id}/picture.png`);
    expect([answer.thumbnail_width, answer.thumbnail_height]).toEqual([1200, 630]);
    expect(answer.provider_url).toBe(SITE);
  });
  it('loses nothing in WordPress’s filter, and is no higher than that lets it be', () => {
    const [, quotation, frame] = KEPT.exec(answer.html)!;
    const parsed = new DOMParser().parseFromString(frame!, 'text/xml').documentElement!;
    const names = [...parsed.attributes].map(({ name }) => name);
    expect(names.filter((name) => !ALLOWED.includes(name))).toEqual([]);
    expect(parsed.getAttribute('title')).toBe(answer.title);
    expect([parsed.getAttribute('width'), parsed.getAttribute('height')]).toEqual(
      [answer.width, answer.height].map(String)
    );
    expect(answer.height).toBeGreaterThanOrEqual(200);
    expect(answer.height).toBeLessThanOrEqual(1000);
    expect(quotation).toContain(`href="${SITE}paths/${id}/"`);
  });
  it('frames the path, and what happened beside it, by an address that can be read', () => {
    const [, , frame] = KEPT.exec(answer.html)!;
    const src = new URL(new DOMParser().parseFromString(frame!, 'text/xml').documentElement!.getAttribute('src')!);
    expect(src.href.startsWith(`${SITE}embed.html?`)).toBe(true);
    expect(src.hash).toBe(''); // WordPress writes there
    const { address, notices } = readAddress(src.search);
    expect(notices).toEqual([]);
    expect(address.paths.map(({ preset }) => preset)).toEqual([...new Set([id, 'as-it-happened'])]);
    expect(address.views).toEqual(['paths']);
  });
});

describe('the files made of the presets', () => {
  const tokens = readFileSync(path.resolve(import.meta.dirname, '../../src/tokens.css'), 'utf8');
  const folders = ['', ...PRESET_IDS.map((id) => `paths/${id}/`)];
  const pictures = folders.flatMap((folder) => [`${folder}picture.png`, `${folder}picture-ru.png`]);

  it('are an answer for each, and a picture in each language; and pictures of all', () => {
    const files = presetFiles(SITE, tokens);
    const answers = PRESET_IDS.map((id) => `paths/${id}/oembed.json`);
    expect([...files.keys()].toSorted()).toEqual([...pictures, ...answers].toSorted());
    for (const answer of answers) expect(JSON.parse(files.get(answer) as string)).toHaveProperty('html');
    for (const picture of pictures) expect(files.get(picture)!.length, picture).toBeLessThan(60_000);
  });
  it('are pictures alone, where the site has no address', () => {
    expect([...presetFiles(null, tokens).keys()].toSorted()).toEqual(pictures.toSorted());
  });
});
