import type { Frame, Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { expectPage } from './browser.ts';
import { serveHosts } from './hosts/hostServer.ts';
import { openHost } from './hosts/openHost.ts';
import { distance, raster, type Colour } from './picture/raster.ts';

/** What is framed: its address on the site, and what of it is measured. */
const EMBED = { path: 'embed.html?view=limits', root: '#app' };

let siteUrl: string;
let hostUrl: string;
let close: () => void;

beforeAll(async () => {
  siteUrl = inject('siteUrl');
  const { url, server } = await serveHosts(new URL(EMBED.path, siteUrl).href);
  hostUrl = url;
  close = () => {
    server.closeAllConnections();
    server.close();
  };
});
afterAll(() => close());

type Options = Omit<Parameters<typeof openHost>[0], 'host' | 'siteUrl'>;
const open = (name: string, options: Options = {}) => openHost({ host: `${hostUrl}${name}.html`, siteUrl, ...options });

const embeds = (page: Page) => page.frames().filter((frame) => frame.url().startsWith(siteUrl));
/** A frame of another site is known some time after it is on the page. */
async function onlyEmbed(page: Page): Promise<Frame> {
  await expect.poll(() => embeds(page).length).toBe(1);
  return embeds(page)[0]!;
}

/** The height of what the frame shows, and of the frame on its host. */
async function heights(frame: Frame): Promise<{ shown: number; framed: number }> {
  const [shown, framed] = await Promise.all([
    frame.locator(EMBED.root).evaluate((root) => Math.ceil(root.getBoundingClientRect().height)),
    frame.frameElement().then((iframe) => iframe.evaluate((it) => (it as HTMLIFrameElement).clientHeight))
  ]);
  return { shown, framed };
}

/** Waits until each frame is as high as what it shows, give or take a pixel; then these heights. */
async function fitting(page: Page, count = 1, most = Infinity, least = 0): Promise<number[]> {
  let found: number[] = [];
  await expect
    .poll(
      async () => {
        const all = await Promise.all(embeds(page).map(heights));
        found = all.map(({ framed }) => framed);
        return all.map(
          ({ shown, framed }) => shown > 0 && Math.abs(Math.min(Math.max(shown, least), most) - framed) < 2
        );
      },
      { interval: 50 }
    )
    .toEqual(Array.from({ length: count }, () => true));
  return found;
}

async function widen(page: Page, width: number): Promise<void> {
  await page.setViewportSize({ width, height: 900 });
}

/** What the frames say from now on, as their host hears it. */
async function listen(page: Page): Promise<() => Promise<Record<string, unknown>[]>> {
  await page.evaluate(() => {
    const heard: unknown[] = [];
    Object.assign(window, { heard });
    window.addEventListener('message', ({ data }) => heard.push(data));
  });
  return () => page.evaluate(() => (window as unknown as { heard: [] }).heard.splice(0));
}

describe('the frame grows and shrinks with what it shows on', () => {
  it.each<[string, string, Options, ...number[]]>([
    ['a page of AMP or newswire, in a sandbox', 'amp', {}],
    ['a blog that frames through Embedly', 'blog', {}],
    ['a newsroom with pym.js', 'newsroom', {}],
    ['a course in Canvas', 'classroom', {}],
    ['a WordPress post, in its sandbox and within its bounds', 'wordpress', {}, 1000, 200],
    ['a page with the resizer of H5P', 'h5p', {}],
    ['an article with the script of Datawrapper', 'datawrapper', {}],
    ['a page that knows us', 'own', {}],
    ['a sandbox with scripts alone', 'sandboxed', {}],
    ['a page that is read from right to left', 'right-to-left', {}],
    [
      'a page that knows us, where we may run scripts of our own site alone',
      'own',
      {
        headers: { 'Content-Security-Policy': "script-src 'self'" },
        // It only spares the reader a moment of the default picture; a site may let it run by its hash.
        foreseen: /Executing inline script violates/
      }
    ],
    [
      'a page that knows us, where the browser keeps nothing for us',
      'own',
      {
        before: () => {
          for (const name of ['localStorage', 'sessionStorage', 'indexedDB', 'caches'])
            Object.defineProperty(window, name, {
              get() {
                throw new DOMException('denied', 'SecurityError');
              }
            });
        }
      }
    ]
  ])('%s', async (_, name, options, most, least) => {
    const page = await open(name, options);
    const [wide] = await fitting(page, 1, most, least);
    await widen(page, 400);
    await expect.poll(async () => Math.abs((await fitting(page, 1, most, least))[0]! - wide!)).toBeGreaterThan(5);
    await widen(page, 1000);
    await expect.poll(async () => (await fitting(page, 1, most, least))[0]).toBe(wide);
  });
});

it('WordPress lets it be no higher than it lets anyone; what does not fit can be scrolled to', async () => {
  const page = await open('wordpress');
  await fitting(page, 1, 1000, 200);
  await page.evaluate(() => window.frames[0]!.postMessage({ type: 'nst:setView', v: 1, views: ['score'] }, '*'));
  await expect.poll(async () => (await heights(embeds(page)[0]!)).framed).toBe(1000);
  const [frame] = embeds(page);
  await expect.poll(async () => (await heights(frame!)).shown).toBeGreaterThan(1000);
  await page.locator('iframe').hover();
  const scrolled = async () => {
    await page.mouse.wheel(0, 20_000); // it is the page's until the browser knows how high the frame has become
    return frame!.evaluate(() => window.scrollY);
  };
  await expect.poll(scrolled).toBeGreaterThan(0);
});

it('a host is told what is shown, shows something else by command, and is told what is wrong with a command', async () => {
  const page = await open('own');
  const said = await listen(page);
  const type = async (...types: string[]) => (await said()).filter((it) => types.includes(String(it.type)));
  const [before] = await fitting(page);
  await expect.poll(() => page.locator('output').innerText()).toMatch(/^2020-10-16 as-it-happened, .* limits$/);
  await type();

  await page.getByRole('button', { name: 'Go', exact: true }).click();
  await expect.poll(() => page.locator('output').innerText()).toMatch(/^2021-02-05 as-it-happened, /);
  await page.getByRole('button', { name: 'Only the lapse' }).click();
  await expect.poll(() => page.locator('output').innerText()).toMatch(/^2021-02-05 lapse-2021 limits$/);
  await page.getByRole('button', { name: 'Only the deadlines' }).click();
  await expect.poll(() => page.locator('output').innerText()).toBe('2021-02-05 lapse-2021 deadlines');
  await expect.poll(async () => (await fitting(page))[0]).not.toBe(before);
  const changes = await type('nst:ready', 'nst:change', 'nst:error'); // it may have to start anew to show so much
  expect(changes.at(-1)).toMatchObject({ v: 1, id: 'first', date: '2021-02-05', views: ['deadlines'], active: 0 });
  expect(changes).toHaveLength(3);

  await page.evaluate(() => {
    const post = (message: unknown) => window.frames[0]!.postMessage(message, '*');
    post({ type: 'nst:goto', v: 1, date: '2150-01-01' });
    post({ type: 'nst:setPaths', v: 1, paths: ['no-such-path'] });
    post({ type: 'nst:setView', v: 1, views: ['limits', '<img src=x onerror=alert(1)>'] });
    post({ type: 'nst:open', v: 1, url: 'https://elsewhere.test/' });
    post({ type: 'nst:error', v: 1 });
    post('nst:goto');
    post(null);
    post({ type: 'nst:goto', v: 1, date: '2020-11-03' });
  });
  await expect.poll(() => page.locator('output').innerText()).toMatch(/^2020-11-03 lapse-2021 deadlines$/);
  const answers = await type('nst:change', 'nst:error');
  expect(answers.map(({ type, field }) => field ?? type)).toEqual(['date', 'paths', 'views', 'type', 'nst:change']);
  expect(answers[2]).toMatchObject({ id: 'first', message: expect.stringContaining('paths, limits, verification') });
});

it('only the page that frames us is heard: neither another frame on it, nor we ourselves', async () => {
  const page = await open('own');
  await fitting(page);
  const said = await listen(page);
  await page.evaluate(
    () =>
      new Promise((resolve) => {
        const other = document.createElement('iframe');
        other.srcdoc = `<script>
          for (const date of ['2021-01-01', 'never'])
            parent.frames[0].postMessage({ type: 'nst:goto', v: 1, date }, '*');
        </script>`;
        other.onload = resolve;
        document.body.append(other);
      })
  );
  await embeds(page)[0]!.evaluate(() => window.postMessage({ type: 'nst:goto', v: 1, date: '2021-01-01' }, '*'));
  // What the host itself asks for next is the first that is answered.
  await page.getByRole('button', { name: 'Go', exact: true }).click();
  await expect.poll(() => page.locator('output').innerText()).toMatch(/^2021-02-05 /);
  const ours = (await said()).filter(({ type }) => type === 'nst:change' || type === 'nst:error');
  expect(ours.map(({ date }) => date)).toEqual(['2021-02-05']);
});

it('frames that are shown later say nothing until they are, and fit then', async () => {
  const page = await open('tabs');
  const said = await listen(page);
  await expect.poll(() => embeds(page).length).toBe(2);
  for (const frame of embeds(page)) await frame.waitForLoadState();
  await new Promise((resolve) => setTimeout(resolve, 400)); // longer than an embed waits for a frame to draw in
  expect((await said()).filter(({ type }) => type === 'nst:height')).toEqual([]);
  // The lower first: what opens moves what is below it from under the pointer.
  await page.getByRole('button', { name: 'The drawer' }).click();
  await page.getByRole('button', { name: 'The other tab' }).click();
  for (const title of ['Hidden', 'Narrow']) await page.getByTitle(title).scrollIntoViewIfNeeded();
  await fitting(page, 2);
  const ids = (await said()).flatMap(({ type, id }) => (type === 'nst:height' ? id : []));
  expect(new Set(ids)).toEqual(new Set(['hidden', 'narrow']));
});

it('a page in a tab that is not seen says nothing until it is, and fits then', async () => {
  const page = await open('own', {
    before: () => {
      let state = 'hidden';
      Object.defineProperty(document, 'visibilityState', { get: () => state });
      Object.assign(window, {
        show() {
          state = 'visible';
          document.dispatchEvent(new Event('visibilitychange'));
        }
      });
    }
  });
  const frame = await onlyEmbed(page);
  await frame.waitForSelector('html[data-ready]', { state: 'attached' });
  await new Promise((resolve) => setTimeout(resolve, 400));
  expect((await heights(frame)).framed).toBe(640);
  await frame.evaluate(() => (window as unknown as { show(): void }).show());
  await fitting(page);
});

it('ten frames on one page each keep to their own height, and come to rest', async () => {
  const page = await open('ten');
  const said = await listen(page);
  const before = await fitting(page, 10);
  expect(new Set(before).size).toBeGreaterThan(1);
  await said();
  await widen(page, 420); // no frame is as wide as the page: nothing is to be said
  await new Promise((resolve) => setTimeout(resolve, 400));
  expect(await said()).toEqual([]);
  expect(await fitting(page, 10)).toEqual(before);
});

it('where no script may run, what there is to read stands in the height that the frame was given', async () => {
  const page = await open('scripts-blocked', { foreseen: /Blocked script execution/ });
  const frame = await onlyEmbed(page);
  const iframe = await frame.frameElement();
  expect(await iframe.evaluate((it) => (it as HTMLIFrameElement).clientHeight)).toBe(640);
  await expectPage(frame.locator('body')).toContainText(/Limits/i, { useInnerText: true });
});

it.each<['light' | 'dark', string, Colour]>([
  ['light', 'dark-ground', [32, 64, 32]],
  ['dark', 'light-ground', [224, 255, 224]]
])('a %s embed on a page that is not can be read on its own ground, or on the page’s', async (theme, name, ground) => {
  // Of a frame that is out of sight there is no picture to take.
  const page = await open(name, { viewport: { width: 1000, height: 3500 } });
  await fitting(page, 3);
  const corner = async (title: string) => {
    const { width, height, at } = await raster(await page.getByTitle(title, { exact: true }).screenshot());
    return at(width - 6, height - 6);
  };
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme }); // what the reader likes is not what the page is
    // Where a host strips the style from the frame, the browser paints a ground: let it be of the embed's theme.
    for (const title of ['With its own ground', 'Transparent, without its style']) {
      // Frames of another site are painted in their own time.
      const own: Colour = theme === 'light' ? [255, 255, 255] : [18, 18, 18];
      await expect.poll(async () => distance(await corner(title), own), { message: title }).toBeLessThan(0.1);
    }
    await expect.poll(async () => distance(await corner('Transparent'), ground)).toBeLessThan(0.01);
  }
});
