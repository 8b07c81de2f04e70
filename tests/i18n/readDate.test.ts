import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { MESSAGES } from '../../src/i18n/index.ts';
import { addDays } from '../../src/treaty/calendarDate.ts';
import { runs } from '../oracle/runs.ts';

const { en, ru } = MESSAGES;

describe('a day that a reader types', () => {
  it.each([
    ['2020-10-16'],
    ['2020-10-1', '2020-10-01'],
    [' 16.10.2020 '],
    ['16 October 2020'],
    ['16 oct 2020'],
    ['16 Oct. 2020'],
    ['October 16, 2020'],
    ['1 sept 2020', '2020-09-01'],
    ['29 February 2020', '2020-02-29'],
    ['5 may 2021', '2021-05-05']
  ])('in English is read: %s', (text, date = '2020-10-16') => {
    expect(en.readDate(text)).toBe(date);
  });
  it.each([
    ['16 октября 2020 г.'],
    ['16 окт. 2020'],
    ['16.10.2020'],
    ['5 мая 2021', '2021-05-05'],
    ['5 марта 2021', '2021-03-05']
  ])('in Russian is read: %s', (text, date = '2020-10-16') => {
    expect(ru.readDate(text)).toBe(date);
  });
  it.each([
    '',
    'today',
    '10/16/2020',
    '30 February 2021',
    '2021-02-30',
    '16 Oc 2020',
    '16 Octobre',
    '2020',
    '0.0.0000'
  ])('is not read: %s', (text) => {
    expect(en.readDate(text)).toBeNull();
    expect(ru.readDate(text)).toBeNull();
  });
  it('is read as the page writes it, long and short, in both languages', () => {
    const isReadBack = fc.property(fc.nat(30_000), (days) => {
      const date = addDays('2010-04-08', days);
      for (const say of [en, ru])
        expect([say.readDate(say.date(date)), say.readDate(say.shortDate(date))]).toEqual([date, date]);
    });
    fc.assert(isReadBack, runs(200));
  });
});
