import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import type { BrowserContextOptions, Page } from 'playwright';
import { describe, expect, it } from 'vitest';
import { fingerprint } from '../../src/scenarios/fingerprint.ts';
import { MODEL_VERSION } from '../../src/scenarios/modelVersion.ts';
import { pathFromLink } from '../../src/session/path.ts';
import { choose, expectPage, openPage } from './browser.ts';
import { findings } from './findings.ts';

// Its types name the decoder as a default export, which it is only to some programs.
type Decoded = { data: string } | null;
const jsQR = createRequire(import.meta.url)('jsqr') as (
  pixels: Uint8ClampedArray,
  width: number,
  height: number,
  options: { inversionAttempts: 'dontInvert' }
) => Decoded;

const BRIDGE =
  '1~2020-10-16.offerExtension.RU.1.warheadFreeze~2020-11-03.acceptOffer.US~2020-11-10.completeProcedures.US~2020-11-10.completeProcedures.RU';

async function share(path: string, options: BrowserContextOptions = {}): Promise<Page> {
  const page = await openPage({ path, ...options });
  await expectPage(page.locator('html')).toHaveAttribute('data-ready', '');
  await openShare(page);
  return page;
}
async function openShare(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Share', exact: true }).click();
  await expectPage(page.getByRole('dialog', { name: 'Share' })).toBeVisible();
}
const link = (page: Page) => page.getByLabel('Link to what is on the screen');
const firstCopy = (page: Page) => page.getByRole('button', { name: 'Copy', exact: true }).first();

/** Everything that is drawn and written in the rows of the score; how patterns are numbered is nobody's concern. */
const picture = (page: Page) =>
  page
    .locator('[data-view]:not([data-view=day])')
    .evaluateAll((rows) =>
      rows.map((row) => [
        (row as HTMLElement).innerText,
        [...row.querySelectorAll('svg')].map((it) => it.outerHTML.replace(/(id="|url\(&quot;#|url\(#)c\d+/g, '$1'))
      ])
    );

it('a link that is copied shows the same picture in another browser', async () => {
  const own = ['2020-10-20', '2020-10-21', '2020-10-22'].map((day) => `path=1~${day}.offerExtension.US.1`);
  const page = await openPage({
    path: `?lang=en&path=as-it-happened&${own.join('&')}`,
    permissions: ['clipboard-read', 'clipboard-write']
  });
  await page.locator('[data-view=day]').getByRole('button', { name: 'Russia gives notice of withdrawal' }).click();
  await page.getByRole('slider').focus();
  await page.keyboard.press('PageUp');
  await page.keyboard.press('+');
  await expectPage(page).toHaveURL(/path=1~.*giveWithdrawalNotice.*&date=2020-11-16.*from=/);
  await page.getByRole('heading', { level: 1 }).click(); // so that the playhead does not show its focus
  await openShare(page);
  await expectPage(page.getByRole('dialog')).toContainText('The path that you have put away is not in the link.');
  await firstCopy(page).click();
  await expectPage(page.getByRole('dialog').getByRole('status').first()).toHaveText('Copied.');
  const copied = await page.evaluate(() => navigator.clipboard.readText());
  expect(copied).toBe(page.url());

  const other = await openPage({ path: copied, locale: 'ru-RU' });
  await expectPage(other.locator('html')).toHaveAttribute('data-ready', '');
  await page.keyboard.press('Escape');
  await expectPage(page.getByRole('dialog')).toHaveCount(0);
  const seen = await picture(page);
  await expect.poll(() => picture(other)).toEqual(seen);
  expect(seen.length).toBeGreaterThan(3);
  expect(other.url()).toBe(copied);
});

it('where the browser does not let the page copy, the text is selected, and what to press is said', async () => {
  const page = await share('?lang=en');
  const ways = [
    () => (navigator.clipboard.writeText = () => Promise.reject(new DOMException('', 'NotAllowedError'))),
    () => void Object.defineProperty(navigator, 'clipboard', { value: undefined })
  ];
  for (const refuse of ways) {
    await page.evaluate(refuse);
    await firstCopy(page).focus();
    await page.keyboard.press('Enter');
    await expectPage(link(page)).toBeFocused();
    await expectPage(page.getByRole('dialog').getByRole('status').first()).toContainText('press Ctrl+C');
    const address = await link(page).inputValue();
    await expect.poll(() => page.evaluate(() => getSelection()!.toString())).toBe(address);
  }
});

describe('the QR code', () => {
  /** What a camera would read of the code as it is on the screen. */
  async function readCode(page: Page): Promise<string | undefined> {
    const shot = await page.getByRole('img', { name: 'QR code' }).screenshot();
    const { pixels, width, height } = await page.evaluate(async (png) => {
      const bytes = Uint8Array.from(atob(png), (it) => it.codePointAt(0)!);
      const image = await createImageBitmap(new Blob([bytes]));
      const context = new OffscreenCanvas(image.width, image.height).getContext('2d')!;
      context.drawImage(image, 0, 0);
      const { data } = context.getImageData(0, 0, image.width, image.height);
      return {
        pixels: btoa(data.reduce((text, it) => text + String.fromCharCode(it), '')),
        width: image.width,
        height: image.height
      };
    }, shot.toString('base64'));
    return jsQR(Uint8ClampedArray.from(Buffer.from(pixels, 'base64')), width, height, {
      inversionAttempts: 'dontInvert'
    })?.data;
  }

  it('is read back, dark on light in every theme, and can be saved', async () => {
    const page = await share(`?lang=en&path=${BRIDGE}`);
    const address = await link(page).inputValue();
    for (const look of [{ colorScheme: 'light' }, { colorScheme: 'dark' }, { forcedColors: 'active' }] as const) {
      await page.emulateMedia(look);
      await expect.poll(() => readCode(page), { message: JSON.stringify(look) }).toBe(address);
    }
    const saving = page.waitForEvent('download');
    await page.getByRole('link', { name: 'Save the code' }).click();
    const download = await saving;
    expect(download.suggestedFilename()).toBe(`new-start-${fingerprint(pathFromLink(BRIDGE).scenario)}.svg`);
    expect(await readFile(await download.path(), 'utf8')).toMatch(/^<\?xml[^>]*>\s*<svg [^>]*xmlns=.*<path /s);
  });

  it('is read back from the screen of a link that is long', async () => {
    const page = await share(`?lang=en${`&path=${BRIDGE}~2021-01-01.suspendParticipation.RU`.repeat(4)}`);
    const address = await link(page).inputValue();
    await expect.poll(() => readCode(page)).toBe(address);
  });

  it('is not there where the link is too long for one, which is said', async () => {
    const page = await share(`?lang=en${`&path=1~title=${'A long name '.repeat(80)}`.repeat(4)}`);
    await expectPage(page.getByRole('dialog')).toContainText('too long for a code. Put paths away');
    await expectPage(page.getByRole('dialog')).toContainText(/This link has \d,\d{3} characters\./);
    await expectPage(page.getByRole('dialog').getByRole('img')).toHaveCount(0);
  });
});

it('a citation names every path by its fingerprint, and the version of the model, in each form', async () => {
  const page = await share(`?lang=en&path=lapse-2021&path=1~title=Ключ %26 «замок»&active=2`);
  await expectPage(page.getByLabel('The active path alone')).toHaveValue('1~title=Ключ & «замок»');
  const digits = ['lapse-2021', '1'].map((it) => fingerprint(pathFromLink(it).scenario));
  for (const it of [...digits, MODEL_VERSION]) await expectPage(page.getByRole('dialog')).toContainText(it);
  for (const form of ['In full', 'In short', 'BibTeX', 'RIS']) {
    await choose(page.getByRole('radio', { name: form }));
    const text = await page.getByLabel('Citation', { exact: true }).inputValue();
    for (const it of [...digits, MODEL_VERSION]) expect(text, form).toContain(it);
    if (form.startsWith('In')) continue;
    const end = { BibTeX: 'bib', RIS: 'ris' }[form];
    const saving = page.waitForEvent('download');
    await page.getByRole('link', { name: `Save .${end}` }).click();
    const download = await saving;
    expect(download.suggestedFilename()).toBe(`new-start-${digits[1]}.${end}`);
    const file = await readFile(await download.path(), 'utf8');
    expect(file).toMatch(form === 'RIS' ? /^TY {2}- COMP\r\n.*\r\nER {2}- \r\n$/s : /^@software\{.*\n\}\n$/s);
    expect(file).toMatch(/Ключ \\?& «замок»/);
  }
});

it('the device’s own sharing is offered where the device has it', async () => {
  const page = await share(`?lang=en&path=${BRIDGE}`);
  await expectPage(page.getByRole('button', { name: 'Send to' })).toHaveCount(0);
  await page.keyboard.press('Escape');
  await expectPage(page.getByRole('dialog')).toHaveCount(0);
  await page.evaluate(() =>
    Object.defineProperty(navigator, 'share', {
      value: (it: ShareData) => {
        document.body.dataset.shared = it.url;
        return Promise.reject(new DOMException('', 'AbortError')); // thought better of
      }
    })
  );
  await openShare(page);
  await page.getByRole('button', { name: 'Send to' }).click();
  await expectPage(page.locator('body')).toHaveAttribute('data-shared', await link(page).inputValue());
});

it.each([
  ['en', 'light', 320],
  ['ru', 'dark', 1280]
])(
  'the dialog is in order for those who cannot see it or the mouse, in %s, %s, at %i px',
  async (lang, theme, width) => {
    const page = await openPage({
      path: `?lang=${lang}&theme=${theme}&path=${BRIDGE}`,
      viewport: { width, height: 700 }
    });
    await page.getByRole('button', { name: lang === 'en' ? 'Share' : 'Поделиться', exact: true }).click();
    await expectPage(page.getByRole('dialog').getByRole('img')).toBeVisible();
    expect(await findings(page)).toEqual([]);
    const beyond = await page.getByRole('dialog').evaluate((it) => it.scrollWidth - it.clientWidth);
    expect(beyond).toBe(0);
  }
);
