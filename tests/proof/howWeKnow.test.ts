import { render } from 'svelte/server';
import built from 'virtual:proof';
import { describe, expect, it } from 'vitest';
import HowWeKnow from '../../src/HowWeKnow.svelte';
import { MESSAGES } from '../../src/i18n/index.ts';
import { Spoken } from '../../src/i18n/spoken.svelte.ts';
import type { ProofReport } from '../../src/proof/report.ts';
import { LANGUAGES } from '../../src/session/language.ts';
import { Session } from '../../src/session/session.svelte.ts';

/** The page as a server sends it. */
function page(search = '', report: ProofReport = built): string {
  const session = new Session(search, 'en');
  const spoken = new Spoken({ [session.language]: MESSAGES[session.language] }, async (language) => MESSAGES[language]);
  return render(HowWeKnow, { props: { session, spoken, built: report } }).body;
}
const textOf = (html: string) => html.replace(/<[^>]*>/g, ' ').replace(/\s+/g, ' ');

describe.each(LANGUAGES)('the page in %s, without a browser,', (language) => {
  const say = MESSAGES[language];
  const html = page(`?lang=${language}`);

  it('lists each invariant as a sentence, with its article, how often it was checked, and whether it holds', () => {
    const items = html.match(/<li[\s>].*?<\/li>/gs)!.map(textOf);
    expect(items).toHaveLength(built.invariants.length);
    for (const [index, { id, article, checked }] of built.invariants.entries()) {
      const cited = article ? say.proof.article(article) : say.proof.theModel;
      for (const words of [say.proof.invariant[id], cited, say.proof.checked(checked), say.proof.holds])
        expect(items[index]).toContain(textOf(words));
    }
  });
  it('says how much was walked, and that it proves the model and not the world', () => {
    for (const counted of [built.states, built.transitions, built.pairs, built.positions, built.moves, built.paths])
      expect(textOf(html)).toContain(textOf(say.number(counted)));
    expect(textOf(html)).toContain(say.proof.notTheWorld);
  });
  it('is the same each time, and shows nothing but words and numbers', () => {
    expect(page(`?lang=${language}`)).toBe(html);
    expect(html).not.toMatch(/undefined|NaN|Infinity|\[object|=>|\bnull\b/);
  });
});

it('the Treaty’s paragraphs are named as each language names them', () => {
  expect(MESSAGES.en.proof.article('XIV(2)')).toBe('Article XIV(2)');
  expect(MESSAGES.ru.proof.article('XIV(2)')).toBe('Пункт 2 статьи XIV');
  expect(MESSAGES.ru.proof.article('XIV')).toBe('Статья XIV');
});

it('the way back keeps the address of the simulator', () => {
  expect(page('?path=lapse-2021&date=2021-02-04')).toContain('href="./index.html?path=lapse-2021&amp;date=2021-02-04"');
  expect(page()).toContain('href="./index.html"');
});

it('a language or a theme that cannot be read is named, and the rest of the address is not this page’s', () => {
  const text = textOf(page('?lang=xx&theme=yy&date=zz'));
  expect(text).toContain('lang “xx”');
  expect(text).toContain('theme “yy”');
  expect(text).not.toContain('zz');
});

it('an invariant that does not hold is said not to, and where', () => {
  const [first, ...rest] = built.invariants;
  const broken = { ...first!, violations: 2, counterexample: '2021-02-05: signature, <b>' };
  const html = page('', { ...built, invariants: [broken, ...rest] });
  expect(textOf(html)).toContain('fails 2 times');
  expect(html).toContain('2021-02-05: signature, &lt;b>');
});
