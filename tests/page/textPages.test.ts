import type { Page } from 'playwright';
import { describe, expect, inject, it } from 'vitest';
import { choose, expectPage, letTimePass, openPage } from './browser.ts';

const PAGES = ['how-we-know.html', 'authors.html'];
const WIDTHS = [320, 768, 1280];
const SCRIPTS = '**/*.js';
const urlOf = (path: string) => new URL(path, inject('siteUrl')).href;

/** Of everything that is painted: what it is, and where, in CSS pixels. Of a field, whatever address stands in it. */
const painted = (page: Page) =>
  page.evaluate(() =>
    [...document.querySelectorAll('#app *')].flatMap((element) => {
      const { left, top, right, bottom } = element.getBoundingClientRect();
      const isField = element.localName === 'textarea';
      if (element.children.length > 0 || right === left || !(isField || element.textContent?.trim())) return [];
      const box = [left, top, right, bottom].map((at) => at.toFixed(1));
      return `${element.localName} ${isField ? '' : element.textContent} at ${box.join()}`;
    })
  );

/** Scripts that come when they are let; asked for after `hold`, they wait again. */
async function heldScripts(page: Page) {
  let gate: Promise<void>;
  let open: () => void;
  const hold = () => void (gate = new Promise((resolve) => (open = resolve)));
  hold();
  await page.route(SCRIPTS, (route) => gate.then(() => route.continue()));
  return { hold, letCome: () => open() };
}

describe.each(PAGES)('%s', (path) => {
  it('is gone on with as it was drawn, and nothing of it moves', async () => {
    const page = await openPage({ path: 'about:blank' });
    await page.addInitScript(() => {
      Object.assign(window, { shift: 0 });
      new PerformanceObserver((list) => {
        for (const entry of list.getEntries())
          (window as unknown as { shift: number }).shift += (entry as unknown as { value: number }).value;
      }).observe({ type: 'layout-shift', buffered: true });
    });
    const scripts = await heldScripts(page);
    for (const width of WIDTHS) {
      scripts.hold();
      await page.setViewportSize({ width, height: 900 });
      await page.goto(urlOf(path), { waitUntil: 'commit' });
      await page.waitForFunction(() => document.readyState !== 'loading');
      const heading = page.getByRole('heading', { level: 1 });
      await heading.evaluate((it) => it.setAttribute('data-drawn', ''));
      const before = await painted(page);
      expect(before.length).toBeGreaterThan(60);
      scripts.letCome();
      await expectPage(page.locator('html')).toHaveAttribute('data-ready', '');
      await page.waitForLoadState('networkidle');
      await expectPage(heading, 'it is the very same').toHaveAttribute('data-drawn', '');
      expect(await painted(page), `at ${width} px`).toEqual(before);
      const shift = await page.evaluate(() => (window as unknown as { shift: number }).shift);
      expect(shift, `at ${width} px`).toBe(0);
    }
    await choose(page.getByRole('radio', { name: 'Русский' }));
    await expectPage(page.locator('html')).toHaveAttribute('lang', 'ru');
  });

  it('whole and honest where no script may run: nothing is offered that does nothing', async () => {
    const page = await openPage({ path, foreseen: /Blocked script execution/ });
    await page.setContent(
      `<iframe sandbox="allow-same-origin" src="${urlOf(path)}" width="800" height="900"></iframe>`
    );
    const frame = page.frameLocator('iframe');
    await expectPage(frame.locator('h1')).toBeVisible();
    await expectPage(frame.locator('.still')).toBeVisible();
    expect(await frame.locator('main section:visible').count()).toBeGreaterThan(2);
    await expectPage(frame.locator(':is(button, select, fieldset, progress):visible')).toHaveCount(0);
    await expectPage(frame.getByRole('link', { name: 'Back to the simulator' })).toBeVisible();
    const links = await frame.locator('a').evaluateAll((all) => all.map((it) => (it as HTMLAnchorElement).href));
    expect(links.filter((link) => !link.startsWith(inject('siteUrl')))).toEqual([]);
  });
});

it('where another language or theme is asked for, what was drawn is not shown as if it were that', async () => {
  const page = await openPage({ path: 'about:blank' });
  await page.route(SCRIPTS, () => {}); // they never come
  for (const path of ['how-we-know.html?lang=ru', 'authors.html?path=withdrawal', 'authors.html?theme=dark']) {
    await page.goto(urlOf(path), { waitUntil: 'commit' });
    await expectPage(page.locator('.drawn h1')).toHaveCount(1);
    await expectPage(page.locator('.drawn h1:visible')).toHaveCount(0);
  }
  // If nothing comes to draw that, the default is better than nothing.
  await letTimePass(page);
  await expectPage(page.locator('.drawn h1')).toBeVisible();
});

it('and once the scripts come that alone is there', async () => {
  const page = await openPage({ path: 'how-we-know.html?theme=dark', locale: 'ru-RU' });
  await expectPage(page.getByRole('heading', { level: 1 })).toHaveText('Откуда это известно');
  await expectPage(page.locator('html')).toHaveAttribute('data-theme', 'dark');
  await expectPage(page.locator('.drawn')).toHaveCount(0);
});

it('the code is there before its scripts, with a name in place of the address that it gets from them', async () => {
  const page = await openPage({ path: 'about:blank' });
  const scripts = await heldScripts(page);
  await page.goto(urlOf('authors.html'), { waitUntil: 'commit' });
  const code = page.getByRole('textbox', { name: 'Frame, for any page' });
  await expectPage(code).toHaveValue(/src="https:\/\/this-site\.example\/embed\.html\?[^]+<\/iframe>/);
  scripts.letCome();
  await expectPage(code).toHaveValue(/src="http:\/\/127\.0\.0\.1:\d+\/some\/folder\/site\/embed\.html\?/);
  await expectPage(page.locator('html')).toHaveAttribute('data-ready', '');
  const left = await page
    .locator('textarea')
    .evaluateAll((all) => all.filter((it) => (it as HTMLTextAreaElement).value.includes('this-site')).length);
  expect(left).toBe(0);
});
