import fc from 'fast-check';
import { Temporal } from 'temporal-polyfill';
import { describe, expect, it } from 'vitest';
import {
  addDays,
  addMonths,
  addYears,
  calendarDate,
  dayNumber,
  daysBetween,
  fromDayNumber,
  isCalendarDate,
  type CalendarDate
} from '../../src/treaty/calendarDate.ts';

const epoch = Temporal.PlainDate.from('1970-01-01');
const dates = fc
  .integer({ min: -719_162, max: 2_932_896 }) // 0001-01-01 to 9999-12-31
  .map((days) => epoch.add({ days }).toString() as CalendarDate);
const nearDates = fc
  .integer({ min: -20_000, max: 60_000 })
  .map((days) => epoch.add({ days }).toString() as CalendarDate);

describe('a calendar date', () => {
  it.each(['2020-02-29', '2000-02-29', '0001-01-01', '9999-12-31'])('%s exists', (date) => {
    expect(isCalendarDate(date)).toBe(true);
  });
  it.each([
    '2021-02-29',
    '1900-02-29',
    '2021-02-30',
    '2021-04-31',
    '2021-13-01',
    '2021-00-10',
    '2021-01-00',
    '0000-01-01',
    '10000-01-01',
    '2021-2-3',
    ' 2021-02-03',
    '2021-02-03\n',
    '2021-02-03T00:00',
    20210203,
    null,
    undefined,
    ['2021-02-03']
  ])('%j does not', (value) => {
    expect(isCalendarDate(value)).toBe(false);
  });
  it('that does not exist cannot be made', () => {
    expect(() => calendarDate(2021, 2, 29)).toThrow(RangeError);
  });

  it('is counted in days as Temporal counts them', () => {
    fc.assert(
      fc.property(dates, (date) => {
        expect(dayNumber(date)).toBe(epoch.until(Temporal.PlainDate.from(date)).days);
        expect(fromDayNumber(dayNumber(date))).toBe(date);
      })
    );
  });
  it('moves by days, months and years as Temporal moves it', () => {
    fc.assert(
      fc.property(nearDates, fc.integer({ min: -900, max: 900 }), (date, by) => {
        const same = Temporal.PlainDate.from(date);
        expect(addDays(date, by)).toBe(same.add({ days: by }).toString());
        expect(addMonths(date, by)).toBe(same.add({ months: by }).toString());
        const years = Math.trunc(by / 10);
        expect(addYears(date, years)).toBe(same.add({ years }).toString());
        expect(daysBetween(date, addDays(date, by))).toBe(by);
      })
    );
  });
  it('keeps the day of the month, or takes the last day of a shorter one', () => {
    expect(addMonths('2020-11-30', 3)).toBe('2021-02-28');
    expect(addMonths('2023-11-30', 3)).toBe('2024-02-29');
    expect(addYears('2020-02-29', 1)).toBe('2021-02-28');
  });
});
