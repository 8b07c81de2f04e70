import { describe, expect, it } from 'vitest';
import { LATEST_ACTS, latestDay, type LatestAct } from '../../src/ask/latestDay.ts';
import { soonestEnd } from '../../src/ask/soonestEnd.ts';
import { longest } from '../../src/ask/everyWay.ts';
import { startOf } from '../../src/ask/start.ts';
import { presets, type PresetId } from '../../src/scenarios/presets/index.ts';
import { periodOn } from '../../src/scenarios/chronicle.ts';
import { simulate } from '../../src/scenarios/simulate.ts';
import { addDays, type CalendarDate } from '../../src/treaty/calendarDate.ts';
import { YEARS, type Decision } from '../../src/treaty/decision.ts';
import { other, PARTIES } from '../../src/treaty/party.ts';

const from = (path: PresetId, date: CalendarDate) => startOf(simulate(presets[path]), date);

/** Whether the act on a day, with everything tried around it, does what it is for. */
function works(act: LatestAct, kept: readonly Decision[], first: CalendarDate, day: CalendarDate, end: CalendarDate) {
  const both = PARTIES.map((by): Decision => ({ date: day, type: 'completeProcedures', by }));
  const offers = PARTIES.flatMap((by) => YEARS.map((years) => ({ type: 'offerExtension' as const, by, years })));
  const tried: Decision[][] = [];
  if (act === 'giveWithdrawalNotice') for (const by of PARTIES) tried.push([{ date: day, type: act, by }]);
  else {
    for (const date of new Set([first, day])) {
      const at = act === 'offerExtension' ? day : date;
      const accepted = act === 'completeProcedures' ? date : day;
      for (const by of PARTIES) tried.push([{ date: accepted, type: 'acceptOffer', by }, ...both]);
      for (const offer of offers)
        tried.push([{ date: at, ...offer }, { date: accepted, type: 'acceptOffer', by: other(offer.by) }, ...both]);
    }
    tried.push(both);
  }
  return tried.some((added) => {
    const { entries, periods } = simulate({ version: 1, decisions: [...kept, ...added] });
    const isTaken = entries.some(({ event, date }) => event === act && date === day);
    const on = periods.find(({ from, to }) => from <= end && end < to)!;
    return isTaken && (act === 'giveWithdrawalNotice' ? on.phase === 'withdrawn' : on.expiresOn !== null);
  });
}

/** Day by day around what was found and before the end, fortnight by fortnight elsewhere. */
function daysToTry(first: CalendarDate, end: CalendarDate, found: CalendarDate | null): CalendarDate[] {
  const days = new Set<CalendarDate>();
  for (let day = first; day <= end; day = addDays(day, 14)) days.add(day);
  for (const near of [end, found ?? first]) for (let more = -2; more <= 2; more++) days.add(addDays(near, more));
  return [...days].filter((day) => day >= first && day <= end).sort();
}

describe('the latest day', () => {
  const CASES: [PresetId, CalendarDate][] = [
    ['as-it-happened', '2020-10-16'],
    ['as-it-happened', '2020-10-20'],
    ['as-it-happened', '2021-01-27'],
    ['one-year-2020', '2021-12-01'],
    ['five-year-2021', '2025-10-01'],
    ['withdrawal', '2023-03-05']
  ];
  describe.each(CASES)('on %s from %s on', (path, date) => {
    it.each(LATEST_ACTS)('%s: as found by trying each day', (act) => {
      const start = from(path, date);
      const answer = latestDay(start, act);
      if (answer.kind === 'ended') throw new Error('it has not ended');
      const end = answer.otherwise.date;
      const kept = start.chronicle.scenario.decisions;
      const found = answer.kind === 'latest' ? answer.day : null;
      const latest = daysToTry(date, end, found).findLast((day) => works(act, kept, date, day, end));
      expect(found).toBe(latest ?? null);
    });
  });

  it('of an acceptance is the day before the treaty expires; on the next it is refused', () => {
    expect(latestDay(from('as-it-happened', '2020-10-16'), 'acceptOffer')).toMatchObject({
      day: '2021-02-04',
      next: { decision: { date: '2021-02-05', type: 'acceptOffer' }, code: 'notInForce', article: 'XIV' }
    });
  });
  it('of a notice is three months before; on the next it is lawful, and in vain', () => {
    expect(latestDay(from('as-it-happened', '2020-10-16'), 'giveWithdrawalNotice')).toMatchObject({
      day: '2020-11-05',
      next: { ends: '2021-02-06' }
    });
  });
  it.each<[PresetId, CalendarDate, LatestAct, object]>([
    ['five-year-2021', '2025-01-01', 'acceptOffer', { code: 'exceedsFiveYears', article: 'XIV(2)' }],
    ['as-it-happened', '2021-01-27', 'offerExtension', { code: 'alreadyAgreed', article: 'XIV(2)' }],
    ['withdrawal', '2023-03-05', 'giveWithdrawalNotice', { code: 'noticeAlreadyGiven', article: 'XIV(3)' }],
    ['as-it-happened', '2020-12-01', 'giveWithdrawalNotice', { ends: '2021-03-01' }]
  ])('on %s from %s on there is none for %s', (path, date, act, why) => {
    expect(latestDay(from(path, date), act)).toMatchObject({ kind: 'never', why });
  });
  it('there is none when it has ended', () => {
    expect(latestDay(from('lapse-2021', '2021-02-05'), 'acceptOffer')).toMatchObject({
      kind: 'ended',
      end: { how: 'expired', date: '2021-02-05' }
    });
  });
});

describe('what ends it soonest', () => {
  const ends = (path: PresetId, date: CalendarDate) => {
    const answer = soonestEnd(from(path, date));
    return answer.kind === 'endings' ? answer.endings.map(({ end }) => [end.how, end.date]) : answer.end;
  };
  it('is a successor on the same day, a withdrawal in three months, the term in its time', () => {
    expect(ends('as-it-happened', '2020-10-16')).toEqual([
      ['succeeded', '2020-10-16'],
      ['withdrawn', '2021-01-16'],
      ['expired', '2021-02-05']
    ]);
  });
  it('is no withdrawal where the term runs out before it, and no expiry where a notice runs', () => {
    expect(ends('as-it-happened', '2020-12-01')).toEqual([
      ['succeeded', '2020-12-01'],
      ['expired', '2021-02-05']
    ]);
    expect(ends('withdrawal', '2023-03-05')).toEqual([
      ['succeeded', '2023-03-05'],
      ['withdrawn', '2023-05-28']
    ]);
  });
  it('is each on the day its path says', () => {
    const answer = soonestEnd(from('one-year-2020', '2021-05-31'));
    if (answer.kind !== 'endings') throw new Error('it has not ended');
    for (const { end, way } of answer.endings) {
      const chronicle = simulate(way.scenario);
      expect(periodOn(chronicle, end.date).phase).toBe(end.how);
      expect(periodOn(chronicle, addDays(end.date, -1)).expiresOn).not.toBeNull();
    }
    expect(answer.endings.map(({ end }) => end.how)).toEqual(['succeeded', 'withdrawn', 'expired']);
  });
});

describe('how long it can last', () => {
  it('is fifteen years, in as many ways as five can be made up', () => {
    const answer = longest(from('as-it-happened', '2020-10-16'));
    expect(answer).toMatchObject({
      kind: 'longest',
      lastDay: '2026-02-04',
      end: { how: 'expired', date: '2026-02-05' },
      refused: { code: 'exceedsFiveYears' }
    });
    expect(answer.kind === 'longest' && answer.ways.length).toBe(2 ** 4);
  });
  it('is until the notice ends it, where one runs', () => {
    expect(longest(from('withdrawal', '2023-03-05'))).toMatchObject({
      lastDay: '2023-05-27',
      end: { how: 'withdrawn' },
      refused: { code: 'notInForce' }
    });
  });
});
