import { describe, expect, it } from 'vitest';
import { countdownLabels } from '../../../src/charts/deadlines/countdownLabels.ts';
import { workingInWords } from '../../../src/charts/deadlines/dutyWords.ts';
import { finding } from '../../../src/charts/deadlines/finding.ts';
import { MESSAGES } from '../../../src/i18n/index.ts';
import { presets, type PresetId } from '../../../src/scenarios/presets/index.ts';
import { simulate } from '../../../src/scenarios/simulate.ts';

const { en, ru } = MESSAGES;
const plain = (text: string) => text.replaceAll('\u00a0', ' ');
const found = (id: PresetId) => plain(finding(en, simulate(presets[id])));

describe('the deadlines of a path come to', () => {
  it('an extension a day before it was too late, as it happened', () => {
    expect(found('as-it-happened')).toMatch(/extended on 3 Feb 2021, 1 day before the last day.*beyond 5 Feb 2026/);
  });
  it('a last day that was let pass', () => {
    expect(found('lapse-2021')).toMatch(/^4 Feb 2021 is the last day .* expires on 5 Feb 2021/);
    expect(found('one-year-2020')).toMatch(/^4 Feb 2022 is the last day .* expires on 5 Feb 2022/);
  });
  it('a withdrawal or a successor before the term is over', () => {
    expect(found('withdrawal')).toMatch(/28 Feb 2023 ends the treaty on 28 May 2023, 984 days before/);
    expect(found('successor')).toMatch(/successor ends the treaty on 5 Feb 2025, 365 days before/);
  });
});

describe('arithmetic in words', () => {
  it('keeps each step, in either language', () => {
    expect(plain(workingInWords(en, '2011-02-05 + 10 years + 1 year − 1 day'))).toBe(
      '5 Feb 2011 + 10 years + 1 year − 1 day'
    );
    expect(plain(workingInWords(ru, '2021-02-05 − 3 months'))).toBe('5 февр. 2021 − 3 месяца');
    expect(workingInWords(ru, '− 24 hours')).toBe('− 24 часа');
  });
});

describe('the countdowns', () => {
  it('are written at each mark where there is room, else all together, else only the first', () => {
    const labels = (xs: number[], width: number) =>
      countdownLabels(
        xs.map((x, index) => ({ left: 10 * (index + 1), x })),
        en.deadlines,
        width,
        13
      ).map(({ text }) => plain(text));
    expect(labels([10, 200, 400], 600)).toEqual(['in 10 days', 'in 20 days', 'in 30 days']);
    expect(labels([10, 14, 18], 600)).toEqual(['next: in 10, 20 and 30 days']);
    expect(labels([10, 14, 18], 110)).toEqual(['in 10 days']);
    expect(labels([], 110)).toEqual([]);
  });
  it('of a deadline on the day itself say so', () => {
    expect(en.deadlines.inDays(0)).toBe('today');
    expect(en.deadlines.inDays(1)).toBe('in 1 day');
  });
});
