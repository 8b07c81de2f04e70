import { describe, expect, it } from 'vitest';
import { choose, expectPage, openPage } from './browser.ts';
import { findings } from './findings.ts';

/** What was drawn of it beforehand is gone on with: before that, what is pressed does nothing. */
async function opened(query: string, viewport = { width: 1280, height: 720 }) {
  const page = await openPage({ path: `how-we-know.html${query}`, viewport });
  await expectPage(page.locator('html')).toHaveAttribute('data-ready', '');
  return page;
}

describe('the page that says how we know', () => {
  it('lists what holds, without checking it again', async () => {
    const page = await opened('?lang=en');
    await expectPage(page).toHaveTitle('How we know');
    await expectPage(page.getByRole('listitem')).toHaveCount(13);
    await expectPage(page.getByText('never in force for more than 15 years')).toBeVisible();
    const scripts = await page.evaluate(() => performance.getEntriesByType('resource').map(({ name }) => name));
    expect(scripts.filter((name) => name.includes('checkProof'))).toEqual([]);
  });

  it('checks it again in the reader’s browser, and finds the same', async () => {
    const page = await opened('?lang=en');
    await page.getByRole('button', { name: 'Run the check here' }).click();
    await expectPage(page.getByRole('progressbar')).toBeVisible();
    await expectPage(page.getByRole('status')).toContainText('Every count is the same', { timeout: 90_000 });
    await expectPage(page.getByRole('progressbar')).toHaveCount(0);
  });

  it('is come to from the simulator, and leads back to it as it was', async () => {
    const page = await openPage({ path: '?lang=ru&date=2021-02-04' });
    await page.getByRole('link', { name: 'Откуда это известно' }).click();
    await expectPage(page.getByRole('heading', { level: 1 })).toHaveText('Откуда это известно');
    await choose(page.getByRole('radio', { name: 'English' }));
    await expectPage(page.locator('html')).toHaveAttribute('lang', 'en');
    await page.getByRole('link', { name: 'Back to the simulator' }).click();
    await expectPage(page).toHaveURL(/\/index\.html\?date=2021-02-04&lang=en$/);
    await expectPage(page.getByRole('slider')).toHaveAttribute('aria-valuetext', /^4 February 2021/);
  });

  it.each([
    ['en', 'light', 1280],
    ['en', 'dark', 320],
    ['ru', 'dark', 1280],
    ['ru', 'light', 320]
  ] as const)(
    'has nothing that axe finds wrong and is no wider than the page, in %s, %s, at %i px',
    async (lang, theme, width) => {
      const page = await opened(`?lang=${lang}&theme=${theme}`, { width, height: 900 });
      await expectPage(page.locator('html')).toHaveAttribute('data-theme', theme);
      expect(await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)).toBe(0);
      expect(await findings(page)).toEqual([]);
    }
  );
});
