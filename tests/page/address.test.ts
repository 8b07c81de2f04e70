import { describe, expect, it } from 'vitest';
import { choose, expectPage, openPage } from './browser.ts';

describe('the address bar', () => {
  it('holds nothing while nothing differs from the defaults', async () => {
    const page = await openPage();
    await page.getByRole('slider').focus();
    await page.keyboard.press('ArrowRight');
    await expectPage(page).toHaveURL(/\?date=2020-10-17$/);
    await page.keyboard.press('ArrowLeft');
    await expectPage(page).not.toHaveURL(/\?/);
  });

  it('holds the whole state: what is opened from it shows the same', async () => {
    const page = await openPage({ path: '?path=lapse-2021&path=five-year-2021' });
    await page.getByRole('slider').focus();
    await page.keyboard.press('PageUp');
    await choose(page.getByRole('radio', { name: 'Five years' }));
    await choose(page.getByRole('radio', { name: 'Русский' }));
    await choose(page.getByRole('radio', { name: 'Тёмное' }));
    await expectPage(page).toHaveURL(
      /\?path=lapse-2021&path=five-year-2021&active=2&date=2020-11-16&lang=ru&theme=dark$/
    );
    const copy = await openPage({ path: new URL(page.url()).search, locale: 'en-US' });
    await expectPage(copy.getByRole('contentinfo')).toBeVisible();
    const seen = await page.locator('.score').innerText();
    await expect.poll(() => copy.locator('.score').innerText()).toBe(seen);
    await expectPage(copy.locator('body')).toHaveCSS('background-color', 'rgb(21, 23, 27)');
  });

  it('takes a path in link form, of anybody’s making', async () => {
    const link =
      '1~title=A+bridge~2020-10-16.offerExtension.RU.2~2020-10-23.acceptOffer.US~2020-11-01.completeProcedures.US~2020-11-01.completeProcedures.RU';
    const page = await openPage({ path: `?lang=en&date=2023-02-04&path=${link}` });
    await expectPage(page.locator('[data-view=paths]')).toContainText(/A bridge.*expires 5.Feb.2023/);
    await expectPage(page.locator('[data-view=day]')).toContainText('It expires in 1 day, on 5 February 2023');
  });

  it('speaks the reader’s language where it names none', async () => {
    const page = await openPage({ locale: 'ru-RU' });
    await expectPage(page.getByRole('heading', { level: 1 })).toHaveText('ДСНВ: продлить или позволить истечь?');
    await expectPage(page).toHaveTitle('ДСНВ: продлить или позволить истечь?');
  });
});

describe('what cannot be read in an address', () => {
  it.each([
    ['en', ['path “nonsense”', 'date “2021-02-30”: a calendar date'], 'As it happened'],
    ['ru', ['path «nonsense»', 'date «2021-02-30»: ожидается календарная дата'], 'Как было на деле']
  ])('is named in a notice, in %s, and the page works', async (lang, words, title) => {
    const page = await openPage({ path: `?path=nonsense&date=2021-02-30&lang=${lang}` });
    for (const text of words) await expectPage(page.getByRole('status')).toContainText(text);
    await expectPage(page.getByRole('radio', { name: title })).toBeChecked();
    await page.getByRole('slider').focus();
    await page.keyboard.press('ArrowRight');
    await expectPage(page).toHaveURL(/date=2020-10-17/);
    await page.getByRole('status').getByRole('button').click();
    await expectPage(page.getByRole('status')).toHaveCount(0);
  });

  it('is named by its place in a scenario', async () => {
    const page = await openPage({ path: '?lang=en&path=1~2020-10-16.offerExtension.RU.9&path=lapse-2021' });
    await expectPage(page.getByRole('status')).toContainText(
      'at /decisions/0/years, one to five whole years was expected'
    );
    await expectPage(page.locator('[data-view=paths] label')).toHaveCount(1);
  });

  it('is never taken as markup', async () => {
    const markup = encodeURIComponent('<img src=x onerror="document.title=1"><b>bold</b>');
    const page = await openPage({ path: `?lang=en&path=${markup}&date=${markup}&path=1~title=%3Cb%3Ebold%3C/b%3E` });
    await expectPage(page.getByRole('status')).toContainText('<img src=x');
    await expectPage(page.locator('[data-view=paths]')).toContainText('<b>bold</b>');
    await expectPage(page.locator('main img, main b:text-is("bold")')).toHaveCount(0);
  });
});

describe('a path that nobody would take', () => {
  it.each([
    '1~2015-01-01.suspendParticipation.US~2015-01-01.suspendParticipation.RU',
    '1~2018-02-05.bringSuccessorIntoForce',
    '1~horizon=2011-02-06'
  ])('%s is drawn like any other', async (link) => {
    const page = await openPage({ path: `?lang=en&path=${link}`, viewport: { width: 320, height: 640 } });
    await expectPage(page.locator('[data-view=paths] label svg')).toHaveCount(1);
    // One at a time, for want of room.
    await expectPage(page.locator('[data-view=limits] svg[aria-label^="Warheads"]')).toHaveCount(1);
  });
});
