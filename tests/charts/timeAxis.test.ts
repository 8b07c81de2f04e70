import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { CLOSER, spanShowing, timeAxis, zoomed, type Span } from '../../src/charts/timeAxis.ts';
import { addDays, daysBetween, isCalendarDate, type CalendarDate } from '../../src/treaty/calendarDate.ts';
import { runs } from '../oracle/runs.ts';

const EM = 16;
const WHOLE: Span = { from: '2010-04-08', to: '2031-02-05' };

/** From signature, or from another day, to any horizon there may be. */
const spans = fc
  .tuple(fc.constantFrom<CalendarDate>('2010-04-08', '2010-01-01', '2018-01-01'), fc.integer({ min: 400, max: 29_000 }))
  .map(([from, days]): Span => ({ from, to: addDays(from, days) }));
const widths = fc.double({ min: 8 * EM, max: 1600, noNaN: true });

describe('the time axis', () => {
  it('runs from its first day to the first day it no longer shows', () => {
    const axis = timeAxis(WHOLE, 800, EM);
    expect([axis.x('2010-04-08'), axis.x('2031-02-05')]).toEqual([0, 800]);
    expect(axis.x('2010-04-07')).toBeLessThan(0);
    expect(axis.x('2031-02-06')).toBeGreaterThan(800);
  });
  it('gives each day the same room', () => {
    const axis = timeAxis({ from: '2011-01-01', to: '2012-01-01' }, 365, EM);
    expect(axis.x('2011-01-02')).toBeCloseTo(1);
    expect(axis.x('2011-02-05')).toBeCloseTo(35);
    expect(axis.x('2011-12-31')).toBeCloseTo(364);
  });
  it('finds the day that is at a place', () => {
    const axis = timeAxis({ from: '2011-01-01', to: '2012-01-01' }, 365, EM);
    expect(axis.dateAt(35.5)).toBe('2011-02-05');
    expect(axis.dateAt(0)).toBe('2011-01-01');
    expect(axis.dateAt(364.9)).toBe('2011-12-31');
  });
  it.each([300, 733.4, 800, 1111])('%d pixels wide, has every day at its left edge and throughout', (width) => {
    const axis = timeAxis(WHOLE, width, EM);
    const day = width / daysBetween(WHOLE.from, WHOLE.to);
    const lost: CalendarDate[] = [];
    for (let date = WHOLE.from; date < WHOLE.to; date = addDays(date, 1))
      if ([0, 0.5, 0.99].some((part) => axis.dateAt(axis.x(date) + part * day) !== date)) lost.push(date);
    expect(lost).toEqual([]);
  });
});

describe('the years on the axis', () => {
  it('are all labelled where there is room', () => {
    const years = timeAxis(WHOLE, 1600, EM).ticks.map(({ year }) => year);
    expect(years).toEqual(Array.from({ length: 20 }, (_, index) => 2011 + index));
  });
  it('are each at their 1 January', () => {
    const { ticks, x } = timeAxis(WHOLE, 800, EM);
    expect(ticks.map((tick) => tick.x)).toEqual(ticks.map(({ year }) => x(`${year}-01-01`)));
  });
  it('are fewer, and round, where there is less room', () => {
    const yearsIn = (width: number) => timeAxis(WHOLE, width, EM).ticks.map(({ year }) => year);
    expect(yearsIn(300)).toEqual([2015, 2020, 2025]);
    expect(yearsIn(200)).toEqual([2020]);
  });
  it('lie within the axis, and never so near that their labels touch', () => {
    const apart = fc.property(spans, widths, (span, width) => {
      const { ticks } = timeAxis(span, width, EM);
      for (const [index, { x }] of ticks.entries()) {
        expect(x).toBeGreaterThan(EM);
        expect(x).toBeLessThan(width - EM);
        // A label is as wide as four digits, under 2.5 times the size of the type: three leave it air.
        if (index > 0) expect(x - ticks[index - 1]!.x).toBeGreaterThanOrEqual(3 * EM);
      }
    });
    fc.assert(apart, runs(300));
  });
  it('are as far apart as one another', () => {
    const even = fc.property(spans, widths, (span, width) => {
      const years = timeAxis(span, width, EM).ticks.map(({ year }) => year);
      const steps = years.slice(1).map((year, index) => year - years[index]!);
      expect(new Set(steps).size).toBeLessThanOrEqual(1);
    });
    fc.assert(even, runs(100));
  });
});

describe('a closer look', () => {
  const day = fc.nat(daysBetween(WHOLE.from, '2031-02-04')).map((days) => addDays(WHOLE.from, days));

  it('opens on the years that the paths differ in', () => {
    expect(spanShowing(CLOSER, '2020-10-16', WHOLE)).toEqual(CLOSER);
    expect(CLOSER.from <= '2020-10-16' && CLOSER.to > '2026-02-05').toBe(true);
  });
  it('shows the day, whichever it is, and as many years as before', () => {
    const shown = fc.property(day, (date) => {
      const { from, to } = spanShowing(CLOSER, date, WHOLE);
      expect(from <= date && date < to, `${date} in ${from} to ${to}`).toBe(true);
      expect(isCalendarDate(from) && isCalendarDate(to)).toBe(true);
      expect(Number(to.slice(0, 4)) - Number(from.slice(0, 4))).toBe(9);
      expect(to.slice(4)).toBe(from.slice(4));
    });
    fc.assert(shown, runs(200));
  });
  it.each(['2010-04-08', '2017-12-31', '2018-01-01', '2026-12-31', '2027-01-01', '2031-02-04'] as const)(
    'shows %s',
    (date) => {
      const { from, to } = spanShowing(CLOSER, date, WHOLE);
      expect(from <= date && date < to).toBe(true);
    }
  );
  it('moves no further than it must', () => {
    expect(spanShowing(CLOSER, '2017-12-31', WHOLE)).toEqual({ from: '2017-01-01', to: '2026-01-01' });
    expect(spanShowing(CLOSER, '2027-01-01', WHOLE)).toEqual({ from: '2019-01-01', to: '2028-01-01' });
  });
});

describe('the months on the axis', () => {
  const labels = (from: CalendarDate, to: CalendarDate, width: number) =>
    timeAxis({ from, to }, width, EM).months.map(({ date }) => date);

  it('are labelled once there is room between the years', () => {
    expect(labels(WHOLE.from, WHOLE.to, 1600)).toEqual([]);
    expect(labels('2020-03-01', '2022-01-15', 300)).toEqual(['2020-07-01', '2021-07-01']);
    expect(labels('2020-09-15', '2021-02-20', 600)).toEqual(['2020-10-01', '2020-11-01', '2020-12-01', '2021-02-01']);
  });
  it('touch neither one another nor the years', () => {
    const apart = fc.property(spans, widths, (span, width) => {
      const { ticks, months } = timeAxis(span, width, EM);
      const all = [...ticks, ...months].map(({ x }) => x).toSorted((a, b) => a - b);
      for (const [index, x] of all.entries()) if (index > 0) expect(x - all[index - 1]!).toBeGreaterThan(3 * EM);
    });
    fc.assert(apart, runs(200));
  });
});

describe('the days shown', () => {
  const somewhere = fc
    .tuple(fc.nat(daysBetween(WHOLE.from, WHOLE.to) - 60), fc.integer({ min: 60, max: 2000 }), fc.nat(7600))
    .map(([start, days, at]): [Span, CalendarDate] => {
      const to = addDays(WHOLE.from, Math.min(start + days, daysBetween(WHOLE.from, WHOLE.to)));
      return [{ from: addDays(WHOLE.from, start), to }, addDays(WHOLE.from, at)];
    });

  it('always hold the day of the playhead, wherever it goes', () => {
    const held = fc.property(somewhere, ([span, date]) => {
      const { from, to } = spanShowing(span, date, WHOLE);
      expect(from <= date && date < to).toBe(true);
    });
    fc.assert(held, runs(200));
  });
  it('are fewer in a closer look, around the day, and within what there is', () => {
    const closer = fc.property(somewhere, ([span, date]) => {
      const before = spanShowing(span, date, WHOLE);
      const after = zoomed(before, 0.5, date, WHOLE, 60)!;
      expect(after.from <= date && date < after.to, `${date} in ${after.from} to ${after.to}`).toBe(true);
      expect(after.from >= WHOLE.from && after.to <= WHOLE.to).toBe(true);
      expect(daysBetween(after.from, after.to)).toBe(Math.max(Math.round(daysBetween(before.from, before.to) / 2), 60));
    });
    fc.assert(closer, runs(200));
  });
  it('are all there are, from so far away', () => {
    expect(zoomed({ from: '2015-01-01', to: '2027-01-01' }, 2, '2020-10-16', WHOLE, 60)).toBeNull();
    expect(zoomed({ from: '2020-01-01', to: '2022-01-01' }, 2, '2021-01-01', WHOLE, 60)).toEqual({
      from: '2018-12-31',
      to: '2023-01-01'
    });
  });
});
