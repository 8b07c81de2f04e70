import type { Page } from 'playwright';
import { describe, expect, inject, it } from 'vitest';
import { readAddress } from '../../src/session/address.ts';
import { choose, expectPage, openPage, widen } from './browser.ts';
import { findings } from './findings.ts';

/** What was drawn of it beforehand is gone on with. */
const isReady = (page: Page) => expectPage(page.locator('html')).toHaveAttribute('data-ready', '');

describe('the page for authors', () => {
  it('gives code for what the reader comes from, and leads back to it', async () => {
    const page = await openPage({ path: 'authors.html?path=withdrawal&view=paths&date=2023-03-01' });
    await expectPage(page).toHaveTitle('For authors: embed it');
    await isReady(page);
    const code = await page.getByRole('textbox', { name: 'Frame, for any page' }).inputValue();
    const [, source] = /src="([^"]+)"/.exec(code)!;
    const address = new URL(source!.replaceAll('&amp;', '&'));
    expect(address.pathname).toBe('/some/folder/site/embed.html');
    expect(address.search).toBe('?path=withdrawal&date=2023-03-01&view=paths&lang=en');
    await choose(page.getByRole('radio', { name: 'Русский' }));
    await expectPage(page.getByRole('heading', { level: 1 })).toHaveText('Авторам: как встроить');
    await expectPage(page.getByRole('textbox', { name: 'Фрейм (iframe), для любой страницы' })).toHaveValue(/lang=ru/);
    await page.getByRole('link', { name: 'Назад к симулятору' }).click();
    await expectPage(page).toHaveURL(/index\.html\?path=withdrawal&date=2023-03-01&view=paths&lang=ru$/);
    await expectPage(page.getByRole('slider')).toBeVisible();
  });

  it('has a recipe for each platform, and examples that the simulator can read', async () => {
    const page = await openPage({ path: 'authors.html?lang=en' });
    await isReady(page);
    for (const name of ['WordPress', 'Ghost', 'Hugo', 'Jekyll', 'Docusaurus', 'reveal.js', 'Moodle', 'Canvas'])
      await expectPage(page.getByRole('heading', { level: 3, name, exact: true })).toBeVisible();
    const links = await page
      .getByRole('region', { name: 'All parameters' })
      .getByRole('link')
      .evaluateAll((all) => all.map((it) => (it as HTMLAnchorElement).search));
    expect(links.length).toBeGreaterThan(10);
    expect(links.flatMap((search) => readAddress(search).notices)).toEqual([]);
  });

  it('says in WordPress’s recipe whether a page’s address is enough: only a site built with its own has the link', async () => {
    const page = await openPage({ path: 'authors.html?lang=en' });
    await isReady(page);
    const recipe = page.locator('[id^=wordpress]');
    await expectPage(recipe).toContainText('built without its own address (SITE_URL)');
    await expectPage(recipe.getByRole('textbox')).toHaveCount(1);
    await expectPage(recipe.getByRole('textbox')).toHaveValue(/^<iframe /);
    await expectPage(page.locator('[aria-labelledby=picture]')).toContainText('do not find the picture by the link');

    const withLink = await openPage({ path: 'authors.html?lang=en' });
    await withLink.route(/authors\.html/, async (route) => {
      const response = await route.fetch();
      const link = '<link rel="canonical" href="https://example.org/authors.html"></head>';
      await route.fulfill({ response, body: (await response.text()).replace('</head>', link) });
    });
    await withLink.goto(`${inject('siteUrl')}authors.html?lang=ru`);
    await isReady(withLink);
    const found = withLink.locator('[id^=wordpress]');
    await expectPage(found.getByRole('textbox').first()).toHaveValue(`${inject('siteUrl')}paths/one-year-2020/`);
    await expectPage(found).toContainText('остальное WordPress найдёт сам');
    await expectPage(found).not.toContainText('SITE_URL');
  });

  it('writes errors as an embed sends them', async () => {
    const page = await openPage({ path: 'authors.html?lang=en' });
    await isReady(page);
    const errors = await page.evaluate(async () => {
      const frame = document.createElement('iframe');
      frame.src = './embed.html?view=paths&theme=sepia&lang=en';
      const said: { type: string }[] = [];
      const heard = new Promise<void>((resolve) =>
        addEventListener('message', ({ source, data }: MessageEvent<{ type: string }>) => {
          if (source !== frame.contentWindow || data.type !== 'nst:error') return;
          said.push(data);
          if (said.length === 2) resolve();
          else frame.contentWindow!.postMessage({ type: 'nst:goto', v: 1, date: 'tomorrow' }, '*');
        })
      );
      document.body.prepend(frame);
      await heard;
      return said.map((it) => JSON.stringify(it));
    });
    const written = page.getByRole('row', { name: /^nst:error/ }).locator('p code');
    expect((await written.allInnerTexts()).toSorted()).toEqual(errors.toSorted());
  });

  it.each([
    ['en', 'light'],
    ['en', 'dark'],
    ['ru', 'dark'],
    ['ru', 'light']
  ] as const)('has nothing that axe finds wrong and is no wider than the page, in %s, %s', async (lang, theme) => {
    const wide = lang === 'en' ? theme === 'light' : theme === 'dark';
    const page = await openPage({
      path: `authors.html?lang=${lang}&theme=${theme}`,
      viewport: { width: wide ? 1280 : 320, height: 900 }
    });
    await isReady(page);
    await expectPage(page.locator('html')).toHaveAttribute('data-theme', theme);
    for (const width of wide ? [1280, 1920] : [768, 320]) {
      await widen(page, width);
      expect(await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)).toBe(0);
    }
    expect(await findings(page)).toEqual([]);
  });
});
