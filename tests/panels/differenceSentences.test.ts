import { describe, expect, it } from 'vitest';
import { MESSAGES } from '../../src/i18n/index.ts';
import { differenceSentences } from '../../src/panels/differenceSentences.ts';
import { differences } from '../../src/scenarios/differences.ts';
import { presets, type PresetId } from '../../src/scenarios/presets/index.ts';
import type { Chronicle } from '../../src/scenarios/chronicle.ts';
import { simulate } from '../../src/scenarios/simulate.ts';
import type { Language } from '../../src/session/language.ts';
import { DECISION_TYPES, type Decision } from '../../src/treaty/decision.ts';

const ids = Object.keys(presets) as PresetId[];
const chronicles = Object.fromEntries(ids.map((id) => [id, simulate(presets[id])])) as Record<PresetId, Chronicle>;
const pairs = ids.flatMap((one) => ids.filter((other) => other !== one).map((other) => [one, other] as const));

function sentences(language: Language, one: PresetId, other: PresetId): string[] {
  const say = MESSAGES[language];
  const them = differences(chronicles[one], chronicles[other]);
  const { opening, sides, closing } = differenceSentences(say, them, say.preset[one], say.preset[other]);
  return [...opening, ...(sides ?? []), ...closing].map((text) => text.replaceAll('\u00a0', ' '));
}

describe.each(['en', 'ru'] as const)('in %s', (language) => {
  it('every two paths that come with the simulator differ in whole sentences', () => {
    expect(pairs).toHaveLength(72);
    for (const [one, other] of pairs) {
      const all = sentences(language, one, other);
      expect(all.length).toBeGreaterThan(3);
      for (const sentence of all) {
        expect(sentence).toMatch(/^[\p{Lu}“«].*[^\s.;:,]\)?\.$/u);
        expect(sentence).not.toMatch(/undefined|null|NaN|\[object| {2}|-\d/);
      }
      const text = all.join(' ');
      expect(text).toContain(MESSAGES[language].preset[one]);
      expect(text).toContain(MESSAGES[language].preset[other]);
    }
  });
  it('every decision can be the one by which a path turns', () => {
    const { turn } = MESSAGES[language].differences.clause;
    const words = DECISION_TYPES.map((type) =>
      turn({ date: '2020-10-16', type, by: 'US', years: 5, until: '2026-02-05' })
    );
    expect(new Set(words).size).toBe(DECISION_TYPES.length);
    expect(words.filter((text) => /undefined|null/.test(text) || !text.includes('2020'))).toEqual([]);
  });
});

it('what one path has less is told in numbers, with the articles', () => {
  expect(sentences('en', 'one-year-2020', 'five-year-2021')).toEqual([
    'The same until 16 Oct 2020.',
    'On “One year, as Russia offered” the United States accepts Russia’s offer of 1 year (17 Oct 2020); the treaty is extended by 1 year (25 Oct 2020) and expires on 5 Feb 2022.',
    'On “Five years, never suspended” the United States declines Russia’s offer of 1 year (16 Oct 2020); the treaty is extended by 5 years (3 Feb 2021) and expires on 5 Feb 2026.',
    '“One year, as Russia offered” is 4 years shorter: the central limits hold for 4 years less (Article II); 4 treaty years of inspections fewer, 72 for each side (Article XI; Protocol, Part Five); 8 exchanges of data fewer each way (Protocol, Part Four).',
    'Since there are no inspections on either from 31 Mar 2020, it is the right to them that differs.'
  ]);
});
it('what is the same on both is told once', () => {
  expect(sentences('en', 'as-it-happened', 'five-year-2021')).toEqual([
    'The same until 28 Feb 2023.',
    'On “As it happened” Russia suspends its participation (28 Feb 2023); what binds it is then contested for 1,073 days.',
    'On “Five years, never suspended” nothing more is decided.',
    'On both the treaty expires on 5 Feb 2026.',
    'As many inspections are allowed on both, and as many exchanges of data are due.'
  ]);
});
it('a year that is only begun is said to be', () => {
  expect(sentences('en', 'withdrawal', 'lapse-2021').join(' ')).toContain(
    '3 treaty years of inspections more (one only begun), 54 for each side'
  );
});
it('two paths that are the same are said to be, and two that differ only in what was refused too', () => {
  const say = MESSAGES.en;
  const path = (...decisions: Decision[]) => simulate({ version: 1, decisions });
  expect(differenceSentences(say, differences(path(), path()), 'A', 'B')).toEqual({
    opening: ['“A” and “B” are the same from beginning to end.'],
    sides: null,
    closing: []
  });
  const refused = path({ date: '2015-01-01', type: 'resumeInspections' });
  expect(differenceSentences(say, differences(refused, path()), 'A', 'B').opening.at(-1)).toBe(
    say.differences.refusedOnly
  );
});
