import { describe, expect, it } from 'vitest';
import { around, isBeyondRecord, isOnPath } from '../../src/panels/eventsAround.ts';
import { EVENTS } from '../../src/record/events.ts';
import { pathFromLink } from '../../src/session/path.ts';
import { addDays, type CalendarDate } from '../../src/treaty/calendarDate.ts';

function ids(date: CalendarDate) {
  const { first, next, last } = around(date);
  const id = ({ id }: { id: string }) => id;
  return { past: EVENTS.slice(first, next).map(id), ahead: EVENTS.slice(next, last).map(id) };
}

describe('the events around a day', () => {
  it('are those of the weeks before, that day included, and the next ones', () => {
    expect(ids('2020-10-15').past).not.toContain('2020-10-16-putin');
    expect(ids('2020-10-15').ahead).toContain('2020-10-16-putin');
    expect(ids('2020-10-16').past).toContain('2020-10-16-putin');
  });
  it('are four at most, in date order, none of the past older than 45 days, on every day there is', () => {
    for (let date: CalendarDate = '2010-04-08'; date < '2031-02-05'; date = addDays(date, 1)) {
      const { first, next, last } = around(date);
      expect(last - first).toBeLessThanOrEqual(4);
      expect(first <= next && next <= last && last <= EVENTS.length).toBe(true);
      for (const event of EVENTS.slice(first, next)) expect(event.date >= addDays(date, -45).slice(0, 7)).toBe(true);
      for (const event of EVENTS.slice(next, last)) expect(event.date > date).toBe(true);
    }
  });
  it('leave room for what comes next', () => {
    const { past, ahead } = ids('2021-02-03');
    expect(past.length).toBe(3);
    expect(ahead.length).toBe(1);
  });
  it('are none after the record ends', () => {
    expect(ids('2027-01-01')).toEqual({ past: [], ahead: [] });
    expect(isBeyondRecord('2026-06-30')).toBe(false);
    expect(isBeyondRecord('2026-07-01')).toBe(true);
  });
});

describe('an event on record', () => {
  const path = pathFromLink('one-year-2020');
  const isOn = (id: string) =>
    isOnPath(
      EVENTS.find((event) => event.id === id)!,
      path.chronicle,
      path.leavesRecordOn
    );

  it('is part of a path before it leaves the record', () => {
    expect(isOn('2020-10-13-1')).toBe(true);
    expect(isOn('2021-02-03-1')).toBe(false);
  });
  it('is part of it on that day too, where it is one of the decisions kept', () => {
    expect(path.leavesRecordOn).toBe('2020-10-16');
    expect(isOn('2020-10-16-putin')).toBe(true);
    expect(isOn('2020-10-16-obrien')).toBe(false);
  });
});
