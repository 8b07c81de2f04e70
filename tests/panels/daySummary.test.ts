import { describe, expect, it } from 'vitest';
import { MESSAGES } from '../../src/i18n/index.ts';
import { daySummary, endAhead } from '../../src/panels/daySummary.ts';
import { periodOn } from '../../src/scenarios/chronicle.ts';
import { presets, type PresetId } from '../../src/scenarios/presets/index.ts';
import { simulate } from '../../src/scenarios/simulate.ts';
import type { CalendarDate } from '../../src/treaty/calendarDate.ts';
import type { Decision } from '../../src/treaty/decision.ts';

const { en, ru } = MESSAGES;

function summary(decisions: Decision[], date: CalendarDate, words = en): string {
  const chronicle = simulate({ version: 1, decisions });
  return daySummary(words, chronicle, periodOn(chronicle, date), date);
}
const onPath = (id: PresetId, date: CalendarDate, words = en) => summary(presets[id].decisions, date, words);

describe('on the day before it expires, the treaty is in force for one day', () => {
  it.each([
    ['as-it-happened', '2026-02-04', '5 February 2026'],
    ['one-year-2020', '2022-02-04', '5 February 2022'],
    ['five-year-2021', '2026-02-04', '5 February 2026'],
    ['lapse-2021', '2021-02-04', '5 February 2021']
  ] as const)('%s', (id, date, expiry) => {
    expect(onPath(id, date)).toMatch(/^The treaty is in force/);
    expect(onPath(id, date)).toContain(`in 1 day, on ${expiry}`);
  });
});

describe('on the day of its expiry the treaty expires, and the day after it has', () => {
  it.each([
    ['as-it-happened', '2026-02-05', '2026-02-06', '5 February 2026'],
    ['one-year-2020', '2022-02-05', '2022-02-06', '5 February 2022'],
    ['five-year-2021', '2026-02-05', '2026-02-06', '5 February 2026'],
    ['lapse-2021', '2021-02-05', '2021-02-06', '5 February 2021']
  ] as const)('%s', (id, date, next, expiry) => {
    expect(onPath(id, date)).toMatch(/has expired today.*no longer bind/);
    expect(onPath(id, next)).toContain(`expired 1 day ago, on ${expiry}`);
  });
});

describe('while it runs', () => {
  it('the days left are counted to the end of the original term', () => {
    expect(onPath('as-it-happened', '2020-10-16')).toContain('in 112 days, on 5 February 2021');
    expect(onPath('as-it-happened', '2011-02-05')).toContain('in 3,653 days, on 5 February 2021'); // ten years
  });
  it('or of the extension, from the day it takes effect', () => {
    expect(onPath('as-it-happened', '2021-02-02')).toContain('in 3 days, on 5 February 2021');
    expect(onPath('as-it-happened', '2021-02-03')).toContain('in 1,828 days, on 5 February 2026');
    expect(onPath('one-year-2020', '2020-10-25')).toContain('in 468 days, on 5 February 2022');
  });
  it('an extended treaty is told from one in its original term', () => {
    expect(onPath('one-year-2020', '2020-10-24')).toMatch(/original term.*Unless it is extended/);
    expect(onPath('one-year-2020', '2020-10-25')).toMatch(/extended\./);
  });
  it('before entry into force, it is signed', () => {
    expect(onPath('lapse-2021', '2011-02-04')).toMatch(/^Signed.*5 February 2011/);
    expect(onPath('lapse-2021', '2011-02-05')).not.toMatch(/^Signed/);
  });
});

describe('a suspension', () => {
  it('is named from its day on, with who suspended', () => {
    expect(onPath('as-it-happened', '2023-02-27')).not.toContain('suspended');
    expect(onPath('as-it-happened', '2023-02-28')).toContain('Russia has suspended participation');
    expect(onPath('as-it-happened', '2023-02-28')).toContain('in 1,073 days, on 5 February 2026');
  });
  it('is no part of the path on which there was none', () => {
    expect(onPath('five-year-2021', '2023-02-28')).not.toContain('suspended');
  });
  it('may be of the United States, or of both', () => {
    const us: Decision = { date: '2020-01-01', type: 'suspendParticipation', by: 'US' };
    const ru: Decision = { date: '2020-02-01', type: 'suspendParticipation', by: 'RU' };
    expect(summary([us, ru], '2020-01-31')).toContain('the United States has suspended');
    expect(summary([us, ru], '2020-02-01')).toContain('both parties have suspended');
  });
});

describe('another end', () => {
  const notice: Decision = { date: '2020-06-15', type: 'giveWithdrawalNotice', by: 'US' };

  it('by withdrawal is ahead while its notice runs', () => {
    expect(summary([notice], '2020-06-14')).toContain('original term');
    expect(summary([notice], '2020-06-15')).toMatch(/withdrawal.*in 92 days, on 15 September 2020/);
    expect(summary([notice], '2020-09-14')).toContain('in 1 day, on 15 September 2020');
    expect(summary([notice], '2020-09-15')).toMatch(/ended by withdrawal on 15 September 2020/);
  });
  it('by withdrawal comes too late, where the treaty expires before', () => {
    const late: Decision = { date: '2021-01-01', type: 'giveWithdrawalNotice', by: 'US' };
    expect(summary([late], '2021-02-04')).toContain('expires in 1 day, on 5 February 2021');
    expect(summary([late], '2021-02-05')).toContain('has expired today');
  });
  it('is a successor', () => {
    const successor: Decision = { date: '2020-06-15', type: 'bringSuccessorIntoForce' };
    expect(summary([successor], '2020-06-15')).toMatch(/successor.*since 15 June 2020/);
  });
  it('may be followed by a successor: then that is in force since its own day', () => {
    const later: Decision = { date: '2022-06-15', type: 'bringSuccessorIntoForce' };
    expect(summary([later], '2022-06-14')).toContain('on 5 February 2021');
    expect(summary([later], '2022-06-15')).toMatch(/successor.*since 15 June 2022/);
    expect(summary([notice, later], '2022-06-15')).toMatch(/successor.*since 15 June 2022/);
  });
});

describe('the end ahead', () => {
  it('is the earlier of expiry and withdrawal, and none once the treaty has ended', () => {
    const { periods } = simulate(presets['lapse-2021']);
    expect(periods.map(endAhead).at(-1)).toBeNull();
    const [inForce] = periods.filter(({ phase }) => phase === 'inForce');
    expect(endAhead(inForce!)).toBe('2021-02-05');
    expect(endAhead({ ...inForce!, terminatesOn: '2020-12-01' })).toBe('2020-12-01');
    expect(endAhead({ ...inForce!, terminatesOn: '2021-03-01' })).toBe('2021-02-05');
  });
});

describe('in Russian', () => {
  it('the same is said', () => {
    expect(onPath('as-it-happened', '2026-02-04', ru)).toMatch(/в силе.*Россия приостановила.*через 1 день, 5 февраля/);
    expect(onPath('as-it-happened', '2026-02-05', ru)).toMatch(/Сегодня.*истёк/);
    expect(onPath('as-it-happened', '2026-02-06', ru)).toMatch(/истёк 5 февраля 2026 года, 1 день назад/);
    expect(onPath('one-year-2020', '2020-10-16', ru)).toContain('через 112 дней, 5 февраля 2021 года');
    expect(onPath('one-year-2020', '2022-02-03', ru)).toContain('через 2 дня, 5 февраля 2022 года');
  });
});
