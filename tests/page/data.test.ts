import { parse } from 'csv-parse/sync';
import { readFile } from 'node:fs/promises';
import type { Locator, Page } from 'playwright';
import { convertIcsCalendar } from 'ts-ics';
import { describe, expect, it } from 'vitest';
import { fromBuffer } from 'yauzl';
import { findings } from './findings.ts';
import { expectPage, openPage } from './browser.ts';

async function opened({ lang = 'en', width = 1280, query = '' } = {}): Promise<{ page: Page; dialog: Locator }> {
  const page = await openPage({ path: `?lang=${lang}${query}`, viewport: { width, height: 800 } });
  await expectPage(page.locator('html')).toHaveAttribute('data-ready', '');
  await page.getByRole('button', { name: lang === 'ru' ? 'Взять с собой' : 'Take away' }).click();
  return { page, dialog: page.getByRole('dialog') };
}

/** What is saved when a button is pressed: the name it is given, and what is in it. */
async function saved(page: Page, button: Locator): Promise<{ name: string; content: Buffer }> {
  const [download] = await Promise.all([page.waitForEvent('download'), button.click()]);
  return { name: download.suggestedFilename(), content: await readFile(await download.path()) };
}
const save = (dialog: Locator, file: string | RegExp) => dialog.getByRole('button', { name: file });

const namesIn = (zip: Buffer) =>
  new Promise<string[]>((resolve, reject) =>
    fromBuffer(zip, (error, file) => {
      if (error) return reject(error);
      const names: string[] = [];
      file.on('entry', ({ fileName }) => names.push(fileName));
      file.on('end', () => resolve(names));
      file.on('error', reject);
    })
  );

describe('what is taken away as data', () => {
  it('is saved as a table, a package, a calendar and prose', async () => {
    const { page, dialog } = await opened({ query: '&view=paths&active=4' });
    const csv = await saved(page, save(dialog, 'new-start-paths.csv'));
    expect(csv.name).toBe('new-start-paths.csv');
    const rows = parse(csv.content, { bom: true, columns: true }) as Record<string, string>[];
    expect(csv.content.subarray(0, 3)).toEqual(Buffer.from([0xef, 0xbb, 0xbf]));
    expect(rows.filter(({ path }) => path === 'lapse-2021').at(-1)).toMatchObject({
      phase: 'expired',
      to: '2031-02-05'
    });

    const zip = await saved(page, save(dialog, 'new-start-data.zip'));
    expect(await namesIn(zip.content)).toEqual(
      expect.arrayContaining(['datapackage.json', 'README.md', 'data/limits.csv', 'scenarios/lapse-2021.json'])
    );

    const ics = await saved(page, save(dialog, 'new-start-lapse-2021.ics'));
    const { events } = convertIcsCalendar(undefined, ics.content.toString('utf8'));
    expect(events?.find(({ uid }) => uid === 'expiry-2021-02-05.lapse-2021@new-start-simulator')).toBeTruthy();

    const txt = await saved(page, save(dialog, 'new-start-lapse-2021.txt'));
    expect(txt.content.toString('utf8')).toContain('5 February 2021, supposed. The term runs out');
    await expectPage(dialog.getByRole('textbox', { name: 'The run in words' })).toHaveValue(
      txt.content.toString('utf8')
    );
  });
  it('loads what packs and writes it only when it is asked for', async () => {
    const { page, dialog } = await opened();
    await expectPage(save(dialog, 'new-start-data.zip')).toBeVisible();
    const scripts = () => page.evaluate(() => performance.getEntriesByType('resource').map(({ name }) => name));
    const before = await scripts();
    await saved(page, save(dialog, 'new-start-data.zip'));
    const more = (await scripts()).filter((it) => !before.includes(it));
    expect(more.some((it) => /dataPackage/.test(it))).toBe(true);
    expect(before.filter((it) => /dataPackage|calendar/.test(it))).toEqual([]);
  });
  it('can be read as text where nothing is saved, and copied, or is selected where copying is refused', async () => {
    const { page, dialog } = await opened({ query: '&view=paths' });
    await save(dialog, 'new-start-paths.csv').click();
    await dialog.getByText('Show it as text instead').click();
    await expectPage(dialog.getByRole('textbox', { name: 'new-start-paths.csv' })).toHaveValue(/^path,path_title,/);
    await page.evaluate(() =>
      Object.defineProperty(navigator, 'clipboard', { value: { writeText: () => Promise.reject(new Error()) } })
    );
    await dialog.getByRole('button', { name: 'Copy: The run in words' }).click();
    await expectPage(dialog.getByText('The text is selected')).toBeVisible();
    const isSelected = () =>
      page.evaluate(() => {
        const area = document.activeElement as HTMLTextAreaElement;
        return area.selectionEnd - area.selectionStart === area.value.length && area.value.length > 0;
      });
    await expect.poll(isSelected).toBe(true);
  });
  it('is in Russian on a Russian page, and fits 320 px', async () => {
    const { page, dialog } = await opened({ lang: 'ru', width: 320 });
    const ics = await saved(page, save(dialog, /\.ics/));
    expect(convertIcsCalendar(undefined, ics.content.toString('utf8')).events?.[0]?.summary).toMatch(/^ДСНВ: /);
    await dialog.locator('figure[aria-busy=false] img').waitFor(); // all of it is there
    expect(await dialog.evaluate((it) => it.scrollWidth - it.clientWidth)).toBe(0);
    expect(await findings(page)).toEqual([]);
  });
});
