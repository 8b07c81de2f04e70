import { readFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import type { Page } from 'playwright';
import { describe, expect, it } from 'vitest';
import { MESSAGES } from '../../src/i18n/index.ts';
import { pathTitle } from '../../src/i18n/pathTitle.ts';
import { presets } from '../../src/core.ts';
import { DEFAULT_DATE, DEFAULT_PATHS } from '../../src/session/address.ts';
import { pathFromLink } from '../../src/session/path.ts';
import { simulate } from '../../src/scenarios/simulate.ts';
import { pathsShown, SHOWN, titleOf, type Shown } from '../../src/takeaway/picture/shown.ts';
import { calendarDate, dayNumber } from '../../src/treaty/calendarDate.ts';
import { resolve, tokensUnder } from '../contrast/tokens.ts';
import { choose, expectPage, openPage } from './browser.ts';
import { colourOf, difference, distance, raster, type Colour, type Raster } from './picture/raster.ts';
import { elementsIn, faultsIn, parsed, textsIn, type Drawn } from './picture/svgFile.ts';

const TOKENS = tokensUnder(readFileSync(new URL('../../src/tokens.css', import.meta.url), 'utf8'), null);
const HUES = ['--record', '--hue-1', '--hue-2', '--hue-3'] as const;
const hueOf = (place: number, scheme: 'light' | 'dark' = 'light'): Colour =>
  resolve(`var(${HUES[place]})`, TOKENS, { scheme, moreContrast: false });

async function openDialog(path: string, options: Parameters<typeof openPage>[0] = {}): Promise<Page> {
  // At 1240 px the type is 16 px high, as it is in a picture.
  const page = await openPage({ path, viewport: { width: 1240, height: 720 }, ...options });
  await expectPage(page.locator('html')).toHaveAttribute('data-ready', '');
  await page.locator('.tools button[aria-haspopup=dialog]').nth(1).click();
  return page;
}

async function chooseView(page: Page, shown: Shown): Promise<void> {
  await choose(page.locator(`input[name=taken-view][value=${shown}]`));
  await drawn(page);
}
const drawn = (page: Page) => page.locator('figure[aria-busy=false] img').waitFor();

/** The file that a button gives. */
async function taken(page: Page, button: string): Promise<{ name: string; file: Buffer }> {
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: button, exact: true }).click()
  ]);
  return { name: download.suggestedFilename(), file: await readFile(await download.path()) };
}

/** Texts of which the renderer painted nothing where the file says. */
function notPainted(texts: readonly Drawn[], picture: Raster): string[] {
  return texts
    .filter(({ x, y }) => x >= 0 && x < picture.width && y < picture.height)
    .filter(({ x, y, size, anchor, fill, opacity }) => {
      const ink = colourOf(fill);
      const start = anchor === 'end' ? x - 2 * size : anchor === 'middle' ? x - size : x;
      const found: number[] = [];
      for (let down = y - 0.8 * size; down <= y; down += 1)
        for (let across = start; across <= start + 2 * size; across += 1)
          found.push(distance(picture.at(across, down), ink));
      // Letters, and what is behind them.
      const behind = Math.max(...found);
      return behind < 0.1 || Math.min(...found) > (1 - 0.5 * opacity) * behind;
    })
    .map(({ text, x, y }) => `${text} at ${x},${y}`);
}

const withoutSpaces = (text: string) => text.replace(/\s/g, '');

describe.each(['en', 'ru'] as const)('taken as SVG in %s', (language) => {
  it('every view is a file that needs nothing but itself, says what it is, and is painted by another program', async () => {
    const say = MESSAGES[language];
    const page = await openDialog(`?lang=${language}`);
    const address = page.url();
    const named = DEFAULT_PATHS.map((id) => pathTitle(say, pathFromLink(id)));
    for (const shown of SHOWN) {
      await chooseView(page, shown);
      const { name, file } = await taken(page, say.takeaway.svg);
      expect.soft(name).toBe(`new-start-${shown}-${DEFAULT_DATE}.svg`);
      const root = parsed(file.toString());
      expect.soft(faultsIn(root), shown).toEqual([]);

      const texts = textsIn(root);
      const written = withoutSpaces(texts.map(({ text }) => text).join(''));
      const title = titleOf(say, shown, DEFAULT_DATE);
      const paths = pathsShown(shown, named.length, 0, 1).map((place) => named[place]!);
      for (const words of [title, ...paths, say.date(DEFAULT_DATE), address, say.share.simulator])
        expect.soft(written, shown).toContain(withoutSpaces(words));
      expect.soft(elementsIn(root, 'title')[0]!.textContent).toBe(title);
      // What is only for those who hear the page, and what is only done on a screen.
      expect.soft(written, shown).not.toContain(withoutSpaces(say.time.hint));
      expect.soft(written, shown).not.toContain(withoutSpaces(say.limits.table));

      // The whole has the same rows once more.
      if (shown === 'score' && language === 'en') continue;
      const picture = await raster(file);
      expect([picture.width, picture.height]).toEqual(
        [root.getAttribute('width'), root.getAttribute('height')].map(Number)
      );
      expect.soft(notPainted(texts, picture), shown).toEqual([]);
    }
  });
});

describe.each(['light', 'dark'] as const)('the paths on a %s ground', (scheme) => {
  it('end where they end, each with a mark of its colour', async () => {
    const page = await openDialog('?lang=en&view=paths');
    await choose(page.locator(`input[name=taken-ground][value=${scheme}]`));
    await drawn(page);
    const { file } = await taken(page, MESSAGES.en.takeaway.svg);
    const texts = textsIn(parsed(file.toString()));
    const picture = await raster(file);

    // The years are written where they begin: days between them are found by their number.
    const years = texts.filter(({ text }) => /^20\d\d$/.test(text));
    const [first, last] = [years[0]!, years.at(-1)!].map(({ text, x }) => ({
      x,
      day: dayNumber(calendarDate(+text, 1, 1))
    }));
    const perDay = (last!.x - first!.x) / (last!.day - first!.day);
    expect(years.length).toBeGreaterThan(15);

    for (const [place, id] of DEFAULT_PATHS.entries()) {
      const end = simulate(presets[id]!).periods.find(({ phase }) => phase === 'expired')!.from;
      const x = first!.x + (dayNumber(end) - first!.day) * perDay;
      const hue = hueOf(place, scheme);
      const { y } = texts.findLast(({ text }) => text === MESSAGES.en.preset[id])!;
      const reach = (across: number) =>
        Array.from({ length: 45 }, (_, down) => distance(picture.at(across, y + down), hue) < 0.06).filter(Boolean)
          .length;
      // Three pixels wide, and higher than the strip that it ends.
      expect.soft(Math.max(reach(x), reach(x - 0.5)), `${id} ends on ${end}`).toBeGreaterThanOrEqual(22);
      expect.soft(reach(x + 4), `${id} has ended`).toBeLessThan(4);
    }
  });
});

it('nothing is lost: the file looks as the page does', async () => {
  const viewport = { width: 1240, height: 4200 };
  const page = await openPage({
    path: '?lang=en&path=as-it-happened&path=one-year-2020&path=observance-2026&date=2022-03-15',
    viewport
  });
  await expectPage(page.locator('html')).toHaveAttribute('data-ready', '');
  let go = () => {};
  const held = new Promise<void>((resolve) => (go = resolve));
  await page.route('**/domToSvg-*.js', async (route) => {
    await held;
    await route.continue();
  });
  await page.locator('.tools button[aria-haspopup=dialog]').nth(1).click();
  // What takes longer says so.
  await expectPage(page.getByRole('status').filter({ hasText: MESSAGES.en.takeaway.drawing })).toBeVisible();
  await expectPage(page.getByRole('progressbar', { name: MESSAGES.en.takeaway.drawing })).toBeVisible();
  await page.addStyleTag({ content: '.aside { left: 0 !important; top: 0 !important; z-index: 1; }' });
  const source = page.locator('.picture');
  await expectPage(source.locator('.score svg.strip').first()).toBeAttached();
  // Without the last line of pixels, which is not the picture's alone.
  const { width, height } = (await source.boundingBox())!;
  const clip = { x: 0, y: 0, width: Math.floor(width), height: Math.floor(height) };
  const onPage = await raster(await page.screenshot({ clip, fullPage: true }));
  go();
  await drawn(page);
  await expectPage(page.getByRole('progressbar')).toHaveCount(0);
  await expectPage(source).toHaveCount(0);

  const svg = await taken(page, MESSAGES.en.takeaway.svg);
  await page.route('**/picture.svg', (route) => route.fulfill({ body: svg.file, contentType: 'image/svg+xml' }));
  await page.goto(new URL('picture.svg', page.url()).href);
  const inFile = await raster(await page.screenshot({ clip }));
  // Letters and edges lie a fraction of a pixel apart; what is lost leaves a square of another colour on the whole.
  const apart = difference(onPage, inFile);
  expect(apart.mean).toBeLessThan(0.014);
  expect(apart.most, apart.where).toBeLessThan(0.06);
});

it('a picture is the same on a phone as on a projector, whose page has larger type', async () => {
  const query = '?lang=en&view=paths&view=deadlines&view=day&active=3&date=2021-02-05&theme=dark';
  const [phone, projector] = await Promise.all(
    [
      { width: 360, height: 740 },
      { width: 1920, height: 1080 }
    ].map(async (viewport) => {
      const page = await openDialog(query, { viewport });
      await drawn(page);
      const root = parsed((await taken(page, MESSAGES.en.takeaway.svg)).file.toString());
      const [width, height] = ['width', 'height'].map((name) => Number(root.getAttribute(name)));
      return { width, height: height!, words: textsIn(root).map(({ text }) => text) };
    })
  );
  expect(projector!.words).toEqual(phone!.words);
  expect(projector!.width).toBe(phone!.width);
  // Type of another size is rounded in another way.
  expect(Math.abs(projector!.height - phone!.height)).toBeLessThan(8);
});

it('taken as PNG it is drawn twice as fine, and is not empty', async () => {
  const page = await openDialog('?lang=en&view=deadlines');
  await drawn(page);
  const [png, svg] = [await taken(page, MESSAGES.en.takeaway.png), await taken(page, MESSAGES.en.takeaway.svg)];
  expect(png.name).toBe(`new-start-deadlines-${DEFAULT_DATE}.png`);
  expect(png.file.subarray(0, 200).includes('pHYs')).toBe(true);
  const [fine, plain] = [await raster(png.file), await raster(svg.file)];
  expect([fine.width, fine.height]).toEqual([2 * plain.width, 2 * plain.height]);
  const half: Raster = {
    ...plain,
    at: (x, y) => {
      const four = [0, 1].flatMap((down) => [0, 1].map((across) => fine.at(2 * x + across, 2 * y + down)));
      return [0, 1, 2].map((channel) => four.reduce((sum, it) => sum + it[channel]! / 4, 0)) as unknown as Colour;
    }
  };
  // Two programs set type each in its own way.
  expect(difference(plain, half).mean).toBeLessThan(0.02);
  const empty: Raster = { ...plain, at: () => plain.at(1, 1) };
  expect(difference(half, empty).mean).toBeGreaterThan(0.01);
});

it('in a frame, which may keep files from being saved, the picture and the text are there to be taken by hand', async () => {
  const page = await openPage({ path: '?lang=en' });
  await page.evaluate(() => {
    const frame = document.createElement('iframe');
    frame.src = `${location.pathname}?lang=en&view=day`;
    frame.sandbox.value = 'allow-scripts allow-same-origin allow-downloads';
    Object.assign(frame.style, { position: 'fixed', inset: '0', zIndex: 9, width: '100%', height: '100%' });
    document.body.append(frame);
  });
  const frame = page.frameLocator('iframe');
  const say = MESSAGES.en.takeaway;
  await frame.locator('.tools button[aria-haspopup=dialog]').nth(1).click();
  await frame.locator('figure[aria-busy=false] img').waitFor();
  await frame.getByRole('button', { name: say.png }).click();
  await expectPage(frame.getByText(say.framed)).toBeVisible();
  await expectPage(
    frame.getByRole('img', { name: say.pictureOf(say.title.day(DEFAULT_DATE), DEFAULT_DATE) })
  ).toBeVisible();
  await frame.getByRole('button', { name: say.svg }).click();
  const text = await frame
    .getByRole('textbox', { name: say.svgText(`new-start-day-${DEFAULT_DATE}.svg`) })
    .inputValue();
  expect(faultsIn(parsed(text))).toEqual([]);
});
