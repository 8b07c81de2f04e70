import { describe, expect, it } from 'vitest';
import type { Locator, Page } from 'playwright';
import { presets } from '../../src/scenarios/presets/index.ts';
import { expectPage, openPage } from './browser.ts';
import { findings } from './findings.ts';

const open = (view: 'day' | 'lifecycle', query: string, width = 1280) =>
  openPage({ path: `?lang=en&view=${view}&${query}`, viewport: { width, height: 900 } });
const card = (page: Page) => page.locator('[data-view=day]');
const terms = (page: Page, view: string, name: RegExp) =>
  page.locator(`[data-view=${view}]`).getByRole('group', { name });
const unfold = (within: Locator, name: string) => within.getByRole('button', { name, expanded: false }).click();
const path = (page: Page) => new URL(page.url()).searchParams.getAll('path');
/** The address would say so only a while later. */
const nothingIsDecided = (page: Page) =>
  expectPage(page.locator('.tools').getByRole('button', { name: 'Undo', exact: true })).toBeDisabled();

describe('on the card', () => {
  it('an offer of three years with two conditions is one decision in the address', async () => {
    const page = await open('day', 'path=as-it-happened&date=2019-06-15', 320);
    await unfold(card(page), 'On other terms');
    const offer = terms(page, 'day', /Offer to extend/);
    await offer.getByLabel('3 years').check();
    await offer.getByLabel('China joins').check();
    await offer.getByLabel('verification').check();
    await offer.getByLabel('a freeze of warheads').check();
    await offer.getByLabel('China joins').uncheck();
    expect(await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)).toBe(0);
    expect(await findings(page)).toEqual([]);
    await offer.getByRole('button', { name: 'The US offers' }).click();
    await expectPage(page).toHaveURL(/2019-06-15\.offerExtension\.US\.3\.warheadFreeze\.freezeVerification(&|$)/);
    await expectPage(card(page)).toContainText('a freeze of warheads on both sides; verification of that freeze');
    await expectPage(offer).toHaveCount(0);
  });

  it('a notice may take effect on a later day, and not on an earlier one, which is named', async () => {
    const page = await open('day', 'path=as-it-happened&date=2019-11-30');
    await unfold(card(page), 'To end on a later day');
    const notice = terms(page, 'day', /Give notice/);
    const day = notice.getByLabel('The treaty is to end on');
    const russia = notice.getByRole('button', { name: 'Russia gives notice' });
    await day.fill('2020-02-28');
    await russia.press('Enter');
    await expectPage(notice).toContainText('Too early: 29 Feb 2020 or later is expected');
    await expectPage(day).toBeFocused();
    await expectPage(day).toHaveAttribute('aria-invalid', 'true');
    expect(await findings(page)).toEqual([]);
    await nothingIsDecided(page);
    await day.fill('2020-03-01');
    await russia.press('Enter');
    await expectPage(page).toHaveURL(/2019-11-30\.giveWithdrawalNotice\.RU\.2020-03-01/);
    await expectPage(card(page).getByRole('heading', { name: 'What could be decided now' })).toBeFocused();
  });

  it('a notice without a day of its own takes effect at the earliest', async () => {
    const page = await open('day', 'path=as-it-happened&date=2019-11-30');
    await unfold(card(page), 'To end on a later day');
    await terms(page, 'day', /Give notice/)
      .getByRole('button', { name: 'The US gives notice' })
      .click();
    await expectPage(page).toHaveURL(/2019-11-30\.giveWithdrawalNotice\.US(&|$)/);
    await expectPage(card(page)).toContainText('29 Feb 2020');
  });

  it('a pledge ends on the day that is chosen, and needs one', async () => {
    const page = await open('day', 'path=lapse-2021&date=2022-01-01');
    await unfold(card(page), 'Up to another day');
    const pledge = terms(page, 'day', /Pledge/);
    const day = pledge.getByLabel('The pledge ends on');
    await expectPage(day).toHaveValue('2023-01-01');
    await day.fill('');
    await pledge.getByRole('button', { name: 'Russia pledges' }).click();
    await expectPage(pledge).toContainText('A date is expected, 2 Jan 2022 or later.');
    await nothingIsDecided(page);
    await day.fill('2024-06-30');
    await pledge.getByRole('button', { name: 'Russia pledges' }).click();
    await expectPage(page).toHaveURL(/2022-01-01\.pledgeObservance\.RU\.2024-06-30/);
  });

  it('says whether a decision starts another path or goes on with this one', async () => {
    const page = await open('day', 'path=lapse-2021&date=2019-06-15');
    await expectPage(card(page)).toContainText('A decision starts a new path from this day');
    await card(page).getByRole('button', { name: 'Russia offers to extend the treaty by 2 years' }).click();
    await expectPage(card(page)).toContainText('A decision goes on with this path.');
    await card(page).getByRole('button', { name: 'The United States accepts' }).click();
    await expectPage(page).toHaveURL(/offerExtension\.RU\.2~2019-06-15\.acceptOffer\.US/);
    expect(path(page)).toHaveLength(2);
    const own = new URL(page.url()).searchParams.getAll('path')[1]!;
    const earlier = await open('day', `path=${own}&date=2015-06-15`);
    await expectPage(card(earlier)).toContainText('A decision starts a new path from this day');
  });
});

describe('in the diagram', () => {
  const diagram = (page: Page) => page.locator('[data-view=lifecycle] .diagram');

  it('a door is gone through on the terms that are chosen', async () => {
    const page = await open('lifecycle', 'path=as-it-happened&date=2012-01-01');
    await diagram(page)
      .getByRole('button', { name: /an offer/ })
      .click();
    const choices = terms(page, 'lifecycle', /Who decides: .*an offer/);
    await unfold(choices, 'On other terms');
    await choices.getByRole('radio', { name: '3 years' }).check();
    await choices.getByLabel('a freeze of warheads').check();
    await choices.getByLabel('verification').check();
    await choices.getByRole('button', { name: 'Russia offers', exact: true }).click();
    await expectPage(page).toHaveURL(/2012-01-01\.offerExtension\.RU\.3\.warheadFreeze\.freezeVerification(&|$)/);
    await expectPage(page.locator('[data-view=lifecycle] .told')).toContainText(
      'Russia offers to extend the treaty by 3 years, on conditions outside the treaty: a freeze of warheads'
    );
    await expectPage(page.locator('[data-now]')).toBeFocused();
  });

  it('a day too early is named in the list as well, and nothing is decided', async () => {
    const page = await open('lifecycle', 'path=as-it-happened&date=2026-03-01');
    const list = page.locator('[data-view=lifecycle] .told');
    await unfold(list, 'Up to another day');
    const day = list.getByLabel('The pledge ends on');
    await day.fill('2026-03-01');
    await list.getByRole('button', { name: 'The US pledges' }).click();
    await expectPage(list).toContainText('Too early: 2 Mar 2026 or later is expected');
    await nothingIsDecided(page);
    await day.fill('2026-12-31');
    await list.getByRole('button', { name: 'The US pledges' }).click();
    await expectPage(page).toHaveURL(/2026-03-01\.pledgeObservance\.US\.2026-12-31/);
    await expectPage(list).toContainText('The United States pledges to keep the limits up to 31 December 2026');
  });
});

describe('a decision that is not possible', () => {
  const { date: offered } = presets['as-it-happened'].decisions.find(
    ({ type, by }) => type === 'offerExtension' && by === 'RU'
  )!;

  it.each([
    ['day', /Accept the other side’s offer/],
    ['lifecycle', /The United States accepts/]
  ] as const)('is a press away from the day on which it becomes so: %s', async (view, what) => {
    const page = await open(view, 'path=as-it-happened&date=2012-01-01');
    const section = page.locator(`[data-view=${view}]`);
    await section.locator('summary', { hasText: /Not possible|shut doors/ }).click();
    const acceptance = section.locator('details > ul > li', { hasText: what });
    await acceptance
      .filter({ hasNotText: '(Russia)' })
      .getByRole('button', { name: /Go to .*, when it becomes possible/ })
      .click();
    await expectPage(page).toHaveURL(new RegExp(`date=${offered}`));
    await expectPage(section.getByRole('button', { name: /The United States accepts/ }).first()).toBeVisible();
  });
});
