import { describe, expect, it } from 'vitest';
import { obligations, simulate, type Obligation, type Scenario } from '../../src/core.ts';
import type { Decision } from '../../src/treaty/decision.ts';
import { acceptance, completion, extension, offer } from '../treaty/extension.ts';

const under = (scenario: Scenario) => obligations(simulate(scenario));
const path = (...decisions: Decision[]) => under({ version: 1, decisions });
const find = (all: Obligation[], id: string) => all.find((each) => each.id === id);
const ofKey = (all: Obligation[], key: Obligation['key']) => all.filter((each) => each.key === key);
const datesOf = (all: Obligation[], key: Obligation['key']) => ofKey(all, key).map(({ date }) => date);

const fiveYears = extension(5, '2021-01-26');
const successor = (date: Decision['date']): Decision => ({ date, type: 'bringSuccessorIntoForce' });

describe('Expiry', () => {
  it('is ten years after entry into force, and with it the latest days before it', () => {
    expect(path().filter(({ kind }) => kind === 'lastDay' || kind === 'end')).toMatchObject([
      {
        id: 'latest-notice-2020-11-05',
        working: '2011-02-05 + 10 years − 3 months',
        backwards: '2021-02-05 − 3 months'
      },
      { id: 'latest-completion-2021-02-04', working: '2011-02-05 + 10 years − 1 day', backwards: '2021-02-05 − 1 day' },
      { id: 'expiry-2021-02-05', working: '2011-02-05 + 10 years', article: 'XIV(2)', confidence: 'verified' }
    ]);
    expect(path().some(({ superseded }) => superseded)).toBe(false);
  });
  it('is superseded by an extension that has taken effect, and so is the latest day from then on', () => {
    const all = path(...fiveYears);
    expect(find(all, 'latest-notice-2020-11-05')!.superseded).toBeUndefined();
    expect(find(all, 'latest-completion-2021-02-04')!.superseded).toBe(true);
    expect(find(all, 'expiry-2021-02-05')!.superseded).toBe(true);
    expect(find(all, 'expiry-2026-02-05')).toMatchObject({ working: '2011-02-05 + 10 years + 5 years' });
    expect(find(all, 'expiry-2026-02-05')!.superseded).toBeUndefined();
  });
  it('on its latest day can still be put off', () => {
    const all = path(offer('RU', 5, '2021-01-01'), acceptance('2021-01-02'), ...completion('2021-01-10', '2021-02-04'));
    expect(find(all, 'expiry-2021-02-05')!.superseded).toBe(true);
  });
  it('after five years of extension leaves no latest day, for there is nothing left to complete', () => {
    expect(datesOf(path(...fiveYears), 'latestCompletion')).toEqual(['2021-02-04']);
    expect(datesOf(path(...fiveYears), 'latestNotice')).toEqual(['2020-11-05', '2025-11-05']);
  });
  it('after one year of extension leaves one that is disputed, and none where there may be one extension only', () => {
    const decisions = extension(1, '2020-10-23');
    const [, second] = ofKey(path(...decisions), 'latestCompletion');
    expect(second).toMatchObject({ date: '2022-02-04', confidence: 'disputed', fact: 'art14-second-extension' });
    expect(ofKey(under({ version: 1, decisions, reading: 'single' }), 'latestCompletion')).toHaveLength(1);
  });
  it('is not reached where the Treaty ends before, and neither are its latest days', () => {
    const all = path(successor('2020-11-05'));
    expect(all.filter(({ kind }) => kind === 'lastDay' || kind === 'end')).toEqual([]);
  });
});

describe('A notice of withdrawal', () => {
  const notice = (date: Decision['date'], effective?: Decision['date']): Decision => ({
    date,
    type: 'giveWithdrawalNotice',
    by: 'RU',
    ...(effective && { effective })
  });
  it('ends the Treaty three months after it', () => {
    expect(find(path(notice('2019-11-30')), 'withdrawal-2020-02-29')).toMatchObject({
      by: 'RU',
      kind: 'end',
      working: '2019-11-30 + 3 months',
      article: 'XIV(3)',
      confidence: 'from-memory'
    });
  });
  it('ends it on the later day that it names', () => {
    expect(ofKey(path(notice('2019-01-01', '2019-06-01')), 'withdrawal')).toMatchObject([
      { date: '2019-06-01', working: '2019-01-01 + 3 months + 61 days' }
    ]);
  });
  it('given on the latest day ends it on the day of expiry, and a day later does not', () => {
    expect(datesOf(path(notice('2020-11-05')), 'withdrawal')).toEqual(['2021-02-05']);
    expect(datesOf(path(notice('2020-11-06')), 'withdrawal')).toEqual([]);
  });
  it('leaves no latest day for another', () => {
    expect(datesOf(path(notice('2020-11-04', '2021-02-05')), 'latestNotice')).toEqual([]);
    expect(datesOf(path(notice('2020-11-05')), 'latestNotice')).toEqual(['2020-11-05']);
  });
});

describe('A pledge', () => {
  const pledge = (date: Decision['date'], until: Decision['date']): Decision => ({
    date,
    type: 'pledgeObservance',
    by: 'RU',
    until
  });
  it('is political, and for the days without a treaty in force', () => {
    expect(ofKey(path(pledge('2020-09-22', '2022-02-05')), 'pledge')).toMatchObject([
      { id: 'pledge-RU-2020-09-22', date: '2021-02-05', until: '2022-02-05', basis: 'politics', by: 'RU' }
    ]);
    expect(ofKey(path(pledge('2020-09-22', '2021-02-05')), 'pledge')).toEqual([]);
  });
  it('is over when it is replaced, ended, or a new treaty is in force', () => {
    const first = pledge('2021-03-01', '2030-01-01');
    const untilOf = (...decisions: Decision[]) => ofKey(path(first, ...decisions), 'pledge').map(({ until }) => until);
    expect(untilOf(pledge('2022-01-01', '2023-01-01'))).toEqual(['2022-01-01', '2023-01-01']);
    expect(untilOf({ date: '2022-01-01', type: 'endObservance', by: 'RU' })).toEqual(['2022-01-01']);
    expect(untilOf(successor('2022-01-01'))).toEqual(['2022-01-01']);
  });
});
