import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { choicesOn, isJoint, whenPossible, type Choice } from '../../src/panels/choices.ts';
import { availableOn } from '../../src/scenarios/availableDecisions.ts';
import { branch } from '../../src/scenarios/branch.ts';
import { presets } from '../../src/scenarios/presets/index.ts';
import { simulate } from '../../src/scenarios/simulate.ts';
import { addYears, type CalendarDate } from '../../src/treaty/calendarDate.ts';
import type { Decision } from '../../src/treaty/decision.ts';
import { PARTIES, type Party } from '../../src/treaty/party.ts';
import { runs } from '../oracle/runs.ts';
import { scenarios } from '../oracle/scenarios.ts';

const record = simulate(presets['as-it-happened']);
const on = (date: CalendarDate) => choicesOn(record, date);
const types = (date: CalendarDate) => on(date).possible.map(({ type }) => type);

/** Every decision that a choice offers a button for. */
function decisions({ type, by }: Choice, date: CalendarDate): Decision[] {
  if (by.length === 0) return [{ date, type }];
  return by.flatMap(({ party, years }): Decision[] => {
    if (type === 'offerExtension') return years.map((length) => ({ date, type, by: party, years: length }));
    return [{ date, type, by: party, ...(type === 'pledgeObservance' && { until: addYears(date, 1) }) }];
  });
}

describe('what cannot be decided becomes possible', () => {
  it('for both on one day, where it is the same for both', () => {
    const suspension = { type: 'suspendParticipation', by: ['US', 'RU'] } as const;
    expect(whenPossible(record, suspension, '2010-05-01')).toEqual([{ day: '2011-02-05', by: ['US', 'RU'] }]);
  });
  it('for each on its own day, in order, where it is not', () => {
    const offered = (party: Party) =>
      record.entries.find(({ event, by, date }) => event === 'offerExtension' && by === party && date > '2012-01-01')!
        .date;
    const days = whenPossible(record, { type: 'withdrawOffer', by: ['RU', 'US'] }, '2012-01-01');
    const expected = PARTIES.map((party) => ({ day: offered(party), by: [party] }));
    expect(days).toEqual(expected.toSorted((a, b) => (a.day < b.day ? -1 : 1)));
    expect(days[0]!.day).not.toBe(days[1]!.day);
  });
  it('for nobody in particular, where both decide together', () => {
    expect(whenPossible(record, { type: 'resumeInspections', by: [] }, '2012-01-01')).toEqual([
      { day: record.entries.find(({ event }) => event === 'pauseInspections')!.date, by: [] }
    ]);
  });
  it('on no day, where the path does not lead to it', () => {
    expect(whenPossible(record, { type: 'offerExtension', by: ['US', 'RU'] }, '2021-02-03')).toEqual([]);
  });
});

describe('what could be decided', () => {
  it('before entry into force is nothing, and each decision waits for that day', () => {
    const { possible, impossible } = on('2011-02-04');
    expect(possible).toEqual([]);
    const days = impossible.flatMap(({ remedy }) => (remedy && 'from' in remedy ? [remedy.from] : []));
    expect(new Set(days)).toEqual(new Set(['2011-02-05']));
    expect(types('2011-02-05')).toContain('offerExtension');
  });
  it('in January 2021 is to accept the offer of five years, until it is accepted', () => {
    const accept = on('2021-01-25').possible.find(({ type, offer }) => type === 'acceptOffer' && offer?.by === 'US');
    expect(accept).toMatchObject({ offer: { years: 5 }, by: [{ party: 'RU' }], article: 'XIV(2)' });
    expect(types('2021-01-26')).not.toContain('acceptOffer');
    expect(types('2021-01-26')).toContain('completeProcedures');
  });
  it('after five years of extension is no further offer, ever', () => {
    const offer = on('2021-02-03').impossible.find(({ type }) => type === 'offerExtension');
    expect(offer).toMatchObject({ by: ['US', 'RU'], code: 'exceedsFiveYears', remedy: null });
  });
  it('rests on law, on politics or on neither, and says which', () => {
    const basis = (wanted: string) => on('2020-10-16').possible.find(({ type }) => type === wanted)?.basis;
    expect(basis('giveWithdrawalNotice')).toBe('law');
    expect(basis('pledgeObservance')).toBe('politics');
    expect(basis('suspendParticipation')).toBe('fact');
  });
  it('is the same object on all days of one state', () => {
    expect(on('2015-01-01')).toBe(on('2017-12-31'));
    expect(on('2020-10-20')).not.toBe(on('2021-01-26'));
  });

  it('leaves no decision of any Party out, on any path', () => {
    const whole = fc.property(scenarios, fc.integer({ min: 2011, max: 2030 }), (scenario, year) => {
      const date: CalendarDate = `${year}-06-15`;
      const chronicle = simulate(scenario);
      fc.pre(date < chronicle.scenario.horizon);
      const { possible, impossible } = choicesOn(chronicle, date);
      const listed = [
        ...possible.flatMap(({ type, by }) =>
          isJoint(type) ? [`${type} `] : by.map(({ party }) => `${type} ${party}`)
        ),
        ...impossible.flatMap(({ type, by }) => (isJoint(type) ? [`${type} `] : by.map((party) => `${type} ${party}`)))
      ];
      const asked = availableOn(chronicle, date).map(({ type, by }) => (isJoint(type) ? `${type} ` : `${type} ${by}`));
      expect(listed.toSorted()).toEqual([...new Set(asked)].toSorted());
    });
    fc.assert(whole, runs(60));
  });
  it('is lawful: no button leads to a refusal', () => {
    const lawful = fc.property(scenarios, fc.integer({ min: 2011, max: 2030 }), (scenario, year) => {
      const date: CalendarDate = `${year}-06-15`;
      const chronicle = simulate(scenario);
      fc.pre(date < chronicle.scenario.horizon);
      for (const decision of choicesOn(chronicle, date).possible.flatMap((choice) => decisions(choice, date))) {
        const next = simulate(branch(chronicle.scenario, decision));
        const index = next.scenario.decisions.length - 1;
        expect(next.refusals.filter((refusal) => refusal.index === index)).toEqual([]);
      }
    });
    fc.assert(lawful, runs(25));
  });
});
