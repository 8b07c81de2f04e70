import { describe, expect, it } from 'vitest';
import { clearanceFor, FIRST_CLEARANCE, HOURS_FOR_FLIGHT_PLAN } from '../../src/treaty/airplane.ts';
import { databaseUpdate, FIRST_DATABASE_PERIOD, INITIAL_DATABASE } from '../../src/treaty/database.ts';
import { DAYS_TO_NOTIFY_CHANGE, HOURS_TO_NOTIFY_LAUNCH } from '../../src/treaty/notification.ts';
import { DAYS_TO_COMPLAIN, DAYS_TO_EXPLAIN } from '../../src/treaty/telemetry.ts';

describe('Part Four, Section II: the database', () => {
  it('is given within 45 days of entry into force', () => {
    expect(INITIAL_DATABASE.date).toBe('2011-03-22');
  });
  it('has its first period from the first day of the month after that of entry into force', () => {
    expect(FIRST_DATABASE_PERIOD).toBe('2011-03-01');
  });
  it.each([
    [1, '2011-08-31', '2011-09-01', '2011-09-30'],
    [2, '2012-02-29', '2012-03-01', '2012-03-30'],
    [3, '2012-08-31', '2012-09-01', '2012-09-30'],
    [4, '2013-02-28', '2013-03-01', '2013-03-30'],
    [29, '2025-08-31', '2025-09-01', '2025-09-30']
  ] as const)('is updated within 30 days of the end of period %i, %s', (nth, lastDay, asOf, due) => {
    expect(databaseUpdate(nth)).toMatchObject({ lastDay, asOf, due: { date: due } });
  });
  it('has a change in it notified within five days', () => {
    expect(DAYS_TO_NOTIFY_CHANGE).toBe(5);
  });
});

describe('Part Four, Section IV: launches and telemetry', () => {
  it('a launch is notified 24 hours before it', () => {
    expect(HOURS_TO_NOTIFY_LAUNCH).toBe(24);
  });
  it('a complaint comes within 180 days, and its explanation within 60', () => {
    expect([DAYS_TO_COMPLAIN, DAYS_TO_EXPLAIN]).toEqual([180, 60]);
  });
});

describe('Part Four, Section VI: inspection airplanes', () => {
  it('have their first clearance number within 30 days of entry into force', () => {
    expect(FIRST_CLEARANCE.date).toBe('2011-03-07');
  });
  it('have that of a new year with thirty whole days left before it', () => {
    expect(clearanceFor(2012).date).toBe('2011-12-01');
    expect(clearanceFor(2026).date).toBe('2025-12-01');
  });
  it('have their flight plan notified six hours before', () => {
    expect(HOURS_FOR_FLIGHT_PLAN).toBe(6);
  });
});
