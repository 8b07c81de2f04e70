import { expect, it } from 'vitest';
import { expectPage, openPage } from './browser.ts';

/** How many sheets a PDF has. */
const sheets = (pdf: Buffer) => pdf.toString('latin1').match(/\/Type\s*\/Page\b/g)?.length;
const ROWS = 'view=paths&view=limits&view=verification&view=deadlines&view=day';

const FORMATS = ['A4', 'Letter'];

it.each([
  ['en', ''],
  ['ru', '&active=3'],
  ['en', '&path=observance-2026&path=one-year-then-four&path=withdrawal&path=successor&date=2026-03-01']
])('printed, the score is on one sheet, and the lifecycle on a second: %s %s', async (lang, query) => {
  const page = await openPage({ path: `?lang=${lang}${query}` });
  await expectPage(page.locator('html')).toHaveAttribute('data-ready', '');
  await expectPage(page.locator('[data-view=lifecycle]')).toBeVisible();
  for (const format of FORMATS) expect.soft(sheets(await page.pdf({ format })), format).toBe(2);
  await page.goto(`${page.url().split('?')[0]}?lang=${lang}${query}&${ROWS}`);
  await page.locator('.page[data-whole]').waitFor();
  await expectPage(page.locator('[data-view=deadlines]')).toBeVisible();
  for (const format of FORMATS) expect.soft(sheets(await page.pdf({ format })), format).toBe(1);
});

it('what is printed has nothing to press, in the light, whatever the screen', async () => {
  const page = await openPage({ path: '?lang=en&theme=dark' });
  await page.emulateMedia({ media: 'print' });
  await expectPage(page.getByRole('button', { name: 'Play', exact: true })).toHaveCount(0);
  await expectPage(page.getByRole('combobox')).toHaveCount(0);
  const scheme = await page.evaluate(() => getComputedStyle(document.documentElement).colorScheme);
  expect(scheme).toBe('light');
});
