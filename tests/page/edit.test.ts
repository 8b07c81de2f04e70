import { describe, expect, it } from 'vitest';
import type { Locator, Page } from 'playwright';
import { expectPage, openPage } from './browser.ts';

/** At 1240 px the type is 16 px high, and a mark 26 px wide. */
async function opened(query = 'path=one-year-2020', width = 1240) {
  const page = await openPage({ path: `?lang=en&${query}`, viewport: { width, height: 900 } });
  await expectPage(page.locator('html')).toHaveAttribute('data-ready', '');
  await page.getByRole('button', { name: 'Decisions', exact: true }).click();
  await expectPage(panel(page)).toBeVisible();
  return page;
}
const panel = (page: Page) => page.getByRole('region', { name: /^Decisions: / });
const lane = (page: Page) => page.getByRole('group', { name: 'Decisions on the time axis' });
const mark = (page: Page, name: string | RegExp) => lane(page).getByRole('slider', { name });
const told = (page: Page) => lane(page).locator('[aria-live]');
const rows = (page: Page) =>
  panel(page).getByRole('list', { name: 'The decisions in order of their days' }).locator('> li');
const row = (page: Page, text: string | RegExp) => rows(page).filter({ hasText: text });
const day = (it: Locator) => it.getByRole('textbox');
const paths = (page: Page) => expect.poll(() => new URL(page.url()).searchParams.getAll('path').join(' | '));
const undo = (page: Page) => page.getByRole('button', { name: 'Undo', exact: true });

const ACCEPTANCE = 'The United States accepts the other side’s offer';

/** Drags a mark by so many years of the whole axis, and holds it there. */
async function dragged(page: Page, it: Locator, years: number) {
  await it.scrollIntoViewIfNeeded();
  const box = (await it.boundingBox())!;
  const axis = (await lane(page).boundingBox())!;
  const [x, y] = [box.x + box.width / 2, box.y + box.height / 2];
  await page.mouse.move(x, y);
  await page.mouse.down();
  await page.mouse.move(x + (years / 20.83) * axis.width, y, { steps: 4 });
}

describe('a mark is dragged along the axis', () => {
  it('and one sees where the outcome flips; put down, it is a path beside, with the refusal in place', async () => {
    const page = await opened();
    await expectPage(panel(page)).toContainText('puts a path of your own beside it');
    await dragged(page, mark(page, ACCEPTANCE), 0.15);
    await expectPage(told(page)).toHaveText('The treaty expires on 5 February 2021.');
    await page.mouse.up();
    await expectPage(mark(page, ACCEPTANCE)).toBeVisible();
    await paths(page).toMatch(/^one-year-2020 \| .*2020-1\d-\d\d\.acceptOffer\.US/);

    await undo(page).click();
    await paths(page).toBe('one-year-2020');
    await dragged(page, mark(page, ACCEPTANCE), 1);
    await expectPage(told(page)).toHaveText(
      'Refused there: The treaty is not in force on that day. (Article XIV) The treaty expires on 5 February 2021.'
    );
    await expectPage(lane(page).locator('svg text', { hasText: 'refused: not in force' })).toBeVisible();
    await expectPage(undo(page)).toBeDisabled();
    await page.mouse.up();
    await expectPage(row(page, ACCEPTANCE)).toContainText('The treaty is not in force on that day. (Article XIV)');
    await paths(page).toMatch(/^one-year-2020 \| .*2021-\d\d-\d\d\.acceptOffer\.US/);
    await expectPage(panel(page)).not.toContainText('puts a path of your own beside it');
    await expectPage(told(page)).toHaveText('');
  });
  it('and with Escape nothing has changed, nor where it is put back', async () => {
    const page = await opened();
    await dragged(page, mark(page, ACCEPTANCE), 2);
    await expectPage(told(page)).toContainText('Refused there');
    await page.keyboard.press('Escape');
    await expectPage(told(page)).toHaveText('');
    await page.mouse.up();
    await dragged(page, mark(page, ACCEPTANCE), 2);
    const box = (await mark(page, 'The United States completes').boundingBox())!;
    await page.mouse.move(box.x - 13, box.y, { steps: 3 });
    await page.mouse.up();
    await expectPage(undo(page)).toBeDisabled();
  });
  it('with a finger', async () => {
    const page = await openPage({
      path: '?lang=en&path=one-year-2020',
      viewport: { width: 320, height: 700 },
      hasTouch: true
    });
    await page.getByRole('button', { name: 'Decisions', exact: true }).tap();
    const it = mark(page, ACCEPTANCE);
    await it.scrollIntoViewIfNeeded();
    const box = (await it.boundingBox())!;
    const [x, y] = [box.x + box.width / 2, box.y + box.height / 2];
    const touch = await page.context().newCDPSession(page);
    const send = (type: 'touchStart' | 'touchMove' | 'touchEnd', at?: number) =>
      touch.send('Input.dispatchTouchEvent', { type, touchPoints: at === undefined ? [] : [{ x: at, y }] });
    await send('touchStart', x);
    for (const far of [10, 20, 40]) await send('touchMove', x + far);
    await expectPage(told(page)).toContainText('Refused there');
    await send('touchEnd');
    await expectPage(row(page, ACCEPTANCE)).toContainText('The treaty is not in force on that day.');
    await expectPage(undo(page)).toBeEnabled();
  });
});

describe('a mark is moved with the keys', () => {
  it('by a day or a month, and put down once: undo takes it back in one step', async () => {
    const page = await opened();
    const it = mark(page, ACCEPTANCE);
    await it.focus();
    await page.keyboard.press('ArrowRight');
    await expectPage(it).toHaveAttribute('aria-valuetext', '18 October 2020');
    for (let month = 0; month < 4; month++) await page.keyboard.press('PageUp');
    await expectPage(it).toHaveAttribute('aria-valuetext', '18 February 2021, refused');
    await expectPage(told(page)).toContainText('Refused there: The treaty is not in force');
    await expectPage(undo(page)).toBeDisabled();
    await page.keyboard.press('Enter');
    await expectPage(it).toBeFocused();
    await paths(page).toContain('2021-02-18.acceptOffer.US');
    await expectPage(
      page.locator('.tools [aria-live], [aria-live].visually-hidden').filter({ hasText: 'Moved to' })
    ).toContainText(
      'Moved to 18 February 2021: The United States accepts the other side’s offer. Refused on this path: 3 decisions. The treaty expires on 5 February 2021.'
    );
    await page.keyboard.press('Control+z');
    await paths(page).toBe('one-year-2020');
  });
  it('Escape leaves it where it was; leaving it puts it down', async () => {
    const page = await opened();
    const it = mark(page, ACCEPTANCE);
    await it.focus();
    await page.keyboard.press('End');
    await expectPage(it).toHaveAttribute('aria-valuetext', '4 February 2031, refused');
    await page.keyboard.press('Escape');
    await expectPage(it).toHaveAttribute('aria-valuetext', '17 October 2020');
    await expectPage(undo(page)).toBeDisabled();
    await page.keyboard.press('ArrowLeft');
    await page.keyboard.press('Tab');
    await paths(page).toContain('2020-10-16.acceptOffer.US');
    await expectPage(lane(page).getByRole('slider').last()).not.toBeFocused();
    await expectPage(page.locator(':focus')).toHaveAttribute('role', 'slider');
  });
});

describe('in the list', () => {
  it('a day is typed, and one that is none is named and changes nothing', async () => {
    const page = await opened();
    const it = day(row(page, ACCEPTANCE));
    await it.fill('31 Feb 2021');
    await it.press('Enter');
    await expectPage(row(page, ACCEPTANCE).getByRole('alert')).toContainText('A day such as 16 Oct 2020');
    await it.fill('1 January 1999');
    await it.press('Enter');
    await expectPage(row(page, ACCEPTANCE).getByRole('alert')).toContainText('A day from 5 February 2011');
    await expectPage(undo(page)).toBeDisabled();
    await it.fill('2020-12-01');
    await it.press('Enter');
    await expectPage(day(row(page, ACCEPTANCE))).toBeFocused();
    await paths(page).toContain('2020-12-01.acceptOffer.US');
    await expectPage(rows(page).last()).toContainText(ACCEPTANCE);
    await expectPage(rows(page).filter({ hasText: 'completes its procedures' }).first()).toContainText(
      'No extension has been agreed. (Article XIV(2))'
    );
  });
  it('the years of an offer are changed, with one step', async () => {
    const page = await opened();
    const it = row(page, 'Russia offers to extend the treaty by 1 year');
    await it.getByRole('button', { name: /^Change the terms: 16/ }).click();
    await it.getByRole('radio', { name: '3 years' }).check();
    await expectPage(undo(page)).toBeDisabled();
    await it.getByRole('button', { name: 'Apply' }).click();
    await expectPage(row(page, 'Russia offers to extend the treaty by 3 years')).toBeVisible();
    await paths(page).toContain('2020-10-16.offerExtension.RU.3');
    await expectPage(page.getByRole('button', { name: /^Change the terms: 16/ })).toBeFocused();
  });
  it('a decision is removed, and the keyboard goes on with the next; the last of all leads on to adding one', async () => {
    const page = await opened('path=1~2020-10-16.offerExtension.RU.1~2020-10-17.acceptOffer.US');
    await page.getByRole('button', { name: /^Remove 16/ }).click();
    await expectPage(rows(page)).toHaveCount(1);
    await expectPage(rows(page)).toContainText('There is no standing offer to act on.');
    await expectPage(page.getByRole('button', { name: /^Remove 17/ })).toBeFocused();
    await page.keyboard.press('Enter');
    await expectPage(panel(page)).toContainText('Nothing is decided on this path');
    const add = panel(page).getByRole('button', { name: 'Add a decision' });
    await expectPage(add).toBeFocused();
  });
  it('a decision is gone to', async () => {
    const page = await opened();
    await page.getByRole('button', { name: /^Go to 31/ }).click();
    await expectPage(page).toHaveURL(/date=2020-03-31/);
  });
});

describe('a decision is added', () => {
  it('from nothing to an extension, each told beforehand', async () => {
    const page = await opened('path=1&date=2020-11-03');
    const open = panel(page).getByRole('button', { name: 'Add a decision' });
    const form = page.getByRole('form', { name: 'Add a decision' });
    async function add(type: string, by: string, years?: string) {
      await open.click();
      await form.getByLabel('What is decided').selectOption({ label: type });
      await form.getByRole('radio', { name: by, exact: true }).check();
      if (years) await form.getByRole('radio', { name: years }).check();
      await form.getByRole('button', { name: 'Add it' }).click();
      await expectPage(open).toBeFocused();
    }
    await open.click();
    await form.getByLabel('What is decided').selectOption({ label: 'Accept the other side’s offer' });
    await expectPage(form).toContainText('It would be refused: There is no standing offer to act on. (Article XIV(2))');
    await page.keyboard.press('Escape');
    await expectPage(open).toBeFocused();
    await add('Offer to extend the treaty, by years', 'Russia', '2 years');
    await add('Accept the other side’s offer', 'US');
    await add('Complete the procedures for the extension agreed', 'US');
    await open.click();
    await form
      .getByLabel('What is decided')
      .selectOption({ label: 'Complete the procedures for the extension agreed' });
    await form.getByRole('radio', { name: 'Russia', exact: true }).check();
    await expectPage(form).toContainText('Lawful on that day. The treaty expires on 5 February 2023.');
    await form.getByRole('button', { name: 'Add it' }).click();
    await expectPage(rows(page)).toHaveCount(4);
    await paths(page).toContain('2020-11-03.completeProcedures.US~2020-11-03.completeProcedures.RU');
  });
  it('all the same, where it is not lawful, and is refused in place', async () => {
    const page = await opened('path=1&date=2022-11-03');
    await panel(page).getByRole('button', { name: 'Add a decision' }).click();
    const form = page.getByRole('form', { name: 'Add a decision' });
    await expectPage(form).toContainText('It would be refused: The treaty is not in force on that day.');
    await form.getByRole('button', { name: 'Add it' }).click();
    await expectPage(rows(page)).toContainText('The treaty is not in force on that day. (Article XIV)');
    await expectPage(lane(page).getByRole('slider')).toHaveAttribute('aria-valuetext', '3 November 2022, refused');
  });
});

it('the reading and the horizon of a path are chosen; a horizon before a decision is named', async () => {
  const page = await opened('path=one-year-then-four');
  await panel(page)
    .getByRole('radio', { name: /may be extended once only/ })
    .check();
  await expectPage(row(page, 'by 4 years')).toContainText('may be extended once only. (Article XIV(2))');
  const horizon = panel(page).getByRole('textbox', { name: 'The path is followed up to' });
  await horizon.fill('1 Jan 2021');
  await horizon.press('Enter');
  await expectPage(panel(page).getByRole('alert')).toContainText('A decision of 16 June 2021 would be left out');
  await horizon.fill('1 Jan 2035');
  await horizon.press('Enter');
  await expectPage(page).toHaveURL(/horizon%3D2035-01-01|horizon=2035-01-01/);
});

it.each([
  [320, 'lang=ru&path=as-it-happened'],
  [1280, 'lang=en&path=one-year-2020']
])('at %i px every mark can be hit, no words are over others, and nothing is outside: %s', async (width, query) => {
  const page = await openPage({ path: `?${query}`, viewport: { width, height: 900 } });
  await page.getByRole('button', { name: /^(Decisions|Решения)$/ }).click();
  const sliders = page.locator('[id$="-panel"]').getByRole('slider');
  await expectPage(sliders.first()).toBeVisible();
  const boxes = await sliders.evaluateAll((all) =>
    all.map((it) => {
      const { left, right, top, bottom } = it.getBoundingClientRect();
      return { width: right - left, height: bottom - top };
    })
  );
  for (const it of boxes) {
    expect(it.width).toBeGreaterThanOrEqual(24);
    expect(it.height).toBeGreaterThanOrEqual(43.9);
  }
  await sliders.nth(2).scrollIntoViewIfNeeded();
  await sliders.nth(2).focus();
  await page.keyboard.press('PageUp');
  const words = await page.locator('[id$="-panel"] .lane').evaluate((element) =>
    [...element.querySelectorAll('svg text')].map((it) => {
      const { left, right, top, bottom } = it.getBoundingClientRect();
      return { what: it.textContent!, left, right, top, bottom };
    })
  );
  expect(words.length).toBeGreaterThan(0);
  const over = words.flatMap((a, i) =>
    words
      .slice(i + 1)
      .filter((b) => a.left < b.right - 1 && b.left < a.right - 1 && a.top < b.bottom - 1 && b.top < a.bottom - 1)
      .map((b) => `${a.what} / ${b.what}`)
  );
  expect(over).toEqual([]);
  expect(words.filter(({ left, right }) => left < 0 || right > width).map(({ what }) => what)).toEqual([]);
  expect(await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)).toBe(0);
});
