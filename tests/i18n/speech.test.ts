import { describe, expect, it } from 'vitest';
import { MESSAGES } from '../../src/i18n/index.ts';
import type { CalendarDate } from '../../src/treaty/calendarDate.ts';

const { en, ru } = MESSAGES;
const months = Array.from(
  { length: 12 },
  (_, month): CalendarDate => `2021-${String(month + 1).padStart(2, '0')}-05` as CalendarDate
);

describe('a date', () => {
  it('is written out in English', () => {
    expect(en.date('2020-10-16')).toBe('16 October 2020');
    expect(en.date('2011-02-05')).toBe('5 February 2011');
  });
  it('is written out in Russian, its month in the genitive', () => {
    expect(ru.date('2020-10-16')).toBe('16 октября 2020');
    expect(months.map((date) => ru.date(date).split(' ')[1])).toEqual([
      ...['января', 'февраля', 'марта', 'апреля', 'мая', 'июня'],
      ...['июля', 'августа', 'сентября', 'октября', 'ноября', 'декабря']
    ]);
  });
  it('is short where there is little room, and never broken', () => {
    expect(en.shortDate('2021-02-05')).toBe('5\u00a0Feb\u00a02021');
    expect(ru.shortDate('2021-02-05')).toBe('5\u00a0февр.\u00a02021');
    expect(ru.shortDate('2021-05-05')).toBe('5\u00a0мая\u00a02021');
  });
  it('has a month of its own twelve times a year', () => {
    for (const say of [en, ru]) {
      expect(new Set(months.map(say.date)).size).toBe(12);
      expect(new Set(months.map(say.shortDate)).size).toBe(12);
    }
  });
});

describe('a number', () => {
  it.each([
    [800, '800', '800'],
    [1550, '1,550', '1550'],
    [9999, '9,999', '9999'],
    [25_000, '25,000', '25\u00a0000']
  ])('%i is %s in English and %s in Russian', (number, english, russian) => {
    expect(en.number(number)).toBe(english);
    expect(ru.number(number)).toBe(russian);
  });
  it('is grouped as the browser’s own formatter groups it', () => {
    const [english, russian] = [new Intl.NumberFormat('en'), new Intl.NumberFormat('ru', { useGrouping: 'min2' })];
    for (const value of [0, 7, -1, -1550, 12, 999, 1000, 4321, 10_000, 123_456, 1_234_567, -98_765]) {
      expect(en.number(value)).toBe(english.format(value));
      expect(ru.number(value)).toBe(russian.format(value));
    }
  });
});
