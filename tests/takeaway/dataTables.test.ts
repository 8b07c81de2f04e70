import { describe, expect, it } from 'vitest';
import type { Cell, Table } from '../../src/formats/tables/table.ts';
import { AGGREGATE_NUMBERS } from '../../src/record/aggregateNumbers.ts';
import { ESTIMATES } from '../../src/record/estimates.ts';
import { obligations } from '../../src/scenarios/obligations.ts';
import { presets } from '../../src/scenarios/presets/index.ts';
import { simulate } from '../../src/scenarios/simulate.ts';
import { VIEWS } from '../../src/session/address.ts';
import { allTables, TABLES_OF, tableNamed } from '../../src/takeaway/data/tables/index.ts';
import { screenOf } from './dataSamples.ts';

type Row = Record<string, Cell>;
const rowsOf = ({ columns, rows }: Table): Row[] =>
  rows.map((row) => Object.fromEntries(columns.map(({ name }, index) => [name, row[index]!])));

const on = screenOf('en', ['as-it-happened', 'one-year-2020', 'observance-2026', 'lapse-2021']);
const rows = (name: Parameters<typeof tableNamed>[0], screen = on) => rowsOf(tableNamed(name, screen));

describe('every view', () => {
  it('has its tables, and all of them are in the package after the list of paths', () => {
    const names = allTables(on).map(({ name }) => name);
    expect(names).toEqual(['path_list', ...VIEWS.flatMap((view) => TABLES_OF[view])]);
  });
});

describe('paths', () => {
  it('have their days without a gap, and say which are supposed', () => {
    for (const key of ['as-it-happened', 'one-year-2020']) {
      const ofPath = rows('paths').filter(({ path }) => path === key);
      ofPath.slice(1).forEach(({ from }, index) => expect(from).toBe(ofPath[index]!.to));
    }
    const supposed = rows('paths').filter(({ path, status }) => path === 'one-year-2020' && status === 'supposed');
    expect(supposed[0]!.from).toBe('2020-10-16');
    const beyond = rows('paths').filter(({ path, status }) => path === 'as-it-happened' && status === 'beyondRecord');
    expect(beyond).toMatchObject([{ from: '2026-07-01', to: '2031-02-05', phase: 'expired', expires_on: null }]);
  });
});

describe('limits', () => {
  it('hold by law to the end of the treaty, and by pledge beyond', () => {
    const held = rows('limits').filter(({ path, quantity }) => path === 'observance-2026' && quantity === 'warheads');
    expect(held.map(({ limit, unit }) => `${limit} ${unit}`)).toContain('1550 warheads');
    expect(held.at(-1)).toMatchObject({ hold: 'observed', to: '2027-02-05', status: 'supposed' });
  });
  it('have beside them every number declared, missing where nothing was, and never nought', () => {
    const declared = rows('declared_numbers');
    expect(declared.filter(({ figure }) => figure === 'declared')).toHaveLength(AGGREGATE_NUMBERS.length * 3);
    expect(
      declared.find(({ as_of, party, quantity }) => as_of === '2011-02-05' && party === 'US' && quantity === 'warheads')
    ).toMatchObject({ value: 1800, unit: 'warheads', confidence: 'verified', exchanged: 'exchanged', on_path: true });
    const missing = declared.filter(({ exchanged }) => exchanged === 'notProvided');
    expect(missing.length).toBeGreaterThan(0);
    expect(missing.every(({ value }) => value === null)).toBe(true);
    expect(declared.some(({ value }) => value === 0)).toBe(false);
    expect(declared.filter(({ figure }) => figure === 'alternative').length).toBeGreaterThan(0);
  });
  it('take what was declared after a path has left the record for the world’s, not the path’s', () => {
    const lapse = rows('declared_numbers', { ...on, active: on.paths[3]! });
    expect(
      lapse
        .filter(({ on_path }) => on_path)
        .map(({ as_of }) => as_of)
        .toSorted()
        .at(-1)
    ).toBe('2020-09-01');
  });
  it('keep estimates apart, and mark each', () => {
    expect(rows('estimates').map(({ id, nature }) => [id, nature])).toEqual(
      ESTIMATES.map(({ id }) => [id, 'estimate'])
    );
  });
});

describe('verification', () => {
  it('knows nothing of inspections carried out on a supposed path, and what was on record beside it', () => {
    const years = rows('verification_years').filter(({ path }) => path === 'one-year-2020');
    expect(years[8]).toMatchObject({
      treaty_year: 9,
      carried_out_us: 18,
      on_record_us: 18,
      carried_out_confidence: 'from-memory'
    });
    expect(years[9]).toMatchObject({
      treaty_year: 10,
      carried_out_us: 2,
      carried_out_before: '2020-10-16',
      on_record_ru: 2
    });
    expect(years[10]).toMatchObject({
      treaty_year: 11,
      carried_out_us: null,
      carried_out_ru: null,
      on_record_us: 0,
      exchanges_both_ways: null
    });
  });
});

describe('deadlines', () => {
  it('are the obligations of each path', () => {
    const all = obligations(simulate(presets['lapse-2021']));
    const ofPath = rows('deadlines').filter(({ path }) => path === 'lapse-2021');
    expect(ofPath.map(({ id, date, article, working }) => ({ id, date, article, working }))).toEqual(
      all.map(({ id, date, article, working }) => ({ id, date, article, working }))
    );
  });
});

describe('lifecycle', () => {
  const own = screenOf('ru', ['1~2020-10-16.offerExtension.RU.5~2020-10-23.acceptOffer.RU.note=!e1', 'lapse-2021']);

  it('tells what happened, and what was refused and why', () => {
    expect(
      rows('lifecycle', own).find(({ event, status }) => event === 'offerExtension' && status === 'supposed')
    ).toMatchObject({
      date: '2020-10-16',
      by: 'RU',
      years: 5,
      article: 'XIV(2)',
      source_url: null
    });
    expect(rows('refusals', own)).toMatchObject([
      { event: 'acceptOffer', refused_because: 'noStandingOffer', article: 'XIV(2)', note: '=1' }
    ]);
  });
});

describe('the day', () => {
  it('is the playhead’s on every path, and empty beyond a path’s last', () => {
    const short = screenOf('en', ['1~horizon=2015-01-01', 'lapse-2021']);
    expect(rows('day', short)).toMatchObject([
      { phase: null, expires_on: null, days_left: null },
      { phase: 'inForce', expires_on: '2021-02-05', days_left: 112 }
    ]);
    expect(rows('day_next', short).every(({ path }) => path === 'lapse-2021')).toBe(true);
    expect(rows('day_next', short).every(({ days_left }) => Number(days_left) >= 0)).toBe(true);
  });
});
