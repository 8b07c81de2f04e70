import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { copyFileSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { chromium, type Browser, type Page } from 'playwright';
import { afterAll, beforeAll, expect, inject, it } from 'vitest';
import { choose, expectPage } from './browser.ts';

const root = path.resolve(import.meta.dirname, '../..');
let folder: string;
let file: string;
let browser: Browser;

beforeAll(async () => {
  folder = mkdtempSync(path.join(tmpdir(), 'new-start-single-'));
  const built = path.join(folder, 'built');
  const args = ['node_modules/vite/bin/vite.js', 'build', '--mode', 'single', '--outDir', built, '--logLevel', 'warn'];
  const env = { ...process.env, NODE_ENV: 'production' };
  const build = spawn(process.execPath, args, { cwd: root, env, stdio: ['ignore', 'inherit', 'inherit'] });
  const [status] = await once(build, 'close');
  expect(status).toBe(0);
  expect(readdirSync(built)).toEqual(['new-start-simulator.html']);
  // On a stick, under a name that somebody gave it.
  file = path.join(folder, 'Урок 5 (New START).html');
  copyFileSync(path.join(built, 'new-start-simulator.html'), file);
  browser = await chromium.launch(inject('launchOptions'));
}, 300_000);
afterAll(async () => {
  await browser?.close();
  rmSync(folder, { recursive: true, force: true });
});

/** The one file from the reader's own disk, with no network; every request and every error is a fault. */
async function open(query: string): Promise<{ page: Page; faults: string[] }> {
  const context = await browser.newContext({ offline: true, locale: 'en-GB', reducedMotion: 'reduce' });
  const faults: string[] = [];
  context.on('request', (request) => {
    if (!/^(data|blob):/.test(request.url()) && !request.isNavigationRequest()) faults.push(request.url());
  });
  context.on('weberror', (error) => faults.push(String(error.error())));
  context.on('console', (message) => message.type() === 'error' && faults.push(message.text()));
  const page = await context.newPage();
  await page.goto(pathToFileURL(file).href + query);
  await expectPage(page.locator('html')).toHaveAttribute('data-ready', '');
  return { page, faults };
}

it('everything works from one file, opened from a disk, with no network', async () => {
  const { page, faults } = await open('?date=2021-02-04&lang=en');
  for (const view of ['paths', 'limits', 'verification', 'deadlines', 'lifecycle', 'day'])
    await expectPage(page.locator(`[data-view=${view}]`), view).toBeVisible();
  await expectPage(page.locator('[data-view=paths] svg').first()).toBeVisible();
  expect(await page.locator('body').evaluate((it) => getComputedStyle(it).fontFamily)).toContain('Inter');
  await expectPage(page.getByRole('slider')).toHaveAttribute('aria-valuetext', /^4 February 2021/);

  const press = (name: string) => page.getByRole('button', { name, exact: true }).click();
  const panel = page.locator('[id$=-panel]:not([hidden])');
  for (const [name, text] of Object.entries({ Paths: 'Put away', Ask: 'the limits bind', Decisions: 'Decisions:' })) {
    await press(name);
    await expectPage(panel).toContainText(text);
  }

  await press('Share');
  await expectPage(page.getByRole('dialog', { name: 'Share' }).getByRole('img')).toBeVisible(); // the code for a camera
  await page.getByRole('heading', { name: 'Embed in a page' }).click();
  await expectPage(page.getByLabel('Code for your page')).toHaveValue(/embed\.html/);
  await expectPage(page.locator('a[href*="authors.html"]')).toHaveCount(0);
  await page.keyboard.press('Escape');
  await press('Take away');
  const dialog = page.getByRole('dialog');
  await expectPage(dialog).toBeVisible();
  for (const end of ['csv', 'zip', 'ics', 'png', 'svg']) {
    const download = page.waitForEvent('download');
    await dialog
      .getByRole('button', { name: new RegExp(`\\b${end}\\b`, 'i') })
      .first()
      .click();
    expect((await download).suggestedFilename(), end).toMatch(new RegExp(`\\.${end}$`));
  }
  await page.keyboard.press('Escape');
  await choose(page.getByRole('radio', { name: 'Русский' }));
  await expectPage(page.locator('html')).toHaveAttribute('lang', 'ru');
  await expectPage(page.getByRole('heading', { level: 1 })).toContainText('ДСНВ');
  expect(faults).toEqual([]);
});

it('nothing in it leads to a page that is not there', async () => {
  const { page } = await open('?lang=en');
  const links = await page.locator('a[href]').evaluateAll((all) => all.map((it) => it.getAttribute('href')!));
  expect(links.filter((href) => !/^(https?:|#|data:|blob:)/.test(href))).toEqual([]);
  await expectPage(page.locator('footer')).toContainText('This is the simulator in one file');
});
