import { describe, expect, it } from 'vitest';
import type { Page } from 'playwright';
import { expectPage, openPage } from './browser.ts';

const playhead = (page: Page) => page.getByRole('slider');
const on = (page: Page, day: string) => expectPage(playhead(page)).toHaveAttribute('aria-valuetext', day);
const typed = (page: Page) => page.getByRole('textbox', { name: 'Day' });
const years = (page: Page) => page.locator('svg.years');
const labels = (page: Page) => years(page).locator('text').allTextContents();

async function opened(query = '') {
  const page = await openPage({ path: `?lang=en${query}`, viewport: { width: 1280, height: 900 } });
  await expectPage(page.locator('html')).toHaveAttribute('data-ready', '');
  return page;
}

describe('the day of the playhead, typed over,', () => {
  it('is gone to with Enter, in every row', async () => {
    const page = await opened();
    await typed(page).fill('5 Feb 2021');
    await page.keyboard.press('Enter');
    await on(page, '5 February 2021');
    await expectPage(page.locator('[data-view=day]')).toContainText('On 5 February 2021');
    await expectPage(page).toHaveURL(/date=2021-02-05/);
  });
  it('that is none is told what was expected, and the playhead stays', async () => {
    const page = await opened();
    await typed(page).fill('10/16/2020');
    await page.keyboard.press('Enter');
    await expectPage(page.getByRole('alert')).toContainText('A day such as 16 Oct 2020');
    await on(page, '16 October 2020');
    await typed(page).fill('1 January 1999');
    await page.keyboard.press('Enter');
    await expectPage(page.getByRole('alert')).toContainText('A day from 8 April 2010');
    await page.keyboard.press('Escape');
    await expectPage(page.getByRole('alert')).toHaveCount(0);
    await expectPage(typed(page)).toHaveValue('16\u00a0Oct\u00a02020');
  });
});

describe('the playhead', () => {
  const WINDOW = { width: 1280, height: 900 };
  it('is dragged by its dot, and is whole on the last day, where nothing is wider than the page', async () => {
    const page = await opened();
    for (const width of [WINDOW.width, 320]) {
      await page.setViewportSize({ ...WINDOW, width });
      await on(page, '16 October 2020');
      const line = page.locator('.playhead-line');
      const { x, y } = (await line.boundingBox())!;
      await page.mouse.move(x + 1, y);
      await page.mouse.down();
      await page.mouse.move(x + 40, y, { steps: 4 });
      await page.mouse.up();
      const dragged = async () => (await line.boundingBox())!.x - x;
      await expect.poll(dragged).toBeGreaterThan(38);
      await expect.poll(dragged).toBeLessThan(42);
      await playhead(page).press('End');
      await on(page, '4 February 2031');
      const room = await page.locator('.track').evaluate((it) => {
        const { right } = it.getBoundingClientRect();
        return { left: right - document.querySelector('.playhead-line')!.getBoundingClientRect().right, right };
      });
      expect(room.left).toBeGreaterThan(7);
      expect(room.right).toBeLessThanOrEqual(width);
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(width);
      await page.goto(page.url().replace(/&?date=[^&]*/, ''));
      await expectPage(page.locator('html')).toHaveAttribute('data-ready', '');
    }
  });
});

describe('from event to event', () => {
  it('goes with the brackets, on the active path', async () => {
    const page = await opened();
    await playhead(page).focus();
    await page.keyboard.press(']');
    await on(page, '20 October 2020');
    await page.keyboard.press(']');
    await on(page, '21 January 2021');
    await page.keyboard.press('[');
    await page.keyboard.press('[');
    await page.keyboard.press('[');
    await on(page, '13 October 2020');
  });
  it('goes with the buttons', async () => {
    const page = await opened('&active=4');
    await page.getByRole('button', { name: 'Next event' }).click();
    await on(page, '20 October 2020');
    await page.getByRole('button', { name: 'Previous event' }).click();
    await on(page, '16 October 2020');
  });
});

describe('time, played,', () => {
  it('goes on by itself, and is paused', async () => {
    const page = await openPage({ path: '?lang=en&date=2015-01-01', reducedMotion: 'no-preference' });
    await page.getByRole('button', { name: 'Play', exact: true }).click();
    await expectPage(playhead(page)).not.toHaveAttribute('aria-valuetext', '1 January 2015');
    await page.getByRole('button', { name: 'Pause', exact: true }).click();
    const stopped = await playhead(page).getAttribute('aria-valuetext');
    await page.waitForTimeout(200);
    await on(page, stopped!);
  });
  it('goes from event to event, where motion is not wanted', async () => {
    const page = await opened('&date=2019-01-01');
    await playhead(page).focus();
    await page.keyboard.press('Space');
    await on(page, '5 December 2019');
    await page.keyboard.press('Space');
    await expectPage(page.getByRole('button', { name: 'Play', exact: true })).toBeVisible();
  });
  it('stops when the reader moves the playhead', async () => {
    const page = await opened('&date=2019-01-01');
    await page.getByRole('button', { name: 'Play', exact: true }).click();
    await on(page, '5 December 2019');
    await playhead(page).focus();
    await page.keyboard.press('ArrowRight');
    await expectPage(page.getByRole('button', { name: 'Play', exact: true })).toBeVisible();
    await on(page, '6 December 2019');
  });
});

describe('the years shown', () => {
  it('are those drawn over, in all rows at once and in the address; a double-click shows all', async () => {
    const page = await opened();
    const strip = (await years(page).boundingBox())!;
    // 2019 to 2022, about: a year is 1/20.8 of the width.
    const at = (year: number) => strip.x + (strip.width * (year - 2010.27)) / 20.83;
    await page.mouse.move(at(2019), strip.y + 8);
    await page.mouse.down();
    await page.mouse.move(at(2022), strip.y + 8, { steps: 3 });
    await page.mouse.up();
    await expectPage(page).toHaveURL(/from=201[89]-\d\d-\d\d&to=202[12]-\d\d-\d\d/);
    await expect.poll(() => labels(page)).toEqual(expect.arrayContaining(['2020', '2021']));
    await expect.poll(() => labels(page)).not.toContain('2024');
    await years(page).dblclick();
    await expectPage(page).not.toHaveURL(/from=/);
    await expect.poll(() => labels(page)).toContain('2024');
  });
  it('come closer and go further with the keys, and Escape shows the usual ones', async () => {
    const page = await opened();
    await playhead(page).focus();
    await page.keyboard.press('+');
    await page.keyboard.press('+');
    await expectPage(page).toHaveURL(/from=/);
    await expect.poll(() => labels(page)).not.toContain('2014');
    await page.keyboard.press('-');
    await page.keyboard.press('Escape');
    await expectPage(page).not.toHaveURL(/from=/);
    await expect.poll(() => labels(page)).toContain('2014');
  });
  it('go along with the playhead', async () => {
    const page = await opened('&from=2020-09-01&to=2020-12-01&date=2020-11-29');
    await playhead(page).focus();
    for (let i = 0; i < 3; i++) await page.keyboard.press('ArrowRight');
    await on(page, '2 December 2020');
    await expect.poll(() => labels(page)).toContain('2021');
    await expect.poll(() => labels(page)).not.toContain('Oct');
  });
});

describe('the day pointed at on a row', () => {
  it('is read out in its fixed place, and the playhead stays', async () => {
    const page = await opened();
    const readout = page.locator('[data-view=limits] .readout').first();
    await expectPage(readout).toContainText('US 1,457, 1 Sep 2020');
    const launchers = page.locator('[data-view=limits] svg[role=img]').last();
    await launchers.scrollIntoViewIfNeeded();
    const chart = (await launchers.boundingBox())!;
    await page.mouse.move(chart.x + chart.width * 0.05, chart.y + 10);
    await expectPage(readout).toContainText('US 1,800, 5 Feb 2011');
    await on(page, '16 October 2020');
    const before = await page.locator('.score').boundingBox();
    await page.mouse.move(5, 5);
    expect(await page.locator('.score').boundingBox()).toEqual(before);
    await expectPage(readout).toContainText('US 1,457, 1 Sep 2020');
  });
});
