import type { Page } from 'playwright';
import { describe, expect, it } from 'vitest';
import { expectPage, openPage } from './browser.ts';
import { findings } from './findings.ts';

const OWN = '?lang=en&path=as-it-happened&path=1~2020-10-16.offerExtension.RU.1';

async function open(path = '?lang=en', options: Parameters<typeof openPage>[0] = {}): Promise<Page> {
  const page = await openPage({ path, ...options });
  await expectPage(page.locator('html')).toHaveAttribute('data-ready', '');
  return page;
}
const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true });
const keys = (page: Page) => page.getByRole('dialog', { name: 'Keys' });

describe('the question mark', () => {
  it('shows the keys; Escape closes them, and the focus is where it was', async () => {
    const page = await open();
    await page.getByRole('slider').focus();
    await page.keyboard.press('?');
    await expectPage(keys(page)).toBeVisible();
    await expectPage(keys(page).getByRole('row', { name: /Home or End.*To the first day/ })).toBeVisible();
    await page.keyboard.press('Escape');
    await expectPage(keys(page)).toHaveCount(0);
    await expectPage(page.getByRole('slider')).toBeFocused();
    // Where something is typed, it is a letter like any other.
    const day = page.getByRole('textbox', { name: 'Day' });
    await day.focus();
    await page.keyboard.type('?');
    await expectPage(day).toHaveValue('?');
    await expectPage(keys(page)).toHaveCount(0);
  });

  it('acts while nothing has the focus, until that is turned off, and then in the score alone, for good', async () => {
    const page = await open();
    await page.keyboard.press('?');
    await page.getByRole('checkbox', { name: 'Single keys act' }).uncheck();
    await page.keyboard.press('Escape');
    for (const visit of ['this', 'the next']) {
      await page.evaluate(() => (document.activeElement as HTMLElement).blur());
      await page.keyboard.press('?');
      await page.getByRole('slider').focus(); // it would have come by now
      await expectPage(keys(page), visit).toHaveCount(0);
      await page.keyboard.press('?');
      await expectPage(page.getByRole('checkbox', { name: 'Single keys act' })).not.toBeChecked();
      await page.reload();
      await expectPage(page.locator('html')).toHaveAttribute('data-ready', '');
    }
  });

  it('opens what leaves the keys of the score alone: Escape closes it and no more', async () => {
    const page = await open();
    await page.getByRole('slider').focus();
    await page.keyboard.press('+');
    await expectPage(page).toHaveURL(/from=/);
    const url = page.url();
    await page.keyboard.press('?');
    await expectPage(keys(page)).toBeVisible();
    await page.keyboard.press(']');
    await page.keyboard.press('-');
    await page.keyboard.press('Escape');
    await expectPage(keys(page)).toHaveCount(0);
    await page.waitForTimeout(300); // the address follows a little later
    expect(page.url()).toBe(url);
  });

  it('opens what is in order for those who cannot see it', async () => {
    const page = await open('?lang=ru&theme=dark', { viewport: { width: 320, height: 700 } });
    await page.keyboard.press('?');
    await expectPage(page.getByRole('dialog')).toBeVisible();
    expect(await findings(page)).toEqual([]);
    expect(await page.getByRole('dialog').evaluate((it) => it.scrollWidth - it.clientWidth)).toBe(0);
  });
});

describe('hints', () => {
  const hint = (page: Page) => page.getByRole('note', { name: 'Hint' });

  it('come one by one, as each becomes relevant, and once; never on a plain page', async () => {
    const page = await open('?lang=en&plain');
    await expectPage(hint(page)).toHaveCount(0);
    await page.goto(page.url().replace('&plain', ''));
    await expectPage(hint(page)).toContainText('take a decision on the card');
    await page.locator('[data-view=day]').getByRole('button', { name: 'Russia gives notice of withdrawal' }).click();
    await expectPage(hint(page)).toContainText('drag its decisions under “Decisions”');
    await button(page, 'Decisions').click();
    await expectPage(hint(page)).toContainText('“Share” holds the whole picture');
    await button(page, 'Share').click();
    await expectPage(hint(page)).toHaveCount(0);
    await page.reload();
    await expectPage(page.locator('html')).toHaveAttribute('data-ready', '');
    await expectPage(hint(page)).toHaveCount(0);
  });

  it('are dismissed for good, and the focus is not lost with them', async () => {
    const page = await open();
    await button(page, 'No more hints').press('Enter');
    await expectPage(hint(page)).toHaveCount(0);
    await expectPage(button(page, 'Undo')).toBeFocused();
    await page.goto(new URL(OWN, page.url()).href);
    await expectPage(page.locator('html')).toHaveAttribute('data-ready', '');
    await expectPage(hint(page)).toHaveCount(0);
  });
});

describe('undo and redo', () => {
  const said = (page: Page) => page.locator('.tools ~ [aria-live]');

  it('are told, and keep the focus when there is no more to take back', async () => {
    const page = await open();
    await expectPage(button(page, 'Undo')).toHaveAttribute('aria-disabled', 'true');
    await page.locator('[data-view=day]').getByRole('button', { name: 'Russia gives notice of withdrawal' }).click();
    await expectPage(button(page, 'Undo')).toHaveAttribute('aria-disabled', 'false');
    await button(page, 'Undo').press('Enter');
    await expectPage(said(page)).toHaveText('Taken back.');
    await expectPage(button(page, 'Undo')).toBeFocused();
    await expectPage(button(page, 'Redo')).toHaveText('Redo'); // in words now, and not as a sign alone
    await page.keyboard.press('Enter');
    await expectPage(said(page)).toHaveText('There is nothing to take back.');
    await page.keyboard.press('Control+Shift+Z');
    await expectPage(said(page)).toHaveText('Made again.');
    await expectPage(page).toHaveURL(/giveWithdrawalNotice/);
    await expectPage(button(page, 'Redo')).toHaveText('');
  });
});

describe('a part of the page that is loaded when it is first used', () => {
  it.each(['Share', 'Decisions'])('and cannot be had, says so, and can be tried again: %s', async (name) => {
    const page = await open(OWN, { foreseen: /Failed to load resource/ });
    const files = `**/${name}-*.js`;
    await page.route(files, (route) => route.abort());
    await button(page, name).click();
    await expectPage(page.getByRole('alert')).toContainText('could not be loaded. Your paths are safe.');
    await page.getByRole('slider').focus();
    await page.keyboard.press('ArrowRight');
    await expectPage(page).toHaveURL(/date=2020-10-17/);
    await page.unroute(files);
    await button(page, 'Try again').click();
    await expectPage(page.getByRole('alert')).toHaveCount(0);
    await expectPage(name === 'Share' ? page.getByRole('dialog') : page.locator('.tools ~ .panel .lane')).toBeVisible();
  });

  it('and does not work, says so, and takes nothing else with it', async () => {
    const page = await open(OWN, { foreseen: /out of order/ });
    await page.route('**/Keys-*.js', (route) =>
      route.fulfill({
        contentType: 'text/javascript',
        body: `export default () => { throw new Error('out of order') }`
      })
    );
    await button(page, 'Keys').click();
    await expectPage(page.getByRole('alert')).toContainText('has failed. Your paths are safe');
    await page.getByRole('slider').focus();
    await page.keyboard.press('ArrowRight');
    await expectPage(page).toHaveURL(/date=2020-10-17/);
    await button(page, 'Share').click();
    await expectPage(page.getByRole('dialog', { name: 'Share' })).toBeVisible();
  });
});
