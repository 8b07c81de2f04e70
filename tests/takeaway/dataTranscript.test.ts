import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { DATA_WORDS } from '../../src/i18n/dataWords.ts';
import { MESSAGES } from '../../src/i18n/index.ts';
import { bestSource } from '../../src/record/sourceQuality.ts';
import { fullFingerprint } from '../../src/scenarios/fingerprint.ts';
import { outcome } from '../../src/scenarios/outcome.ts';
import type { Language } from '../../src/session/language.ts';
import { transcriptOf } from '../../src/takeaway/data/transcript.ts';
import { runs } from '../oracle/runs.ts';
import { HOSTILE, randomScreens, screenOf, SCREENS, TAKING } from './dataSamples.ts';

const ALL = SCREENS.flatMap(({ language, on }) =>
  on.paths.map((active) => ({ language, on: { ...on, active }, title: active.title.slice(0, 40) }))
);

/** The steps of the run, one paragraph each. */
function run(language: Language, text: string): string[] {
  const { run, ending } = DATA_WORDS[language].transcript;
  const [, told] = text.split(`\n\n${run.toUpperCase()}\n\n`);
  return told!.split(`\n\n${ending.toUpperCase()}\n\n`)[0]!.split('\n\n');
}

describe.each(ALL)('“$title” told in $language', ({ language, on }) => {
  const say = MESSAGES[language];
  const text = transcriptOf(on, TAKING);
  const { chronicle, scenario } = on.active.path;

  it('tells everything that happened and everything that was refused, by date, each on record or supposed', () => {
    const steps = run(language, text);
    expect(steps).toHaveLength(chronicle.entries.length + chronicle.refusals.length);
    const dates = [
      ...chronicle.entries.map(({ date }) => date),
      ...chronicle.refusals.map(({ index }) => chronicle.scenario.decisions[index]!.date)
    ].toSorted();
    const statuses = Object.values(on.words.status);
    steps.forEach((step, index) => {
      expect(step.startsWith(say.date(dates[index]!))).toBe(true);
      expect(statuses.filter((it) => step.includes(`, ${it}. `))).toHaveLength(1);
    });
  });
  it('names a source for what is on record, and the reason and the article for what was refused', () => {
    const steps = run(language, text);
    for (const { sources } of chronicle.entries)
      if (sources) expect(steps.some((step) => step.includes(bestSource(sources).title))).toBe(true);
    for (const { code, article } of chronicle.refusals) {
      const reason = say.refused.reason[code].replace(/\.$/, '');
      expect(steps.some((step) => step.includes(reason) && step.includes(article))).toBe(true);
    }
  });
  it('says how it ends, what holds after it, and what it is cited as', () => {
    const end = outcome(chronicle);
    if (end) expect(text).toContain(on.words.transcript.ends[end.how](end.date));
    expect(text).toContain(on.words.transcript.after.toUpperCase());
    expect(text.trimEnd().endsWith(fullFingerprint(scenario))).toBe(true);
    expect(text).toContain(TAKING.address);
  });
});

describe('what is supposed', () => {
  it('is said to be so from the day on which the path leaves the record', () => {
    const steps = run('en', transcriptOf(screenOf('en', ['one-year-2020']), TAKING));
    expect(steps.find((it) => it.includes('accepts'))).toMatch(/^17 October 2020, supposed\. /);
    expect(steps.find((it) => it.startsWith('13 October 2020'))).toMatch(/, on record\. .*Source: /);
  });
});

describe('what was not lawful', () => {
  it('is told with the reason', () => {
    const steps = run('ru', transcriptOf(screenOf('ru', [HOSTILE]), TAKING));
    expect(steps.find((it) => it.startsWith('23 октября 2020'))).toBe(
      '23 октября 2020 года, предположительно. Отклонено: «Россия принимает предложение другой Стороны». Нет предложения, по которому можно решать (статья XIV(2)). Ход идёт дальше без этого решения.'
    );
  });
});

describe('a path in whatever words', () => {
  it('is told in one paragraph for each step', () => {
    const isTold = fc.property(randomScreens, (on) => {
      const { entries, refusals } = on.active.path.chronicle;
      expect(run(on.language, transcriptOf(on, TAKING))).toHaveLength(entries.length + refusals.length);
    });
    fc.assert(isTold, runs(20));
  });
});
