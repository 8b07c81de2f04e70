import type { Locator, Page } from 'playwright';
import { describe, expect, it } from 'vitest';
import { expectPage, openPage } from './browser.ts';

/** The paths alone: what is below them is not of concern here. */
const ALONE = '?view=paths';
const WIDE = { width: 1280, height: 900 };
const OWN = '1~title=Mine~2020-10-16.offerExtension.RU.1';

async function openLibrary(page: Page): Promise<Locator> {
  await page.locator('html[data-ready]').waitFor();
  await page.getByRole('button', { name: 'Paths', exact: true }).click();
  const library = page.locator('.library');
  await library.waitFor();
  return library;
}
const group = (library: Locator, heading: string) =>
  library.getByRole('heading', { name: heading, exact: true }).locator('xpath=following-sibling::ul[1]');
const named = (list: Locator) => list.locator('li b');
const button = (library: Locator, name: string) => library.getByRole('button', { name, exact: true });
/** How many paths the browser keeps. */
const kept = (page: Page) =>
  page.evaluate(() => Object.keys(localStorage).filter((key) => key.startsWith('new-start-simulator/path/')).length);

/** A path of the reader's own, made of a preset. */
async function makePath(library: Locator, of: string): Promise<void> {
  const before = await library.locator('[data-do=rename]').count();
  await button(library, `Duplicate: ${of}`).click();
  await expectPage(library.locator('[data-do=rename]')).toHaveCount(before + 1);
}
async function bringIn(library: Locator, text: string): Promise<void> {
  await library.getByRole('textbox', { name: 'A scenario file' }).fill(text);
  await button(library, 'Bring it in').click();
}

describe('a reader’s paths', () => {
  it('outlive a reload, in each of two tabs that are open at once', async () => {
    const page = await openPage({ path: ALONE, viewport: WIDE });
    const other = await page.context().newPage();
    await other.goto(page.url());
    const [here, there] = [await openLibrary(page), await openLibrary(other)];
    await makePath(here, 'One year, as Russia offered');
    await makePath(there, 'No extension');
    const both = ['No extension, copy', 'One year, as Russia offered, copy'];
    const all = async (library: Locator) =>
      [
        ...(await named(group(library, 'On the score')).allInnerTexts()),
        ...(await named(group(library, 'Put away')).allInnerTexts())
      ]
        .filter((name) => name.endsWith('copy'))
        .toSorted();
    await expectPage(group(here, 'Put away')).toContainText(both[0]!);
    await expectPage(group(there, 'Put away')).toContainText(both[1]!);
    await expect.poll(() => all(here)).toEqual(both);
    await expectPage.poll(() => kept(page)).toBe(2);
    await expectPage(page).toHaveURL(/path=1~/);
    await page.reload();
    await expectPage(group(await openLibrary(page), 'Put away').locator('li')).toHaveCount(1);
    await expect.poll(() => all(page.locator('.library'))).toEqual(both);

    // Without an address, nothing is done silently: it is offered to go on.
    await other.goto(new URL(ALONE, other.url()).href);
    await expectPage(group(await openLibrary(other), 'Put away').locator('li')).toHaveCount(2);
    await other.getByRole('button', { name: 'Go on where you left off' }).click();
    await expectPage(group(other.locator('.library'), 'On the score')).toContainText('copy');
    await expectPage(other.getByRole('button', { name: 'Go on where you left off' })).toHaveCount(0);
  });

  it('are renamed, ordered, put away, deleted and had back, and the focus stays with them', async () => {
    const page = await openPage({ path: `${ALONE}&path=lapse-2021&path=${OWN}`, viewport: WIDE });
    const library = await openLibrary(page);
    const score = group(library, 'On the score');
    await expectPage(named(score)).toHaveText(['No extension', 'Mine']);

    await button(library, 'Rename: Mine').click();
    await page.keyboard.type('Not this');
    await page.keyboard.press('Escape');
    await expectPage(button(library, 'Rename: Mine')).toBeFocused();
    await page.keyboard.press('Enter');
    await page.keyboard.type('Yours');
    await page.keyboard.press('Enter');
    await expectPage(button(library, 'Rename: Yours')).toBeFocused();
    await expectPage(page).toHaveURL(/title=Yours/);

    await button(library, 'Move up: Yours').click();
    await expectPage(button(library, 'Move down: Yours')).toBeFocused();
    await expectPage(page.getByText('“Yours” is now 1 of 2.').last()).toBeAttached();
    await expectPage(named(score)).toHaveText(['Yours', 'No extension']);

    await button(library, 'Put away: Yours').click();
    await expectPage(group(library, 'Put away')).toContainText('Yours');
    await expectPage(button(library, 'Put away: No extension')).toBeDisabled();
    await button(library, 'Show: Yours').click();
    await expect.poll(async () => (await named(score).allInnerTexts()).toSorted()).toEqual(['No extension', 'Yours']);
    await expectPage(library).toContainText('Nothing is put away.');

    await button(library, 'Delete: Yours').click();
    await expectPage(library.getByText('Deleted: “Yours”. Undo brings it back.')).toBeVisible();
    await expectPage(named(score)).toHaveText(['No extension']);
    await expectPage.poll(() => kept(page)).toBe(0);
    await page.getByRole('button', { name: 'Undo' }).first().click();
    await expectPage(score).toContainText('Yours');
    await expectPage.poll(() => kept(page)).toBe(1);

    // Nothing typed is the name that the decisions give.
    await button(library, 'Rename: Yours').click();
    await page.keyboard.press('Delete');
    await page.keyboard.press('Enter');
    await expectPage(score).toContainText('One year offered by Russia');
  });

  it('go into a file and come back from it the same', async () => {
    const page = await openPage({ path: `${ALONE}&path=lapse-2021&path=${OWN}`, viewport: WIDE });
    const library = await openLibrary(page);
    await button(library, 'File: Mine').click();
    const text = await library.getByRole('textbox', { name: 'The path as a file' }).inputValue();
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      library.getByRole('link', { name: 'Save mine.json' }).click()
    ]);
    expect(download.suggestedFilename()).toBe('mine.json');
    const file = await download.path();

    const isThere = (is: boolean) =>
      expectPage(page).toHaveURL((url) => url.searchParams.getAll('path').includes(OWN) === is);
    await button(library, 'Delete: Mine').click();
    await isThere(false);
    await library.locator('input[type=file]').setInputFiles(file);
    await expectPage(library.getByText('Brought in: 1 path.')).toBeVisible();
    await isThere(true);
    await button(library, 'Delete: Mine').click();
    await bringIn(library, text);
    await isThere(true);
  });

  it('that cannot be brought in are told beside the text, with the place, and the text stays', async () => {
    const page = await openPage({ path: `${ALONE}&path=lapse-2021`, viewport: { width: 320, height: 700 } });
    const library = await openLibrary(page);
    const text = '{"version": 1,\n "decisions": [{"date": "2021-02-30", "type": "pauseInspections"}]}';
    await bringIn(library, text);
    const alert = library.getByRole('alert');
    await expectPage(alert).toContainText('Line 2, column 25');
    await expectPage(alert).toContainText('/decisions/0/date: a calendar date, year-month-day, was expected');
    const field = library.getByRole('textbox', { name: 'A scenario file' });
    await expectPage(field).toBeFocused();
    await expectPage(field).toHaveValue(text);
    await expect.poll(() => page.evaluate(() => getSelection()!.toString())).toBe('"2021-02-30"');
    await expectPage(named(group(library, 'On the score'))).toHaveText(['No extension']);
    await page.keyboard.type('"2020-02-29"');
    await button(library, 'Bring it in').click();
    await expectPage(library.getByText('Brought in: 1 path.')).toBeVisible();
    await expectPage(alert).toBeEmpty();
  });

  it('are in reach on a narrow page, by fingers', async () => {
    const page = await openPage({
      path: `${ALONE}&path=${OWN}&path=lapse-2021`,
      viewport: { width: 320, height: 700 }
    });
    const library = await openLibrary(page);
    await expectPage(button(library, 'Delete: Mine')).toBeHidden();
    await button(library, 'More: Mine').click();
    await button(library, 'Delete: Mine').click();
    await expectPage(named(group(library, 'On the score'))).toHaveText(['No extension']);
    const sizes = await library
      .locator('button:visible, .open')
      .evaluateAll((all) =>
        all.map((it) => it.getBoundingClientRect()).filter(({ width, height }) => width < 44 || height < 44)
      );
    expect(sizes).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
  });
});

describe('where the browser', () => {
  it.each([
    ['refuses to keep anything', 'refuses', /in this tab alone: this browser does not let/],
    ['has no room', 'full', /store is full: one path is in this tab alone/]
  ] as const)('%s, it says so, and nothing is lost in the tab', async (_, how, sentence) => {
    const page = await openPage({ path: `${ALONE}&path=lapse-2021`, viewport: WIDE });
    await page.addInitScript((how) => {
      if (how === 'refuses')
        Object.defineProperty(window, 'localStorage', {
          get: () => {
            throw new DOMException('denied', 'SecurityError');
          }
        });
      else
        Storage.prototype.setItem = () => {
          throw new DOMException('full', 'QuotaExceededError');
        };
    }, how);
    await page.reload();
    const library = await openLibrary(page);
    await makePath(library, 'No extension');
    await expectPage(library).toContainText(sentence);
    await button(library, 'Put away: No extension, copy').click();
    await expectPage(group(library, 'Put away')).toContainText('No extension, copy');
    await button(library, 'Show: No extension, copy').click();
    await expectPage(page).toHaveURL(/path=1~/);
    // What is on the score is in the address as well.
    await page.reload();
    await expectPage(group(await openLibrary(page), 'On the score')).toContainText('No extension, copy');
  });
});
