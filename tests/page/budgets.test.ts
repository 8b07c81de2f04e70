import { readFileSync } from 'node:fs';
import path from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import type { Page } from 'playwright';
import { describe, expect, inject, it } from 'vitest';
import { openPage } from './browser.ts';

const KB = 1000;

interface Asked {
  name: string;
  type: 'document' | 'script' | 'style' | 'other';
  bytes: number;
}

/** Everything that was asked for until the picture was there, each at its size compressed with brotli. */
async function untilReady(path: string): Promise<Asked[]> {
  const page = await openPage({ path: 'about:blank', isTouched: false });
  await page.addInitScript(() => {
    new MutationObserver((_, observer) => {
      if (document.documentElement?.dataset.ready === undefined) return;
      observer.disconnect();
      performance.mark('ready');
    }).observe(document, { attributes: true, childList: true, subtree: true });
  });
  const site = inject('siteUrl');
  await page.goto(new URL(path, site).href);
  await page.waitForSelector('html[data-ready]', { state: 'attached' });
  await page.waitForLoadState('load');
  const urls = await asked(page);
  return Promise.all(
    urls.map(async (url) => {
      const body = await (await fetch(url)).arrayBuffer();
      const name = url.slice(site.length);
      const type = name.endsWith('.js') ? 'script' : name.endsWith('.css') ? 'style' : 'other';
      return {
        name,
        type: url === urls[0] ? ('document' as const) : (type as Asked['type']),
        bytes: brotliCompressSync(new Uint8Array(body)).length
      };
    })
  );
}

/** The document first. */
const asked = (page: Page) =>
  page.evaluate(() => {
    const ready = performance.getEntriesByName('ready')[0]!.startTime;
    return [...performance.getEntriesByType('navigation'), ...performance.getEntriesByType('resource')]
      .filter(({ name, startTime }) => name.startsWith('http') && startTime <= ready)
      .map(({ name }) => name);
  });

const sum = (files: Asked[], ...types: Asked['type'][]) =>
  files.filter(({ type }) => types.length === 0 || types.includes(type)).reduce((all, { bytes }) => all + bytes, 0);

describe('until the first picture there comes', () => {
  it('to an embed of the limits, at most 60 kB in at most three requests', async () => {
    const files = await untilReady('embed.html?view=limits');
    expect(sum(files, 'script'), 'there is something to be measured').toBeGreaterThan(10 * KB);
    const all = JSON.stringify(files, null, 1);
    expect(files.length, all).toBeLessThanOrEqual(3);
    expect(sum(files), all).toBeLessThanOrEqual(60 * KB);
  });

  // Which of them an address asks for is tested beside what they do: embedScripts.test.ts.
  it.each([
    ['embed.js', 45],
    ['embed-rows.js', 22],
    ['embed-whole.js', 143.5],
    ['embed-ru.js', 4.1],
    ['embed-rows-ru.js', 8.1],
    ['embed-whole-ru.js', 24]
  ])('%s has at most %s kB', (script, most) => {
    const size = brotliCompressSync(readFileSync(path.join(inject('siteFolder'), script))).length;
    expect(size).toBeGreaterThan(KB);
    expect(size).toBeLessThanOrEqual(most * KB);
  });

  it('to the page, at most its scripts and itself, with its styles, each within what they were last', async () => {
    const files = await untilReady('index.html');
    const all = JSON.stringify(files, null, 1);
    expect(sum(files, 'script'), all).toBeGreaterThan(10 * KB);
    expect(sum(files, 'script'), all).toBeLessThanOrEqual(130 * KB);
    expect(sum(files, 'style'), all).toBe(0);
    expect(sum(files, 'document'), all).toBeLessThanOrEqual(28 * KB);
    expect(sum(files, 'other'), all).toBe(0);
  });
});
