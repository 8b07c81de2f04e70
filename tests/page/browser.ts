import {
  chromium,
  type Browser,
  type BrowserContext,
  type BrowserContextOptions,
  type Locator,
  type Page
} from 'playwright';
import { expect as expectOfPlaywright } from 'playwright/test';
import { afterAll, afterEach, expect, inject } from 'vitest';

/** Waits until what it expects of a locator or page comes true. */
export const expectPage = expectOfPlaywright.configure({ timeout: 20_000 });

let browser: Promise<Browser> | undefined;
const contexts: BrowserContext[] = [];
const faults: string[] = [];

afterEach(async () => {
  await Promise.all(contexts.splice(0).map((context) => context.close()));
  expect(faults.splice(0), 'errors on the page and requests to other origins').toEqual([]);
});

afterAll(async () => {
  await (await browser)?.close();
  browser = undefined;
});

/**
 * Opens the built site as a new reader would see it. When the test ends the page is closed, and the test fails if
 * there was an error on the page or in its console, or if it asked anything of another origin.
 *
 * @param options.path relative to the site, such as `?lang=ru`
 * @param options.isTouched whether the reader does something as soon as there is a picture: rows wait for it that are out of
 *   sight
 * @param options.foreseen what the page is to say in its console, since the test brings it about
 */
export async function openPage({
  path = '',
  foreseen,
  isTouched = true,
  ...options
}: BrowserContextOptions & { path?: string; foreseen?: RegExp; isTouched?: boolean } = {}): Promise<Page> {
  const siteUrl = inject('siteUrl');
  const launched = await (browser ??= chromium.launch(inject('launchOptions')));
  const context = await launched.newContext({
    timezoneId: 'UTC',
    locale: 'en-GB',
    reducedMotion: 'reduce',
    serviceWorkers: 'block', // else each page fetches the whole site
    ...options
  });
  contexts.push(context);
  context.on('weberror', (webError) => faults.push(`page error: ${webError.error()}`));
  context.on('console', (message) => {
    if (message.type() === 'error' && !foreseen?.test(message.text()))
      faults.push(`console: ${message.text()} (${message.location().url})`);
  });
  await context.route(
    (url) => url.origin !== new URL(siteUrl).origin,
    (route) => {
      faults.push(`request: ${route.request().url()}`);
      return route.abort();
    }
  );
  const page = await context.newPage();
  if (isTouched) await page.addInitScript(touchOnceReady);
  const url = new URL(path, siteUrl);
  await page.goto(url.href);
  const isSimulator = [siteUrl, `${siteUrl}index.html`].includes(`${url.origin}${url.pathname}`);
  if (isTouched && isSimulator) await page.locator('.page[data-whole]').waitFor();
  return page;
}

/** Runs in the page. */
function touchOnceReady(): void {
  new MutationObserver((_, observer) => {
    if (document.documentElement?.dataset.ready === undefined) return;
    observer.disconnect();
    dispatchEvent(new PointerEvent('pointermove'));
  }).observe(document, { attributes: true, childList: true, subtree: true, attributeFilter: ['data-ready'] });
}

/** Chooses a radio button as a reader does, by what is seen of it: the button itself is hidden in its label. */
export async function choose(radio: Locator): Promise<void> {
  await radio.locator('xpath=ancestor::label[1]').click();
  await expectPage(radio).toBeChecked();
}

/** Has what the page would wait for before it shows something else instead be over, in the time of its animations. */
export const letTimePass = (page: Page): Promise<void> =>
  page.evaluate(() => document.getAnimations().forEach((it) => it.finish()));

/** Makes the window as wide. What is measured anew is drawn in the frames after it. */
export async function widen(page: Page, width: number): Promise<void> {
  await page.setViewportSize({ width, height: 900 });
  await page.waitForFunction((wide) => window.innerWidth === wide, width);
  await page.evaluate(async () => {
    for (let frame = 0; frame < 4; frame++) await new Promise(requestAnimationFrame);
  });
}
