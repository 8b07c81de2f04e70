// `npm run picture`: the README's picture of the page, taken anew. Not a test: pictures differ with the fonts at hand.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { chromium } from 'playwright';
import { build, preview } from 'vite';
import { launchOptions } from './findBrowser.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
const outDir = mkdtempSync(path.join(tmpdir(), 'new-start-picture-'));
await build({ root, logLevel: 'warn', build: { outDir, emptyOutDir: true } });
const site = await preview({ root, logLevel: 'warn', build: { outDir }, preview: { host: '127.0.0.1' } });
const browser = await chromium.launch(await launchOptions());
const page = await browser.newPage({ viewport: { width: 1280, height: 1090 }, colorScheme: 'light', locale: 'en-GB' });
await page.goto(site.resolvedUrls?.local[0] ?? '');
await page.locator('html[data-ready]').waitFor();
await page.screenshot({ path: path.join(root, 'README.png') });
await browser.close();
await site.close();
rmSync(outDir, { recursive: true });
