import type { BrowserContextOptions, Page } from 'playwright';
import { expect, inject, it } from 'vitest';
import { MODEL_VERSION } from '../../src/scenarios/modelVersion.ts';
import { choose, expectPage, openPage } from './browser.ts';
import { findings } from './findings.ts';

/** Named by a stranger, who means harm. */
const HOSTILE = `"><img src=x onerror="window.hacked=1"></iframe><script>window.hacked=1</script> & [gallery]`;
const path = (title: string) =>
  `path=${encodeURIComponent(`1~title=${title.replace(/[!~.=]/g, (it) => ({ '!': '!!', '~': '!t', '.': '!d', '=': '!e' })[it]!)}~2020-10-16.offerExtension.RU.1`)}`;

/** An embed that says no more than how high it would be. */
const SPEAKS = `<!doctype html><title>Embed</title><p>An embed<script>parent.postMessage({ type: 'nst:height', v: 1, id: null, height: 1234 }, '*')</script>`;

interface Options extends BrowserContextOptions {
  path: string;
  /** What `embed.html` is; null where there is none. */
  embed?: string | null;
  foreseen?: RegExp;
}

/** The dialog, with its part on embedding open. */
async function embedding({ embed = SPEAKS, ...options }: Options): Promise<Page> {
  const page = await openPage(options);
  if (embed !== null)
    await page.route(/embed\.html/, (route) => route.fulfill({ contentType: 'text/html', body: embed }));
  const isRussian = options.path.includes('lang=ru');
  await page.getByRole('button', { name: isRussian ? 'Поделиться' : 'Share', exact: true }).click();
  const heading = page.getByRole('heading', { name: isRussian ? 'Вставить в страницу' : 'Embed in a page' });
  await expectPage(heading).toBeVisible();
  expect(await page.locator('iframe').count(), 'a preview that nobody asked for').toBe(0);
  await heading.click();
  await expectPage(code(page)).not.toHaveValue('');
  return page;
}
const code = (page: Page) => page.getByLabel(/^(Code for your page|Код для вашей страницы)$/);
const pick = (page: Page, name: string) => choose(page.getByRole('dialog').getByRole('radio', { name, exact: true }));

/** What a browser makes of the snippet: its elements in order, and what each has. */
const elements = (page: Page) =>
  code(page).evaluate((field) => {
    const { head, body } = new DOMParser().parseFromString((field as HTMLTextAreaElement).value, 'text/html');
    return [...head.querySelectorAll('*'), ...body.querySelectorAll('*')].map((it) => ({
      name: it.localName,
      attributes: Object.fromEntries(Array.from(it.attributes, ({ name, value }) => [name, value] as const))
    }));
  });

it('the code says what is chosen, and the preview shows it, kept from reaching the page', async () => {
  const site = inject('siteUrl');
  const page = await embedding({ path: '?lang=en&path=as-it-happened&path=one-year-2020&active=2' });
  const preview = page.locator('iframe');
  const chosen = async () => new URL((await elements(page))[0]!.attributes.src!);

  await expect
    .poll(async () => (await chosen()).href)
    .toBe(`${site}embed.html?path=as-it-happened&path=one-year-2020&active=2&lang=en`);
  expect((await elements(page))[0]!.attributes).toMatchObject({
    title: 'New START, paths: As it happened; One year, as Russia offered',
    loading: 'lazy',
    style: 'width:100%;border:0'
  });
  await expectPage(preview).toHaveAttribute('sandbox', 'allow-scripts');
  await expectPage(page.frameLocator('iframe').getByText('An embed')).toBeVisible();

  // What each control does to the address.
  const dialog = page.getByRole('dialog');
  for (const view of ['Verification', 'Deadlines', 'Lifecycle', 'On this day'])
    await dialog.getByRole('checkbox', { name: view, exact: true }).uncheck();
  await dialog.getByRole('textbox', { name: 'Day shown' }).fill('5 Feb 2021');
  await page.keyboard.press('Enter');
  await pick(page, 'The reader’s');
  await pick(page, 'Dark');
  await dialog.getByRole('checkbox', { name: 'Transparent' }).check();
  await dialog.getByRole('checkbox', { name: 'Plain' }).check();
  const query = '?path=as-it-happened&path=one-year-2020&active=2&date=2021-02-05';
  const look = '&view=paths&view=limits&theme=dark&transparent&plain';
  await expect.poll(async () => (await chosen()).href).toBe(`${site}embed.html${query}${look}`);
  await expectPage(preview).toHaveAttribute('src', `${site}embed.html${query}${look}`);
  const links = async () =>
    (await elements(page)).flatMap(({ name, attributes }) => (name === 'a' ? attributes.href : []));
  await expect.poll(links).toEqual([`${site}${query}`]);
  await pick(page, 'Frozen');
  await expect.poll(async () => (await chosen()).href).toBe(`${site}v/${MODEL_VERSION}/embed.html${query}${look}`);
  await pick(page, 'Updating');

  // Of views there is always one.
  for (const view of ['Paths', 'Limits']) await dialog.getByRole('checkbox', { name: view, exact: true }).uncheck();
  await expectPage(dialog).toContainText('With none chosen, the whole score is shown.');
  await expect.poll(async () => (await chosen()).searchParams.getAll('view')).toEqual([]);

  // A day that is being typed is taken back, and the dialog stays.
  await dialog.getByRole('textbox', { name: 'Day shown' }).fill('never');
  await page.keyboard.press('Escape');
  await expectPage(dialog.getByRole('textbox', { name: 'Day shown' })).toHaveValue(/^5\sFeb\s2021$/);

  // How high the frame is, and what the embed says of that.
  const height = async () => (await elements(page))[0]!.attributes.height;
  const field = dialog.getByRole('spinbutton', { name: 'Height' });
  await field.fill('500');
  await field.press('Tab');
  await expect.poll(height).toBe('500');
  await expectPage(preview).toHaveCSS('height', '500px');
  await expectPage(dialog).toContainText('takes 1,234 px');
  await dialog.getByRole('button', { name: 'Make it 1,234 px high' }).click();
  await expect.poll(height).toBe('1234');
  for (const [name, width] of [
    ['Phone 360', '360px'],
    ['Column 640', '640px'],
    ['Page 1,120', '1120px']
  ] as const) {
    await pick(page, name);
    await expectPage(preview).toHaveCSS('width', width);
  }
  const [shown, room] = await Promise.all([preview.boundingBox(), dialog.boundingBox()]);
  expect(shown!.width).toBeLessThan(room!.width);

  await dialog.getByRole('textbox', { name: 'Day shown' }).press('Escape');
  await expectPage(dialog).toHaveCount(0);
});

it('a path that a stranger has named makes no element and no attribute in any code', async () => {
  const site = inject('siteUrl');
  const page = await embedding({ path: `?lang=en&${path(HOSTILE)}&path=withdrawal` });
  const names = async () => (await elements(page)).map(({ name }) => name);

  await expect.poll(names).toEqual(['iframe', 'p', 'a']);
  expect((await elements(page))[0]!.attributes.title).toBe(
    `New START, paths: ${HOSTILE}; Withdrawal in place of suspension`
  );
  await pick(page, 'Element');
  await expect.poll(names).toEqual(['script', 'new-start-simulator', 'a']);
  const [script, element, link, ...more] = await elements(page);
  expect([script, more]).toEqual([{ name: 'script', attributes: { src: `${site}element.js`, defer: '' } }, []]);
  expect(element!.name).toBe('new-start-simulator');
  expect(Object.keys(element!.attributes)).toEqual(['path', 'lang']);
  expect(element!.attributes.path).toMatch(/^1~title=\S+ withdrawal$/);
  expect(link!.name).toBe('a');

  // There is no picture of it to be had, which is said.
  await pick(page, 'Picture');
  await expect.poll(names).toEqual(['figure', 'a', 'img', 'figcaption', 'a']);
  expect((await elements(page))[2]!.attributes.src).toBe('PUT-THE-ADDRESS-OF-YOUR-PICTURE-HERE.png');
  await expectPage(page.getByRole('dialog')).toContainText('Save one under “Take away” as PNG');
  await pick(page, 'Markdown');
  await expectPage(code(page)).toHaveValue(
    /^\[!\[.*\]\(PUT-THE-.*\.png\)\]\(http\S*\)\n\n.* \[Open in .*\]\(http\S*\)$/
  );

  await page.evaluate(
    (markup) => {
      const host = document.createElement('div');
      host.innerHTML = markup;
    },
    await code(page).inputValue()
  );
  expect(await page.evaluate(() => 'hacked' in window)).toBe(false);
});

it('a picture is of the active path, in the words of the language chosen', async () => {
  const site = inject('siteUrl');
  const page = await embedding({ path: '?lang=en&active=4' });
  await expectPage(page.getByRole('dialog')).not.toContainText('The picture is of the whole path');
  await pick(page, 'Picture');
  const shown = page.getByRole('dialog').getByRole('img', { name: 'New START on the path “No extension”' });
  await expectPage(shown).toHaveAttribute('src', `${site}paths/lapse-2021/picture.png`);
  await expectPage(page.getByRole('dialog')).toContainText('its link opens the simulator on this day');
  await pick(page, 'The reader’s');
  await expectPage(page.getByRole('dialog')).toContainText('in the language that you read here');
  await pick(page, 'Русский');
  await expect.poll(async () => (await elements(page))[1]?.attributes.href).toBe(`${site}?active=4&lang=ru`);
  const [, , image] = await elements(page);
  expect(image!.attributes).toMatchObject({
    src: `${site}paths/lapse-2021/picture-ru.png`,
    alt: 'ДСНВ на пути «Без продления»: истекает 5 февр. 2021',
    width: '640'
  });
  const russian = page.getByRole('dialog').getByRole('img', { name: 'ДСНВ на пути' });
  await expect.poll(() => russian.evaluate((it) => (it as HTMLImageElement).naturalWidth)).toBe(1200);
  await expectPage(page.getByRole('dialog').getByRole('checkbox')).toHaveCount(0);
  await pick(page, 'Markdown');
  const picture = `](${site}paths/lapse-2021/picture-ru.png)](${site}?active=4&lang=ru)`;
  await expect.poll(() => code(page).inputValue()).toContain(picture);
});

it('the preview is the embed itself, with what is on the screen', async () => {
  const page = await openPage({ path: '?lang=en&path=withdrawal&date=2023-03-01&view=paths' });
  await page.getByRole('button', { name: 'Share', exact: true }).click();
  await page.getByRole('heading', { name: 'Embed in a page' }).click();
  await page.locator('iframe').scrollIntoViewIfNeeded(); // out of sight, it does not draw
  const preview = page.frameLocator('iframe');
  await expectPage(preview.locator('html')).toHaveAttribute('data-ready', '');
  await expectPage(preview.locator('[data-view=paths]')).toContainText('Withdrawal in place of suspension');
  await expectPage(preview.locator('[data-view=limits]')).toHaveCount(0);
  await expectPage(preview.getByRole('slider')).toHaveAttribute('aria-valuetext', /1\sMarch\s2023/);
  // It has been heard: nothing is said of its being missing.
  await page.getByRole('dialog').getByRole('spinbutton', { name: 'Height' }).fill('150');
  await page.keyboard.press('Tab');
  await expectPage(page.getByRole('dialog')).toContainText('The frame has 150');
});

it('leads to the page for authors, which shows what is on the screen', async () => {
  const page = await embedding({ path: 'paths/withdrawal/?lang=ru&path=withdrawal&view=paths' });
  await page.getByRole('link', { name: 'Ещё для авторов: параметры, сообщения, рецепты' }).click();
  await expectPage(page).toHaveURL(`${inject('siteUrl')}authors.html?path=withdrawal&view=paths&lang=ru`);
  await expectPage(page.getByRole('heading', { level: 1 })).toHaveText('Авторам: как встроить');
});

it('where the preview cannot be had, that is said', async () => {
  const page = await embedding({ path: '?lang=en', embed: '<!doctype html><title>Not found</title>' });
  await page.locator('iframe').scrollIntoViewIfNeeded();
  await expectPage(page.getByRole('dialog')).toContainText('The preview has not appeared.');
  await expectPage(page.getByRole('link', { name: 'Open it in a tab of its own' })).toBeVisible();
});

it.each([
  ['en', 'light', 1280],
  ['ru', 'dark', 320]
])('it is in order for those who cannot see it or the mouse, in %s, %s, at %i px', async (lang, theme, width) => {
  const page = await embedding({
    path: `?lang=${lang}&theme=${theme}&${path('Without a break '.repeat(3) + 'x'.repeat(80))}`,
    viewport: { width, height: 700 }
  });
  const dialog = page.getByRole('dialog');
  expect(await findings(page)).toEqual([]);
  for (const form of await dialog.locator('[name=embed-form]').all()) {
    await choose(form);
    expect(await dialog.evaluate((it) => it.scrollWidth - it.clientWidth)).toBe(0);
  }
});
