/* global document, requestAnimationFrame */
// What a move of the playhead and a change of path cost on the page as built, in a real browser slowed down four times.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { chromium } from 'playwright';
import { build, preview } from 'vite';
import { launchOptions } from '../tests/findBrowser.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
const SLOWER = 4;
const MOVES = 240;
/** Days since 1970: signature, and a day after all decisions of the paths made here. */
const [ALL, AFTER] = [14_707, 18_700];

/** @param {number[]} values @param {number} share */
const quantile = (values, share) => values.toSorted((a, b) => a - b)[Math.floor(share * (values.length - 1))] ?? NaN;
/** @param {number} value */
const ms = (value) => `${value.toFixed(1)} ms`;

/** So many decisions, one every eight days. @param {number} count */
function pathOf(count) {
  const decisions = Array.from({ length: count }, (_, index) => {
    const day = new Date(Date.UTC(2012, 0, 1) + index * 8 * 86_400_000).toISOString().slice(0, 10);
    return `${day}.${index % 2 ? 'resumeParticipation' : 'suspendParticipation'}.RU`;
  });
  return `path=1~${decisions.join('~')}`;
}

/**
 * In the page: one move of ten days a frame, as a drag over a wide axis makes them. Of each, the time its script takes, and how long the frame it
 * was made in took until the next could begin.
 *
 * @param {{ moves: number, step: number, from: number }} options days of a move, and the day to begin on
 */
async function move({ moves, step, from }) {
  const slider = /** @type {HTMLInputElement} */ (document.querySelector('input[type=range]'));
  const frame = () => new Promise((resolve) => requestAnimationFrame(resolve));
  /** @type {{ script: number[], layout: number[], frames: number[] }} */
  const times = { script: [], layout: [], frames: [] };
  const last = Number(slider.max);
  let at = from;
  for (let i = 0; i < moves; i++) {
    const began = /** @type {number} */ (await frame());
    at = at + step > last ? from : at + step;
    const before = performance.now();
    slider.value = String(at);
    slider.dispatchEvent(new Event('input', { bubbles: true }));
    // What is derived is worked out and the document changed in a microtask.
    await new Promise((resolve) => queueMicrotask(() => queueMicrotask(() => resolve(undefined))));
    const after = performance.now();
    document.body.getBoundingClientRect();
    times.script.push(after - before);
    times.layout.push(performance.now() - after);
    const next = /** @type {number} */ (await frame());
    times.frames.push(next - began);
  }
  return times;
}

async function changePath() {
  const radios = [...document.querySelectorAll('input[name=active-path]')];
  const times = [];
  for (let i = 0; i < 24; i++) {
    await new Promise((resolve) => requestAnimationFrame(resolve));
    const before = performance.now();
    /** @type {HTMLInputElement} */ (radios[(i + 1) % radios.length]).click();
    await new Promise((resolve) => queueMicrotask(() => queueMicrotask(() => resolve(undefined))));
    document.body.getBoundingClientRect();
    times.push(performance.now() - before);
  }
  return times;
}

const outDir = mkdtempSync(path.join(tmpdir(), 'new-start-bench-'));
/** @type {import('playwright').Browser | undefined} */
let browser;
try {
  await build({ root, logLevel: 'warn', build: { outDir, emptyOutDir: true } });
  const server = await preview({ root, configFile: false, base: './', build: { outDir }, logLevel: 'error' });
  const url = server.resolvedUrls?.local[0];
  browser = await chromium.launch(await launchOptions({ isWhole: true }));
  console.log(`\nThe page in ${browser.version()}, ${SLOWER} times slower; ${MOVES} moves each, one a frame`);
  for (const [name, width, query, from] of /** @type {const} */ ([
    ['four paths, over all years', 1280, '', ALL],
    ['four paths, over all years', 390, '', ALL],
    ['4 decisions, after the last', 1280, pathOf(4), AFTER],
    ['400 decisions, after the last', 1280, pathOf(400), AFTER]
  ])) {
    const page = await browser.newPage({ viewport: { width, height: 900 }, locale: 'en-GB' });
    await page.goto(`${url}?${query}`);
    await page.waitForSelector('html[data-ready]');
    const session = await page.context().newCDPSession(page);
    await session.send('Emulation.setCPUThrottlingRate', { rate: SLOWER });
    await page.evaluate(move, { moves: 40, step: 10, from }); // once warm
    const { script, layout, frames } = await page.evaluate(move, { moves: MOVES, step: 10, from });
    console.log(
      `${name}, ${width} px: script ${ms(quantile(script, 0.5))} at the median, ${ms(quantile(script, 0.95))} at p95; ` +
        `style and layout ${ms(quantile(layout, 0.5))}, ${ms(quantile(layout, 0.95))}; ` +
        `next frame after ${ms(quantile(frames, 0.5))}, ${ms(quantile(frames, 0.95))}`
    );
    const changes = await page.evaluate(changePath);
    console.log(`  change of path, with layout: ${ms(quantile(changes, 0.5))}, ${ms(quantile(changes, 0.95))} at p95`);
    await page.close();
  }
  await server.close();
} finally {
  await browser?.close();
  rmSync(outDir, { recursive: true });
}
