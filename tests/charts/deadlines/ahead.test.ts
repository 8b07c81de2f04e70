import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { duesAsOf, obligationsOf, pastBy } from '../../../src/charts/deadlines/ahead.ts';
import { dueDay } from '../../../src/charts/deadlines/due.ts';
import { presets, type PresetId } from '../../../src/scenarios/presets/index.ts';
import { simulate } from '../../../src/scenarios/simulate.ts';
import type { CalendarDate } from '../../../src/treaty/calendarDate.ts';
import { runs } from '../../oracle/runs.ts';
import { scenarios } from '../../oracle/scenarios.ts';

const paths = Object.fromEntries(Object.entries(presets).map(([id, scenario]) => [id, simulate(scenario)]));

/** The next `count` deadlines as things stand on a day. */
function next(id: PresetId, date: CalendarDate, count = 3) {
  const list = duesAsOf(paths[id]!, date);
  const past = pastBy(list, date);
  return list.slice(past, past + count).map((due) => [due.date, due.key]);
}
const keysAhead = (id: PresetId, date: CalendarDate) => next(id, date, 100).map(([, key]) => key);

describe('what comes next', () => {
  it('on the day of the offer of October 2020 is the last day for notice, a clearance number and telemetry', () => {
    expect(next('as-it-happened', '2020-10-16')).toEqual([
      ['2020-11-05', 'latestNotice'],
      ['2020-12-01', 'clearanceNumber'],
      ['2020-12-31', 'telemetrySettled']
    ]);
  });
  it('is still ahead on its own day, and past the day after', () => {
    expect(next('as-it-happened', '2020-11-05', 1)).toEqual([['2020-11-05', 'latestNotice']]);
    expect(next('as-it-happened', '2020-11-06', 1)).toEqual([['2020-12-01', 'clearanceNumber']]);
  });
  it('lists what falls due as one only once', () => {
    expect(next('as-it-happened', '2018-02-05', 2)).toEqual([
      ['2018-02-05', 'limits'],
      ['2018-02-05', 'inspectionYear']
    ]);
  });
});

describe('as things stand', () => {
  it('an expiry is ahead until the extension takes effect, and then the later one is', () => {
    const expiries = (date: CalendarDate) => next('as-it-happened', date, 200).filter(([, key]) => key === 'expiry');
    expect(expiries('2021-02-02')).toEqual([['2021-02-05', 'expiry']]);
    expect(expiries('2021-02-03')).toEqual([['2026-02-05', 'expiry']]);
  });
  it('after five years of extension there is no last day for another', () => {
    expect(keysAhead('as-it-happened', '2021-02-02')).toContain('latestCompletion');
    expect(keysAhead('as-it-happened', '2021-02-03')).not.toContain('latestCompletion');
    expect(keysAhead('one-year-2020', '2020-10-25')).toContain('latestCompletion');
  });
  it('nobody knows of a withdrawal before its notice: duties run to the expiry', () => {
    expect(next('withdrawal', '2023-02-27', 100).at(-1)).toEqual(['2026-02-05', 'expiry']);
    expect(next('withdrawal', '2023-02-28', 100)).toEqual([
      ['2023-03-30', 'databaseUpdate'],
      ['2023-05-28', 'withdrawal']
    ]);
  });
  it('a pledge runs out on its day, after the treaty too, and nothing follows', () => {
    expect(next('observance-2026', '2026-06-01')).toEqual([
      ['2027-02-05', 'pledgeRunsOut'],
      ['2027-02-05', 'pledgeRunsOut']
    ]);
    expect(next('observance-2026', '2027-02-06')).toEqual([]);
  });
  it('a duty is contested from the suspension on', () => {
    const contested = (date: CalendarDate) =>
      duesAsOf(paths['as-it-happened']!, date).find(({ date: day }) => day === '2023-03-30')?.contested;
    expect(contested('2023-02-27')).toBeUndefined();
    expect(contested('2023-02-28')).toEqual(['RU']);
  });
  it('the list is the same object for as long as nothing changes', () => {
    const path = paths['as-it-happened']!;
    expect(duesAsOf(path, '2020-10-16')).toBe(duesAsOf(path, '2021-02-02'));
    expect(duesAsOf(path, '2021-02-03')).not.toBe(duesAsOf(path, '2021-02-02'));
  });
});

describe('on any path, once its last decision is taken', () => {
  it('what is ahead is what the obligations of the path say', () => {
    const agrees = fc.property(scenarios, (scenario) => {
      const path = simulate(scenario);
      const last = path.scenario.decisions.at(-1)?.date;
      fc.pre(last !== undefined && last < path.scenario.horizon);
      const horizon = path.scenario.horizon;
      const ahead = duesAsOf(path, last!)
        .filter(({ date, key }) => date > last! && date < horizon && key !== 'pledgeRunsOut')
        .map(({ date }) => date);
      const dated = obligationsOf(path)
        .filter(({ key, superseded }) => key !== 'pledge' && !superseded)
        .map(dueDay)
        .filter((date) => date > last! && date < horizon);
      expect([...new Set(ahead)]).toEqual([...new Set(dated)].sort());
    });
    fc.assert(agrees, runs(60));
  });
});
