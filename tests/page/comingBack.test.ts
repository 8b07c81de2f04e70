import { expect, inject, it } from 'vitest';
import { expectPage, openPage } from './browser.ts';

const SCRIPTS = '**/assets/*.js';

it('who comes back is asked whether to go on before any script runs, and nothing moves for it', async () => {
  const page = await openPage({ path: '?path=lapse-2021' });
  await page.waitForFunction(() => localStorage.getItem('new-start-simulator/last') === '?path=lapse-2021');

  const offer = page.getByText('You were here before');
  let release = () => {};
  const released = new Promise<void>((resolve) => (release = resolve));
  await page.route(SCRIPTS, async (route) => {
    await released;
    await route.continue();
  });
  await page.addInitScript(() => {
    const shifts: number[] = [];
    Object.assign(window, { shifts });
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) shifts.push((entry as unknown as { value: number }).value);
    }).observe({ type: 'layout-shift', buffered: true });
  });
  await page.goto(inject('siteUrl'), { waitUntil: 'commit' });
  const seen = offer.locator('visible=true');
  await expectPage(seen).toHaveCount(1);
  await page.waitForFunction(
    () => document.readyState !== 'loading' && performance.getEntriesByName('first-contentful-paint').length > 0
  );
  const before = await seen.boundingBox();
  release();
  await page.locator('.page[data-whole]').waitFor();
  await expectPage(offer).toHaveCount(1);
  expect(await offer.boundingBox()).toEqual(before);
  expect(await page.evaluate(() => (window as unknown as { shifts: number[] }).shifts)).toEqual([]);

  // Where the address has paths of its own, nothing is asked.
  await page.goto(new URL('?path=withdrawal', inject('siteUrl')).href);
  await page.locator('.page[data-whole]').waitFor();
  await expectPage(offer).toHaveCount(0);
  await page.goto(inject('siteUrl'));
  await page.locator('.page[data-whole]').waitFor();
  await page.getByRole('button', { name: 'Stay here' }).click();
  await expectPage(offer).toHaveCount(0);
});
