import type { Page } from 'playwright';
import { describe, it } from 'vitest';
import { expectPage, openPage } from './browser.ts';

async function opened(query = '') {
  const page = await openPage({ path: `?lang=en${query}`, viewport: { width: 1280, height: 900 } });
  await expectPage(page.locator('html')).toHaveAttribute('data-ready', '');
  await page.getByRole('button', { name: 'Ask', exact: true }).click();
  await expectPage(panel(page)).toBeVisible();
  return page;
}
const panel = (page: Page) => page.getByRole('region', { name: 'Ask what can still be decided' });
const answers = (page: Page) => panel(page).getByRole('button', { name: /^Open beside the active path/ });

describe('a ready-made question', () => {
  it('every way the limits still bind: in groups, and an answer opened stands in the address', async () => {
    const page = await opened();
    await page.getByRole('button', { name: 'Every way the limits still bind' }).click();
    await expectPage(panel(page).getByRole('heading', { level: 3 })).toHaveText(
      '24 ways: the limits bind on 1 January 2025'
    );
    await expectPage(panel(page)).toContainText(/\d+ positions were looked at/);
    // The longer ones are folded away.
    await expectPage(answers(page)).toHaveCount(2);
    await panel(page).getByText('In two extensions: 7 ways').click();
    await expectPage(answers(page)).toHaveCount(9);
    await panel(page)
      .getByRole('button', { name: /: One year, then three$/ })
      .click();
    await expectPage(page).toHaveURL(/2020-10-16\.acceptOffer\.RU.*2021-02-05\.offerExtension\.US\.3/);
    await expectPage(panel(page)).toContainText(
      'These answers start from 16 October 2020 on the path “As it happened”'
    );
    await expectPage(page.locator('input[name=active-path]:checked')).toHaveAccessibleName(/One year.*then three/);
  });
  it('the latest day an acceptance still saves the treaty, and why not the next', async () => {
    const page = await opened();
    await page.getByRole('button', { name: 'The latest day an acceptance' }).click();
    await expectPage(panel(page).getByRole('heading', { level: 3 })).toHaveText(/^4 February 2021/);
    await expectPage(panel(page)).toContainText('On the next day, 5 February 2021, it is refused.');
    await expectPage(panel(page)).toContainText('(Article XIV)');
  });
  it('what ends it soonest; asked again when the playhead has moved, and not before', async () => {
    const page = await opened();
    await page.getByRole('button', { name: 'What ends it soonest' }).click();
    const days = panel(page).locator('ol b');
    await expectPage(days).toHaveText([/^16 October 2020/, /^16 January 2021/, /^5 February 2021/]);
    await page.getByRole('slider').focus();
    await page.keyboard.press('ArrowRight');
    await expectPage(days.first()).toHaveText(/^16 October 2020/);
    await panel(page)
      .getByRole('button', { name: /^Ask again from 17/ })
      .click();
    await expectPage(days).toHaveText([/^17 October 2020/, /^17 January 2021/, /^5 February 2021/]);
  });
});

it('asked by keyboard alone: there is none, because of Article XIV(2)', async () => {
  const page = await opened('&path=five-year-2021&date=2025-01-01');
  await panel(page).getByRole('combobox', { name: 'Question' }).focus();
  await page.keyboard.press('Tab');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Tab');
  await page.keyboard.type('soon');
  await page.keyboard.press('Enter');
  await expectPage(panel(page).getByRole('alert')).toContainText('A day such as');
  await expectPage(panel(page).getByRole('textbox')).toBeFocused();
  await page.keyboard.press('ControlOrMeta+a');
  await page.keyboard.type('2027-01-01');
  await page.keyboard.press('Enter');
  await expectPage(panel(page).getByRole('heading', { level: 3 })).toHaveText(
    'There is none, because of Article XIV(2)'
  );
  await expectPage(panel(page).getByRole('status')).toHaveText(/^There is none/);
  await expectPage(panel(page)).toContainText('4 February 2026 is the last day on which the treaty is in force');
  await expectPage(panel(page)).toContainText('All extensions together may not exceed five years');
  await expectPage(panel(page).getByRole('alert')).toHaveCount(0);
});
