import { describe, expect, it } from 'vitest';
import { readAddress } from '../../src/session/address.ts';

const linksIn = (search: string) => readAddress(search).address.paths.map(({ link }) => link);
const noticesOf = (search: string) => readAddress(search).notices;

const DEFAULT_LINKS = ['as-it-happened', 'one-year-2020', 'five-year-2021', 'lapse-2021'];
const OFFER = '1~2020-10-16.offerExtension.RU.1';

describe('an empty address', () => {
  it('stands for the four paths on 16 October 2020, and whatever else is default', () => {
    const { address, notices } = readAddress('');
    expect(address).toMatchObject({
      active: 0,
      against: null,
      shown: null,
      date: '2020-10-16',
      views: null,
      language: null,
      theme: 'auto',
      transparent: false,
      plain: false
    });
    expect(address.paths.map(({ link }) => link)).toEqual(DEFAULT_LINKS);
    expect(notices).toEqual([]);
  });
  it('may have a question mark', () => {
    expect(readAddress('?')).toEqual(readAddress(''));
  });
});

describe('a path', () => {
  it('is the id of a preset or a scenario in link form', () => {
    expect(linksIn(`?path=lapse-2021&path=${OFFER}`)).toEqual(['lapse-2021', OFFER]);
  });
  it('stands where the address puts it', () => {
    const [lapse, record, custom] = readAddress(`?path=lapse-2021&path=as-it-happened&path=${OFFER}`).address.paths;
    expect([lapse!.preset, record!.preset, custom!.preset]).toEqual(['lapse-2021', 'as-it-happened', null]);
    expect(custom!.scenario.decisions).toEqual([{ date: '2020-10-16', type: 'offerExtension', by: 'RU', years: 1 }]);
  });
  it('may stand there twice', () => {
    expect(linksIn('?path=lapse-2021&path=lapse-2021')).toEqual(['lapse-2021', 'lapse-2021']);
  });
  it('is one of at most four, and the fifth is named', () => {
    const search = `?${[...DEFAULT_LINKS, OFFER].map((link) => `path=${link}`).join('&')}`;
    expect(linksIn(search)).toEqual(DEFAULT_LINKS);
    expect(noticesOf(search)).toEqual([{ parameter: 'path', value: OFFER, problem: 'tooManyPaths' }]);
  });
  it('that cannot be read takes no place', () => {
    const search = '?path=none&path=lapse-2021&path=one-year-2020&path=five-year-2021&path=as-it-happened';
    expect(linksIn(search)).toHaveLength(4);
    expect(noticesOf(search)).toMatchObject([{ value: 'none', problem: 'path' }]);
  });
  it('is a default one where none can be read', () => {
    expect(linksIn('?path=none&path=')).toEqual(DEFAULT_LINKS);
    expect(noticesOf('?path=none&path=')).toHaveLength(2);
  });
});

describe('a parameter', () => {
  it.each([
    ['?date=2026-02-04', { date: '2026-02-04' }],
    ['?active=3', { active: 2 }],
    ['?against=3', { against: 2 }],
    ['?from=2020-01-01&to=2021-03-01', { shown: { from: '2020-01-01', to: '2021-03-01' } }],
    ['?lang=ru', { language: 'ru' }],
    ['?theme=dark', { theme: 'dark' }],
    ['?transparent', { transparent: true, plain: false }],
    ['?plain', { plain: true, transparent: false }],
    ['?view=limits', { views: ['limits'] }],
    ['?view=day&view=paths', { views: ['day', 'paths'] }],
    ['?view=score', { views: null }],
    ['?view=limits&view=score', { views: null }]
  ])('is read: %s', (search, expected) => {
    const { address, notices } = readAddress(search);
    expect(address).toMatchObject(expected);
    expect(notices).toEqual([]);
  });
});

describe('a day', () => {
  it.each(['2010-04-08', '2031-02-04'])('is in the span from signature to the horizon: %s', (date) => {
    expect(readAddress(`?date=${date}`).address.date).toBe(date);
  });
  it.each(['2010-04-07', '2031-02-05', '0001-01-01', '9999-12-31'])('is not in it: %s', (date) => {
    expect(readAddress(`?date=${date}`).address.date).toBe('2020-10-16');
    expect(noticesOf(`?date=${date}`)).toEqual([{ parameter: 'date', value: date, problem: 'dateOutside' }]);
  });
  it('may lie as far as the furthest of the paths goes', () => {
    const search = '?path=lapse-2021&path=1~horizon=2040-01-01';
    expect(readAddress(`${search}&date=2039-12-31`).address.date).toBe('2039-12-31');
    expect(noticesOf(`${search}&date=2040-01-01`)).toMatchObject([{ problem: 'dateOutside' }]);
  });
  it('is by default the last one, where the paths end before 16 October 2020', () => {
    expect(readAddress('?path=1~horizon=2012-01-01').address.date).toBe('2011-12-31');
  });
});

describe('what cannot be read', () => {
  it.each([
    ['path', 'none', { problem: 'path', pointer: '', expected: 'preset' }],
    ['path', '2~2020-10-16.offerExtension.RU.1', { problem: 'path', pointer: '/version', expected: 'version' }],
    [
      'path',
      '1~2021-02-30.acceptOffer.US',
      { problem: 'path', pointer: '/decisions/0/date', expected: 'calendarDate' }
    ],
    ['path', `${OFFER}~2031-02-05.acceptOffer.US`, { pointer: '/decisions/1/date', expected: 'dateInSpan' }],
    ['path', '1~2020-10-16.offerExtension.RU.6', { pointer: '/decisions/0/years', expected: 'years' }],
    ['path', '1~2020-10-16.offerExtension.RU', { pointer: '/decisions/0/years', expected: 'field' }],
    ['path', '1~2020-10-16.renew.US', { pointer: '/decisions/0/type', expected: 'decisionType' }],
    ['path', '1~colour=red', { pointer: '/colour', expected: 'noSuchField' }],
    ['path', '1~horizon=2100-01-02', { pointer: '/horizon', expected: 'horizon' }],
    ['date', '2021-02-30', { problem: 'date' }],
    ['date', '16.10.2020', { problem: 'date' }],
    ['date', '', { problem: 'date' }],
    ['active', '5', { problem: 'active' }],
    ['active', '0', { problem: 'active' }],
    ['active', '1.0', { problem: 'active' }],
    ['against', '5', { problem: 'against' }],
    ['from', '2020-01-01', { problem: 'shown' }], // one end alone
    ['to', '2031-02-05', { problem: 'shown' }],
    ['view', 'map', { problem: 'view' }],
    ['lang', 'de', { problem: 'lang' }],
    ['theme', 'sepia', { problem: 'theme' }]
  ])('is named, and the rest of the address holds: %s=%s', (parameter, value, notice) => {
    const rest = '&plain&path=one-year-2020&view=paths';
    const { address, notices } = readAddress(`?${parameter}=${value}${rest}`);
    expect(notices).toMatchObject([{ parameter, value, ...notice }]);
    expect(address.plain).toBe(true);
    expect(address.views).toEqual(['paths']);
    expect(address.paths.map(({ link }) => link)).toEqual(['one-year-2020']);
    expect(address).toMatchObject({ date: '2020-10-16', active: 0, language: null, theme: 'auto' });
  });
  it.each([
    ['2010-04-07', '2015-01-01', 'from'], // before signature
    ['2020-01-01', '2031-02-06', 'to'], // beyond the horizon
    ['2020-01-01', '2020-02-29', 'to'], // 59 days
    ['2020-01-01', 'soon', 'to']
  ])('of the days shown names the end that is wrong: %s to %s', (from, to, parameter) => {
    expect(noticesOf(`?from=${from}&to=${to}`)).toMatchObject([{ parameter, problem: 'shown' }]);
    expect(readAddress(`?from=${from}&to=${to}`).address.shown).toBeNull();
  });
  it('is named each time', () => {
    const search = '?lang=de&theme=sepia&date=today&path=none&view=map&active=first';
    expect(noticesOf(search).map(({ problem }) => problem)).toHaveLength(6);
    expect(new Set(noticesOf(search).map(({ parameter }) => parameter))).toEqual(
      new Set(['lang', 'theme', 'date', 'path', 'view', 'active'])
    );
  });
  it('is no view beside one that can', () => {
    const { address, notices } = readAddress('?view=map&view=limits&view=Limits');
    expect(address.views).toEqual(['limits']);
    expect(notices.map(({ value }) => value)).toEqual(['map', 'Limits']);
  });
});
