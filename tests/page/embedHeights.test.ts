import type { Page } from 'playwright';
import { expect, it } from 'vitest';
import { heightOf, WHOLE } from '../../src/panels/share/embed/heights.ts';
import { DEFAULT_PATHS, type View } from '../../src/session/address.ts';
import { choose, expectPage, openPage } from './browser.ts';

/** How much higher than its content a frame may be that was not measured, where the paths are those of the start. */
const MOST = { en: 1.09, ru: 1.13 };

const OWN = '1~2020-10-16.offerExtension.RU.1~2020-10-23.acceptOffer.US';
const NAMED = `1~title=My own way with an extension of one year and a freeze~2020-10-16.offerExtension.RU.1`;

/** The paths that take most, by view; and, of more than one view, what they take together. */
const HIGH: Record<'en' | 'ru', [views: View[], paths: string[], plain?: 'plain'][]> = {
  en: [
    [['paths'], ['as-it-happened', 'observance-2026']],
    [['paths'], ['as-it-happened', 'observance-2026', 'one-year-then-four', 'withdrawal']],
    [['limits'], ['one-year-2020']],
    [['limits'], [OWN], 'plain'],
    [['verification'], ['as-it-happened', OWN]]
  ],
  ru: [
    [['paths'], ['as-it-happened']],
    [['paths'], ['as-it-happened', 'observance-2026', 'one-year-then-four', 'withdrawal']],
    [['paths'], ['as-it-happened', 'observance-2026', 'one-year-then-four', 'withdrawal'], 'plain'],
    [['paths'], [OWN, NAMED]],
    [['limits'], ['observance-2026']],
    [['verification'], ['withdrawal']],
    [['verification'], ['withdrawal', 'observance-2026']],
    [['deadlines'], ['observance-2026']],
    [['deadlines'], ['as-it-happened', OWN]],
    [
      ['paths', 'deadlines'],
      ['withdrawal', 'successor', 'observance-2026', 'one-year-then-four']
    ]
  ]
};

it('in a column of 640 px, the height of a frame that was not measured is enough, and at first not much more', async () => {
  const page = await openPage({ path: 'embed.html?view=paths', viewport: { width: 640, height: 400 } });
  const wrong: string[] = [];
  for (const language of ['en', 'ru'] as const) {
    const measure = async (views: readonly View[], paths: readonly string[], plain: string) => {
      const query = [...paths.map((it) => `path=${encodeURIComponent(it)}`), ...views.map((it) => `view=${it}`), plain];
      const needed = await heightAt(page, `?lang=${language}&${query.join('&')}`);
      const hasOwn = paths.some((it) => /^\d/.test(it));
      return { needed, given: heightOf(views, paths.length, plain !== '', { language, hasOwn }), query };
    };
    for (const view of ['paths', 'limits', 'verification', 'deadlines'] as const) {
      const { needed, given } = await measure([view], DEFAULT_PATHS, '');
      if (needed > given || given > needed * MOST[language])
        wrong.push(`${language} ${view}: ${needed} px of ${given}`);
    }
    for (const [views, paths, plain = ''] of HIGH[language]) {
      const { needed, given, query } = await measure(views, paths, plain);
      if (needed > given) wrong.push(`${language} ${query.join(' ')}: ${needed} px of ${given}`);
    }
  }
  expect(await heightAt(page, '?lang=en&view=day&path=as-it-happened'), 'what is scrolled to').toBeGreaterThan(WHOLE);
  expect(wrong).toEqual([]);
});

it('the code takes the height that the preview has measured in the column, unless another is typed', async () => {
  const page = await openPage({ path: '?lang=en&view=paths', viewport: { width: 600, height: 900 } });
  await page.getByRole('button', { name: 'Share', exact: true }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('heading', { name: 'Embed in a page' }).click();
  const field = dialog.getByRole('spinbutton', { name: 'Height' });
  const code = dialog.getByLabel('Code for your page');
  const expectHeight = async (height: number) => {
    await expectPage(field).toHaveValue(String(height));
    await expectPage(code).toHaveValue(new RegExp(` height="${height}"`));
  };
  const pick = (name: string) => choose(dialog.getByRole('radio', { name, exact: true }));

  // In so narrow a window it is first seen as on a phone: that tells nothing of the column.
  const frame = page.locator('iframe');
  const embed = page.frameLocator('iframe').locator('#app');
  const guessed = heightOf(['paths'], 4, false, { language: 'en' });
  await expectPage(page.frameLocator('iframe').locator('html')).toHaveAttribute('data-ready', '');
  await expectPage(frame).toHaveCSS('width', '360px');
  await expectHeight(guessed);
  await expectPage(field).toHaveAccessibleDescription(/^An estimate/);

  await pick('Column 640');
  await expectPage(field).toHaveAccessibleDescription(/^As measured/);
  const needed = await embed.evaluate((it) => it.getBoundingClientRect().height);
  const measured = Math.ceil(needed / 10) * 10;
  expect(measured).toBeLessThan(guessed);
  await expectHeight(measured);

  // It stays as it is, whatever is done with the preview, and however the embed is coloured.
  await pick('Page 1,120');
  await expectPage(frame).toHaveCSS('width', '1120px');
  await pick('Dark');
  await expectPage(frame).toHaveAttribute('src', /theme=dark/);
  await expectHeight(measured);
  await expectPage(field).toHaveAccessibleDescription(/^As measured/);

  // With other views it is measured anew, and none of it changes what was typed.
  await field.fill('500');
  await field.press('Tab');
  await dialog.getByRole('checkbox', { name: 'Deadlines', exact: true }).check();
  await pick('Column 640');
  await expectPage(page.frameLocator('iframe').locator('[data-view=deadlines]')).toBeVisible();
  await expectPage(page.frameLocator('iframe').locator('html')).toHaveAttribute('data-ready', '');
  await expectHeight(500);
  await expectPage(field).toHaveAccessibleDescription(/^Set by you/);
  await field.fill('');
  await field.press('Tab');
  await expectPage(field).toHaveAccessibleDescription(/^As measured/);
  expect(Number(await field.inputValue())).toBeGreaterThan(measured);
});

it('what a preview says that cannot show all it was asked for is no measurement', async () => {
  const page = await openPage({ path: '?lang=en&view=paths' });
  await page.route(/embed\.html/, (route) => route.fulfill({ contentType: 'text/html', body: LACKING }));
  await page.getByRole('button', { name: 'Share', exact: true }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('heading', { name: 'Embed in a page' }).click();
  await expectPage(dialog.getByRole('button', { name: 'Make it 300 px high' })).toBeVisible();
  const field = dialog.getByRole('spinbutton', { name: 'Height' });
  await expectPage(field).toHaveValue(String(heightOf(['paths'], 4, false, { language: 'en' })));
});

const LACKING = `<!doctype html><title>Embed</title><script>
  const say = (it) => parent.postMessage({ v: 1, id: null, ...it }, '*');
  say({ type: 'nst:error', message: 'embed.js could not be loaded' });
  say({ type: 'nst:height', height: 300 });
</script>`;

/** What the embed takes, in CSS pixels. */
async function heightAt(page: Page, search: string): Promise<number> {
  await page.goto(page.url().replace(/[?#].*$/, search));
  await expectPage(page.locator('html')).toHaveAttribute('data-ready', '');
  return page.locator('#app').evaluate((it) => it.getBoundingClientRect().height);
}
