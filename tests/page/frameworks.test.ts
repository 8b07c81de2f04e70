import type { Page } from 'playwright';
import { beforeAll, describe, expect, inject, it } from 'vitest';
import type { ElementState, NewStartSimulatorElement } from '../../src/embed/elementTypes.ts';
import { expectPage, openPage } from './browser.ts';
import { frameworkApps, type FrameworkApps } from './hosts/frameworkApps.ts';

let apps: FrameworkApps;
beforeAll(async () => {
  apps = await frameworkApps();
}, 300_000);

/** What a library says of what it finds wrong. */
const said: string[] = [];

/** A page with an app on it, whose script comes last, as it is usual. */
async function openApp(app: string, { head = '', root = '' } = {}): Promise<Page> {
  const page = await openPage({ path: 'sw.js', isTouched: false, viewport: { width: 900, height: 900 } });
  said.length = 0;
  page.on('console', (message) => {
    if (['error', 'warning'].includes(message.type())) said.push(message.text());
  });
  const url = (name: string) => new URL(name, inject('siteUrl')).href;
  const body = `<!doctype html><html lang="en"><title>A blog</title><link rel="icon" href="data:,">${head}<div id="root">${root}</div><script src="app.js"></script>`;
  await page.route(url('post.html'), (route) => route.fulfill({ contentType: 'text/html', body }));
  await page.route(url('app.js'), (route) =>
    route.fulfill({ contentType: 'text/javascript; charset=utf-8', body: app })
  );
  await page.goto(url('post.html'));
  return page;
}

type Heard = [type: string, detail: Partial<ElementState>, phase?: string][];
type Host = { heard: Heard; tell: (told: object) => void; kept: Element[] };
const heard = (page: Page, type: string) =>
  page.evaluate((type) => (window as unknown as Host).heard.filter((it) => it[0] === type), type);
const tell = (page: Page, told: object) => page.evaluate((told) => (window as unknown as Host).tell(told), told);
const attributes = (page: Page, id = 'first') =>
  page
    .locator(`#${id}`)
    .evaluate((it) => Object.fromEntries([...it.attributes].map(({ name, value }) => [name, value])));
const slider = (page: Page, id = 'first') => page.locator(`#${id}`).getByRole('slider');

describe.each([
  ['React', () => openApp(apps.react)],
  ['Vue', () => openApp(apps.vue, { head: '<script src="element.js"></script>' })]
])('in %s', (_, open) => {
  it('it shows what the state of the page says, tells what the reader does, and keeps what they did', async () => {
    const page = await open();
    const first = page.locator('#first');
    await expect
      .poll(() => heard(page, 'ready'))
      .toEqual([
        [
          'ready',
          { date: '2020-10-16', paths: ['one-year-2020', 'as-it-happened'], views: ['paths', 'day'], active: 0 },
          'expired'
        ]
      ]);
    expect(await attributes(page)).toMatchObject({
      class: 'wide',
      path: 'one-year-2020 as-it-happened',
      view: 'paths day',
      date: '2020-10-16',
      lang: 'en'
    });

    // The reader moves the playhead, and the page follows.
    await slider(page).press('ArrowRight');
    await expectPage(page.getByText('The post is about 2020-10-17.')).toBeVisible();
    await expectPage(first).toHaveAttribute('date', '2020-10-17');
    expect(await heard(page, 'change')).toHaveLength(1);

    // The page moves it, and shows more.
    await tell(page, { date: '2020-10-20', view: ['paths', 'limits', 'day'], theme: 'dark' });
    await expectPage(slider(page)).toHaveAttribute('aria-valuetext', '20 October 2020');
    await expectPage(first.locator('section[data-view=limits]')).toBeVisible();
    await expect.poll(() => attributes(page)).toMatchObject({ view: 'paths limits day', theme: 'dark' });
    await expect
      .poll(async () => (await heard(page, 'change')).at(-1)?.[1])
      .toMatchObject({ date: '2020-10-20', views: ['paths', 'limits', 'day'] });

    // What the reader has decided stays when the page says something else, and can be undone.
    await first.getByRole('button', { name: 'gives notice' }).first().click();
    await expectPage(first.getByRole('button', { name: 'Undo' })).toBeVisible();
    const last = async () => (await heard(page, 'change')).at(-1)![1];
    const pathOf = ({ paths = [], active = 0 }: Partial<ElementState>) => paths[active];
    await expect.poll(async () => pathOf(await last())).toMatch(/^1~.*2020-10-20\.giveWithdrawalNotice/);
    const { paths, active } = await last();
    const decided = pathOf({ paths, active } as ElementState)!;
    await tell(page, { theme: 'light', date: '2020-10-21' });
    await expectPage(slider(page)).toHaveAttribute('aria-valuetext', '21 October 2020');
    await expectPage(first.getByRole('button', { name: 'Undo' })).toBeVisible();
    await tell(page, { lang: 'ru' });
    await expectPage(first.getByRole('heading', { name: 'Ограничения' }).first()).toBeVisible();
    await expect.poll(last).toMatchObject({ date: '2020-10-21', paths, active });

    // What was shown can be given back as it is.
    await tell(page, { path: ['withdrawal'], lang: 'en' });
    await expect.poll(async () => (await last()).paths).toEqual(['withdrawal']);
    await tell(page, { path: ['1~title=A b+c%20d', decided] });
    await expect.poll(async () => (await last()).paths).toEqual(['1~title=A b+c%20d', decided]);
    expect(said).toEqual([]);
  });

  it('what is there or not, what is nothing, and what cannot be read come as they should', async () => {
    const page = await open();
    const first = page.locator('#first');
    await expect.poll(() => heard(page, 'ready')).toHaveLength(1);
    expect(Object.keys(await attributes(page)).toSorted()).toEqual(
      ['class', 'date', 'id', 'lang', 'path', 'view'].toSorted()
    );
    await tell(page, { plain: true, transparent: true });
    await expectPage(first.getByRole('button')).toHaveCount(0);
    await expect.poll(() => attributes(page)).toMatchObject({ plain: '', transparent: '' });
    await expectPage(first.locator('.body')).toHaveCSS('background-color', 'rgba(0, 0, 0, 0)');
    await tell(page, { plain: false, transparent: false, lang: undefined, view: undefined, date: undefined });
    await expectPage(first.getByRole('button', { name: 'gives notice' }).first()).toBeVisible();
    await expectPage(first.locator('section[data-view=deadlines]')).toHaveCount(1);
    // Its date is the one that the element has told.
    const names = async () => Object.keys(await attributes(page)).toSorted();
    await expect.poll(names).toEqual(['class', 'date', 'id', 'path']);
    expect(await attributes(page)).toMatchObject({ date: '2020-10-16' });
    expect(await heard(page, 'error')).toEqual([]);

    await tell(page, { theme: 'sepia' });
    await expect
      .poll(async () => (await heard(page, 'error')).map(([, detail]) => detail))
      .toEqual([{ parameter: 'theme', value: 'sepia', message: 'theme: “sepia” cannot be read' }]);
    // Something else is told, and the fault is named as before, but not told again.
    await tell(page, { date: '2021-02-04', view: 'paths' });
    await expectPage(first.locator('section[data-view=deadlines]')).toHaveCount(0);
    await expectPage(first.getByText('Not everything in this address could be read')).toBeVisible();
    expect(await heard(page, 'error')).toHaveLength(1);
    expect(said).toEqual([]);
  });

  it('several come, change places, go and come back', async () => {
    const page = await open();
    await expect.poll(() => heard(page, 'ready')).toHaveLength(1);
    await tell(page, { names: ['first', 'second', 'third'] });
    await expectPage(page.locator('#third section[data-view=limits]')).toBeVisible();
    await expectPage(page.locator('#second').getByRole('button')).toHaveCount(0);
    await slider(page).press('PageUp');
    await expectPage(page.getByText('The post is about 2020-11-16.')).toBeVisible();
    await page.evaluate(() => {
      (window as unknown as Host).kept = [...document.querySelectorAll('new-start-simulator')];
    });
    await tell(page, { names: ['third', 'second', 'first'] });
    await expectPage(page.locator('new-start-simulator').first()).toHaveAttribute('id', 'third');
    // Those that were there are there still, with what the reader had done.
    const places = () =>
      page.evaluate(() =>
        [...document.querySelectorAll('new-start-simulator')].map((it) => (window as unknown as Host).kept.indexOf(it))
      );
    await expect.poll(places).toEqual([2, 1, 0]);
    await expectPage(slider(page)).toHaveAttribute('aria-valuetext', '16 November 2020');
    expect(await heard(page, 'ready')).toHaveLength(1);

    await tell(page, { names: ['second'] });
    await expectPage(page.locator('#first')).toHaveCount(0);
    const areAlive = () =>
      page.evaluate(() =>
        (window as unknown as Host).kept.map((it) => (it as NewStartSimulatorElement).chronicle !== null)
      );
    await expect.poll(areAlive).toEqual([false, true, false]);
    await tell(page, { names: ['first', 'second'] });
    await expect.poll(() => heard(page, 'ready')).toHaveLength(2);
    await expectPage(slider(page)).toHaveAttribute('aria-valuetext', '16 November 2020');
    expect(said).toEqual([]);
  });
});

it('what React has rendered on a server it takes over without a word, and hears the reader', async () => {
  expect(apps.rendered).toContain(
    '<new-start-simulator path="one-year-2020 as-it-happened" view="paths limits" date="2020-10-16" lang="en" transparent=""><a '
  );
  const page = await openApp(apps.react, { root: apps.rendered });
  const element = page.locator('new-start-simulator');
  await expectPage(page.locator('html')).toHaveAttribute('data-listens', '');
  await expectPage(element.getByRole('slider')).toBeVisible();
  await element.getByRole('slider').press('ArrowRight');
  await expectPage(page.getByText('The post is about 2020-10-17.')).toBeVisible();
  await expectPage(element).toHaveAttribute('date', '2020-10-17');
  await page.getByRole('button', { name: 'Plain' }).click();
  await expectPage(element.getByRole('button')).toHaveCount(0);
  expect(await element.evaluate((it) => it.textContent)).toBe('Open the simulator');
  expect(
    await element.evaluate((it: NewStartSimulatorElement) => it.chronicle?.scenario.decisions.length)
  ).toBeGreaterThan(0);
  expect(said).toEqual([]);
});
