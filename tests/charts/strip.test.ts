import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { answeredOffers, outcome, promises, splitAt, stretches, turningPoints } from '../../src/charts/strip.ts';
import { presets } from '../../src/scenarios/presets/index.ts';
import { simulate } from '../../src/scenarios/simulate.ts';
import type { Decision } from '../../src/treaty/decision.ts';
import { runs } from '../oracle/runs.ts';
import { scenarios } from '../oracle/scenarios.ts';
import { extension } from '../treaty/extension.ts';

const path = (...decisions: Decision[]) => simulate({ version: 1, decisions });

describe('the strip of a path', () => {
  it('tells the original term from the extension, and what is contested from what is not', () => {
    const drawn = stretches(simulate(presets['as-it-happened'])).map(({ from, to, phase, isContested }) =>
      [from, to, phase, ...(isContested ? ['contested'] : [])].join(' ')
    );
    expect(drawn).toEqual([
      '2010-04-08 2011-02-05 signed',
      '2011-02-05 2021-02-03 inForce',
      '2021-02-03 2023-02-28 extended',
      '2023-02-28 2026-02-05 extended contested',
      '2026-02-05 2031-02-05 ended'
    ]);
  });
  it('shows a pledge, for as long as it runs and no treaty is in force', () => {
    const pledge: Decision = { date: '2020-06-01', type: 'pledgeObservance', by: 'RU', until: '2022-02-05' };
    const observed = stretches(path(pledge)).filter(({ isObserved }) => isObserved);
    expect(observed).toMatchObject([{ from: '2021-02-05', to: '2022-02-05', phase: 'ended' }]);
  });
  it('covers the chronicle without gaps, and neighbours differ', () => {
    const whole = fc.property(scenarios, (scenario) => {
      const chronicle = simulate(scenario);
      const drawn = stretches(chronicle);
      expect(drawn[0]!.from).toBe('2010-04-08');
      expect(drawn.at(-1)!.to).toBe(scenario.horizon ?? '2031-02-05');
      drawn.slice(1).forEach((next, index) => {
        const { from, to, ...looks } = drawn[index]!;
        expect(from < to).toBe(true);
        expect(next.from).toBe(to);
        expect(next).not.toMatchObject(looks);
      });
    });
    fc.assert(whole, runs(60));
  });
  it('leaves the chronicle as it was', () => {
    const chronicle = simulate(presets['as-it-happened']);
    stretches(chronicle);
    expect(chronicle).toEqual(simulate(presets['as-it-happened']));
  });
});

describe('the treaty', () => {
  it.each([
    ['as-it-happened', '2026-02-05'],
    ['one-year-2020', '2022-02-05'],
    ['five-year-2021', '2026-02-05'],
    ['lapse-2021', '2021-02-05']
  ] as const)('on the path %s expires on %s', (id, date) => {
    expect(outcome(simulate(presets[id]))).toEqual({ date, how: 'expired' });
  });
  it('ends by withdrawal three months after the notice', () => {
    const withdrawn = path({ date: '2020-06-15', type: 'giveWithdrawalNotice', by: 'US' });
    expect(outcome(withdrawn)).toEqual({ date: '2020-09-15', how: 'withdrawn' });
  });
  it('ends when a successor enters into force', () => {
    const succeeded = path({ date: '2020-06-15', type: 'bringSuccessorIntoForce' });
    expect(outcome(succeeded)).toEqual({ date: '2020-06-15', how: 'succeeded' });
  });
  it('ends once: a new treaty after its expiry is not how it ended', () => {
    const followed = path({ date: '2022-06-15', type: 'bringSuccessorIntoForce' });
    expect(outcome(followed)).toEqual({ date: '2021-02-05', how: 'expired' });
  });
  it('has not ended where the path is drawn no further', () => {
    const short = { version: 1, decisions: [], horizon: '2021-02-05' } as const;
    expect(outcome(simulate({ ...short, decisions: [] }))).toBeNull();
  });
});

describe('a path turns', () => {
  const always = [
    { date: '2011-02-05', kind: 'entryIntoForce' },
    { date: '2018-02-05', kind: 'limitsDue' }
  ];
  it.each([
    [
      'as-it-happened',
      [
        { date: '2021-02-03', kind: 'extended' },
        { date: '2023-02-28', kind: 'contested' }
      ]
    ],
    ['one-year-2020', [{ date: '2020-10-25', kind: 'extended' }]],
    ['five-year-2021', [{ date: '2021-02-03', kind: 'extended' }]],
    ['lapse-2021', []]
  ] as const)('on %s, after its entry into force', (id, turns) => {
    expect(turningPoints(simulate(presets[id]))).toEqual([...always, ...turns]);
  });
  it('with each extension that takes effect', () => {
    const bridge = path(...extension(1, '2020-10-16'), ...extension(4, '2021-10-16'));
    expect(turningPoints(bridge)).toEqual([
      ...always,
      { date: '2020-10-16', kind: 'extended' },
      { date: '2021-10-16', kind: 'extended' }
    ]);
  });
  it('with no decision that is refused', () => {
    const refused = path({ date: '2022-01-01', type: 'suspendParticipation', by: 'RU' });
    expect(turningPoints(refused)).toEqual(always);
  });
});

describe('a pledge', () => {
  const from = (id: keyof typeof presets) => promises(simulate(presets[id]));

  it('that ends before the treaty does never is what holds', () => {
    expect(from('as-it-happened')).toEqual([{ by: 'RU', from: '2025-09-22', holds: null, to: '2026-02-04' }]);
  });
  it('is all that holds once no treaty is in force, each Party’s by itself', () => {
    expect(from('observance-2026')).toMatchObject([
      { by: 'RU', holds: '2026-02-05', to: '2027-02-05' },
      { by: 'US', holds: '2026-02-05', to: '2027-02-05' }
    ]);
  });
  it('is over when the Party ends it, replaces it, or a successor is in force', () => {
    const pledge: Decision = { date: '2022-01-01', type: 'pledgeObservance', by: 'RU', until: '2025-01-01' };
    const ends = (...more: Decision[]) => promises(path(pledge, ...more)).map(({ to }) => to);
    expect(ends()).toEqual(['2025-01-01']);
    expect(ends({ date: '2023-01-01', type: 'endObservance', by: 'RU' })).toEqual(['2023-01-01']);
    expect(ends({ date: '2023-01-01', type: 'bringSuccessorIntoForce' })).toEqual(['2023-01-01']);
    expect(ends({ ...pledge, date: '2023-01-01', until: '2024-01-01' })).toEqual(['2023-01-01', '2024-01-01']);
    expect(ends({ ...pledge, by: 'US' })).toEqual(['2025-01-01', '2025-01-01']);
  });
});

describe('what is shared with the record', () => {
  it('is parted from what is not on the day the path leaves it', () => {
    const all = stretches(simulate(presets['lapse-2021']));
    const parted = splitAt(all, '2021-01-21').map(({ from, to, isShared }) => [from, to, isShared]);
    expect(parted).toEqual([
      ['2010-04-08', '2011-02-05', true],
      ['2011-02-05', '2021-01-21', true],
      ['2021-01-21', '2021-02-05', false],
      ['2021-02-05', '2031-02-05', false]
    ]);
    expect(splitAt(all, null).map(({ isShared }) => isShared)).toEqual(all.map(() => false));
  });
});

describe('an offer that was answered', () => {
  it('is one that the other Party declined or accepted', () => {
    expect(answeredOffers(simulate(presets['as-it-happened']))).toEqual([
      { date: '2020-10-16', by: 'RU', years: 1 },
      { date: '2021-01-21', by: 'US', years: 5 }
    ]);
  });
});
