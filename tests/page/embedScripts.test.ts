import type { Page } from 'playwright';
import { describe, expect, inject, it } from 'vitest';
import type { View } from '../../src/session/address.ts';
import { expectPage, openPage } from './browser.ts';
import { serveHosts } from './hosts/hostServer.ts';
import { openHost } from './hosts/openHost.ts';

const embed = (search: string) => new URL(`embed.html${search}`, inject('siteUrl')).href;
const isReady = (page: Page) => expectPage(page.locator('html')).toHaveAttribute('data-ready', '');
const FORESEEN = /ERR_FAILED/;

/** A window of the width for which heights are given, of a reader who speaks English. */
const open = (search: string, options: Parameters<typeof openPage>[0] = {}) =>
  openPage({ path: `embed.html${search}`, viewport: { width: 640, height: 900 }, isTouched: false, ...options });

const PRESETS = 'path=lapse-2021&path=withdrawal';
const OWN = 'path=1~2020-10-16.offerExtension.RU.1';

it.each([
  ['?view=limits', 'embed.js'],
  ['?view=paths&view=limits&lang=ru', 'embed-ru.js embed.js'],
  [`?view=deadlines&${PRESETS}`, 'embed-rows.js embed.js'],
  ['?view=limits&view=verification&lang=ru', 'embed-rows-ru.js embed-rows.js embed.js'],
  ['', 'embed-whole.js embed.js'],
  ['?view=lifecycle&lang=ru', 'embed-whole-ru.js embed-whole.js embed.js'],
  [`?view=limits&${OWN}`, 'embed-whole.js embed.js']
])('%s asks for no scripts but %s', async (search, scripts) => {
  const page = await open(search);
  await isReady(page);
  await page.waitForLoadState('networkidle');
  const asked = await page.evaluate(() =>
    performance
      .getEntriesByType('resource')
      .flatMap(({ name }) => /[^/]+\.js$/.exec(new URL(name).pathname) ?? [])
      .sort()
  );
  expect(asked.join(' ')).toBe(scripts);
});

it('rows of presets are told as where the law itself is there to work them out', async () => {
  const page = await open('?view=limits');
  const heard = async (search: string) => {
    const all: string[] = [];
    for (const active of [1, 2, 3]) {
      await page.goto(embed(`?view=verification&view=deadlines&active=${active}&${search}`));
      await isReady(page);
      for (const key of ['Home', 'PageDown', 'End', 'PageUp']) {
        await page.getByRole('slider').press(key);
        all.push(...(await page.locator('section :is(svg, h2, .readout)').allTextContents()));
      }
      all.push(
        ...(await page.locator('section svg[aria-label]').evaluateAll((them) => them.map((it) => it.ariaLabel!)))
      );
    }
    return all.map((it) => it.replace(/\s+/g, ' '));
  };
  const presets = 'path=one-year-2020&path=withdrawal&path=observance-2026';
  const told = await heard(presets);
  expect(new Set(told).size).toBeGreaterThan(25);
  // With a path of one's own beside them comes what everything is worked out with.
  expect(await heard(`${presets}&${OWN}`)).toEqual(told);
});

it.each(['?view=paths&path=one-year-2020&path=as-it-happened', '?view=deadlines&lang=ru'])(
  'in %s what happens is stepped through, and played',
  async (search) => {
    const page = await open(search);
    await isReady(page);
    const slider = page.getByRole('slider');
    const day = () => slider.evaluate((it: HTMLInputElement) => it.valueAsNumber);
    const begin = await day();
    await slider.press(']');
    await expect.poll(day).toBeGreaterThan(begin);
    await slider.press('[');
    await slider.press('[');
    await expect.poll(day).toBeLessThan(begin);
    await slider.press('Space');
    await expect.poll(day).toBeGreaterThan(begin);
  }
);

describe.each<[lang: string, views: View[][]]>([
  ['en', [['verification'], ['deadlines'], ['lifecycle'], ['day', 'paths'], []]],
  ['ru', [['limits'], ['deadlines']]]
])('in %s', (lang, all) => {
  it(
    'nothing that is seen is shifted, however late scripts come and slowly they run',
    { timeout: 90_000 },
    async () => {
      const page = await openPage({ path: 'authors.html', viewport: { width: 640, height: 900 }, isTouched: false });
      const session = await page.context().newCDPSession(page);
      await session.send('Emulation.setCPUThrottlingRate', { rate: 4 });
      await page.route('**/*.js', (route) => setTimeout(() => void route.continue(), 400));
      await page.addInitScript(() => {
        const shifts: unknown[] = [];
        Object.assign(window, { shifts });
        new PerformanceObserver((list) => {
          for (const entry of list.getEntries() as unknown as { value: number; sources: { node: Element | null }[] }[])
            shifts.push([entry.value, ...entry.sources.map(({ node }) => node?.outerHTML?.slice(0, 80))]);
        }).observe({ type: 'layout-shift', buffered: true });
      });
      const wrong: unknown[] = [];
      for (const views of all) {
        const search = `?lang=${lang}${views.map((it) => `&view=${it}`).join('')}`;
        await page.goto(embed(search));
        await isReady(page);
        await page.waitForTimeout(300);
        const shifts = await page.evaluate(() => (window as unknown as { shifts: [] }).shifts);
        if (shifts.length > 0) wrong.push([search, ...shifts]);
      }
      expect(wrong).toEqual([]);
    }
  );
});

describe('where a script cannot be had', () => {
  const lack = (page: Page) => page.locator('.lack');

  it('what cannot be shown is named at once, and comes with another try', async () => {
    const page = await open('', { foreseen: FORESEEN });
    await page.route('**/embed-rows.js', (route) => route.abort());
    await page.goto(embed(`?view=deadlines&view=verification&${PRESETS}&theme=dark`));
    await expectPage(lack(page)).toContainText('Could not be loaded: verification, deadlines.');
    await expectPage(page.locator('section, .drawn')).toHaveCount(0);
    await expectPage(page.locator('html')).not.toHaveAttribute('data-ready', '');
    await expectPage(page.locator('html')).toHaveAttribute('data-theme', 'dark');
    const link = page.getByRole('link', { name: 'Open in the simulator' });
    await expectPage(link).toHaveAttribute('href', /^\.\/index\.html\?view=deadlines.*withdrawal/);
    const again = page.getByRole('button', { name: 'Try again' });
    await again.press('Enter');
    await expectPage(lack(page)).toContainText('Could not be loaded');
    await page.unroute('**/embed-rows.js');
    await again.press('Enter');
    await isReady(page);
    await expectPage(page.locator('[data-view=deadlines]')).toBeVisible();
    await expectPage(page.locator('[data-view=verification]')).toBeVisible();
    await expectPage(lack(page)).toHaveCount(0);
    await expectPage(page.getByRole('slider')).toBeFocused();
  });

  it('where it is the first, that is said above what was drawn beforehand, which is not waited for', async () => {
    const page = await open('', { foreseen: FORESEEN });
    await expectPage(page.locator('.failed')).toBeHidden();
    await page.route('**/embed.js', (route) => route.abort());
    await page.goto(embed(`?view=limits&${PRESETS}`));
    await expectPage(page.locator('.failed')).toHaveText(/^The simulator could not be loaded; reload the page/);
    await expectPage(page.locator('.failed')).toBeInViewport();
    await expectPage(page.locator('.drawn svg').locator('visible=true').first()).toBeVisible();
    await expectPage(page.locator('button:visible')).toHaveCount(0);
    expect(await page.evaluate(() => document.getAnimations().length)).toBe(0);
  });

  it('what there is is shown, and the address goes on asking for all', async () => {
    const page = await open('', { foreseen: FORESEEN });
    await page.route('**/embed-whole.js', (route) => route.abort());
    await page.goto(embed('?date=2021-01-20'));
    await isReady(page);
    await expectPage(lack(page)).toContainText(
      'verification, deadlines, lifecycle, on this day. What could be is shown.'
    );
    await expectPage(page.locator('section[data-view]')).toHaveCount(2);
    await expectPage(page.getByRole('slider')).toHaveAttribute('aria-valuetext', '20 January 2021');
    await page.getByRole('slider').press('ArrowRight');
    await page.waitForTimeout(400); // longer than the address is left to rest
    expect(new URL(page.url()).search).toBe('?date=2021-01-20');
    await page.unroute('**/embed-whole.js');
    await page.getByRole('button', { name: 'Try again' }).click();
    await expectPage(page.locator('section[data-view]')).toHaveCount(6);
    await expectPage(page.getByRole('slider')).toBeFocused();
    await expectPage(page.getByRole('slider')).toHaveAttribute('aria-valuetext', '21 January 2021');
    // Of somebody's own path there is nothing to show.
    await page.route('**/embed-whole.js', (route) => route.abort());
    await page.goto(embed(`?view=limits&${OWN}`));
    await expectPage(lack(page)).toContainText('Could not be loaded: limits.');
    await expectPage(page.locator('section, .drawn')).toHaveCount(0);
  });

  it('it is said in the reader’s language, even where the words are what is lacking', async () => {
    const page = await open('', { foreseen: FORESEEN });
    await page.route('**/embed*-ru.js', (route) => route.abort());
    for (const search of ['?view=limits&lang=ru', '?lang=ru']) {
      await page.goto(embed(search));
      await isReady(page);
      await expectPage(lack(page)).toHaveText(/Не удалось загрузить: русский текст\. Показано то, что загрузилось\./);
      await expectPage(lack(page)).toHaveAttribute('lang', 'ru');
      await expectPage(page.locator('html')).toHaveAttribute('lang', 'en');
      await expectPage(page.locator('[data-view=limits] h2')).toContainText('the limits bind');
    }
    await page.route('**/embed-whole.js', (route) => route.abort());
    await page.goto(embed('?view=day&lang=ru'));
    await expectPage(lack(page)).toContainText('Не удалось загрузить: в этот день.');
    await expectPage(page.locator('html')).toHaveAttribute('lang', 'ru');
  });

  it('rows of another version are not added: everything comes by itself', async () => {
    const page = await open('');
    await page.route('**/embed-rows.js', async (route) => {
      const response = await route.fetch();
      await route.fulfill({
        response,
        body: (await response.text()).replaceAll(/newStart [0-9a-f]{8}/g, 'newStart x')
      });
    });
    await page.goto(embed('?view=deadlines'));
    await isReady(page);
    await expectPage(page.locator('[data-view=deadlines]')).toBeVisible();
    await expectPage(lack(page)).toHaveCount(0);
  });

  it('a host is told, and what was shown stays', async () => {
    const { url, server } = await serveHosts(embed('?view=limits&lang=ru'));
    try {
      const page = await openHost({ host: `${url}own.html`, siteUrl: inject('siteUrl'), foreseen: FORESEEN });
      await page.evaluate(() => {
        const heard: unknown[] = [];
        Object.assign(window, { heard });
        window.addEventListener('message', ({ data }) => heard.push(data));
      });
      const said = async (type: string) =>
        (await page.evaluate(() => (window as unknown as { heard: Record<string, unknown>[] }).heard)).filter(
          (it) => it.type === type
        );
      const ours = () => page.frames().find((it) => it.url().startsWith(inject('siteUrl')));
      await expect.poll(() => ours() !== undefined).toBe(true); // its address is known some time later
      const frame = ours()!;
      await frame.waitForSelector('html[data-ready]', { state: 'attached' });
      await page.route('**/embed-*.js', (route) => route.abort());
      const setView = (view: string) =>
        page.evaluate((it) => window.frames[0]!.postMessage({ type: 'nst:setView', v: 1, views: [it] }, '*'), view);
      await setView('deadlines');
      await expectPage(frame.locator('.lack')).toContainText('Не удалось загрузить: сроки.');
      await expect
        .poll(async () => (await said('nst:error')).map(({ message }) => message))
        .toEqual(['embed-rows-ru.js, embed-rows.js could not be loaded']);
      await expectPage(frame.locator('[data-view=limits]')).toBeVisible();
      await setView('limits');
      await expectPage(frame.locator('.lack')).toHaveCount(0);
      await setView('lifecycle');
      await expectPage(frame.locator('.lack')).toContainText('жизнь Договора');
      await page.unroute('**/embed-*.js');
      await frame.getByRole('button', { name: 'Попробовать ещё раз' }).click();
      await expectPage(frame.locator('[data-view=lifecycle]')).toBeVisible();
      await expect.poll(async () => (await said('nst:change')).at(-1)).toMatchObject({ views: ['lifecycle'] });
    } finally {
      server.closeAllConnections();
      server.close();
    }
  });
});
