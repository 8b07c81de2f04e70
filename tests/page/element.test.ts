import type { Page } from 'playwright';
import { expect, inject, it } from 'vitest';
import type { ElementState, NewStartSimulatorElement } from '../../src/embed/elementTypes.ts';
import { expectPage, openPage } from './browser.ts';
import { findings } from './findings.ts';

/** A page of somebody's, with a type of its own, styles that reach far, and no word on how it is written. */
const hostPage = (body: string) => `<!doctype html><html lang="en" style="font-size:62.5%"><title>A host</title>
<style>* { color: lime; letter-spacing: 9px } h1 { color: black } svg, p, label, h2 { display: none !important; margin: 50px }</style>
<script src="element.js"></script><main><h1>A host</h1>${body}</main>`;

async function openHost(body: string): Promise<Page> {
  const page = await openPage({ path: 'about:blank', viewport: { width: 900, height: 900 } });
  const url = new URL('host.html', inject('siteUrl')).href;
  await page.route(url, (route) => route.fulfill({ contentType: 'text/html', body: hostPage(body) }));
  await page.addInitScript(() => {
    const heard: [string, string, unknown][] = [];
    Object.assign(window, { heard });
    for (const type of ['ready', 'change', 'error'])
      document.addEventListener(
        type,
        (event) => {
          const { id } = event.target as Element;
          if (event instanceof CustomEvent) heard.push([id, type, event.detail]);
        },
        { capture: true }
      );
  });
  await page.goto(url);
  return page;
}
const heard = (page: Page, id: string, type: string) =>
  page.evaluate(
    ([id, type]) =>
      (window as unknown as { heard: [string, string, unknown][] }).heard
        .filter((it) => it[0] === id && it[1] === type)
        .map((it) => it[2]),
    [id, type]
  );
const chronicle = (page: Page, id: string) =>
  page.locator(`#${id}`).evaluate((it: NewStartSimulatorElement) => it.chronicle?.periods.at(-1)?.phase ?? null);

it('several on one page show what their attributes say, whatever the page around them looks like, from one script', async () => {
  const page = await openHost(`
    <new-start-simulator id="first" view="paths limits" path="lapse-2021 as-it-happened" date="2021-01-20"></new-start-simulator>
    <div style="width:360px"><new-start-simulator id="second" view="limits deadlines" lang="ru" theme="dark"></new-start-simulator></div>`);
  await expect.poll(() => heard(page, 'second', 'ready')).toHaveLength(1);
  const [first, second] = [page.locator('#first'), page.locator('#second')];
  await expect
    .poll(() => heard(page, 'first', 'ready'))
    .toEqual([{ date: '2021-01-20', paths: ['lapse-2021', 'as-it-happened'], views: ['paths', 'limits'], active: 0 }]);
  await expectPage(first.locator('section')).toHaveCount(2);
  await expectPage(first.getByText('expires 5 Feb 2021').first()).toBeVisible();
  await expectPage(second.getByRole('heading', { name: 'Как было на деле: ограничения' })).toBeVisible();
  await expectPage(second.locator('section[data-view=deadlines] svg').first()).toBeVisible();
  await expect.poll(() => chronicle(page, 'first')).toBe('expired');

  const style = (id: string) =>
    page
      .locator(`#${id} h2`)
      .first()
      .evaluate((it) => {
        const { color, letterSpacing, fontSize } = getComputedStyle(it);
        return { color, letterSpacing, fontSize };
      });
  expect(await style('first')).toEqual({ color: 'rgb(26, 26, 24)', letterSpacing: 'normal', fontSize: '18px' });
  expect((await style('second')).color).toBe('rgb(236, 234, 227)');
  const marks = second.locator('[data-view=limits] path.declared').first();
  expect(await marks.evaluate((it) => getComputedStyle(it).fill)).not.toBe('rgb(0, 0, 0)');

  const { scripts, sheets } = await page.evaluate(() => ({
    scripts: performance.getEntriesByType('resource').filter(({ name }) => name.endsWith('.js')).length,
    sheets: document.head.querySelectorAll('style').length
  }));
  expect({ scripts, sheets }).toEqual({ scripts: 1, sheets: 1 });
  expect(await findings(page)).toEqual([]);
});

it('it says what changed, whoever changed it, and what it could not read', async () => {
  const page = await openHost('<new-start-simulator id="it" view="paths day"></new-start-simulator>');
  await expect.poll(() => heard(page, 'it', 'ready')).toHaveLength(1);
  const element = page.locator('#it');
  const last = async () => (await heard(page, 'it', 'change')).at(-1) as ElementState | undefined;

  await element.getByRole('slider').press('ArrowRight');
  await expect.poll(last).toMatchObject({ date: '2020-10-17' });
  await element.evaluate((it) => {
    it.setAttribute('path', 'withdrawal');
    it.setAttribute('date', '2024-01-01');
  });
  await expect.poll(last).toMatchObject({ date: '2024-01-01', paths: ['withdrawal'] });
  await expect.poll(() => chronicle(page, 'it')).toBe('withdrawn');
  // Both attributes are one change.
  expect(await heard(page, 'it', 'change')).toHaveLength(2);

  // Asked for once more, it is shown once more.
  await element.getByRole('slider').press('ArrowLeft');
  await expect.poll(last).toMatchObject({ date: '2023-12-31' });
  await element.evaluate((it: NewStartSimulatorElement) => (it.date = '2024-01-01'));
  await expect.poll(last).toMatchObject({ date: '2024-01-01', paths: ['withdrawal'] });

  await element.evaluate((it) => it.setAttribute('date', '2021-02-30'));
  await expect
    .poll(() => heard(page, 'it', 'error'))
    .toEqual([{ parameter: 'date', value: '2021-02-30', message: 'date: “2021-02-30” cannot be read' }]);
  await expectPage(element.getByText('Not everything in this address could be read')).toBeVisible();
});

it('moved it goes on, taken out it ends, and put back it begins anew', async () => {
  const page = await openHost(
    '<div id="elsewhere"></div><new-start-simulator id="it" view="limits"></new-start-simulator>'
  );
  await expect.poll(() => heard(page, 'it', 'ready')).toHaveLength(1);
  await page.locator('#it').getByRole('slider').press('PageUp');
  await page.evaluate(() => document.getElementById('elsewhere')!.append(document.getElementById('it')!));
  await expectPage(page.locator('#it').getByRole('slider')).toHaveAttribute('aria-valuetext', '16 November 2020');
  await page.evaluate(() => {
    const it = document.getElementById('it')!;
    Object.assign(window, { it });
    it.remove();
  });
  await expect
    .poll(() => page.evaluate(() => (window as unknown as { it: NewStartSimulatorElement }).it.chronicle))
    .toBeNull();
  await page.evaluate(() => document.body.append((window as unknown as { it: Node }).it));
  await expectPage(page.locator('#it').getByRole('slider')).toHaveAttribute('aria-valuetext', '16 October 2020');
  await expect.poll(() => heard(page, 'it', 'ready')).toHaveLength(2);
});

it('in a framework its attributes are set before it is in the document, or after', async () => {
  const page = await openHost('<div id="root"></div>');
  await page.evaluate(() => {
    const it = document.createElement('new-start-simulator');
    it.id = 'it';
    it.setAttribute('view', 'paths');
    it.setAttribute('path', 'successor');
    const fragment = document.createDocumentFragment();
    fragment.append(it);
    it.setAttribute('theme', 'sepia');
    document.getElementById('root')!.append(fragment);
    it.setAttribute('lang', 'ru');
    // Who has put it there listens from then on.
    it.addEventListener('error', ({ detail }) => Object.assign(window, { fault: detail.parameter }));
  });
  await expect.poll(() => heard(page, 'it', 'ready')).toHaveLength(1);
  await expectPage(page.locator('#it').getByText('Новый договор').first()).toBeVisible();
  await expect.poll(() => page.evaluate(() => (window as unknown as { fault: string }).fault)).toBe('theme');
});

it('its properties are its attributes, even those set before its script was there', async () => {
  const page = await openHost('<div id="root"></div>');
  const { before, after } = await page.evaluate(() => {
    const markup = '<new-start-simulator id="it" plain="false"></new-start-simulator>';
    const late = new DOMParser().parseFromString(markup, 'text/html').querySelector('new-start-simulator')!;
    Object.assign(late, { path: ['withdrawal', '1~title=A b'], transparent: true, active: 2 });
    document.getElementById('root')!.append(late);
    const { path, transparent, plain, active, date } = late;
    const before = { path, transparent, plain, active, date };
    Object.assign(late, { transparent: false, active: null, date: '2021-01-20', lang: 'ru' });
    Object.assign(late, { lang: null });
    return { before, after: late.getAttributeNames() };
  });
  expect(before).toEqual({ path: 'withdrawal 1~title=A+b', transparent: true, plain: false, active: '2', date: '' });
  expect(after.toSorted()).toEqual(['date', 'id', 'path']);
  await expect
    .poll(() => heard(page, 'it', 'ready'))
    .toEqual([{ date: '2021-01-20', paths: ['withdrawal', '1~title=A b'], views: ['score'], active: 0 }]);
});
