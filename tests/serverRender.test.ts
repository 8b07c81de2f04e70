import { render } from 'svelte/server';
import { describe, expect, it } from 'vitest';
import App from '../src/App.svelte';
import { MESSAGES } from '../src/i18n/index.ts';
import { Spoken } from '../src/i18n/spoken.svelte.ts';
import * as rest from '../src/rest.ts';
import type { Language } from '../src/session/language.ts';
import { Session } from '../src/session/session.svelte.ts';

/** All words at once. */
const spokenFirst = (language: Language) => new Spoken({ [language]: MESSAGES[language] }, async (it) => MESSAGES[it]);

/** The page as a server sends it, opened at an address by a browser in English. */
function page(search = ''): string {
  const session = new Session(search, 'en');
  return render(App, { props: { session, spoken: spokenFirst(session.language), rest } }).body;
}

/** What can be read on it. */
const textOf = (html: string) =>
  html
    .replace(/<[^>]*>/g, ' ')
    .replaceAll('\u00a0', ' ')
    .replace(/\s+/g, ' ');
const count = (html: string, pattern: RegExp) => html.match(pattern)?.length ?? 0;
const views = (html: string) => [...html.matchAll(/<section[^>]* data-view="(\w+)"/g)].map(([, view]) => view);

describe.each([
  ['English', '', ['As it happened', 'One year', 'Five years', 'No extension'], '16 October 2020'],
  ['Russian', '?lang=ru', ['Как было на деле', 'Один год', 'Пять лет', 'Без продления'], '16 октября 2020']
])('the page in %s, without a browser,', (_, search, names, day) => {
  const html = page(search);

  it('names the four paths and the day', () => {
    for (const name of [...names, day]) expect(textOf(html)).toContain(name);
  });
  it('has its views as sections', () => {
    expect(views(html).toSorted()).toEqual(['day', 'deadlines', 'lifecycle', 'limits', 'paths', 'verification']);
  });
  it('draws a strip for each path, and a picture with words for each limit', () => {
    const paths = html.slice(html.indexOf('data-view="paths"'), html.indexOf('data-view="day"'));
    expect(count(paths, /<svg class="strip/g)).toBe(4);
    const limits = html.slice(html.indexOf('data-view="limits"'), html.indexOf('data-view="verification"'));
    const pictures = [...limits.matchAll(/<svg[^>]*role="img"[^>]*aria-label="([^"]+)"/g)]
      .map(([, label]) => label!)
      .filter((label) => !/estimate|оценк/i.test(label));
    expect(pictures).toHaveLength(3);
    for (const [index, limit] of [/1,?550/, /700/, /800/].entries()) expect(pictures[index]).toMatch(limit);
  });
  it('has a slider that stands on the day, from signature to the last day before the horizon', () => {
    const [slider] = html.match(/<input[^>]*type="range"[^>]*>/g)!;
    const daysSince1970 = (date: string) => Date.parse(date) / 86_400_000; // UTC
    expect(slider).toContain(`min="${daysSince1970('2010-04-08')}"`);
    expect(slider).toContain(`max="${daysSince1970('2031-02-04')}"`);
    expect(slider).toContain(`value="${daysSince1970('2020-10-16')}"`);
    expect(slider).toContain(`aria-valuetext="${day}`);
  });
  it('shows nothing but words and numbers', () => {
    expect(html).not.toMatch(/undefined|NaN|Infinity|\[object|=>|\bnull\b/);
  });
  it('is the same each time', () => {
    expect(page(search)).toBe(html);
  });
  it('has no id twice', () => {
    const ids = [...html.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id);
    expect(ids.length).toBeGreaterThan(3);
    expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([]);
  });
});

describe('the page', () => {
  it('says what held on the day of the playhead, on the active path', () => {
    expect(textOf(page())).toContain('112 days');
    expect(textOf(page('?date=2026-02-04'))).toContain('Russia has suspended participation');
    expect(textOf(page('?date=2026-02-04&active=4'))).not.toContain('Russia has suspended participation');
  });
  it('says how each path ends', () => {
    const text = textOf(page());
    for (const end of ['expired 5 Feb 2026', 'expires 5 Feb 2022', 'expires 5 Feb 2026', 'expires 5 Feb 2021'])
      expect(text).toContain(end);
  });
  it('shows the views alone that the address names', () => {
    expect(views(page('?view=limits'))).toEqual(['limits']);
    expect(views(page('?view=day&view=paths')).toSorted()).toEqual(['day', 'paths']);
  });
  it('plain, is without its head and its choices', () => {
    const html = page('?plain');
    expect(views(html)).toHaveLength(6);
    expect(html).not.toMatch(/<h1|<header|<footer|type="radio"/);
  });
  it('of one path names no other', () => {
    const text = textOf(page('?path=lapse-2021'));
    expect(text).toContain('No extension');
    expect(text).not.toContain('Five years');
  });
  it('names a path of its own by its title, or by what its decisions come to', () => {
    const text = textOf(page('?path=1~title=Two by two&path=1'));
    expect(text).toContain('Two by two');
    expect(text).toContain('No extension: lapse');
  });
  it('beyond the horizon of the active path says so', () => {
    const text = textOf(page('?path=1~horizon=2015-01-01&path=lapse-2021&date=2015-01-01'));
    expect(text).toContain('up to 1 January 2015');
  });
  it.each([
    [
      'both Parties suspended before the limits were due',
      '2015-01-01.suspendParticipation.US~2015-01-01.suspendParticipation.RU'
    ],
    ['the limits fell due on the day of the end', '2018-02-05.bringSuccessorIntoForce'],
    ['the treaty ended before', '2012-01-01.giveWithdrawalNotice.RU'],
    ['the treaty was extended five times', bridge()]
  ])('is drawn where %s', (_, decisions) => {
    expect(views(page(`?path=1~${decisions}`))).toContain('limits');
  });
});

describe('what could not be read', () => {
  it('is named beside the picture, in the language of the page', () => {
    expect(textOf(page('?date=2021-02-30&path=lapse-2021'))).toMatch(/Not everything in this address.*2021-02-30/);
    expect(textOf(page('?lang=ru&date=2021-02-30'))).toMatch(/прочесть.*2021-02-30/);
    expect(textOf(page())).not.toContain('Not everything');
  });
  it('is never markup', () => {
    const markup = '<img src=x onerror=alert(1)>';
    const search = ['path', 'date', 'view', 'lang', 'theme', 'active'].map(
      (it) => `${it}=${encodeURIComponent(markup)}`
    );
    for (const query of [search.join('&'), `path=1~title=${encodeURIComponent(markup)}`]) {
      const html = page(`?${query}`);
      expect(html).not.toContain('<img');
      expect(html).toContain('&lt;img');
    }
  });
  it.each([
    ['a value', `date=${'x'.repeat(50_000)}`],
    ['the name of a field', `path=1~${'x'.repeat(50_000)}=1`]
  ])('is shortened, however long: %s', (_, query) => {
    expect(textOf(page(`?${query}`))).not.toMatch(/x{1000}/);
  });
});

/** Five extensions of one year, one each autumn. */
function bridge(): string {
  const years = [2020, 2021, 2022, 2023, 2024];
  const steps = ['offerExtension.RU.1', 'acceptOffer.US', 'completeProcedures.US', 'completeProcedures.RU'];
  return years.flatMap((year) => steps.map((step) => `${year}-10-16.${step}`)).join('~');
}
