import { describe, expect, it } from 'vitest';
import type { Page } from 'playwright';
import { EDGES, NODES } from '../formats/theMachine.ts';
import { expectPage, openPage, widen } from './browser.ts';

const open = (query: string, width = 1280) =>
  openPage({ path: `?view=lifecycle&${query}`, viewport: { width, height: 900 } });
const view = (page: Page) => page.locator('[data-view=lifecycle]');
const heading = (page: Page) => view(page).getByRole('heading', { level: 2 });
const diagram = (page: Page) => view(page).locator('.diagram');
const door = (page: Page, name: string | RegExp) => diagram(page).getByRole('button', { name });

describe.each([320, 1280])('the drawing at %i px', (width) => {
  it('has the states and the transitions of the machine that runs', async () => {
    const page = await open('lang=en', width);
    const drawn = await diagram(page).evaluate((element) => ({
      states: [...element.querySelectorAll<SVGElement>('[data-state]')].map(({ dataset }) => dataset.state!),
      edges: [...element.querySelectorAll<SVGElement>('[data-edge]')].map(({ dataset }) => dataset.edge!)
    }));
    expect(drawn.states.toSorted()).toEqual(NODES.map(({ id }) => id).toSorted());
    const edges = EDGES.map(({ from, event, target }) => `${from}/${event}/${target ?? ''}`);
    expect(drawn.edges.toSorted()).toEqual(edges.toSorted());
  });
});

const WIDTHS = [320, 700, 1280, 1920] as const;

describe.each(['en', 'ru'])('at every width, in %s,', (lang) => {
  const boxesOf = (page: Page) =>
    diagram(page).evaluate((element) => {
      const whole = element.getBoundingClientRect();
      const boxes = [...element.querySelectorAll('svg text, button')].map((it) => {
        const { left, right, top, bottom } = it.getBoundingClientRect();
        return { what: it.textContent!.replace(/\s+/g, ' ').trim(), left, right, top, bottom };
      });
      return { whole: { left: whole.left, right: whole.right, top: whole.top, bottom: whole.bottom }, boxes };
    });

  it.each(['date=2020-10-16', 'path=one-year-then-four&date=2021-06-20', 'path=observance-2026&date=2026-08-04'])(
    'no words are over others, and nothing is outside: %s',
    async (query) => {
      const page = await open(`lang=${lang}&${query}`);
      for (const width of WIDTHS) {
        await widen(page, width);
        const { whole, boxes } = await boxesOf(page);
        const over = boxes.flatMap((a, i) =>
          boxes
            .slice(i + 1)
            .filter((b) => a.left < b.right - 1 && b.left < a.right - 1 && a.top < b.bottom - 1 && b.top < a.bottom - 1)
            .map((b) => `${a.what} / ${b.what}`)
        );
        expect.soft(over, `${width} px`).toEqual([]);
        const outside = boxes.filter(
          (it) =>
            it.left < whole.left - 1 ||
            it.right > whole.right + 1 ||
            it.top < whole.top - 1 ||
            it.bottom > whole.bottom + 1
        );
        expect
          .soft(
            outside.map(({ what }) => what),
            `${width} px`
          )
          .toEqual([]);
        const beyond = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
        expect.soft(beyond, `${width} px`).toBe(0);
      }
    }
  );

  it('every door can be hit with a finger, and no words are smaller than 12 px', async () => {
    const page = await open(`lang=${lang}&date=2020-10-16`);
    for (const width of WIDTHS) {
      await widen(page, width);
      await expectPage(diagram(page).getByRole('button').first()).toBeVisible();
      const doors = await diagram(page)
        .getByRole('button')
        .evaluateAll((all) =>
          all.map((it) => {
            const { width, height } = it.getBoundingClientRect();
            return { name: it.textContent, least: Math.min(width, height) };
          })
        );
      expect(doors.length).toBeGreaterThan(5);
      for (const { name, least } of doors) expect.soft(least, `${name} at ${width} px`).toBeGreaterThanOrEqual(43.9);
      const sizes = await view(page).evaluate((element) =>
        [...element.querySelectorAll('text, button, p, li, span, small')].map((it) =>
          parseFloat(getComputedStyle(it).fontSize)
        )
      );
      expect.soft(Math.min(...sizes), `${width} px`).toBeGreaterThanOrEqual(12);
    }
  });
});

describe('a door', () => {
  it('behind which there is one decision is gone through at once, and reading goes on where it led', async () => {
    const page = await open('lang=en&date=2020-10-16');
    await expectPage(heading(page)).toContainText('an offer standing');
    await door(page, /it is accepted/).press('Enter');
    await expectPage(heading(page)).toContainText('an extension agreed');
    await expectPage(page).toHaveURL(/2020-10-16\.acceptOffer\.RU/);
    await expectPage(view(page).locator('[data-now]')).toBeFocused();
  });

  it('behind which there are several opens them under the drawing; Escape leads back', async () => {
    const page = await open('lang=en&date=2020-11-30');
    const notice = door(page, /notice is given/);
    await expectPage(notice).toHaveAttribute('aria-expanded', 'false');
    await notice.press('Enter');
    const choices = page.getByRole('group', { name: /notice is given/ });
    await expectPage(choices.getByRole('button').first()).toBeFocused();
    await expectPage(notice).toHaveAttribute('aria-expanded', 'true');
    await page.keyboard.press('Escape');
    await expectPage(notice).toBeFocused();
    await expectPage(choices).toHaveCount(0);
    await notice.press('Enter');
    await choices.getByRole('button', { name: 'Russia gives notice of withdrawal' }).press('Enter');
    await expectPage(heading(page)).toContainText('a notice of withdrawal running');
  });

  it('to an offer gives the choice of the Party and the years', async () => {
    const page = await open('lang=en&date=2012-01-01');
    await door(page, /an offer/).click();
    const choices = page.getByRole('group', { name: /an offer/ });
    await choices.getByRole('button', { name: 'Russia offers to extend the treaty by 4 years' }).click();
    await expectPage(page).toHaveURL(/2012-01-01\.offerExtension\.RU\.4/);
    await expectPage(heading(page)).toContainText('an offer standing');
  });

  it('of a pledge is for a year from the day', async () => {
    const page = await open('lang=en&path=as-it-happened&date=2026-03-01');
    await door(page, /a pledge to keep the limits/).click();
    await page
      .getByRole('group', { name: /a pledge/ })
      .getByRole('button', { name: 'Russia pledges' })
      .click();
    await expectPage(page).toHaveURL(
      /2026-03-01\.pledgeObservance\.RU\.until-2027-03-01|2026-03-01\.pledgeObservance\.RU.*2027-03-01/
    );
  });
});

describe('the list', () => {
  it('has what was before and what comes next, a press away', async () => {
    const page = await open('lang=en&date=2021-01-24');
    const list = view(page).locator('.told');
    await expectPage(list).toContainText('21 January 2021: The United States offers to extend the treaty by 5 years');
    await expectPage(list).toContainText('26 January 2021: Russia accepts the other side’s offer');
    await list.getByRole('button', { name: /Go to 26/ }).click();
    await expectPage(page).toHaveURL(/date=2021-01-26/);
    await expectPage(heading(page)).toContainText('an extension agreed');
    await list.getByRole('button', { name: /Go to 21/ }).click();
    await expectPage(page).toHaveURL(/date=2021-01-21/);
    await expectPage(heading(page)).toContainText('an offer standing');
  });

  it('has a reason for every door that is shut', async () => {
    const page = await open('lang=en&date=2012-01-01');
    await view(page).locator('summary').click();
    const shut = view(page).locator('details li');
    await expectPage(shut.filter({ hasText: 'Russia accepts the other side’s offer' })).toContainText(
      'There is no standing offer to act on. (Article XIV(2)) First: The United States offers an extension.'
    );
    for (const text of await shut.allTextContents()) expect(text).toMatch(/\(Article [IVX]+/);
  });
});

it('plain, the drawing and the list have no buttons', async () => {
  const page = await open('lang=en&plain&date=2020-10-16');
  await expectPage(diagram(page).locator('[data-state=inForce]')).toHaveCount(1);
  await expectPage(view(page).getByRole('button')).toHaveCount(0);
  await expectPage(view(page)).toContainText('Russia accepts the other side’s offer');
});

it('the route grows as the playhead moves on, and another path has another route', async () => {
  const arc = (page: Page, to: string) => diagram(page).locator(`[data-edge="originalTerm/completeProcedures/${to}"]`);
  const before = await open('lang=en&path=as-it-happened&date=2021-02-02');
  await expectPage(arc(before, 'fiveYearExtension')).toHaveClass(/ahead/);
  const after = await open('lang=en&path=as-it-happened&date=2021-02-03');
  await expectPage(arc(after, 'fiveYearExtension')).toHaveClass(/taken/);
  await expectPage(arc(after, 'oneYearExtension')).toHaveClass(/ghost/);
  const other = await open('lang=en&path=one-year-2020&date=2021-02-03');
  await expectPage(arc(other, 'oneYearExtension')).toHaveClass(/taken/);
});
