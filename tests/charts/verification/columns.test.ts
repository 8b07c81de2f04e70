import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { timeAxis } from '../../../src/charts/timeAxis.ts';
import { drawnColumns, ghostColumns } from '../../../src/charts/verification/columns.ts';
import { gridFor, markPath, placeIn } from '../../../src/charts/verification/units.ts';
import { usedByYear } from '../../../src/charts/verification/used.ts';
import { presets, type PresetId } from '../../../src/scenarios/presets/index.ts';
import { simulate } from '../../../src/scenarios/simulate.ts';
import { compareVerification, verificationYears } from '../../../src/scenarios/verificationYears.ts';
import { PARTIES } from '../../../src/treaty/party.ts';
import { runs } from '../../oracle/runs.ts';

const axis = timeAxis({ from: '2010-04-08', to: '2031-02-05' }, 800, 16);
const lane = { foot: 100, height: 90, most: 12 };
const years = (id: PresetId) => verificationYears(simulate(presets[id]));
const columns = (id: PresetId, leaves: Parameters<typeof usedByYear>[0]) =>
  drawnColumns(years(id), usedByYear(leaves), axis, lane);
const marks = (d = '') => (d.match(/M/g) ?? []).length;

describe('the marks of one year', () => {
  it('stay within it, and no two Parties’ marks meet', () => {
    const within = fc.property(
      fc.integer({ min: 1, max: 40 }),
      fc.double({ min: 4, max: 900, noNaN: true }),
      fc.double({ min: 20, max: 200, noNaN: true }),
      (count, width, height) => {
        const grid = gridFor(count, width, height, 12);
        expect(grid.columns * grid.rows).toBeGreaterThanOrEqual(count);
        const at = (party: 'US' | 'RU') => Array.from({ length: count }, (_, nth) => placeIn(grid, party, nth, width));
        for (const { x, y } of [...at('US'), ...at('RU')]) {
          expect(x - grid.pitch / 2).toBeGreaterThanOrEqual(-1e-6);
          expect(x + grid.pitch / 2).toBeLessThanOrEqual(width + 1e-6);
          expect(y - grid.pitch / 2).toBeGreaterThanOrEqual(-height - 1e-6);
          expect(y + grid.pitch / 2).toBeLessThanOrEqual(1e-6);
        }
        const [us, ru] = [at('US'), at('RU')];
        expect(Math.min(...ru.map(({ x }) => x)) - Math.max(...us.map(({ x }) => x))).toBeGreaterThan(grid.pitch);
      }
    );
    fc.assert(within, runs(60));
  });
  it('are a circle for the United States and a diamond for Russia', () => {
    expect(markPath('US', 5, 5, 2)).toContain('a2.00');
    expect(markPath('RU', 5, 5, 2)).not.toContain('a');
  });
});

describe('the years of inspections', () => {
  it('stand where the axis has them', () => {
    const [first] = columns('as-it-happened', null);
    expect(first!.x1).toBe(axis.x('2011-02-05'));
    expect(first!.x2).toBe(axis.x('2012-02-05'));
  });
  it('show each inspection carried out, and outline those that were not', () => {
    const all = columns('as-it-happened', null);
    expect(all).toHaveLength(15);
    for (const party of PARTIES) {
      expect(marks(all[0]!.marks[party].used)).toBe(18);
      expect(marks(all[7]!.marks[party].recalled)).toBe(18);
      expect([marks(all[9]!.marks[party].used), marks(all[9]!.marks[party].open)]).toEqual([2, 16]);
      expect(marks(all[14]!.marks[party].open)).toBe(18);
    }
  });
  it('show none as carried out on a path that has left the record, and its last as far as it had not', () => {
    const all = columns('one-year-2020', '2020-10-16');
    expect(marks(all[9]!.marks.US.used)).toBe(2);
    expect(all[10]!.marks.US).toEqual({ open: all[10]!.marks.US.open });
  });
  it('show those of the record faintly, also where the path has no such year', () => {
    const early = verificationYears(
      simulate({ version: 1, decisions: [{ date: '2014-11-05', type: 'giveWithdrawalNotice', by: 'US' }] })
    );
    const all = drawnColumns(early, usedByYear('2014-11-05'), axis, lane);
    expect(all.map(({ year }) => year)).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10]);
    expect(marks(all[2]!.marks.RU.used)).toBe(18);
    expect(all[3]!.marks.RU.used).toBeUndefined();
    expect(marks(all[3]!.marks.RU.record)).toBe(18);
    expect(Object.keys(all[4]!.marks.RU)).toEqual(['record']);
  });
  it('are left out where the axis does not show them', () => {
    const closer = timeAxis({ from: '2018-01-01', to: '2020-01-01' }, 300, 16);
    const all = drawnColumns(years('as-it-happened'), usedByYear(null), closer, lane);
    expect(all.map(({ year }) => year)).toEqual([7, 8, 9]);
  });
  it('of the other path alone are ghosts', () => {
    const ghosts = ghostColumns(compareVerification(years('one-year-2020'), years('five-year-2021')), axis);
    expect(ghosts.map(({ year }) => year)).toEqual([12, 13, 14, 15]);
    expect(ghosts[0]!.x1).toBe(axis.x('2022-02-05'));
    expect(ghostColumns(compareVerification(years('five-year-2021'), years('one-year-2020')), axis)).toEqual([]);
  });
});
