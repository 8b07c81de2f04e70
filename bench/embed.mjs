/* global document, window, requestAnimationFrame, MutationObserver */
// What the embed costs beside a page written by hand with the same picture: to come, on a slow phone far from
// everything, and to move. `node bench/embed.mjs <folder>` measures a site that is built already.
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { chromium } from 'playwright';
import { build } from 'vite';
import { launchOptions } from '../tests/findBrowser.mjs';
import { serveBrotli } from './brotliServer.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
const RUNS = 7;
const SLOWER = 4;
/** What Lighthouse calls slow 4G, as its own throttling in the browser has it. */
const SLOW_4G = {
  offline: false,
  latency: 562.5,
  downloadThroughput: (1474.56 * 1024) / 8,
  uploadThroughput: (675 * 1024) / 8
};
const MOVES = 120;

/** @param {number[]} values @param {number} share */
const quantile = (values, share) => values.toSorted((a, b) => a - b)[Math.floor(share * (values.length - 1))] ?? NaN;

/** In the page, before anything else is: when the picture is there, and how far what was there has shifted. */
function watch() {
  const seen = /** @type {{ ready: number, shift: number }} */ (window.__seen = { ready: NaN, shift: 0 });
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries()) seen.shift += /** @type {any} */ (entry).value;
  }).observe({ type: 'layout-shift', buffered: true });
  new MutationObserver((_, observer) => {
    if (document.documentElement?.dataset.ready === undefined) return;
    seen.ready = performance.now();
    observer.disconnect();
  }).observe(document, { attributes: true, subtree: true, childList: true });
}

/** In the page, once the picture is there: what came until then. */
function coming() {
  const { ready, shift } = window.__seen;
  const entries = /** @type {PerformanceResourceTiming[]} */ ([
    ...performance.getEntriesByType('navigation'),
    ...performance.getEntriesByType('resource')
  ]).filter(({ name, startTime }) => name.startsWith('http') && startTime <= ready);
  return {
    paint: performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? NaN,
    ready,
    shift,
    bytes: entries.reduce((sum, { encodedBodySize }) => sum + encodedBodySize, 0),
    requests: entries.length
  };
}

/** In the page: of each move of the playhead, how long it takes from the event until the frame that shows it is drawn. */
function watchMoves() {
  const moves = /** @type {number[]} */ (window.__moves = []);
  document.addEventListener(
    'input',
    () => {
      const before = performance.now();
      const { port1, port2 } = new MessageChannel();
      // A message is heard after the frame in which it is sent is drawn.
      port1.onmessage = () => moves.push(performance.now() - before);
      requestAnimationFrame(() => port2.postMessage(null));
    },
    { capture: true }
  );
}

/**
 * Drags the playhead with the mouse, to and fro. The browser hands a move on as a frame begins.
 *
 * @param {import('playwright').Page} page
 * @param {number} from of the width of the picture
 * @param {number} to of the width of the picture
 * @returns of the moves, the first ones among them, how long the slowest but five in a hundred took
 */
async function drag(page, from, to) {
  const picture = await page.locator('svg:visible').first().boundingBox();
  const slider = await page.locator('input[type=range]:visible').first().boundingBox();
  if (!picture || !slider) throw new Error('There is no playhead.');
  const x = (/** @type {number} */ part) => picture.x + (from + part * (to - from)) * picture.width;
  const y = slider.y + slider.height / 2;
  await page.evaluate(() => (window.__moves.length = 0));
  await page.mouse.move(x(0.5), y);
  await page.mouse.down();
  for (let i = 0; i < MOVES; i++) await page.mouse.move(x(Math.abs(((0.5 + i * 0.037) % 2) - 1)), y);
  await page.mouse.up();
  const moves = await page.evaluate(() => window.__moves);
  if (moves.length < MOVES / 2) throw new Error(`Of ${MOVES} moves ${moves.length} were seen.`);
  return quantile(moves, 0.95);
}

/** @param {import('playwright').Browser} browser @param {string} url */
async function once(browser, url) {
  const context = await browser.newContext({
    viewport: { width: 412, height: 823 },
    locale: 'en-GB',
    serviceWorkers: 'block'
  });
  try {
    const page = await context.newPage();
    const session = await context.newCDPSession(page);
    await session.send('Network.enable');
    await session.send('Network.emulateNetworkConditions', SLOW_4G);
    await session.send('Emulation.setCPUThrottlingRate', { rate: SLOWER });
    await page.addInitScript(watch);
    await page.addInitScript(watchMoves);
    await page.goto(url);
    await page.waitForSelector('html[data-ready]', { state: 'attached' });
    await page.waitForTimeout(1000); // whatever may still shift
    const came = await page.evaluate(coming);
    const moved = await drag(page, 0.15, 0.85);
    // At the ends the years shown move along, and all is drawn anew.
    return { ...came, moved, along: await drag(page, 0, 1) };
  } finally {
    await context.close();
  }
}

const outDir = mkdtempSync(path.join(tmpdir(), 'new-start-embed-'));
/** @type {import('playwright').Browser | undefined} */
let browser;
try {
  const given = process.argv[1] === fileURLToPath(import.meta.url) ? process.argv[2] : undefined;
  if (!given) await build({ root, logLevel: 'warn', build: { outDir, emptyOutDir: true } });
  const folder = given ? path.resolve(given) : outDir;
  if (!existsSync(path.join(folder, 'embed.html'))) throw new Error('The site that was built has no embed.html.');
  const server = await serveBrotli({ '/site/': folder, '/bench/': path.join(root, 'bench') });
  browser = await chromium.launch(await launchOptions({ isWhole: true }));
  const pages = {
    embed: `${server.url}/site/embed.html?view=limits&lang=en`,
    'by hand': `${server.url}/bench/hand-written.html`
  };
  /** @type {Record<string, Awaited<ReturnType<typeof once>>[]>} */
  const runs = { embed: [], 'by hand': [] };
  // In turn, so that whatever else the computer does falls on both.
  for (let run = 0; run < RUNS; run++)
    for (const [name, url] of Object.entries(pages)) runs[name]?.push(await once(browser, url));
  server.close();

  const rows = /** @type {const} */ ([
    ['first contentful paint, ms', 'paint', 0],
    ['the picture is there (data-ready), ms', 'ready', 0],
    ['a move of the playhead until it is drawn, p95, ms', 'moved', 1],
    ['the same, from end to end of the years shown, p95, ms', 'along', 1],
    ['layout shift', 'shift', 3],
    ['bytes, brotli, until the picture is there', 'bytes', 0],
    ['requests, until the picture is there', 'requests', 0]
  ]);
  console.log(
    `\nThe embed beside a page written by hand, in ${browser.version()}: slow 4G, ${SLOWER} times slower, medians of ${RUNS} runs`
  );
  console.table(
    Object.fromEntries(
      rows.map(([label, key, digits]) => {
        const [embed = NaN, byHand = NaN] = Object.values(runs).map((all) =>
          quantile(
            all.map((it) => it[key]),
            0.5
          )
        );
        const ratio = byHand ? `${(embed / byHand).toFixed(2)} times` : '';
        return [label, { embed: embed.toFixed(digits), 'by hand': byHand.toFixed(digits), ratio }];
      })
    )
  );
} finally {
  await browser?.close();
  rmSync(outDir, { recursive: true, force: true });
}
