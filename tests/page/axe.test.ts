import { describe, expect, it } from 'vitest';
import { VIEWS } from '../../src/session/address.ts';
import { expectPage, openPage } from './browser.ts';
import { findings } from './findings.ts';

const DAYS = ['2020-10-16', '2026-02-05'];

describe.each([
  ['en', 'light', 1280],
  ['en', 'dark', 320],
  ['ru', 'dark', 1280],
  ['ru', 'light', 320]
] as const)('in %s, %s, at %i px', (lang, theme, width) => {
  it.each([...VIEWS, 'score'])('axe finds nothing wrong with the view %s', async (view) => {
    const day = DAYS[VIEWS.indexOf(view as never) % 2 ? 1 : 0];
    const path = `?lang=${lang}&theme=${theme}&view=${view}&date=${day}&active=2&path=nonsense`;
    const page = await openPage({ path, viewport: { width, height: 900 } });
    await expectPage(page.locator('html')).toHaveAttribute('data-ready', '');
    for (const summary of await page.locator('summary').all()) await summary.click();
    expect(await findings(page)).toEqual([]);
  });
});
