import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  dayOf,
  dayProblem,
  earliestDay,
  hasTerms,
  onTheseYears,
  usualTerms,
  withCondition,
  withDay,
  type Terms
} from '../../../src/charts/decide/terms.ts';
import { parseScenario } from '../../../src/scenarios/parse.ts';
import { simulate } from '../../../src/scenarios/simulate.ts';
import { addDays, type CalendarDate } from '../../../src/treaty/calendarDate.ts';
import { CONDITIONS, DECISION_FIELDS, DECISION_TYPES, type DecisionType } from '../../../src/treaty/decision.ts';

const takenBy = (type: DecisionType) => ('by' in DECISION_FIELDS[type] ? { by: 'RU' as const } : {});
const scenario = (type: DecisionType, date: CalendarDate, terms: Terms) => ({
  version: 1 as const,
  decisions: [{ date, type, ...takenBy(type), ...terms }]
});

describe('the usual terms', () => {
  it.each(DECISION_TYPES)('of %s make a decision that can be read', (type) => {
    expect(() => parseScenario(scenario(type, '2016-02-29', usualTerms(type, '2016-02-29')))).not.toThrow();
  });
  it('are an offer of a year without conditions, a notice at the earliest, a pledge for a year', () => {
    expect(usualTerms('offerExtension', '2019-06-15')).toEqual({ years: 1 });
    expect(usualTerms('giveWithdrawalNotice', '2019-06-15')).toEqual({});
    expect(usualTerms('pledgeObservance', '2016-02-29')).toEqual({ until: '2017-02-28' });
  });
  it('are all there is to a decision that takes nothing but its Party', () => {
    const chosen = DECISION_TYPES.filter(hasTerms);
    const more = DECISION_TYPES.filter((type) => Object.keys(DECISION_FIELDS[type]).some((field) => field !== 'by'));
    expect(chosen).toEqual(more);
  });
});

describe('a day', () => {
  const dates = fc.integer({ min: 0, max: 7000 }).map((days) => addDays('2011-02-05', days));

  it('of a notice is acceptable just where the law takes the notice', () => {
    const same = fc.property(dates, fc.integer({ min: -10, max: 200 }), (date, days) => {
      const effective = addDays(date, days);
      const { refusals } = simulate(scenario('giveWithdrawalNotice', date, { effective }));
      const tooShort = refusals.some(({ code }) => code === 'noticeTooShort');
      fc.pre(refusals.every(({ code }) => code === 'noticeTooShort'));
      expect(dayProblem('giveWithdrawalNotice', date, effective) !== null).toBe(tooShort);
    });
    fc.assert(same, { numRuns: 100 });
  });
  it('of a pledge is acceptable just where the scenario can be read', () => {
    const same = fc.property(dates, fc.integer({ min: -5, max: 5 }), (date, days) => {
      const until = addDays(date, days);
      const problem = dayProblem('pledgeObservance', date, until);
      const read = () => parseScenario(scenario('pledgeObservance', date, { until }));
      if (problem) expect(read).toThrow();
      else expect(read).not.toThrow();
    });
    fc.assert(same, { numRuns: 100 });
  });
  it('may be left open of a notice, not of a pledge', () => {
    expect(dayProblem('giveWithdrawalNotice', '2019-06-15', '')).toBeNull();
    expect(dayProblem('pledgeObservance', '2019-06-15', '')).toBe('missing');
  });
  it.each(['?', '2021-02-30', '0020-1-1', '12021-01-01'])('that does not exist is no day: %s', (text) => {
    expect(dayProblem('pledgeObservance', '2019-06-15', text)).toBe('unreadable');
  });
  it('that is the earliest is early enough, and the one before is not', () => {
    for (const type of ['giveWithdrawalNotice', 'pledgeObservance'] as const) {
      const earliest = earliestDay(type, '2019-11-30');
      expect(dayProblem(type, '2019-11-30', earliest)).toBeNull();
      expect(dayProblem(type, '2019-11-30', addDays(earliest, -1))).toBe('tooEarly');
    }
    expect(earliestDay('giveWithdrawalNotice', '2019-11-30')).toBe('2020-02-29');
  });
  it('goes into the field that the decision has, and out of it', () => {
    expect(withDay('giveWithdrawalNotice', {}, '2020-03-01')).toEqual({ effective: '2020-03-01' });
    expect(withDay('giveWithdrawalNotice', { effective: '2020-03-01' }, '')).toEqual({});
    expect(withDay('pledgeObservance', { until: '2020-03-01' }, '2021-03-01')).toEqual({ until: '2021-03-01' });
    expect(dayOf('acceptOffer')).toBeNull();
    expect(withDay('acceptOffer', {}, '2021-03-01')).toEqual({});
  });
});

describe('conditions', () => {
  it('are listed in one order, whichever is chosen first', () => {
    const last = CONDITIONS.toReversed().reduce<Terms>((terms, it) => withCondition(terms, it, true), { years: 2 });
    expect(last).toEqual({ years: 2, conditions: [...CONDITIONS] });
  });
  it('leave nothing behind when the last is taken back', () => {
    const some = withCondition({ years: 1 }, 'chinaJoins', true);
    expect(withCondition(some, 'chinaJoins', false)).toEqual({ years: 1 });
  });
});

it('an offer for more years than there may be is for as many as there may', () => {
  expect(onTheseYears({ years: 5, conditions: ['chinaJoins'] }, [1, 2, 3, 4])).toEqual({
    years: 4,
    conditions: ['chinaJoins']
  });
  expect(onTheseYears({ years: 2 }, [1, 2, 3, 4])).toEqual({ years: 2 });
  expect(onTheseYears({ until: '2020-01-01' }, [])).toEqual({ until: '2020-01-01' });
});
