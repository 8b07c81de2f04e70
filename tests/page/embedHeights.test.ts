import { expect, it } from 'vitest';
import { heightOf, WHOLE } from '../../src/panels/share/embed/heights.ts';
import { DEFAULT_PATHS, VIEWS } from '../../src/session/address.ts';
import { expectPage, openPage } from './browser.ts';

/** Empty room below, in CSS pixels, that does not look like a fault. */
const SPARE = 60;

it('in a column of 640 px, the height that a snippet gives is enough for each view, and not much more', async () => {
  const page = await openPage({ path: 'embed.html?view=paths', viewport: { width: 640, height: 400 } });
  const wrong: string[] = [];
  for (const lang of ['en', 'ru'])
    for (const [view, paths, plain] of [
      ...VIEWS.map((view) => [view, 4, ''] as const),
      ['paths', 1, ''] as const,
      ['paths', 2, '&plain'] as const,
      ['limits', 4, '&plain'] as const
    ]) {
      const chosen = DEFAULT_PATHS.slice(0, paths).map((it) => `&path=${it}`);
      const search = `?lang=${lang}&view=${view}${chosen.join('')}${plain}`;
      await page.goto(page.url().replace(/[?#].*$/, search));
      await expectPage(page.locator('html')).toHaveAttribute('data-ready', '');
      const needed = await page.locator('#app').evaluate((it) => it.getBoundingClientRect().height);
      const given = heightOf([view], paths, plain !== '');
      const isScrolled = given < needed && needed > WHOLE;
      if (!isScrolled && (needed > given || needed < given - SPARE)) wrong.push(`${search}: ${needed} px of ${given}`);
    }
  expect(wrong).toEqual([]);
});
