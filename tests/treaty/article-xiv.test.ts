import { describe, expect, it } from 'vitest';
import { periodOn } from '../../src/scenarios/chronicle.ts';
import { simulate } from '../../src/scenarios/simulate.ts';
import type { Decision } from '../../src/treaty/decision.ts';
import { acceptance, completion, extension, offer } from './extension.ts';

const path = (...decisions: Decision[]) => simulate({ version: 1, decisions });

describe('Article XIV(1): entry into force', () => {
  it('on the day of the exchange of instruments of ratification, 5 February 2011', () => {
    expect(periodOn(path(), '2011-02-04').phase).toBe('signed');
    expect(periodOn(path(), '2011-02-05').phase).toBe('inForce');
  });
});

describe('Article XIV(2): duration', () => {
  it('the Treaty remains in force for 10 years', () => {
    expect(periodOn(path(), '2021-02-04').phase).toBe('inForce');
    expect(periodOn(path(), '2021-02-05').phase).toBe('expired');
  });
  it('the day on which the term runs out is expiry; from the next day on it is lapse', () => {
    expect(path().entries.map(({ date, event, states }) => ({ date, event, states }))).toMatchObject([
      { event: 'signature', states: ['signed'] },
      { event: 'entryIntoForce', date: '2011-02-05' },
      { event: 'limitsBind', date: '2018-02-05' },
      { event: 'expiry', date: '2021-02-05', states: ['expired.expiry'] },
      { event: 'lapse', date: '2021-02-06', states: ['expired.lapse'] }
    ]);
  });
  it('unless it is superseded earlier by a subsequent agreement', () => {
    const superseded = path({ date: '2019-06-01', type: 'bringSuccessorIntoForce' });
    expect(periodOn(superseded, '2019-05-31').phase).toBe('inForce');
    expect(periodOn(superseded, '2019-06-01')).toMatchObject({
      phase: 'succeeded',
      limits: { US: 'none', RU: 'none' }
    });
    expect(periodOn(superseded, '2031-02-04').phase).toBe('succeeded');
  });
});

describe('Article XIV(2): extension', () => {
  it('takes effect on the day the second Party completes its procedures', () => {
    const extended = path(
      offer('RU', 5, '2020-12-01'),
      acceptance('2020-12-02'),
      ...completion('2021-01-10', '2021-02-04')
    );
    expect(periodOn(extended, '2021-02-03')).toMatchObject({ phase: 'inForce', expiresOn: '2021-02-05' });
    expect(periodOn(extended, '2021-02-04')).toMatchObject({ phase: 'extended', expiresOn: '2026-02-05' });
  });
  it('does not come of an offer alone, nor of an agreement that one Party never completes', () => {
    const offered = path(offer('RU', 1, '2020-10-16'));
    const agreed = path(
      offer('RU', 1, '2020-10-16'),
      acceptance('2020-10-17'),
      completion('2020-10-25', '2020-10-25')[0]!
    );
    for (const chronicle of [offered, agreed]) expect(periodOn(chronicle, '2021-02-05').phase).toBe('expired');
  });
  it('cannot be completed on the day the Treaty has expired', () => {
    const tooLate = path(
      offer('RU', 1, '2021-01-01'),
      acceptance('2021-01-02'),
      ...completion('2021-02-04', '2021-02-05')
    );
    expect(tooLate.refusals).toMatchObject([{ index: 3, code: 'notInForce', article: 'XIV' }]);
    expect(periodOn(tooLate, '2021-02-05').phase).toBe('expired');
  });
  it('cannot be accepted by the Party that offered it', () => {
    const alone = path(offer('US', 5, '2020-12-01'), acceptance('2020-12-02'));
    expect(alone.refusals).toMatchObject([{ index: 1, code: 'noStandingOffer', article: 'XIV(2)' }]);
  });
  it('is counted from the day the Treaty would have expired, not from the day it takes effect', () => {
    expect(periodOn(path(...extension(1, '2015-06-30')), '2015-06-30').expiresOn).toBe('2022-02-05');
  });
  it('is of no more than five years, all extensions together', () => {
    const { refusals } = path(...extension(1, '2020-10-16'), offer('RU', 5, '2021-06-01'));
    expect(refusals).toMatchObject([{ index: 4, code: 'exceedsFiveYears', article: 'XIV(2)' }]);
    const bridged = path(...extension(1, '2020-10-16'), ...extension(4, '2021-06-01'));
    expect(bridged.refusals).toEqual([]);
    expect(periodOn(bridged, '2026-02-04').phase).toBe('extended');
    expect(periodOn(bridged, '2026-02-05').phase).toBe('expired');
  });
  it('read as one only, cannot be followed by a second, however short', () => {
    const decisions = [...extension(1, '2020-10-16'), offer('RU', 1, '2021-06-01')];
    const { refusals } = simulate({ version: 1, reading: 'single', decisions });
    expect(refusals).toMatchObject([{ index: 4, code: 'secondExtension', article: 'XIV(2)' }]);
  });
});

describe('Article XIV(3): withdrawal', () => {
  const notice = (effective?: Decision['effective']): Decision => ({
    date: '2019-11-30',
    type: 'giveWithdrawalNotice',
    by: 'US',
    ...(effective && { effective })
  });
  it('ends the Treaty three months after the notice', () => {
    const withdrawn = path(notice());
    expect(periodOn(withdrawn, '2019-11-30').terminatesOn).toBe('2020-02-29');
    expect(periodOn(withdrawn, '2020-02-28').phase).toBe('inForce');
    expect(periodOn(withdrawn, '2020-02-29').phase).toBe('withdrawn');
  });
  it('or on a later day that the notice names, but on none sooner', () => {
    expect(periodOn(path(notice('2020-06-01')), '2020-06-01').phase).toBe('withdrawn');
    expect(path(notice('2020-02-28')).refusals).toMatchObject([{ code: 'noticeTooShort', article: 'XIV(3)' }]);
  });
  it('on the day of expiry itself leaves the Treaty withdrawn', () => {
    expect(periodOn(path(notice('2021-02-05')), '2021-02-05').phase).toBe('withdrawn');
  });
});
