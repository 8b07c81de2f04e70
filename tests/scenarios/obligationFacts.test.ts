import { describe, expect, it } from 'vitest';
import { TREATY_FACTS } from '../../src/record/treatyFacts.ts';
import { factOf } from '../../src/scenarios/obligations/basis.ts';
import {
  AIRPLANE_TYPES,
  clearanceFor,
  DAYS_FOR_CLEARANCE,
  DAYS_TO_NAME_AIRPLANES,
  FIRST_CLEARANCE,
  HOURS_FOR_FLIGHT_PLAN
} from '../../src/treaty/airplane.ts';
import { DAYS_TO_CONVENE, SESSIONS_PER_YEAR } from '../../src/treaty/bcc.ts';
import {
  databaseUpdate,
  DAYS_TO_INITIAL_DATABASE,
  DAYS_TO_UPDATE_DATABASE,
  FIRST_DATABASE_PERIOD,
  INITIAL_DATABASE,
  MONTHS_OF_DATABASE_PERIOD
} from '../../src/treaty/database.ts';
import {
  DAYS_TO_FIRST_INSPECTION,
  DAYS_TO_LIST_INSPECTORS,
  DAYS_TO_VISAS,
  INSPECTIONS_OPEN,
  INSPECTOR_LISTS,
  MOST_INSPECTORS,
  TYPE_ONE_PER_YEAR,
  TYPE_TWO_PER_YEAR
} from '../../src/treaty/inspection.ts';
import { LIMITS_DUE } from '../../src/treaty/limits.ts';
import { DAYS_TO_NOTIFY_CHANGE, HOURS_TO_NOTIFY_LAUNCH } from '../../src/treaty/notification.ts';
import { DAYS_TO_COMPLAIN, DAYS_TO_EXPLAIN, MOST_TELEMETRY_LAUNCHES } from '../../src/treaty/telemetry.ts';

const values = (id: string) => factOf(id).numbers!.map(({ value }) => value);

describe('The record agrees with the law on', () => {
  it.each<[string, number[]]>([
    ['p4-initial-data', [DAYS_TO_INITIAL_DATABASE]],
    ['p4-six-month', [DAYS_TO_UPDATE_DATABASE, MONTHS_OF_DATABASE_PERIOD]],
    ['p4-five-day', [DAYS_TO_NOTIFY_CHANGE]],
    ['p4-launch', [HOURS_TO_NOTIFY_LAUNCH]],
    ['p4-telemetry-complaint', [DAYS_TO_COMPLAIN, DAYS_TO_EXPLAIN]],
    ['p4-clearance', [DAYS_FOR_CLEARANCE]],
    ['p4-flightplan', [HOURS_FOR_FLIGHT_PLAN]],
    ['lists-airplanes', [DAYS_TO_NAME_AIRPLANES]],
    ['lists-inspectors', [DAYS_TO_LIST_INSPECTORS, MOST_INSPECTORS, DAYS_TO_VISAS]],
    ['p5-start', [DAYS_TO_FIRST_INSPECTION]],
    ['p5-type-one', [TYPE_ONE_PER_YEAR]],
    ['p5-type-two', [TYPE_TWO_PER_YEAR]],
    ['p6-two-sessions', [SESSIONS_PER_YEAR]],
    ['p6-45-days', [DAYS_TO_CONVENE]],
    ['p7-five-launches', [MOST_TELEMETRY_LAUNCHES]]
  ])('the numbers of %s', (id, law) => {
    expect(values(id)).toEqual(law);
  });

  it.each([
    ['p4-initial-data', INITIAL_DATABASE.date],
    ['p4-clearance', FIRST_CLEARANCE.date],
    ['lists-airplanes', AIRPLANE_TYPES.date],
    ['lists-inspectors', INSPECTOR_LISTS.date],
    ['p5-start', INSPECTIONS_OPEN.date],
    ['art2-deadline', LIMITS_DUE]
  ])('the day of %s', (id, date) => {
    expect(factOf(id).due!.date).toBe(date);
  });

  it('the days that come round each year', () => {
    const { firstPeriodStarts, firstAsOf, asOf, due } = factOf('p4-six-month').recurrence!;
    expect([firstPeriodStarts, firstAsOf]).toEqual([FIRST_DATABASE_PERIOD, databaseUpdate(1).asOf]);
    const updates = [databaseUpdate(2), databaseUpdate(3)];
    expect(updates.map((update) => update.asOf.slice(5))).toEqual(asOf);
    expect(updates.map((update) => update.due.date.slice(5))).toEqual(due);
    expect(factOf('p4-clearance').recurrence!.due).toEqual([clearanceFor(2020).date.slice(5)]);
  });

  it('how sure the day is on which the limits are due, and the limits', () => {
    for (const id of ['art2-deadline', 'art2-limit-deployed', 'art2-limit-warheads', 'art2-limit-launchers'])
      expect(factOf(id).confidence).toBe('verified');
  });
});

it('every fact with a day or days that come round is among them', () => {
  const dated = TREATY_FACTS.filter(({ due, recurrence }) => due || recurrence).map(({ id }) => id);
  expect(dated.toSorted()).toEqual([
    'art14-duration',
    'art14-extension',
    'art2-deadline',
    'lists-airplanes',
    'lists-inspectors',
    'p4-clearance',
    'p4-initial-data',
    'p4-six-month',
    'p5-start',
    'us-report-jan31'
  ]);
});

it('a fact that is not in the record is refused', () => {
  expect(() => factOf('p4-seven-day')).toThrow(RangeError);
});
