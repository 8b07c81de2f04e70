import { expect, it } from 'vitest';
import type { Page } from 'playwright';
import { expectPage, openPage } from './browser.ts';

const card = (page: Page) => page.locator('[data-view=day]');
const strips = (page: Page) => page.locator('[data-view=paths]');
const decide = (page: Page, name: RegExp) => card(page).getByRole('button', { name }).first().click();

/** What is said and drawn on the paths and the limits, whatever their patterns are numbered. */
const picture = (page: Page) =>
  page
    .locator('[data-view=paths], [data-view=limits]')
    .evaluateAll((rows) =>
      rows.map((row) => [
        (row as HTMLElement).innerText,
        [...row.querySelectorAll('svg')].map((it) => it.outerHTML.replace(/(id="|url\(&quot;#|url\(#)c\d+/g, '$1'))
      ])
    );

it('from nothing to an extension with a freeze; broken, refused, taken back; and the same for whoever gets the link', async () => {
  const page = await openPage({
    path: '?lang=en&path=1&date=2020-10-16',
    viewport: { width: 1280, height: 900 },
    permissions: ['clipboard-read', 'clipboard-write']
  });
  await expectPage(strips(page)).toContainText('No extension: lapse');

  // Offered with a freeze that is verified, accepted, completed by both.
  await card(page).getByRole('button', { name: 'On other terms' }).click();
  const offer = card(page).getByRole('group', { name: /Offer to extend/ });
  await offer.getByLabel('1 year').check();
  await offer.getByLabel('a freeze of warheads').check();
  await offer.getByLabel('verification').check();
  await offer.getByRole('button', { name: 'Russia offers' }).click();
  await expectPage(strips(page)).toContainText('One year offered by Russia 16 Oct 2020, not taken up; then lapse');
  await decide(page, /The United States accepts/);
  await decide(page, /The United States completes/);
  await expectPage(strips(page)).toContainText('One year agreed 16 Oct 2020, not completed; then lapse');
  await decide(page, /Russia completes/);
  const name = 'One year with a warhead freeze and verification, taken up 16 Oct 2020; then lapse';
  await expectPage(strips(page)).toContainText(name);
  await expectPage(strips(page)).toContainText(/expires 5.Feb.2022/);

  // Without the acceptance nothing is agreed, and what would complete it is refused where it stands.
  await page.getByRole('button', { name: 'Decisions', exact: true }).click();
  const rows = page.getByRole('list', { name: 'The decisions in order of their days' }).locator('> li');
  await rows
    .filter({ hasText: 'accepts' })
    .getByRole('button', { name: /Remove/ })
    .click();
  await expectPage(rows.filter({ hasText: 'No extension has been agreed. (Article XIV(2))' })).toHaveCount(2);
  await expectPage(strips(page)).toContainText(/expires 5.Feb.2021/);

  await page.keyboard.press('ControlOrMeta+z');
  await expectPage(strips(page)).toContainText(name);
  await expectPage(rows.filter({ hasText: 'No extension has been agreed' })).toHaveCount(0);

  await page.getByRole('button', { name: 'Share', exact: true }).click();
  await page.getByRole('button', { name: 'Copy', exact: true }).first().click();
  await expectPage(page.getByRole('dialog')).toContainText('Copied.');
  const link = await page.evaluate(() => navigator.clipboard.readText());
  await page.keyboard.press('Escape');
  await expectPage(page.getByRole('dialog')).toHaveCount(0);
  await page.mouse.move(0, 0);

  const other = await openPage({ path: link, viewport: { width: 1280, height: 900 } });
  await expectPage(strips(other)).toContainText(name);
  await other.mouse.move(0, 0);
  const seen = await picture(page);
  await expect.poll(() => picture(other)).toEqual(seen);
});
