import { describe, expect, it } from 'vitest';
import { obligations, presets, simulate, unknowns, type Obligation, type Scenario } from '../../src/core.ts';
import type { Decision } from '../../src/treaty/decision.ts';
import { extension } from '../treaty/extension.ts';

const under = (scenario: Scenario) => obligations(simulate(scenario));
const path = (...decisions: Decision[]) => under({ version: 1, decisions });
const unknown = (...decisions: Decision[]) => unknowns(simulate({ version: 1, decisions }));
const find = (all: Obligation[], id: string) => all.find((each) => each.id === id);
const ofKey = (all: Obligation[], key: Obligation['key']) => all.filter((each) => each.key === key);
const datesOf = (all: Obligation[], key: Obligation['key']) => ofKey(all, key).map(({ date }) => date);

const fiveYears = extension(5, '2021-01-26');
const successor = (date: Decision['date']): Decision => ({ date, type: 'bringSuccessorIntoForce' });

describe('After entry into force', () => {
  it.each([
    ['airplane-types-2011-02-10', '2011-02-10', '2011-02-05 + 5 days', 'Part Five II'],
    ['inspector-lists-2011-03-02', '2011-03-02', '2011-02-05 + 25 days', 'Part Five II'],
    ['clearance-number-2011-03-07', '2011-03-07', '2011-02-05 + 30 days', 'Part Four VI(1)'],
    ['initial-database-2011-02-05', '2011-03-22', '2011-02-05 + 45 days', 'Part Four II(1)'],
    ['inspections-open-2011-04-06', '2011-04-06', '2011-02-05 + 60 days', 'Part Five I(2)']
  ])('%s falls on %s, that is %s', (id, date, working, article) => {
    expect(find(path(), id)).toMatchObject({
      date,
      working,
      article,
      by: 'both',
      basis: 'law',
      confidence: 'verified'
    });
  });
});

describe('The central limits', () => {
  it('are due on 5 February 2018, and for as long as the Treaty lasts', () => {
    expect(path().filter(({ key }) => key.startsWith('limit'))).toMatchObject([
      { quantity: 700, unit: 'deployed', article: 'II(1)(a)', date: '2018-02-05', until: '2021-02-05' },
      { quantity: 1550, unit: 'warheads', article: 'II(1)(b)', date: '2018-02-05', working: '2011-02-05 + 7 years' },
      { quantity: 800, unit: 'launchers', article: 'II(1)(c)', date: '2018-02-05', bound: 'maximum' }
    ]);
    expect(find(path(...fiveYears), 'limit-warheads-2018-02-05')!.until).toBe('2026-02-05');
  });
  it('are not due where the Treaty is superseded on that day, and due where it is a day later', () => {
    expect(ofKey(path(successor('2018-02-05')), 'limitWarheads')).toEqual([]);
    expect(ofKey(path(successor('2018-02-06')), 'limitWarheads')).toMatchObject([{ until: '2018-02-06' }]);
  });
});

describe('In each of the fifteen Treaty years', () => {
  const all = under(presets['five-year-2021']);
  it.each([
    [1, '2011-02-05', '2012-02-05', ['2011-03-22', '2011-09-30']],
    [2, '2012-02-05', '2013-02-05', ['2012-03-30', '2012-09-30']],
    [3, '2013-02-05', '2014-02-05', ['2013-03-30', '2013-09-30']],
    [4, '2014-02-05', '2015-02-05', ['2014-03-30', '2014-09-30']],
    [5, '2015-02-05', '2016-02-05', ['2015-03-30', '2015-09-30']],
    [6, '2016-02-05', '2017-02-05', ['2016-03-30', '2016-09-30']],
    [7, '2017-02-05', '2018-02-05', ['2017-03-30', '2017-09-30']],
    [8, '2018-02-05', '2019-02-05', ['2018-03-30', '2018-09-30']],
    [9, '2019-02-05', '2020-02-05', ['2019-03-30', '2019-09-30']],
    [10, '2020-02-05', '2021-02-05', ['2020-03-30', '2020-09-30']],
    [11, '2021-02-05', '2022-02-05', ['2021-03-30', '2021-09-30']],
    [12, '2022-02-05', '2023-02-05', ['2022-03-30', '2022-09-30']],
    [13, '2023-02-05', '2024-02-05', ['2023-03-30', '2023-09-30']],
    [14, '2024-02-05', '2025-02-05', ['2024-03-30', '2024-09-30']],
    [15, '2025-02-05', '2026-02-05', ['2025-03-30', '2025-09-30']]
  ] as const)('%i, from %s, ten and eight inspections may be made and two databases are due', (_, from, to, due) => {
    const right = { kind: 'right', date: from, until: to, unit: 'inspections', bound: 'maximum' };
    expect(find(all, `type-one-inspections-${from}`)).toMatchObject({ ...right, quantity: 10 });
    expect(find(all, `type-two-inspections-${from}`)).toMatchObject({ ...right, quantity: 8 });
    const databases = all.filter(({ key }) => key === 'initialDatabase' || key === 'databaseUpdate');
    expect(databases.map(({ date }) => date).filter((date) => from <= date && date < to)).toEqual(due);
  });
  it('and in no sixteenth', () => {
    expect(ofKey(all, 'typeOneInspections')).toHaveLength(15);
    expect(ofKey(all, 'databaseUpdate')).toHaveLength(29);
    expect(ofKey(all, 'commissionSessions')).toHaveLength(15);
  });
});

describe('The update of the database', () => {
  it('is as of 1 March or 1 September, due 30 days after the last day of its period', () => {
    expect(find(path(), 'database-update-2012-03-01')).toMatchObject({
      asOf: '2012-03-01',
      date: '2012-03-30',
      working: '2012-02-29 + 30 days',
      article: 'Part Four II(2)'
    });
  });
  it('is due where the Treaty is in force on the last day for it, and cannot be said to be where it ends on that day', () => {
    const id = 'database-update-2019-03-01';
    expect(find(path(successor('2019-03-31')), id)).toBeDefined();
    expect(find(path(successor('2019-03-30')), id)).toBeUndefined();
    expect(unknown(successor('2019-03-31'))).not.toContainEqual(expect.objectContaining({ id }));
    expect(unknown(successor('2019-03-30'))).toContainEqual(expect.objectContaining({ id, why: 'endsBeforeDue' }));
  });
  it('is not owed for a period of which the Treaty does not see the last day', () => {
    const id = 'database-update-2019-03-01';
    expect(unknown(successor('2019-03-01'))).toContainEqual(expect.objectContaining({ id }));
    expect(unknown(successor('2019-02-28'))).not.toContainEqual(expect.objectContaining({ id }));
  });
});

describe('What comes round', () => {
  it('the clearance number, on 1 December for the year after', () => {
    expect(datesOf(path(), 'clearanceNumber')).toEqual([
      '2011-03-07',
      ...Array.from({ length: 10 }, (_, year) => `${2011 + year}-12-01`)
    ]);
  });
  it('the settlement on telemetry, in every calendar year that the Treaty sees the end of', () => {
    const settled = ofKey(path(), 'telemetrySettled');
    expect(settled).toHaveLength(9);
    expect(settled[0]).toMatchObject({ date: '2012-01-01', until: '2013-01-01', quantity: 5, unit: 'launches' });
    expect(settled.at(-1)).toMatchObject({ date: '2020-01-01', until: '2021-01-01' });
    expect(unknown()).toContainEqual(expect.objectContaining({ id: 'telemetry-settled-2021-01-01' }));
  });
  it('at least two sessions of the Commission a year, from memory, and it cannot be said of which year', () => {
    expect(ofKey(path(), 'commissionSessions')).toHaveLength(10);
    expect(ofKey(path(), 'commissionSessions')[0]).toMatchObject({
      quantity: 2,
      bound: 'minimum',
      until: '2012-02-05',
      confidence: 'from-memory'
    });
    expect(unknown()).toContainEqual(expect.objectContaining({ key: 'commissionYear', why: 'whichYear' }));
  });
  it('the report to the Senate, by the United States alone', () => {
    const reports = ofKey(path(), 'reportToSenate');
    expect(reports.map(({ date }) => date)).toEqual(Array.from({ length: 10 }, (_, year) => `${2012 + year}-01-31`));
    for (const { by } of reports) expect(by).toBe('US');
  });
});

describe('A suspension of participation', () => {
  const all = under(presets['as-it-happened']);
  it('takes no duty away', () => {
    expect(all.map(({ id }) => id)).toEqual(under(presets['five-year-2021']).map(({ id }) => id));
  });
  it('marks those that fall on its days as contested by that Party', () => {
    expect(find(all, 'clearance-number-2022-12-01')!.contested).toBeUndefined();
    expect(find(all, 'database-update-2023-03-01')!.contested).toEqual(['RU']);
    expect(find(all, 'report-to-senate-2024-01-31')!.contested).toBeUndefined();
    expect(find(all, 'limit-warheads-2018-02-05')!.contested).toEqual(['RU']);
  });
  it('begins with its first day', () => {
    const suspension = (date: Decision['date']): Decision => ({ date, type: 'suspendParticipation', by: 'US' });
    expect(find(path(suspension('2019-03-30')), 'database-update-2019-03-01')!.contested).toEqual(['US']);
    expect(find(path(suspension('2019-03-31')), 'database-update-2019-03-01')!.contested).toBeUndefined();
  });
});

describe('A pause in inspections', () => {
  const all = under(presets['as-it-happened']);
  it('leaves the right to them, and marks the Treaty years without any', () => {
    const paused = ofKey(all, 'typeOneInspections').filter((each) => each.paused);
    expect(paused.map(({ date }) => date)).toEqual([
      '2021-02-05',
      '2022-02-05',
      '2023-02-05',
      '2024-02-05',
      '2025-02-05'
    ]);
  });
});

describe('What cannot be said', () => {
  it('is what runs from an event that a path does not tell of, with how long after it', () => {
    expect(unknown().filter(({ why }) => why === 'runsFromAnEvent')).toContainEqual({
      id: 'change-notified',
      key: 'changeNotified',
      why: 'runsFromAnEvent',
      offset: '+ 5 days',
      article: 'Part Four II(3)',
      by: 'both',
      confidence: 'verified',
      fact: 'p4-five-day'
    });
    expect(unknown()).toContainEqual(expect.objectContaining({ key: 'launchNotified', offset: '− 24 hours' }));
  });
  it('is what the Treaty ends too soon for', () => {
    const cut = unknown(successor('2011-03-01')).filter(({ why }) => why === 'endsBeforeDue');
    expect(cut.map(({ key }) => key)).toEqual([
      'inspectorLists',
      'clearanceNumber',
      'initialDatabase',
      'commissionSessions',
      'reportToSenate'
    ]);
  });
  it('is nothing where the Treaty is superseded as it enters into force, and nothing is due', () => {
    expect(unknown(successor('2011-02-05'))).toEqual([]);
    expect(path(successor('2011-02-05'))).toEqual([]);
  });
});

describe('A path that breaks off', () => {
  const short = simulate({ version: 1, decisions: [], horizon: '2012-03-30' });
  it('tells of nothing that falls on its horizon or later', () => {
    expect(find(obligations(short), 'database-update-2011-09-01')).toBeDefined();
    expect(find(obligations(short), 'database-update-2012-03-01')).toBeUndefined();
    expect(unknowns(short).filter(({ why }) => why === 'endsBeforeDue')).toEqual([]);
  });
  it('takes the Treaty to end as it is to end then', () => {
    expect(find(obligations(short), 'inspections-open-2011-04-06')!.until).toBe('2021-02-05');
  });
});
