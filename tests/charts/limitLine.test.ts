import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dueLimits, held } from '../../src/charts/limitLine.ts';
import { presets } from '../../src/scenarios/presets/index.ts';
import { simulate } from '../../src/scenarios/simulate.ts';
import type { CalendarDate } from '../../src/treaty/calendarDate.ts';
import type { Decision } from '../../src/treaty/decision.ts';
import type { Party } from '../../src/treaty/party.ts';
import { runs } from '../oracle/runs.ts';
import { scenarios } from '../oracle/scenarios.ts';

const path = (...decisions: Decision[]) => simulate({ version: 1, decisions });
const suspension = (by: Party, date: CalendarDate): Decision => ({ date, type: 'suspendParticipation', by });

/** How the limits hold on a day; nothing where they do not. */
const heldOn = (id: keyof typeof presets, date: CalendarDate) =>
  held(simulate(presets[id])).find(({ from, to }) => from <= date && date < to)?.hold;

describe('the central limits', () => {
  it.each([
    ['as-it-happened', '2011-02-04', undefined],
    ['as-it-happened', '2011-02-05', 'reducing'],
    ['as-it-happened', '2018-02-04', 'reducing'],
    ['as-it-happened', '2018-02-05', 'binding'],
    ['as-it-happened', '2023-02-27', 'binding'],
    ['as-it-happened', '2023-02-28', 'contested'],
    ['as-it-happened', '2026-02-04', 'contested'],
    ['as-it-happened', '2026-02-05', undefined],
    ['one-year-2020', '2022-02-04', 'binding'],
    ['one-year-2020', '2022-02-05', undefined],
    ['five-year-2021', '2023-02-28', 'binding'],
    ['five-year-2021', '2026-02-04', 'binding'],
    ['five-year-2021', '2026-02-05', undefined],
    ['lapse-2021', '2021-02-04', 'binding'],
    ['lapse-2021', '2021-02-05', undefined]
  ] as const)('on the path %s, on %s: %s', (id, date, hold) => {
    expect(heldOn(id, date)).toBe(hold);
  });
  it('hold as for the Party they bind the least', () => {
    const pledged = path({ date: '2021-02-05', type: 'pledgeObservance', by: 'RU', until: '2022-02-05' });
    expect(held(pledged).at(-1)).toEqual({ from: '2021-02-05', to: '2022-02-05', hold: 'observed' });
    expect(held(path(suspension('US', '2017-02-05')))).toEqual([
      { from: '2011-02-05', to: '2017-02-05', hold: 'reducing' },
      { from: '2017-02-05', to: '2021-02-05', hold: 'contested' }
    ]);
  });
});

describe('the limits are due', () => {
  it.each([
    ['as-it-happened', { to: '2026-02-05', contested: [{ party: 'RU', from: '2023-02-28', to: '2026-02-05' }] }],
    ['one-year-2020', { to: '2022-02-05', contested: [] }],
    ['five-year-2021', { to: '2026-02-05', contested: [] }],
    ['lapse-2021', { to: '2021-02-05', contested: [] }]
  ] as const)('on the path %s from 5 February 2018', (id, due) => {
    expect(dueLimits(simulate(presets[id]))).toEqual({ from: '2018-02-05', ...due });
  });
  it('never, where the treaty ends before seven years of it', () => {
    expect(dueLimits(path({ date: '2017-11-04', type: 'giveWithdrawalNotice', by: 'US' }))).toBeNull();
    expect(dueLimits(path({ date: '2018-02-04', type: 'bringSuccessorIntoForce' }))).toBeNull();
  });
  it('never, where the path is not drawn so far', () => {
    expect(dueLimits(simulate({ version: 1, decisions: [], horizon: '2018-02-05' }))).toBeNull();
    expect(dueLimits(simulate({ version: 1, decisions: [], horizon: '2018-02-06' }))).toMatchObject({
      to: '2018-02-06'
    });
  });
  it('and contested from the day they are due, where participation was suspended before', () => {
    const due = { from: '2018-02-05', to: '2021-02-05' };
    const [us, ru] = [
      { party: 'US', ...due },
      { party: 'RU', ...due }
    ];
    const bySuspensionOf = (...parties: Party[]) =>
      dueLimits(path(...parties.map((party) => suspension(party, '2015-01-01'))));
    expect(bySuspensionOf('RU')).toEqual({ ...due, contested: [ru] });
    expect(bySuspensionOf('RU', 'US')).toEqual({ ...due, contested: [us, ru] });
  });
  it('within the days that they hold, on whatever path', () => {
    const within = fc.property(scenarios, (scenario) => {
      const chronicle = simulate(scenario);
      const due = dueLimits(chronicle);
      if (!due) return;
      expect(due.from).toBe('2018-02-05');
      expect(due.to > due.from).toBe(true);
      expect(held(chronicle).some(({ from, to }) => from <= due.from && due.from < to)).toBe(true);
      for (const { from, to } of due.contested) expect(from >= due.from && from < to && to <= due.to).toBe(true);
    });
    fc.assert(within, runs(100));
  });
});
