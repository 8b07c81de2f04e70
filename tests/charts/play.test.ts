import { describe, expect, it } from 'vitest';
import { dayOf, played } from '../../src/charts/play.ts';
import { dayNumber } from '../../src/treaty/calendarDate.ts';

const at = dayNumber('2020-10-01');

describe('time, played,', () => {
  it('passes all that the axis shows in forty seconds', () => {
    expect(played(at, 1000, 400, undefined)).toEqual({ at: at + 10, halts: false });
    expect(played(at, 16, 4000, undefined).at).toBeCloseTo(at + 1.6);
  });
  it('halts on the day of the next event, and does not pass it', () => {
    expect(played(at, 1000, 400, '2020-10-12')).toEqual({ at: at + 10, halts: false });
    expect(played(at, 1000, 400, '2020-10-11')).toEqual({ at: at + 10, halts: true });
    expect(played(at, 9000, 400, '2020-10-16')).toEqual({ at: dayNumber('2020-10-16'), halts: true });
  });
  it('stands on a day until the next has begun', () => {
    expect([dayOf(at), dayOf(at + 0.99), dayOf(at + 1)]).toEqual(['2020-10-01', '2020-10-01', '2020-10-02']);
  });
});
