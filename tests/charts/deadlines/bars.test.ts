import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { bars } from '../../../src/charts/deadlines/bars.ts';
import { barWords } from '../../../src/charts/deadlines/barWords.ts';
import { layOut } from '../../../src/charts/deadlines/layOut.ts';
import { layOutMarks } from '../../../src/charts/deadlines/layOutMarks.ts';
import { marks } from '../../../src/charts/deadlines/ticks.ts';
import { textWidth } from '../../../src/charts/labels.ts';
import { timeAxis } from '../../../src/charts/timeAxis.ts';
import { MESSAGES } from '../../../src/i18n/index.ts';
import { obligations } from '../../../src/scenarios/obligations.ts';
import { presets, type PresetId } from '../../../src/scenarios/presets/index.ts';
import { simulate } from '../../../src/scenarios/simulate.ts';
import type { Decision } from '../../../src/treaty/decision.ts';
import { runs } from '../../oracle/runs.ts';
import { scenarios } from '../../oracle/scenarios.ts';

const of = (id: PresetId, kind: string) => bars(simulate(presets[id])).filter((bar) => bar.kind === kind);
const path = (...decisions: Decision[]) => bars(simulate({ version: 1, decisions }));

describe('the bars of a path', () => {
  it('show the original term, and each extension from the old expiry to the new', () => {
    expect(of('one-year-then-four', 'term')).toMatchObject([{ from: '2011-02-05', to: '2021-02-05' }]);
    expect(of('one-year-then-four', 'extension')).toMatchObject([
      { from: '2021-02-05', to: '2022-02-05', years: 1 },
      { from: '2022-02-05', to: '2026-02-05', years: 4 }
    ]);
  });
  it('show procedures from the agreement until both have completed them', () => {
    expect(of('as-it-happened', 'procedures')).toEqual([
      { kind: 'procedures', from: '2021-01-26', to: '2021-02-03', isUnfinished: false }
    ]);
  });
  it('or to the end of the treaty, where one never did', () => {
    const agreed: Decision[] = [
      { date: '2020-12-01', type: 'offerExtension', by: 'US', years: 5 },
      { date: '2020-12-02', type: 'acceptOffer', by: 'RU' },
      { date: '2020-12-03', type: 'completeProcedures', by: 'US' }
    ];
    expect(path(...agreed)).toContainEqual({
      kind: 'procedures',
      from: '2020-12-02',
      to: '2021-02-05',
      isUnfinished: true
    });
  });
  it('show a notice until it takes effect, and the term it cuts short', () => {
    expect(of('withdrawal', 'notice')).toMatchObject([{ from: '2023-02-28', to: '2023-05-28', by: 'RU' }]);
    expect(of('withdrawal', 'extension')).toMatchObject([{ to: '2023-05-28', wouldEnd: '2026-02-05' }]);
  });
  it('show an offer until it is replaced, declined or accepted', () => {
    expect(of('as-it-happened', 'offer').map(({ by, from, to }) => [by, from, to])).toEqual([
      ['RU', '2019-12-05', '2020-10-16'],
      ['US', '2020-10-13', '2021-01-21'],
      ['RU', '2020-10-16', '2020-10-16'],
      ['RU', '2020-10-20', '2021-01-26'],
      ['US', '2021-01-21', '2021-01-26']
    ]);
  });
  it('show a pledge until it is ended or runs out', () => {
    expect(of('as-it-happened', 'pledge')).toMatchObject([{ from: '2025-09-22', to: '2026-02-04', by: 'RU' }]);
    expect(of('observance-2026', 'pledge')).toMatchObject([{ to: '2027-02-05' }, { to: '2027-02-05', by: 'US' }]);
  });
});

describe('on any path, width and language', () => {
  const width = fc.integer({ min: 180, max: 1900 });
  const years = fc.integer({ min: 2010, max: 2030 });
  const SIZE = 13;
  const drawn = fc.record({ scenario: scenarios, width, from: years, language: fc.constantFrom('en' as const, 'ru') });

  it('no two bars and labels of a row touch, and nothing leaves the plot', () => {
    const apart = fc.property(drawn, ({ scenario, width, from, language }) => {
      const axis = timeAxis({ from: `${from}-01-01`, to: '2031-02-05' }, width, 16);
      const layout = layOut(bars(simulate(scenario)), barWords(MESSAGES[language]), axis, SIZE);
      for (const { x1, x2 } of layout.bars) expect(x1 >= 0 && x1 <= x2 && x2 <= width).toBe(true);
      const labels = layout.labels.map(({ row, text, at, anchor, isInside }) => {
        const length = textWidth(text, SIZE);
        return {
          row,
          isInside,
          from: anchor === 'start' ? at : at - length,
          to: anchor === 'start' ? at + length : at
        };
      });
      labels.forEach((label, index) => {
        expect(label.from >= 0 && label.to <= width).toBe(true);
        const others = labels.slice(index + 1).filter(({ row }) => row === label.row);
        for (const other of others) expect(other.to <= label.from || other.from >= label.to).toBe(true);
        const beside = layout.bars.filter(({ row }) => row === label.row && !label.isInside);
        for (const bar of beside) expect((bar.x3 ?? bar.x2) <= label.from || bar.x1 >= label.to).toBe(true);
      });
    });
    fc.assert(apart, runs(80));
  });

  it('no two labels of the last days and ends touch, and what stands is named first', () => {
    const apart = fc.property(drawn, ({ scenario, width, from, language }) => {
      const chronicle = simulate(scenario);
      const axis = timeAxis({ from: `${from}-01-01`, to: '2031-02-05' }, width, 16);
      const say = MESSAGES[language].deadlines.mark;
      const { labels, lines } = layOutMarks(marks(chronicle, obligations(chronicle)), say, axis, SIZE);
      const spans = labels.map(({ line, text, at, anchor }) => {
        const length = textWidth(text, SIZE);
        return { line, from: anchor === 'start' ? at : at - length, to: anchor === 'start' ? at + length : at };
      });
      spans.forEach((span, index) => {
        expect(span.from >= 0 && span.to <= width && span.line < lines).toBe(true);
        for (const other of spans.slice(index + 1).filter(({ line }) => line === span.line))
          expect(other.to <= span.from || other.from >= span.to).toBe(true);
      });
    });
    fc.assert(apart, runs(60));
  });
});
