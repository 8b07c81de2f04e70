import { cp, mkdtemp, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import type { Server } from 'node:http';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { chromium, type Browser, type BrowserContext, type Page } from 'playwright';
import { afterAll, afterEach, beforeAll, expect, inject, it } from 'vitest';
import { writeServiceWorker } from '../../src/build/serviceWorker.ts';
import { expectPage } from './browser.ts';
import { serve } from './staticServer.ts';

const TITLE = 'New START: extend it, or let it lapse?';
const NEXT = 'New START: the next version of the page';

let browser: Browser;
let folder: string;
let url: string;
let server: Server;
let context: BrowserContext;

beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'new-start-offline-'));
  browser = await chromium.launch(inject('launchOptions'));
});
afterAll(async () => {
  await browser?.close();
  await rm(folder, { recursive: true, force: true });
});
afterEach(async () => {
  await context.close();
  stop();
});

function stop() {
  server.closeAllConnections();
  server.close();
}

/** A site of its own under a new address, with a frozen copy in it; a new reader has come to it. */
async function deploy(first = '?lang=en'): Promise<Page> {
  await rm(path.join(folder, 'site'), { recursive: true, force: true });
  await cp(inject('siteFolder'), path.join(folder, 'site'), { recursive: true });
  await cp(inject('siteFolder'), path.join(folder, 'site/v/0.0.1'), { recursive: true });
  ({ url, server } = await serve(path.join(folder, 'site'), '/some/folder/'));
  context = await browser.newContext({ locale: 'en-GB', reducedMotion: 'reduce', serviceWorkers: 'allow' });
  return visit(first);
}

async function visit(query: string): Promise<Page> {
  const page = await context.newPage();
  await page.goto(url + query);
  await expectPage(page.locator('html')).toHaveAttribute('data-ready', '');
  return page;
}

/** Until the site is kept, or the frozen copy in it. */
const kept = (page: Page, at = '') =>
  page.waitForFunction((worker) => navigator.serviceWorker.controller?.scriptURL === worker, `${url}${at}sw.js`);

/** Another version in place of the one that is served: another title, and another name for every script. */
async function deployNext(): Promise<void> {
  const site = path.join(folder, 'site');
  const scripts = (await readdir(path.join(site, 'assets'))).filter((file) => file.endsWith('.js'));
  const renamed = (text: string) =>
    scripts.reduce((done, file) => done.replaceAll(file, file.replace(/\.js$/, '2.js')), text);
  const pages = (await readdir(site)).filter((file) => file.endsWith('.html'));
  for (const file of [...pages, ...scripts.map((file) => `assets/${file}`)]) {
    const text = await readFile(path.join(site, file), 'utf8');
    await writeFile(path.join(site, file), renamed(text).replaceAll(TITLE, NEXT));
  }
  for (const file of scripts)
    await rename(path.join(site, 'assets', file), path.join(site, 'assets', file.replace(/\.js$/, '2.js')));
  await writeServiceWorker(site);
}

const heading = (page: Page) => page.getByRole('heading', { level: 1 });
const notice = (page: Page) => page.getByText('A new version of the simulator is there');

it('after one visit every page and every part is there without a network, whatever is asked of it', async () => {
  const page = await deploy();
  await kept(page);
  const frozen = await visit('v/0.0.1/?lang=en');
  await kept(frozen, 'v/0.0.1/');
  await expectPage(notice(frozen)).toHaveCount(0);
  stop();
  await page.goto(`${url}index.html?lang=ru&date=2021-02-04`);
  await expectPage(page.getByRole('slider')).toHaveAttribute('aria-valuetext', /^4 февраля 2021/);
  await expectPage(page.locator('[data-view=limits] svg').first()).toBeVisible();
  for (const [name, text] of Object.entries({
    Пути: 'Убранные',
    Спросить: 'ограничения обязательны',
    Решения: 'Решения:'
  })) {
    await page.getByRole('button', { name, exact: true }).click();
    await expectPage(page.locator('[id$=-panel]')).toContainText(text);
  }
  await page.getByRole('button', { name: 'Поделиться', exact: true }).click();
  await expectPage(page.getByRole('dialog').getByRole('img')).toBeVisible();
  await page.goto(`${url}how-we-know.html?lang=en`);
  await expectPage(heading(page)).toHaveText('How we know');
  // Each frozen copy is kept by itself, by whoever has been there.
  await frozen.reload();
  await expectPage(heading(frozen)).toHaveText(TITLE);
  await expect.poll(() => frozen.evaluate(() => caches.keys())).toHaveLength(2);
  await expect(page.goto(`${url}v/0.0.2/?lang=en`)).rejects.toThrow('ERR_');
});

it('a new version waits until it is asked for, and is then the only one', async () => {
  const page = await deploy();
  await kept(page);
  await expect.poll(() => page.evaluate(() => caches.keys())).toHaveLength(1);
  await expectPage(notice(page)).toHaveCount(0);

  await deployNext();
  await page.goto(`${url}?lang=en&date=2021-02-04`);
  await expectPage(heading(page)).toHaveText(TITLE);
  await expectPage(notice(page)).toBeVisible();
  // Both are whole: parts that the old page has not loaded so far are there, though no longer on the server.
  await expect.poll(() => page.evaluate(() => caches.keys())).toHaveLength(2);
  await page.getByRole('button', { name: 'Share', exact: true }).click();
  await expectPage(page.getByRole('dialog').getByRole('img')).toBeVisible();
  await page.keyboard.press('Escape');
  await page.reload();
  await expectPage(heading(page)).toHaveText(TITLE);

  // It can be put off, and another page can ask for it: then this one says that its own is gone.
  await page.getByRole('button', { name: 'Not now' }).click();
  await expectPage(notice(page)).toHaveCount(0);
  const other = await visit('?lang=en&date=2021-02-03');
  await expectPage(heading(other)).toHaveText(TITLE);
  await other.getByRole('button', { name: 'Reload' }).click();
  await expectPage(heading(other)).toHaveText(NEXT);
  await expectPage(other.getByRole('slider')).toHaveAttribute('aria-valuetext', /^3 February 2021/);
  await expectPage(notice(other)).toHaveCount(0);
  await expect.poll(() => other.evaluate(() => caches.keys())).toHaveLength(1);
  await expectPage(notice(page)).toBeVisible();
  await page.getByRole('button', { name: 'Reload' }).click();
  await expectPage(heading(page)).toHaveText(NEXT);
  await expectPage(page.getByRole('slider')).toHaveAttribute('aria-valuetext', /^4 February 2021/);
  stop();
  await page.goto(`${url}?lang=en`);
  await expectPage(heading(page)).toHaveText(NEXT);
});

it('whoever came to another page first has the whole site as well, and is told there of a new version', async () => {
  const page = await deploy('authors.html');
  await kept(page);
  await deployNext();
  const other = await visit('how-we-know.html');
  for (const it of [page, other]) {
    await it.reload();
    await expectPage(notice(it)).toBeVisible();
  }
  await page.getByRole('button', { name: 'Reload' }).click();
  await expectPage(notice(page)).toHaveCount(0);
  await expectPage(heading(page)).toHaveText('For authors: embed it');
  await expectPage(page.locator('script[src*="assets/authors-"]')).toHaveAttribute('src', /2\.js$/);
  // The other page is still of the old version, and says so.
  await expectPage(notice(other)).toBeVisible();
  stop();
  await page.getByRole('link', { name: 'Back to the simulator' }).click();
  await expectPage(heading(page)).toHaveText(NEXT);
  await page.goto(`${url}how-we-know.html`);
  await expectPage(heading(page)).toHaveText('How we know');
});

it('a version that has not come whole is not taken, and the old one stays', async () => {
  const page = await deploy();
  await kept(page);
  const site = path.join(folder, 'site');
  await deployNext();
  await writeFile(path.join(site, 'how-we-know.html'), 'of another version');
  const failed = page.evaluate(async () => {
    const registration = (await navigator.serviceWorker.getRegistration())!;
    // Caught as it is found: it may be gone by the time that looking for it has ended.
    const worker = await new Promise<ServiceWorker>((resolve) => {
      const look = () => registration.installing && resolve(registration.installing);
      registration.addEventListener('updatefound', look);
      look();
      void registration.update();
    });
    while (worker.state === 'installing') await new Promise((resolve) => setTimeout(resolve, 20));
    return worker.state;
  });
  expect(await failed).toBe('redundant');
  await page.reload();
  await expectPage(heading(page)).toHaveText(TITLE);
  await expectPage(notice(page)).toHaveCount(0);
});

it('the site can be installed', async () => {
  const page = await deploy();
  const session = await context.newCDPSession(page);
  const { installabilityErrors } = await session.send('Page.getInstallabilityErrors');
  const { errors, url: manifest } = await session.send('Page.getAppManifest');
  expect(manifest).toBe(`${url}manifest.webmanifest`);
  expect(errors).toEqual([]);
  // In a private window, as this one is, nothing can.
  expect(installabilityErrors.map(({ errorId }) => errorId).filter((id) => id !== 'in-incognito')).toEqual([]);
});

it('in a frame of somebody else’s nothing is kept', async () => {
  const page = await deploy();
  await kept(page);
  await page.evaluate(async () => (await navigator.serviceWorker.getRegistration())!.unregister());
  await page.route(`${url}host`, (route) =>
    route.fulfill({ contentType: 'text/html', body: `<iframe src="./?lang=en"></iframe>` })
  );
  await page.goto(`${url}host`);
  await expectPage(page.frameLocator('iframe').locator('html')).toHaveAttribute('data-ready', '');
  await page.waitForTimeout(300);
  expect(await page.evaluate(async () => (await navigator.serviceWorker.getRegistrations()).length)).toBe(0);
});
