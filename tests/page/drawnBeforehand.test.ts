import { chromium, type Page } from 'playwright';
import { describe, expect, inject, it } from 'vitest';
import { expectPage, letTimePass, openPage } from './browser.ts';

/** What is seen of an element: where it is, in CSS pixels, and what it says. */
interface Seen {
  what: string;
  box: [left: number, top: number, right: number, bottom: number];
}

/** Everything that is painted of the page, but for the link below what there is, which grows. */
const seen = (page: Page) =>
  page.evaluate(() => {
    const found: Seen[] = [];
    for (const element of document.querySelectorAll<Element>('#app *')) {
      const { left, top, right, bottom } = element.getBoundingClientRect();
      const isPainted = element.textContent?.trim() || element.closest('svg, input');
      if (element.children.length > 0 || !isPainted || element.closest('.foot, .visually-hidden')) continue;
      if (right - left === 0 && bottom - top === 0) continue;
      found.push({ what: `${element.localName} ${element.textContent}`, box: [left, top, right, bottom] });
    }
    return found;
  });

/** What of `before` is nowhere in `after`, or elsewhere by more than `most` CSS pixels. */
function moved(before: Seen[], after: Seen[], most: number): string[] {
  const places = new Map<string, Seen['box'][]>();
  for (const { what, box } of after) places.set(what, [...(places.get(what) ?? []), box]);
  return before
    .filter(({ what, box }) => !places.get(what)?.some((it) => it.every((at, i) => Math.abs(at - box[i]!) <= most)))
    .map(({ what, box }) => `${what} at ${box.map(Math.round).join()}`);
}

/** Counts how far what was there has shifted. */
const watchShifts = (page: Page) =>
  page.addInitScript(() => {
    Object.assign(window, { shift: 0 });
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries())
        (window as unknown as { shift: number }).shift += (entry as unknown as { value: number }).value;
    }).observe({ type: 'layout-shift', buffered: true });
  });

/** However fast scripts come: what they are to leave as it is has been seen. */
const isPainted = (page: Page) =>
  page.waitForFunction(() => performance.getEntriesByName('first-contentful-paint').length > 0);

const NO_SCRIPTS = '**/*.js';

/** Opens what is drawn beforehand, while its scripts are on their way. */
async function openAsDrawn(page: Page, path: string): Promise<void> {
  await page.goto(new URL(path, inject('siteUrl')).href, { waitUntil: 'commit' });
  await page.waitForFunction(() => document.readyState === 'interactive');
}

describe.each([
  ['the page', 'index.html', [320, 412, 768, 1280, 1920]],
  ['a preset’s page', 'paths/five-year-2021/', [390, 1366]],
  ['the embed', 'embed.html', [390, 640]],
  ['the embed of the limits', 'embed.html?view=limits', [320, 640, 1000]],
  ['the embed of the paths on no ground', 'embed.html?view=paths&transparent&theme=dark', [500]]
])('%s', (_, path, widths) => {
  it(`is the same once its scripts run, at ${widths.join(', ')} px`, async () => {
    const page = await openPage({ path: 'about:blank' });
    await watchShifts(page);
    let mayCome = false;
    await page.route(NO_SCRIPTS, async (route) => {
      if (!mayCome) return undefined; // on their way
      await isPainted(page);
      return route.continue();
    });
    const wrong: string[] = [];
    for (const width of widths) {
      await page.setViewportSize({ width, height: 900 });
      mayCome = false;
      await openAsDrawn(page, path);
      const before = await seen(page);
      expect(before.length).toBeGreaterThan(60);
      mayCome = true;
      await page.reload();
      await expectPage(page.locator('html')).toHaveAttribute('data-ready', '');
      if (!path.startsWith('embed')) await page.locator('.page[data-whole]').waitFor();
      await page.waitForLoadState('networkidle');
      const shift = await page.evaluate(() => (window as unknown as { shift: number }).shift);
      if (shift > 0) wrong.push(`${width}: shifted by ${shift}`);
      wrong.push(...moved(before, await seen(page), 0.3).map((it) => `${width}: ${it}`));
    }
    expect(wrong).toEqual([]);
  });
});

/** Runs in the page: has a document come in pieces, a tag at a time, and says what of it did not stay where it first was. */
async function movedWhileComing({ path, width }: { path: string; width: number }): Promise<string[]> {
  const html = (await (await fetch(path)).text()).replace(/<script\b.*?<\/script>/gs, '');
  const frame = document.createElement('iframe');
  frame.style.cssText = `position:fixed;inset:0;width:${width}px;height:900px;border:0`;
  document.body.append(frame);
  const coming = frame.contentDocument!;
  const places = new Map<Element, string>();
  const moved: string[] = [];
  function look(drawn: Element) {
    for (const element of drawn.querySelectorAll('*')) {
      if (element.childElementCount > 0 && element.localName !== 'svg') continue;
      if (!element.checkVisibility({ visibilityProperty: true })) continue;
      const { left, top, width, height } = element.getBoundingClientRect();
      if (width === 0 || height === 0 || top > 900 || element.matches('input[type=radio]')) continue;
      const place = `${Math.round(left)}, ${Math.round(top)}`;
      const before = places.get(element);
      places.set(element, place);
      if (before !== undefined && before !== place)
        moved.push(`${element.localName} ${element.textContent!.slice(0, 30)} from ${before} to ${place}`);
    }
  }
  coming.open();
  for (const [piece] of html.matchAll(/<[^<]*/g)) {
    coming.write(piece);
    const drawn = [...coming.querySelectorAll('.drawn')].at(-1);
    if (drawn?.checkVisibility()) look(drawn);
  }
  coming.close();
  for (const drawn of coming.querySelectorAll('.drawn')) look(drawn);
  frame.remove();
  return places.size > 60 ? moved : ['too little of it was seen'];
}

it.each([
  ['index.html', [320, 1280]],
  ['embed.html', [640]]
])('what has come of %s stays where it is while more comes', async (file, widths) => {
  const page = await openPage({ path: 'authors.html', viewport: { width: 1280, height: 900 } });
  const path = new URL(file, inject('siteUrl')).pathname;
  const moved: string[] = [];
  for (const width of widths)
    moved.push(...(await page.evaluate(movedWhileComing, { path, width })).map((it) => `${width}: ${it}`));
  expect(moved).toEqual([]);
});

it('a scroll bar that comes with the rows below moves nothing', async () => {
  const browser = await chromium.launch({ ...inject('launchOptions'), ignoreDefaultArgs: ['--hide-scrollbars'] });
  try {
    const page = await browser.newPage({
      viewport: { width: 1350, height: 1000 },
      locale: 'en-GB',
      serviceWorkers: 'block'
    });
    await watchShifts(page);
    await page.route(NO_SCRIPTS, async (route) => {
      await isPainted(page);
      await route.continue();
    });
    await page.goto(inject('siteUrl'));
    await expectPage(page.locator('html')).toHaveAttribute('data-ready', '');
    await page.keyboard.press('Shift');
    await page.locator('.page[data-whole]').waitFor();
    await page.waitForLoadState('networkidle'); // of what is shifted is told a while later
    const [shift, bar] = await page.evaluate(() => [
      (window as unknown as { shift: number }).shift,
      window.innerWidth - document.documentElement.clientWidth
    ]);
    expect(bar).toBeGreaterThan(0);
    expect(shift).toBe(0);
  } finally {
    await browser.close();
  }
});

it('a preset’s page is of that path beside what happened, and its address says more once more is chosen', async () => {
  const page = await openPage({ path: 'paths/withdrawal/', foreseen: /ERR_FAILED/ });
  const names = page.locator('[data-view=paths] .name:visible');
  await expectPage(names).toHaveText(['Withdrawal in place of suspension', 'As it happened']);
  await page.route(NO_SCRIPTS, (route) => route.abort());
  await page.reload();
  await expectPage(names).toHaveText(['Withdrawal in place of suspension', 'As it happened']);
  await page.unroute(NO_SCRIPTS);
  await page.reload();
  // Before that there is the playhead, but nothing follows it.
  await expectPage(page.locator('html')).toHaveAttribute('data-ready', '');
  await expectPage(page).toHaveURL(/paths\/withdrawal\/$/);
  await page.getByRole('slider').press('ArrowRight');
  await expectPage(page).toHaveURL(/withdrawal\/\?path=withdrawal&path=as-it-happened&date=2020-10-17$/);
  await page.reload();
  await expectPage(page.getByRole('slider')).toHaveAttribute('aria-valuetext', '17 October 2020');
  const link = page.getByRole('link', { name: 'How we know' });
  expect(new URL((await link.getAttribute('href'))!, page.url()).pathname).toMatch(/\/site\/how-we-know\.html$/);
});

it('rows that are out of sight are drawn as they come near, or as soon as the reader does anything', async () => {
  const page = await openPage({ isTouched: false, viewport: { width: 1280, height: 700 } });
  await expectPage(page.locator('html')).toHaveAttribute('data-ready', '');
  await expectPage(page.locator('[data-view=day]')).toBeVisible();
  await expectPage(page.locator('[data-view=lifecycle]')).toHaveCount(0);
  await page.keyboard.press('Shift');
  for (const view of ['limits', 'verification', 'deadlines', 'lifecycle'])
    await expectPage(page.locator(`[data-view=${view}]`)).toBeVisible();
  await expectPage(page.getByRole('contentinfo')).toBeVisible();
});

it('where the address asks for something else, the default is not shown as if it were that', async () => {
  const page = await openPage({ path: 'about:blank', foreseen: /ERR_FAILED/ });
  await page.route(NO_SCRIPTS, () => {}); // they are on their way
  const paths = ['index.html?path=lapse-2021', 'index.html?lang=ru', 'embed.html?view=limits&date=2021-01-01'];
  for (const path of paths) {
    await openAsDrawn(page, path);
    await expectPage(page.locator('.drawn h2:visible')).toHaveCount(0);
  }
  // If nothing comes to draw that, the default is better than nothing.
  await letTimePass(page);
  await expectPage(page.locator('.drawn h2:visible').first()).toBeVisible();
  await page.unroute(NO_SCRIPTS);
  await page.route(NO_SCRIPTS, (route) => route.abort());
  for (const path of paths) {
    await page.goto(new URL(path, inject('siteUrl')).href);
    await expectPage(page.locator('.failed')).toBeInViewport();
    await expectPage(page.locator('.drawn h2:visible').first()).toBeVisible();
  }
});

it('where no script may run there is a picture with its words, nothing that does nothing, and a word about it', async () => {
  const page = await openPage({
    path: 'authors.html',
    viewport: { width: 600, height: 900 },
    foreseen: /Blocked script execution/
  });
  for (const path of ['index.html', 'paths/lapse-2021/', 'embed.html']) {
    const url = new URL(path, inject('siteUrl')).href;
    await page.setContent(`<iframe sandbox="allow-same-origin" src="${url}" width="560" height="800"></iframe>`);
    const frame = page.frameLocator('iframe');
    await expectPage(frame.locator('[data-view=paths] svg:visible').first()).toBeVisible();
    await expectPage(frame.locator('[data-view=limits] svg[role=img]:visible').first()).toBeVisible();
    await expectPage(frame.locator('[data-view=limits]:visible')).toHaveCount(1);
    await expectPage(frame.locator('button:visible, select:visible')).toHaveCount(0);
    await expectPage(frame.locator('.still:not(.failed)')).toBeVisible();
    await expectPage(frame.locator('.failed')).toBeHidden();
  }
});
