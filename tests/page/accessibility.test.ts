import { describe, expect, it } from 'vitest';
import type { AxeResults } from 'axe-core';
import type { Page } from 'playwright';
import { expectPage, openPage } from './browser.ts';
import { wordFaults } from './geometry/wordFaults.ts';

/** What axe finds wrong, rule by rule with its places. */
async function findings(page: Page): Promise<string[]> {
  await page.addScriptTag({ path: 'node_modules/axe-core/axe.min.js' });
  const { violations } = await page.evaluate(() =>
    (window as unknown as { axe: { run(): Promise<AxeResults> } }).axe.run()
  );
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target.join(' ')).join(', ')}`);
}

describe.each(['en', 'ru'])('the page in %s', (lang) => {
  it.each([
    ['light', 1280],
    ['dark', 1280],
    ['light', 320],
    ['dark', 320]
  ] as const)('has nothing that axe finds wrong, %s at %i px', async (colorScheme, width) => {
    const page = await openPage({
      path: `?lang=${lang}&active=2&date=2021-06-01&view=score&theme=nonsense`,
      colorScheme,
      viewport: { width, height: 900 }
    });
    for (const summary of await page.locator('summary').all()) await summary.click();
    expect(await findings(page)).toEqual([]);
  });
});

describe('by keyboard alone', () => {
  it('all that can be done is reached, in reading order, and is seen to be focused', async () => {
    const page = await openPage({ path: '?lang=en' });
    const reached: string[] = [];
    for (let i = 0; i < 12; i++) {
      await page.keyboard.press('Tab');
      const { name, isSeen } = await page.evaluate(() => {
        const at = document.activeElement as HTMLInputElement;
        // A hidden radio button shows its focus on its label, the playhead by its hint.
        const shown = at.type === 'radio' ? at.closest('label')! : at;
        const hint = at.type === 'range' && getComputedStyle(document.getElementById('playhead-hint')!).opacity === '1';
        return {
          name: at === document.body ? '' : `${at.tagName} ${at.name ?? ''} ${at.type ?? ''}`.trim().toLowerCase(),
          isSeen: hint || getComputedStyle(shown).outlineStyle !== 'none'
        };
      });
      if (!name) break;
      reached.push(name);
      expect(isSeen, name).toBe(true);
    }
    expect(reached.slice(0, 5)).toEqual([
      'input language radio',
      'input theme radio',
      'input  range',
      'input active-path radio',
      'summary'
    ]);
    expect(reached.filter((it) => it === 'summary')).toHaveLength(2);
  });

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

describe.each([320, 768, 1280, 1920])('at %i px', (width) => {
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

  it.each(['en', 'ru'])('no two labels of a picture overlap, and none is cut off, in %s', async (lang) => {
    const page = await openPage({ path: `?lang=${lang}`, viewport: { width, height: 900 } });
    await expectPage(page.locator('html')).toHaveAttribute('data-ready', '');
    for (const path of await page.getByRole('radiogroup').getByRole('radio').all()) {
      await path.check({ force: true });
      const faults = await page.evaluate(wordFaults, '.score');
      expect(faults, await path.inputValue()).toEqual([]);
    }
  });
});
