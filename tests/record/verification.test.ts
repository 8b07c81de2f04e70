import { describe, expect, it } from 'vitest';
import { AGGREGATE_NUMBERS } from '../../src/record/aggregateNumbers.ts';
import { TREATY_FACTS } from '../../src/record/treatyFacts.ts';
import {
  BCC_SESSIONS,
  BCC_TOTAL,
  DATA_EXCHANGES,
  EXHIBITIONS,
  INSPECTION_CHECKPOINTS,
  INSPECTIONS,
  INSPECTIONS_TOTAL,
  NOTIFICATIONS,
  TELEMETRY
} from '../../src/record/verification.ts';
import { addDays } from '../../src/treaty/calendarDate.ts';
import { ENTRY_INTO_FORCE, expiresOn, LONGEST_EXTENSION, treatyYear } from '../../src/treaty/duration.ts';
import { PARTIES } from '../../src/treaty/party.ts';

const total = (from: number, to: number) =>
  INSPECTIONS.filter((year) => year.treatyYear >= from && year.treatyYear <= to).reduce(
    (sum, { US, RU }) => sum + US + RU,
    0
  );
const quota = TREATY_FACTS.find(({ id }) => id === 'p5-total')!.numbers![0]!.value;

describe('inspections', () => {
  it('are recorded for every Treaty year, first to last', () => {
    const first = treatyYear(ENTRY_INTO_FORCE);
    const last = treatyYear(addDays(expiresOn(LONGEST_EXTENSION), -1));
    expect([first, last]).toEqual([1, 15]);
    expect(INSPECTIONS.map((year) => year.treatyYear)).toEqual(Array.from({ length: last }, (_, i) => first + i));
  });

  it('never passed the quota, reached it in nine years, and stopped in the tenth', () => {
    for (const party of PARTIES) {
      expect(INSPECTIONS.filter((year) => year[party] > quota)).toEqual([]);
      expect(INSPECTIONS.map((year) => year[party])).toEqual([...Array<number>(9).fill(quota), 2, 0, 0, 0, 0, 0]);
    }
  });

  it('were 328 in all', () => {
    expect(total(1, 15)).toBe(328);
    expect(INSPECTIONS_TOTAL.value).toBe(328);
    expect(9 * 36 + 2 * 2).toBe(328);
  });

  it('are from memory where they follow from the remembered total', () => {
    expect(INSPECTIONS.filter(({ confidence }) => confidence !== 'verified').map((year) => year.treatyYear)).toEqual([
      8, 9
    ]);
    expect(INSPECTIONS_TOTAL.confidence).toBe('from-memory');
    expect(328 - 252 - 4).toBe(total(8, 9));
  });

  it('agree with what was reported at the time', () => {
    const reported = Object.fromEntries(INSPECTION_CHECKPOINTS.map((each) => [each.asOf, each]));
    expect(reported['2012-02-03']).toMatchObject({ US: INSPECTIONS[0]!.US, RU: INSPECTIONS[0]!.RU });
    expect(reported['2018-02']!.both).toBe(total(1, 7));
    expect(reported['2020-04']).toMatchObject({ treatyYear: 10, US: INSPECTIONS[9]!.US, RU: INSPECTIONS[9]!.RU });
    expect(reported['2023']!.both).toBe(total(1, 12));
  });

  it('are reported within the year that the day falls in', () => {
    const within = INSPECTION_CHECKPOINTS.filter((each) => each.treatyYear);
    expect(within.map(({ asOf }) => asOf)).toEqual(['2012-05-17', '2012-09-21', '2020-04']);
    for (const { asOf, treatyYear: year, US, RU } of within) {
      expect(treatyYear(asOf.length === 7 ? `${asOf as `${number}-${number}`}-28` : (asOf as '2012-05-17'))).toBe(year);
      expect(Math.max(US ?? 0, RU ?? 0)).toBeLessThanOrEqual(quota);
    }
  });
});

it('notifications only grow in number', () => {
  const counts = NOTIFICATIONS.map(({ count }) => count);
  expect(counts).toEqual([1000, 1500, 1700, 1800, 2300, 2800, 14600, 25000]);
  expect(NOTIFICATIONS.filter(({ confidence }) => confidence !== 'verified').map(({ count }) => count)).toEqual([
    25000
  ]);
});

describe('the Bilateral Consultative Commission', () => {
  it('met nineteen times, the last time in October 2021', () => {
    const held = BCC_SESSIONS.filter(({ held }) => held);
    expect(held.map(({ session }) => session)).toEqual([4, 13, 17, 18, 19]);
    expect(BCC_TOTAL.value).toBe(19);
    expect(held.at(-1)!.from).toBe('2021-10-05');
  });

  it('has a number for each session that was held and for no other', () => {
    expect(BCC_SESSIONS.filter(({ held, session }) => held === (session === null))).toEqual([]);
    expect(BCC_SESSIONS.filter(({ held }) => !held).map(({ place }) => place)).toEqual(['Cairo']);
  });

  it('ends each session after it begins', () => {
    expect(BCC_SESSIONS.filter(({ from, to }) => to !== null && to <= from)).toEqual([]);
  });
});

describe('data exchanges', () => {
  const both = AGGREGATE_NUMBERS.filter(({ party, kind }) => party === 'RU' && kind !== 'missing').map(
    ({ date }) => date
  );

  it('before February 2018 were fourteen, as many as there are declared numbers', () => {
    expect(both.filter((date) => date < DATA_EXCHANGES.asOf!)).toHaveLength(14);
    expect(DATA_EXCHANGES.value).toBe(14);
    expect(EXHIBITIONS.value).toBe(14);
  });

  it('went both ways until September 2022', () => {
    expect(both.at(-1)).toMatch(DATA_EXCHANGES.lastTwoWay);
  });
});

it('telemetry was agreed of one launch each, of the year before', () => {
  expect(TELEMETRY.map(({ agreed, launchYear, launchesEach }) => [agreed, launchYear, launchesEach])).toEqual([
    ['2012-02', 2011, 1],
    ['2013-02', 2012, 1]
  ]);
});
