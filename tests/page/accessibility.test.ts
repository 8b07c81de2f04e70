import { describe, expect, it } from 'vitest';
import { choose, expectPage, openPage, widen } from './browser.ts';
import { wordFaults } from './geometry/wordFaults.ts';

const WIDTHS = [320, 768, 1280, 1920] as const;

describe('by keyboard alone', () => {
  it('a path, the language and the theme are chosen with the arrows', async () => {
    const page = await openPage({ path: '?lang=en' });
    await page.getByRole('radio', { name: 'As it happened' }).focus();
    await page.keyboard.press('ArrowDown');
    await expectPage(page.getByRole('radio', { name: 'One year' })).toBeChecked();
    await page.getByRole('radio', { name: 'Auto' }).focus();
    await page.keyboard.press('ArrowRight');
    await expectPage(page.locator('html')).toHaveAttribute('data-theme', 'light');
    await page.getByRole('radio', { name: 'English' }).focus();
    await page.keyboard.press('ArrowRight');
    await expectPage(page.locator('html')).toHaveAttribute('lang', 'ru');
  });
});

describe.each(WIDTHS)('at %i px', (width) => {
  it.each(['en', 'ru'])(
    'nothing is wider than the page, no text is under 12 px, no target under 44, in %s',
    async (lang) => {
      const page = await openPage({ path: `?lang=${lang}`, viewport: { width, height: 900 } });
      await expectPage(page.locator('html')).toHaveAttribute('data-ready', '');
      const measured = await page.evaluate(() => {
        const texts = [...document.querySelectorAll('body *')].filter(
          (it) =>
            [...it.childNodes].some((node) => node.nodeType === 3 && node.textContent?.trim()) &&
            it.tagName !== 'SCRIPT'
        );
        const targets = [
          ...document.querySelectorAll('button, summary, fieldset label, [data-view=paths] label, input[type=range]')
        ];
        return {
          beyond: document.documentElement.scrollWidth - window.innerWidth,
          small: texts.filter((it) => parseFloat(getComputedStyle(it).fontSize) < 12).map((it) => it.textContent),
          low: targets.filter((it) => it.getBoundingClientRect().height < 43.5).map((it) => it.outerHTML.slice(0, 80))
        };
      });
      expect(measured).toEqual({ beyond: 0, small: [], low: [] });
    }
  );
});

it.each(['en', 'ru'])('no two labels of a picture overlap, and none is cut off, at any width, in %s', async (lang) => {
  const page = await openPage({ path: `?lang=${lang}`, viewport: { width: WIDTHS[0], height: 900 } });
  await expectPage(page.locator('html')).toHaveAttribute('data-ready', '');
  for (const width of WIDTHS) {
    await widen(page, width);
    for (const path of await page.getByRole('radiogroup').getByRole('radio').all()) {
      await choose(path);
      const faults = await page.evaluate(wordFaults, '.score');
      expect.soft(faults, `path ${await path.inputValue()} at ${width} px`).toEqual([]);
    }
  }
});
