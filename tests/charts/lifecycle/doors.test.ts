import { describe, expect, it } from 'vitest';
import { decisionOf, doorsOn, onTerms, termedOf, type Choice } from '../../../src/charts/lifecycle/doors.ts';
import { graphOf } from '../../../src/charts/lifecycle/graph.ts';
import { describeMachine } from '../../../src/formats/machine.ts';
import { branch } from '../../../src/scenarios/branch.ts';
import { presets } from '../../../src/scenarios/presets/index.ts';
import { simulate } from '../../../src/scenarios/simulate.ts';
import type { CalendarDate } from '../../../src/treaty/calendarDate.ts';
import type { DecisionType } from '../../../src/treaty/decision.ts';

const graph = graphOf(describeMachine());
const record = simulate(presets['as-it-happened']);
const choices = (date: CalendarDate, type: DecisionType) =>
  doorsOn(graph, record, date).open.filter((choice) => choice.type === type);
/** What comes of a choice on a day. */
const taken = (choice: Choice, date: CalendarDate) =>
  simulate(branch(record.scenario, { date, ...decisionOf(choice, date) }));

describe('a door is gone through', () => {
  it('on the usual terms where none are chosen', () => {
    const [offer] = choices('2019-06-15', 'offerExtension').filter(({ years }) => years === 4);
    expect(decisionOf(offer!, '2019-06-15')).toEqual({ type: 'offerExtension', by: 'US', years: 4 });
    const [pledge] = choices('2026-03-01', 'pledgeObservance');
    expect(decisionOf(pledge!, '2026-03-01')).toEqual({ type: 'pledgeObservance', by: 'US', until: '2027-03-01' });
    const [successor] = choices('2026-03-01', 'bringSuccessorIntoForce');
    expect(decisionOf(successor!, '2026-03-01')).toEqual({ type: 'bringSuccessorIntoForce' });
  });
  it('by the Party that decides, on the terms that it chooses', () => {
    const date = '2019-06-15';
    const decision = {
      type: 'giveWithdrawalNotice' as const,
      by: 'RU' as const,
      effective: '2020-01-01' as CalendarDate
    };
    const choice = onTerms(choices(date, 'giveWithdrawalNotice'), decision);
    expect(decisionOf(choice, date)).toEqual(decision);
    expect(taken(choice, date).entries.at(-2)).toMatchObject({ event: 'giveWithdrawalNotice', by: 'RU' });
    expect(taken(choice, date).entries.at(-1)).toMatchObject({ event: 'withdrawalTakesEffect', date: '2020-01-01' });
  });
  it('at the earliest, where the day chosen before is taken back', () => {
    const date = '2019-06-15';
    const choice = onTerms(choices(date, 'giveWithdrawalNotice'), { type: 'giveWithdrawalNotice', by: 'US' });
    expect(decisionOf(choice, date)).toEqual({ type: 'giveWithdrawalNotice', by: 'US' });
  });
});

describe('what there is to choose', () => {
  it('is of an offer for how long, as far as the Treaty allows', () => {
    const all = { type: 'offerExtension', parties: ['US', 'RU'], years: [1, 2, 3, 4, 5] };
    expect(termedOf(choices('2019-06-15', 'offerExtension'))).toEqual(all);
    const once = simulate(presets['one-year-2020']);
    const left = doorsOn(graph, once, '2021-01-01').open.filter(({ type }) => type === 'offerExtension');
    expect(termedOf(left)).toEqual({ ...all, years: [1, 2, 3, 4] });
  });
  it('is nothing where the terms are given', () => {
    expect(termedOf(choices('2019-06-15', 'suspendParticipation'))).toBeNull();
    expect(termedOf([])).toBeNull();
  });
});
