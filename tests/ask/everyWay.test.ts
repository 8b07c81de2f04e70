import { describe, expect, it } from 'vitest';
import { everyWay, type Ways } from '../../src/ask/everyWay.ts';
import type { Goal } from '../../src/ask/goal.ts';
import { startOf } from '../../src/ask/start.ts';
import type { Way } from '../../src/ask/way.ts';
import { ENDINGS, NEGOTIATION } from '../../src/proof/decisions.ts';
import { stops } from '../../src/proof/calendar.ts';
import { LAW } from '../../src/proof/law.ts';
import { Model } from '../../src/proof/model.ts';
import { presets, type PresetId } from '../../src/scenarios/presets/index.ts';
import type { Scenario } from '../../src/scenarios/scenario.ts';
import { simulate } from '../../src/scenarios/simulate.ts';
import type { CalendarDate } from '../../src/treaty/calendarDate.ts';
import { DECISION_TYPES, type DecisionType } from '../../src/treaty/decision.ts';
import type { Reading } from '../../src/treaty/facts.ts';
import { allWays } from './everything.ts';

const from = (path: PresetId | Scenario, date: CalendarDate) =>
  startOf(simulate(typeof path === 'string' ? presets[path] : path), date);
const asked = (path: PresetId | Scenario, day: CalendarDate, goal: Goal, date: CalendarDate) =>
  everyWay(from(path, day), goal, date);
const waysOf = (answer: Ways) => (answer.kind === 'ways' ? answer.ways : []);
const kindOf = ({ rests, extensions }: Way) => (rests === 'withdrawn' ? rests : `${rests} ${extensions.join('+')}`);
const totalOf = ({ extensions }: Way) => extensions.reduce<number>((sum, years) => sum + years, 0);
const kinds = (answer: Ways) => new Map(waysOf(answer).map((way) => [kindOf(way), way.decisions]));

const agreed: Scenario = {
  version: 1,
  reading: 'single',
  decisions: [
    { date: '2020-03-01', type: 'offerExtension', by: 'RU', years: 2 },
    { date: '2020-03-01', type: 'acceptOffer', by: 'US' }
  ]
};
const read = (path: PresetId, reading: Reading): Scenario => ({ ...presets[path], reading });

describe('the limits still bind on 1 January 2025, asked on 16 October 2020', () => {
  const answer = asked('as-it-happened', '2020-10-16', 'binds', '2025-01-01');

  it('in all sequences of extensions that come to four years or to five', () => {
    const sums = waysOf(answer).map(totalOf);
    const sequences = new Set(waysOf(answer).map(({ extensions }) => extensions.join('+')));
    expect(sums.filter((sum) => sum === 4)).toHaveLength(2 ** 3);
    expect(sums.filter((sum) => sum === 5)).toHaveLength(2 ** 4);
    expect(sequences.size).toBe(24);
  });
  it('the shortest first: what stands offered takes a decision less', () => {
    const [first] = waysOf(answer);
    expect(first).toMatchObject({ extensions: [4], decisions: 4 });
    expect(kinds(answer).get('inForce 1+3')).toBe(7);
    expect(kinds(answer).get('inForce 3+1')).toBe(8);
  });
  it('in two ways, where there may be one extension only', () => {
    const single = asked(read('as-it-happened', 'single'), '2020-10-16', 'binds', '2025-01-01');
    expect([...kinds(single).keys()]).toEqual(['inForce 4', 'inForce 5']);
  });
  it('each extension is made when the last has begun to count, and can be until the day before it has run out', () => {
    const way = waysOf(answer).find(({ extensions }) => extensions.join() === '1,3')!;
    expect(way.steps.map(({ day, until }) => [day, until])).toEqual([
      ['2020-10-16', '2021-02-04'],
      ['2021-02-05', '2022-02-04']
    ]);
  });
});

describe('nothing is missed, and nothing is longer than it need be', () => {
  const CASES: [string, PresetId | Scenario, CalendarDate, Goal, CalendarDate, DecisionType[], CalendarDate[]][] = [
    [
      'the treaty in force, over all terms',
      'as-it-happened',
      '2020-10-20',
      'inForce',
      '2025-01-01',
      NEGOTIATION as DecisionType[],
      ['2021-02-04', '2021-02-05', '2022-02-04', '2023-02-04', '2024-02-04', '2025-01-01']
    ],
    [
      'the limits binding, from a suspension, with all that ends it',
      { ...agreed, decisions: [...agreed.decisions, { date: '2020-03-02', type: 'suspendParticipation', by: 'RU' }] },
      '2020-11-01',
      'binds',
      '2021-03-01',
      [...NEGOTIATION, ...ENDINGS, 'suspendParticipation', 'resumeParticipation'],
      ['2021-02-04', '2021-03-01']
    ],
    [
      'the limits kept by law or by pledge, on an extension agreed, with every decision there is',
      agreed,
      '2020-11-01',
      'kept',
      '2021-03-01',
      DECISION_TYPES as DecisionType[],
      ['2021-02-05', '2021-03-01']
    ],
    [
      'the limits kept, while an extension agreed waits for its procedures',
      'as-it-happened',
      '2021-01-27',
      'kept',
      '2026-04-01',
      [...NEGOTIATION, ...ENDINGS, 'pledgeObservance'],
      ['2021-02-04', '2021-02-05', '2026-02-04', '2026-02-05', '2026-04-01']
    ],
    [
      'the treaty in force, when it can no longer be',
      'five-year-2021',
      '2025-11-01',
      'inForce',
      '2026-03-01',
      [...NEGOTIATION, ...ENDINGS, 'suspendParticipation', 'resumeParticipation'],
      ['2026-02-04', '2026-02-05', '2026-03-01']
    ],
    [
      'the treaty in force, when notice has been given',
      { version: 1, decisions: [{ date: '2020-10-01', type: 'giveWithdrawalNotice', by: 'US' }] },
      '2020-10-02',
      'inForce',
      '2021-02-10',
      [...NEGOTIATION, ...ENDINGS],
      ['2020-12-31', '2021-01-01', '2021-02-10']
    ]
  ];
  it.each(CASES)('%s', (_, path, day, goal, date, types, days) => {
    const start = from(path, day);
    const all = allWays(start, goal, date, [start.day, ...days], types);
    expect(Object.fromEntries(kinds(everyWay(start, goal, date)))).toEqual(Object.fromEntries(all));
  });

  it('of all positions there are on the days of the Treaty: the same terms are reached', () => {
    const STOPS = ['2021-02-05', '2023-02-05', '2026-02-05'] as const;
    const terms = new Map<CalendarDate, Set<number>>();
    for (const { day, isSettled, state } of new Model(LAW, 'cumulative', { days: STOPS, pledgedUntil: [] }).negotiation
      .positions) {
      const { phase, extendedBy } = state.standing;
      if (!terms.has(day)) terms.set(day, new Set());
      if (isSettled && phase === 'inForce') terms.get(day)!.add(extendedBy);
    }
    const start = from({ version: 1, decisions: [] }, '2011-02-05');
    const days = stops(STOPS).filter((day) => day > '2021-01-01');
    expect(days.length).toBeGreaterThan(5);
    for (const day of days) {
      const sums = waysOf(everyWay(start, 'inForce', day)).map(totalOf);
      expect([...new Set(sums)].sort(), day).toEqual([...terms.get(day)!].sort());
    }
  });
});

describe('there is none, because', () => {
  const noneOf = (answer: Ways) => (answer.kind === 'none' ? answer.none : null);
  it('all extensions together may not exceed five years', () => {
    const none = noneOf(asked('five-year-2021', '2025-01-01', 'inForce', '2027-01-01'));
    expect(none).toMatchObject({ code: 'exceedsFiveYears', article: 'XIV(2)', lastDay: '2026-02-04' });
  });
  it('there may be one extension only', () => {
    const none = noneOf(asked(read('one-year-2020', 'single'), '2021-03-01', 'binds', '2023-01-01'));
    expect(none).toMatchObject({ code: 'secondExtension', article: 'XIV(2)', lastDay: '2022-02-04' });
  });
  it('it has expired', () => {
    const none = noneOf(asked('lapse-2021', '2021-02-05', 'binds', '2022-01-01'));
    expect(none).toMatchObject({ code: 'notInForce', lastDay: null, end: { how: 'expired', date: '2021-02-05' } });
  });
  it('a notice of withdrawal ends it, whatever is extended', () => {
    const none = noneOf(asked('withdrawal', '2023-03-05', 'inForce', '2024-01-01'));
    expect(none).toMatchObject({
      code: 'notInForce',
      end: { how: 'withdrawn', date: '2023-05-28', article: 'XIV(3)' }
    });
  });
  it('a successor is in force, and there is nothing to pledge beside it', () => {
    expect(noneOf(asked('successor', '2025-03-01', 'kept', '2026-01-01'))).toMatchObject({ code: 'succeeded' });
  });
  it.each<[Goal, CalendarDate, CalendarDate, CalendarDate, string]>([
    ['binds', '2015-03-01', '2016-01-01', '2018-02-05', 'II(1)'],
    ['inForce', '2010-05-01', '2010-07-01', '2011-02-05', 'XIV(1)']
  ])('it is not due yet: %s on %s', (goal, day, date, due, article) => {
    expect(asked('as-it-happened', day, goal, date)).toMatchObject({ kind: 'notYet', notYet: { due, article } });
  });
});

it.each<[Goal, CalendarDate, boolean]>([
  ['binds', '2018-02-04', false],
  ['binds', '2018-02-05', true],
  ['binds', '2023-02-28', false],
  ['inForce', '2023-02-28', true],
  ['kept', '2026-02-05', false]
])('what is past is read from the path: %s on %s is %s', (goal, date, holds) => {
  expect(asked('as-it-happened', '2026-03-01', goal, date)).toMatchObject({ kind: 'past', holds });
});

it('a path that is full has room for no answer', async () => {
  const { ask } = await import('../../src/ask/ask.ts');
  const many = Array.from({ length: 990 }, () => ({ date: '2012-01-01', type: 'pauseInspections' }) as const);
  expect(ask(from({ version: 1, decisions: [...many] }, '2020-01-01'), { ask: 'soonestEnd' }).kind).toBe('full');
});
