import { describe, expect, it } from 'vitest';
import { availableDecisions } from '../../src/scenarios/availableDecisions.ts';
import { presets } from '../../src/scenarios/presets/index.ts';
import type { Scenario } from '../../src/scenarios/scenario.ts';
import type { CalendarDate } from '../../src/treaty/calendarDate.ts';
import { DECISION_TYPES, type DecisionType } from '../../src/treaty/decision.ts';
import type { Party } from '../../src/treaty/party.ts';
import { acceptance, completion, extension, offer } from '../treaty/extension.ts';

const nothing: Scenario = { version: 1, decisions: [] };
const one = (scenario: Scenario, date: CalendarDate, type: DecisionType, by: Party) =>
  availableDecisions(scenario, date).find((it) => it.type === type && it.by === by)!;

describe('the decisions of a day', () => {
  it('are every type by every Party', () => {
    const listed = availableDecisions(nothing, '2020-10-16').map(({ type, by }) => `${type} ${by}`);
    expect(listed).toEqual(DECISION_TYPES.flatMap((type) => [`${type} US`, `${type} RU`]));
  });

  it('are those after all decisions of that day', () => {
    const offered: Scenario = { version: 1, decisions: [offer('RU', 1, '2020-10-16')] };
    expect(one(offered, '2020-10-15', 'acceptOffer', 'US').lawful).toBe(false);
    expect(one(offered, '2020-10-16', 'acceptOffer', 'US')).toEqual({
      type: 'acceptOffer',
      by: 'US',
      lawful: true,
      standing: 'may'
    });
  });

  it('wait, before entry into force, for that day', () => {
    expect(one(nothing, '2011-02-04', 'offerExtension', 'US')).toMatchObject({
      standing: 'notNow',
      code: 'notInForce',
      remedy: { from: '2011-02-05' }
    });
  });

  it('are, from expiry on, those that need no treaty in force; the others are never again', () => {
    const lawful = availableDecisions(nothing, '2021-02-05').filter((it) => it.lawful);
    expect([...new Set(lawful.map(({ type }) => type))]).toEqual(['pledgeObservance', 'bringSuccessorIntoForce']);
    expect(one(nothing, '2021-02-05', 'offerExtension', 'RU')).toMatchObject({
      standing: 'never',
      code: 'notInForce',
      article: 'XIV'
    });
    expect(one(nothing, '2021-02-05', 'offerExtension', 'RU')).not.toHaveProperty('remedy');
  });

  it('say what must come first: the other’s offer, then its acceptance, then one’s own procedures', () => {
    const date: CalendarDate = '2020-12-01';
    const steps = [offer('RU', 1, date), acceptance(date), ...completion(date, date)];
    const at = (taken: number) => ({ version: 1, decisions: steps.slice(0, taken) }) as Scenario;
    expect(one(at(0), date, 'acceptOffer', 'US').remedy).toEqual({ act: 'offerExtension', by: 'RU' });
    expect(one(at(0), date, 'withdrawOffer', 'US').remedy).toEqual({ act: 'offerExtension', by: 'US' });
    expect(one(at(1), date, 'completeProcedures', 'US').remedy).toEqual({ act: 'acceptOffer', by: 'US' });
    expect(one(at(2), date, 'offerExtension', 'US')).toMatchObject({
      code: 'alreadyAgreed',
      remedy: { act: 'completeProcedures', by: 'US' }
    });
    expect(one(at(3), date, 'completeProcedures', 'US')).toMatchObject({
      code: 'alreadyCompleted',
      remedy: { act: 'completeProcedures', by: 'RU' }
    });
  });

  it('give the years that an offer may still be for', () => {
    const extended = (years: 1 | 3 | 5): Scenario => ({ version: 1, decisions: extension(years, '2020-12-01') });
    const offered = (scenario: Scenario) => one(scenario, '2021-06-01', 'offerExtension', 'US');
    expect(offered(extended(1)).years).toEqual([1, 2, 3, 4]);
    expect(offered(extended(3)).years).toEqual([1, 2]);
    expect(offered(extended(5))).toMatchObject({ standing: 'never', code: 'exceedsFiveYears', article: 'XIV(2)' });
    expect(offered({ ...extended(1), reading: 'single' })).toMatchObject({
      standing: 'never',
      code: 'secondExtension'
    });
  });

  it('as it happened, let nobody accept Russia’s offer of 16 October 2020 once it was declined', () => {
    expect(one(presets['as-it-happened'], '2020-10-16', 'acceptOffer', 'US')).toMatchObject({
      standing: 'notNow',
      code: 'noStandingOffer'
    });
  });

  it.each(['2010-04-07', '2031-02-05', '2021-02-30'] as CalendarDate[])(
    'are none on %s, no day of the path',
    (date) => {
      expect(() => availableDecisions(nothing, date)).toThrow(RangeError);
    }
  );
});
