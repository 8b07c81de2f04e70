import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays, addMonths, dayNumber, fromDayNumber } from '../../src/treaty/calendarDate.ts';
import { latestCompletion, latestNotice } from '../../src/treaty/latestDay.ts';
import { reckon } from '../../src/treaty/reckoning.ts';

describe('Article XIV(2): the latest day for completing procedures', () => {
  it('is the last day in force', () => {
    expect(latestCompletion(reckon('2021-02-05')).date).toBe('2021-02-04');
    expect(latestCompletion(reckon('2022-02-05')).date).toBe('2022-02-04');
  });
});

describe('Article XIV(3): the latest day for a notice of withdrawal', () => {
  it('is three months before the day of expiry', () => {
    expect(latestNotice(reckon('2021-02-05'))).toMatchObject({ date: '2020-11-05', offsets: [{ months: -3 }] });
  });
  it('is the last of a month where its last days run out together', () => {
    expect(latestNotice(reckon('2021-02-28')).date).toBe('2020-11-30');
    expect(latestNotice(reckon('2024-02-29')).date).toBe('2023-11-30');
    expect(latestNotice(reckon('2021-02-27')).date).toBe('2020-11-27');
  });
  it('is the last of February before the end of May', () => {
    expect(latestNotice(reckon('2021-05-31')).date).toBe('2021-02-28');
  });
  it('is the latest day there is, tried day by day', () => {
    const days = fc.integer({ min: dayNumber('2011-06-01'), max: dayNumber('2100-12-31') }).map(fromDayNumber);
    fc.assert(
      fc.property(days, (expiry) => {
        let latest = expiry;
        while (addMonths(latest, 3) > expiry) latest = addDays(latest, -1);
        expect(latestNotice(reckon(expiry)).date).toBe(latest);
      }),
      { seed: 20110205, numRuns: 500 }
    );
  });
});
