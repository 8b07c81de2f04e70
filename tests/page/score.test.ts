import { describe, expect, it } from 'vitest';
import type { Page } from 'playwright';
import { choose, expectPage, openPage } from './browser.ts';

const WORDS = {
  en: {
    playhead: 'Day on the time axis',
    titles: ['As it happened', 'One year, as Russia offered', 'Five years, never suspended', 'No extension'],
    expired: 'Expired',
    extended: 'In force, extended',
    day: 'On 5 February 2021',
    table: 'Declared numbers as a table',
    row: ['1 Sep 2020', 'Russia', '1,447', '510', '764']
  },
  ru: {
    playhead: 'День на оси времени',
    titles: ['Как было на деле', 'Один год, как предложила Россия', 'Пять лет, без приостановления', 'Без продления'],
    expired: 'Истёк',
    extended: 'В силе, продлён',
    day: '5 февраля 2021 года',
    table: 'Объявленные числа в виде таблицы',
    row: ['1 сент. 2020', 'Россия', '1447', '510', '764']
  }
} as const;
const LANGUAGES = Object.keys(WORDS) as (keyof typeof WORDS)[];

/** The chart of the warheads' limit; above it there may be a band of estimates. */
const warheads = (page: Page) => page.locator('[data-view=limits] svg[aria-label^="Warheads"]');
const day = (page: Page) => page.locator('[data-view=day]');
const playhead = (page: Page) => page.getByRole('slider');
const path = (page: Page, name: string) => page.getByRole('radio', { name });

/** Moves the playhead as the keyboard does, key by key. */
async function press(page: Page, ...keys: string[]) {
  await playhead(page).focus();
  for (const key of keys) await page.keyboard.press(key);
}

describe.each(LANGUAGES)('the score, in %s', (lang) => {
  const words = WORDS[lang];
  const open = (query = '') => openPage({ path: `?lang=${lang}${query}` });

  it('shows four paths on one time axis, and is marked as ready', async () => {
    const page = await open();
    await expectPage(page.locator('html')).toHaveAttribute('data-ready', '');
    await expectPage(page.locator('html')).toHaveAttribute('lang', lang);
    await expectPage(playhead(page)).toHaveAccessibleName(words.playhead);
    for (const title of words.titles) await expectPage(path(page, title)).toHaveCount(1);
    for (const view of ['paths', 'limits', 'day'])
      await expectPage(page.locator(`section[data-view=${view}]`)).toHaveCount(1);
  });

  it('scrubbed to 5 February 2021, has one path expired and another extended', async () => {
    const page = await open('&date=2021-02-04');
    await press(page, 'ArrowRight');
    await expectPage(page.getByRole('heading', { name: words.day, exact: true })).toBeVisible();
    await path(page, words.titles[3]).focus();
    await page.keyboard.press('Space');
    await expectPage(day(page)).toContainText(words.titles[3]);
    await expectPage(day(page).getByRole('definition').first()).toHaveText(words.expired);
    await page.keyboard.press('ArrowUp');
    await expectPage(path(page, words.titles[2])).toBeChecked();
    await expectPage(day(page).getByRole('definition').first()).toContainText(words.extended);
  });

  it('gives every declared number as a table, each with its source', async () => {
    const page = await open();
    await page.getByText(words.table, { exact: true }).click();
    const table = page.getByRole('region', { name: words.table });
    await expectPage(table.getByRole('row')).toHaveCount(51);
    const row = table
      .getByRole('row')
      .filter({ hasText: words.row[0] })
      .filter({ has: page.getByRole('cell', { name: words.row[1], exact: true }) });
    for (const text of words.row) await expectPage(row).toContainText(text.replaceAll(' ', '\u00a0'));
    await expectPage(table.getByRole('link')).toHaveCount(50);
    expect(await table.getByRole('link').first().getAttribute('href')).toMatch(/^https?:\/\//);
  });
});

describe('the playhead', () => {
  const opened = () => openPage({ path: '?lang=en&date=2020-11-30' });

  it('moves with the keys', async () => {
    const page = await opened();
    for (const [key, words] of [
      ['ArrowRight', '1 December 2020'],
      ['ArrowLeft', '30 November 2020'],
      ['ArrowLeft', '29 November 2020'],
      ['PageUp', '29 December 2020'],
      ['PageDown', '29 November 2020'],
      ['Home', '8 April 2010'],
      ['End', '4 February 2031']
    ] as const) {
      await press(page, key);
      await expectPage(playhead(page)).toHaveAttribute('aria-valuetext', words);
      await expectPage(page.getByRole('heading', { name: `On ${words}`, exact: true })).toBeVisible();
    }
  });

  it('takes the last day of a shorter month', async () => {
    const page = await opened();
    await press(page, 'PageUp', 'ArrowRight', 'PageUp', 'PageUp');
    await expectPage(playhead(page)).toHaveAttribute('aria-valuetext', '28 February 2021');
  });

  it('is dragged with the mouse, on its track and on the rows, and stands where the pointer is', async () => {
    const page = await opened();
    const chart = warheads(page);
    await chart.scrollIntoViewIfNeeded();
    const limits = await chart.boundingBox();
    await page.mouse.move(limits!.x + limits!.width / 2, limits!.y + 20);
    await page.mouse.down();
    // Half-way between 2010-04-08 and 2031-02-05 is 6 September 2020; a pixel is some ten days wide.
    await expectPage(playhead(page)).toHaveAttribute(
      'aria-valuetext',
      /^(2[6-9]|3[01]) August 2020$|^\d{1,2} September 2020$/
    );
    await page.mouse.move(limits!.x + 1, limits!.y + 20, { steps: 4 });
    await expectPage(playhead(page)).toHaveAttribute('aria-valuetext', /April 2010$/);
    await page.mouse.up();
    await page.mouse.move(limits!.x + limits!.width / 2, limits!.y + 20);
    await expectPage(playhead(page)).toHaveAttribute('aria-valuetext', /April 2010$/);
  });

  it('says what changed once it has come to rest', async () => {
    const page = await openPage({ path: '?lang=en&date=2021-02-04&active=4' });
    await press(page, 'ArrowRight');
    await expectPage(page.locator('main > [aria-live=polite]')).toHaveText(
      /^5 February 2021, No extension: The treaty has expired today/
    );
  });
});

describe('a path', () => {
  it('is chosen by a click on its strip, and the limits and the card follow', async () => {
    const page = await openPage({ path: '?lang=en&date=2022-02-05' });
    await page.locator('[data-view=paths] label', { hasText: 'One year' }).locator('svg').click();
    await expectPage(path(page, 'One year')).toBeChecked();
    await expectPage(day(page)).toContainText('The treaty has expired today');
    await expectPage(page.locator('[data-view=limits]').getByRole('heading', { level: 2 })).toContainText(
      /up to 5.Feb.2022/
    );
    await expectPage(warheads(page)).toHaveAccessibleName(
      /binds from 5 February 2018 up to, not including, 5 February 2022/
    );
  });

  it('that has left the record shows declared numbers as the record’s, not its own', async () => {
    const page = await openPage({ path: '?lang=en&active=2&date=2021-06-01' });
    await expectPage(day(page)).toContainText('as it happened, not on this path');
    await expectPage(warheads(page)).toContainText('Russia, as it happened');
    await press(page, 'Home', 'End');
    await choose(path(page, 'As it happened'));
    await expectPage(warheads(page)).not.toContainText('as it happened');
  });
});

describe('a narrow score', () => {
  const narrow = { viewport: { width: 320, height: 640 }, hasTouch: true };

  it('opens on the years around the end, with all years a touch away', async () => {
    const page = await openPage({ path: '?lang=en', ...narrow });
    const axis = page.locator('.time svg').first();
    await expectPage(axis).not.toContainText('2012');
    await page.getByRole('button', { name: 'All years' }).tap();
    await expectPage(axis).toContainText('2015');
    await page.getByRole('button', { name: 'Closer' }).tap();
    await expectPage(axis).not.toContainText('2015');
  });

  it('follows the playhead out of the years it shows', async () => {
    const page = await openPage({ path: '?lang=en', ...narrow });
    await press(page, 'Home');
    await expectPage(playhead(page)).toHaveAttribute('aria-valuetext', '8 April 2010');
    await expectPage(page.locator('.time svg').first()).toContainText('2012');
  });
});

describe('whatever day the playhead stands on', () => {
  it.each([320, 800])('nothing breaks at %i px', async (width) => {
    const page = await openPage({ path: '?lang=en', viewport: { width, height: 700 } });
    for (const key of ['End', 'Home', ...Array<string>(12).fill('PageUp'), 'End', 'PageDown', 'PageDown', 'ArrowLeft'])
      await press(page, key);
    await expectPage(playhead(page)).toHaveAttribute('aria-valuetext', '3 December 2030');
    await expectPage(page).toHaveURL(/date=2030-12-03/);
    expect(await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)).toBe(0);
  });

  it('a narrow score opens on its last day as well as on any other', async () => {
    const page = await openPage({ path: '?lang=ru&date=2031-02-04', viewport: { width: 320, height: 700 } });
    await expectPage(page.locator('html')).toHaveAttribute('data-ready', '');
    await expectPage(page.locator('.strip')).toHaveCount(4);
  });
});

describe('a decision that is not lawful on its day', () => {
  it.each([
    [
      'en',
      'Russia offers to extend the treaty by 5 years',
      'All extensions together may not exceed five years. (Article XIV(2))'
    ],
    [
      'ru',
      'Россия предлагает продлить Договор на 5 лет',
      'Все продления вместе не могут превышать пяти лет. (статья XIV(2))'
    ]
  ])('is shown with the reason, in %s, and the path goes on without it', async (lang, what, why) => {
    const link =
      '1~2020-10-16.offerExtension.RU.1~2020-10-17.acceptOffer.US~2020-10-20.completeProcedures.US~2020-10-20.completeProcedures.RU~2021-06-01.offerExtension.RU.5';
    const page = await openPage({ path: `?lang=${lang}&path=${link}` });
    await expectPage(day(page)).toContainText(what);
    await expectPage(day(page)).toContainText(why);
    await expectPage(page.locator('[data-view=paths]')).toContainText(/2022/);
  });
});
