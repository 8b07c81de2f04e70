import { expect, it } from 'vitest';
import type { Page } from 'playwright';
import { expectPage, openPage } from './browser.ts';

/** Goes on with Tab until what has the focus is called `name`; the focus must be seen wherever it comes to. */
async function tabTo(page: Page, name: RegExp, most = 90): Promise<void> {
  for (let i = 0; i < most; i++) {
    await page.keyboard.press('Tab');
    const { label, isSeen, isNobody } = await page.evaluate(() => {
      const at = document.activeElement as HTMLInputElement;
      const labels = [...(at.labels ?? [])].map((it) => it.textContent);
      // A radio button that is chosen by its label shows its focus there, the playhead by its hint.
      const shown = at.type === 'radio' ? at.closest('label')! : at;
      const hint = at.type === 'range' && getComputedStyle(document.getElementById('playhead-hint')!).opacity === '1';
      return {
        isNobody: at === document.body,
        label:
          at === document.body
            ? ''
            : [at.getAttribute('aria-label'), ...labels, at.textContent].filter(Boolean).join(' '),
        isSeen: hint || getComputedStyle(shown).outlineStyle !== 'none'
      };
    });
    // Past the last of the page, the focus is the browser's, and then begins again.
    if (!isNobody) expect(isSeen, `the focus is seen on “${label.trim().slice(0, 60)}”`).toBe(true);
    if (name.test(label)) return;
  }
  throw new Error(`not reached by keyboard: ${name}`);
}

const on = (page: Page, day: string) => expectPage(page.getByRole('slider')).toHaveAttribute('aria-valuetext', day);

it('everything there is to do is done with the keyboard alone', { timeout: 240_000 }, async () => {
  const page = await openPage({ path: '?lang=ru', viewport: { width: 1280, height: 900 } });
  await expectPage(page.locator('html')).toHaveAttribute('data-ready', '');

  // The language, and the theme.
  await tabTo(page, /Русский/);
  await page.keyboard.press('ArrowLeft');
  await expectPage(page.locator('html')).toHaveAttribute('lang', 'en');
  await tabTo(page, /Auto/);
  await page.keyboard.press('ArrowRight');
  await expectPage(page.locator('html')).toHaveAttribute('data-theme', 'light');

  // Through time: events, playing, closer, a day that is typed, the playhead itself.
  await tabTo(page, /^Next event/);
  await page.keyboard.press('Enter');
  await on(page, '20 October 2020');
  await tabTo(page, /^Closer/);
  await page.keyboard.press('Enter');
  await expectPage(page).toHaveURL(/from=/);
  await page.keyboard.press('Escape');
  await expectPage(page).not.toHaveURL(/from=/);
  await tabTo(page, /^Day(?! on)/);
  await page.keyboard.type('16 Oct 2020');
  await page.keyboard.press('Enter');
  await on(page, '16 October 2020');
  await tabTo(page, /Day on the time axis/);
  await page.keyboard.press('ArrowRight');
  await on(page, '17 October 2020');
  await page.keyboard.press('[');
  await on(page, '16 October 2020');

  // The paths: which is active, as a table, what it is compared with.
  await tabTo(page, /As it happened/);
  await page.keyboard.press('ArrowDown');
  await expectPage(page.locator('[data-view=day]')).toContainText('One year, as Russia offered');
  await page.keyboard.press('ArrowUp');
  await tabTo(page, /The paths as a table/);
  await page.keyboard.press('Enter');
  await expectPage(page.getByRole('region', { name: 'The paths as a table' })).toBeVisible();
  await page.keyboard.press('Enter');
  await tabTo(page, /Compared with/);
  await page.keyboard.press('ArrowDown');
  await expectPage(page).toHaveURL(/against=3/);

  // A decision on the card, and back.
  await tabTo(page, /withdraw.*Russia|Russia.*withdraw/i);
  await page.keyboard.press('Enter');
  await expectPage(page.locator('[data-view=paths]')).toContainText('ends by withdrawal');
  await tabTo(page, /^Undo/, 200);
  await page.keyboard.press('Enter');
  await expectPage(page.locator('[data-view=paths]')).not.toContainText('ends by withdrawal');

  // Another day, from what is next on the calendar; every row's table; a decision in the diagram.
  await tabTo(page, /Go to|go to/, 200);
  await page.keyboard.press('Enter');
  await expectPage(page.getByRole('slider')).not.toHaveAttribute('aria-valuetext', '16 October 2020');
  for (const table of [
    /Declared numbers as a table/,
    /Verification by treaty year as a table/,
    /dated duties as a table/
  ]) {
    await tabTo(page, table, 200);
    await page.keyboard.press('Enter');
  }
  await expectPage(page.getByRole('table')).toHaveCount(3);
  await tabTo(page, /^\W*(The United States |Russia )?suspends/i, 200);
  await page.keyboard.press('Enter');
  await expectPage(page.getByRole('radiogroup').getByRole('radio')).toHaveCount(4);
  await expectPage(page).toHaveURL(/suspendParticipation/);
});
