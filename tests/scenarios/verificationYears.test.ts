import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { presets } from '../../src/scenarios/presets/index.ts';
import { obligations } from '../../src/scenarios/obligations.ts';
import { simulate } from '../../src/scenarios/simulate.ts';
import {
  compareVerification,
  stoppedFrom,
  stops,
  verificationTotals,
  verificationYears
} from '../../src/scenarios/verificationYears.ts';
import { addYears, daysBetween } from '../../src/treaty/calendarDate.ts';
import type { Decision } from '../../src/treaty/decision.ts';
import { runs } from '../oracle/runs.ts';
import { scenarios } from '../oracle/scenarios.ts';

const path = (...decisions: Decision[]) => simulate({ version: 1, decisions });
const notice = (date: Decision['date']): Decision => ({ date, type: 'giveWithdrawalNotice', by: 'US' });
const years = (id: keyof typeof presets) => verificationYears(simulate(presets[id]));

describe('the Treaty years of a path', () => {
  it('are ten without an extension and fifteen with five years, each with 18 inspections for each side', () => {
    expect(verificationTotals(years('lapse-2021'))).toMatchObject({ years: 10, inspectionsEach: 180 });
    expect(verificationTotals(years('as-it-happened'))).toMatchObject({ years: 15, inspectionsEach: 270 });
  });
  it('begin on 5 February and end the day before the next', () => {
    const [first, second] = years('lapse-2021');
    expect(first).toMatchObject({ year: 1, from: '2011-02-05', to: '2012-02-05', isBegunOnly: false });
    expect(second!.from).toBe('2012-02-05');
  });
  it('oblige to two exchanges of data, and to two sessions of the commission at least', () => {
    expect(years('as-it-happened').map((year) => [year.dataExchanges.length, year.sessions])).toEqual(
      Array.from({ length: 15 }, () => [2, 2])
    );
    expect(years('as-it-happened')[0]!.dataExchanges.map(({ asOf }) => asOf)).toEqual(['2011-02-05', '2011-09-01']);
  });
  it('are contested in the data due from a Party that has suspended its participation', () => {
    const contested = years('as-it-happened')
      .flatMap(({ dataExchanges }) => dataExchanges)
      .filter((due) => due.contested.length > 0);
    expect(contested[0]).toMatchObject({ asOf: '2023-03-01', due: '2023-03-30', contested: ['RU'] });
    expect(contested).toHaveLength(6);
  });
  it('tell the days of inspections from those on which they are paused and suspended', () => {
    const of = (year: number) => years('as-it-happened')[year - 1]!.days;
    expect(of(9)).toEqual({ active: 365, paused: 0, suspended: 0 });
    expect(of(10)).toEqual({ active: 55, paused: 311, suspended: 0 });
    expect(of(13)).toEqual({ active: 0, paused: 23, suspended: 342 });
  });
});

describe('a Treaty year that the end of the Treaty cuts short', () => {
  it('counts whole in inspections, and is named as one begun', () => {
    const last = years('withdrawal').at(-1)!;
    expect(last).toMatchObject({ year: 13, to: '2023-05-28', isBegunOnly: true, inspectionsEach: 18, sessions: 0 });
    expect(last.dataExchanges.map(({ due }) => due)).toEqual(['2023-03-30']);
  });
  it('is not begun by a Treaty that ends on the anniversary, and is by one that ends the day after', () => {
    expect(verificationYears(path(notice('2014-11-05'))).at(-1)).toMatchObject({ year: 4, isBegunOnly: false });
    expect(verificationYears(path(notice('2014-11-06'))).at(-1)).toMatchObject({
      year: 5,
      from: '2015-02-05',
      to: '2015-02-06',
      isBegunOnly: true
    });
  });
  it('is none where the Treaty is in force on no day', () => {
    const superseded = path({ date: '2011-02-05', type: 'bringSuccessorIntoForce' });
    expect(verificationYears(superseded)).toEqual([]);
    expect(verificationTotals(verificationYears(superseded)).inspectionsEach).toBe(0);
  });
});

describe('on every path', () => {
  const everywhere = (holds: (chronicle: ReturnType<typeof simulate>) => void) =>
    fc.assert(
      fc.property(scenarios, (scenario) => holds(simulate(scenario))),
      runs(60)
    );

  it('the years touch, and no day of the Treaty is left out or counted twice', () => {
    everywhere((chronicle) => {
      const all = verificationYears(chronicle);
      const inForce = chronicle.periods.filter(({ expiresOn }) => expiresOn !== null);
      expect(all.reduce((sum, { days }) => sum + days.active + days.paused + days.suspended, 0)).toBe(
        inForce.reduce((sum, { from, to }) => sum + daysBetween(from, to), 0)
      );
      all.forEach((year, index) => {
        expect(year.year).toBe(index + 1);
        expect(year.from).toBe(all[index - 1]?.to ?? '2011-02-05');
        expect(year.isBegunOnly).toBe(year.to < addYears(year.from, 1));
        expect(year.inspectionsEach).toBe(18);
      });
    });
  });
  it('no exchange of data that is owed is left out', () => {
    everywhere((chronicle) => {
      const owed = obligations(chronicle).filter(({ key }) => key === 'databaseUpdate' || key === 'initialDatabase');
      const due = verificationYears(chronicle).flatMap(({ dataExchanges }) => dataExchanges.map((each) => each.due));
      expect(due).toEqual(owed.map(({ date }) => date));
    });
  });
  it('another path has less by as much as this one has more', () => {
    const pairs = fc.property(scenarios, scenarios, (one, other) => {
      const [a, b] = [verificationYears(simulate(one)), verificationYears(simulate(other))];
      const [there, back] = [compareVerification(a, b), compareVerification(b, a)];
      expect(there.inspectionsEach + back.inspectionsEach).toBe(0);
      expect(there.dataExchanges + back.dataExchanges).toBe(0);
      expect(there.gained).toEqual(back.lost);
      expect(there.years).toBe(there.gained.length - there.lost.length);
    });
    fc.assert(pairs, runs(40));
  });
});

describe('inspections stop', () => {
  it('with the pause of March 2020, and with the suspension of 2023 for another reason', () => {
    expect(stops(simulate(presets['as-it-happened']))).toEqual([
      { from: '2020-03-31', to: '2023-02-28', how: 'paused' },
      { from: '2023-02-28', to: '2026-02-05', how: 'suspended' }
    ]);
  });
  it('for good from the first of the days without them that last to the end', () => {
    expect(stoppedFrom(simulate(presets['as-it-happened']))).toBe('2020-03-31');
    expect(stoppedFrom(path({ date: '2015-01-01', type: 'pauseInspections' }))).toBe('2015-01-01');
  });
  it('not for good where they resume, or never stop', () => {
    expect(
      stoppedFrom(
        path({ date: '2015-01-01', type: 'pauseInspections' }, { date: '2015-06-01', type: 'resumeInspections' })
      )
    ).toBeNull();
    expect(stoppedFrom(path())).toBeNull();
  });
});
