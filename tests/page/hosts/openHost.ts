import { chromium, type Browser, type BrowserContext, type BrowserContextOptions, type Page } from 'playwright';
import { afterAll, afterEach, expect, inject } from 'vitest';

let browser: Promise<Browser> | undefined;
const contexts: BrowserContext[] = [];
const faults: string[] = [];

afterEach(async () => {
  await Promise.all(contexts.splice(0).map((context) => context.close()));
  expect(faults.splice(0), 'errors on the page and requests that leave the host and the site').toEqual([]);
});

afterAll(async () => {
  await (await browser)?.close();
  browser = undefined;
});

interface Options extends BrowserContextOptions {
  /** The page that frames the embed. */
  host: string;
  /** Where the embed comes from. Nothing may be asked of any origin but these two. */
  siteUrl: string;
  /** What the site's server is to send with each page, beside what it does. */
  headers?: Record<string, string>;
  /** To be done before any script, in every frame. */
  before?: () => void;
  /** What the page is to say in its console, since the test brings it about. */
  foreseen?: RegExp;
}

/**
 * Opens a page that frames the embed, as a new reader would see it. When the test ends the page is closed, and the test
 * fails if there was an error on the page or in the embed, or if either asked anything of a third.
 */
export async function openHost({ host, siteUrl, headers, before, foreseen, ...options }: Options): Promise<Page> {
  const launched = await (browser ??= chromium.launch(inject('launchOptions')));
  const context = await launched.newContext({
    timezoneId: 'UTC',
    locale: 'en-GB',
    reducedMotion: 'reduce',
    viewport: { width: 1000, height: 900 },
    ...options
  });
  contexts.push(context);
  context.on('weberror', (webError) => faults.push(`page error: ${webError.error()}`));
  context.on('console', (message) => {
    if (message.type() === 'error' && !foreseen?.test(message.text()))
      faults.push(`console: ${message.text()} (${message.location().url})`);
  });
  const origins = [host, siteUrl].map((url) => new URL(url).origin);
  await context.route(
    (url) => !origins.includes(url.origin),
    (route) => {
      faults.push(`request: ${route.request().url()}`);
      return route.abort();
    }
  );
  if (headers)
    await context.route(
      (url) => url.href.startsWith(siteUrl) && /\.html/.test(url.pathname),
      async (route) => {
        const response = await route.fetch();
        await route.fulfill({ response, headers: { ...response.headers(), ...headers } });
      }
    );
  if (before) await context.addInitScript(before);
  const page = await context.newPage();
  await page.goto(host);
  return page;
}
