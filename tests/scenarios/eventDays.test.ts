import { describe, expect, it } from 'vitest';
import { branch } from '../../src/scenarios/branch.ts';
import { eventDays, nextDay } from '../../src/scenarios/eventDays.ts';
import { presets } from '../../src/scenarios/presets/index.ts';
import { simulate } from '../../src/scenarios/simulate.ts';

describe('the days on which something happens', () => {
  const days = eventDays(simulate(presets['lapse-2021']));
  it('are in order, each once', () => {
    expect(days).toEqual([...new Set(days)].toSorted());
    expect(days).toContain('2020-10-16');
    expect([days[0], days.at(-1)]).toEqual(['2010-04-08', '2021-02-06']);
  });
  it('are those of refused decisions too', () => {
    expect(
      eventDays(simulate({ version: 1, decisions: [{ date: '2022-03-01', type: 'acceptOffer', by: 'US' }] }))
    ).toContain('2022-03-01');
  });
  it('follow one another, forwards and back', () => {
    expect(nextDay(days, '2020-10-15', 1)).toBe('2020-10-16');
    expect(nextDay(days, '2020-10-16', 1)).toBe('2020-10-20');
    expect(nextDay(days, '2020-10-16', -1)).toBe('2020-10-13');
    expect(nextDay(days, '2010-04-08', -1)).toBeUndefined();
    expect(nextDay(days, '2021-02-06', 1)).toBeUndefined();
  });
});

describe('a branch', () => {
  it('keeps what was decided up to and including its day, and the horizon and the reading', () => {
    const { scenario } = simulate({ ...presets['lapse-2021'], horizon: '2040-01-01', reading: 'single' });
    const branched = branch(scenario, { date: '2020-10-16', type: 'acceptOffer', by: 'US' });
    expect(branched.decisions.map(({ date, type }) => `${date} ${type}`).slice(-3)).toEqual([
      '2020-10-16 offerExtension',
      '2020-10-16 declineOffer',
      '2020-10-16 acceptOffer'
    ]);
    expect(branched).toMatchObject({ horizon: '2040-01-01', reading: 'single' });
    expect(branched).not.toHaveProperty('id');
  });
});
