import { describe, expect, it } from 'vitest';
import { COMPILED, COVERAGE } from '../../src/record/coverage.ts';
import { EVENTS } from '../../src/record/events.ts';
import { ENTRY_INTO_FORCE, expiresOn, LONGEST_EXTENSION, SIGNATURE } from '../../src/treaty/duration.ts';
import { LIMITS_DUE } from '../../src/treaty/limits.ts';

const dateOf = (id: string) => EVENTS.find((event) => event.id === id)!.date;

describe('the chronology', () => {
  it('has 102 events, from the order to negotiate to the latest that was found', () => {
    expect(EVENTS).toHaveLength(102);
    expect(EVENTS[0]!.date).toBe(COVERAGE.from);
    expect(EVENTS.at(-1)!.date).toBe(COVERAGE.latestFound);
    expect(COVERAGE.latestFound < COMPILED).toBe(true);
  });

  it('dates each event by its name', () => {
    expect(EVENTS.filter(({ id, date }) => !id.startsWith(`${date}-`))).toEqual([]);
  });

  it('has a title, a summary and an actor for each', () => {
    expect(EVENTS.filter(({ title, summary }) => !title.trim() || !summary.trim())).toEqual([]);
    expect([...new Set(EVENTS.map(({ actor }) => actor))].toSorted()).toEqual(['CN', 'RU', 'US', 'both', 'other']);
  });

  it('says where a day is surer to have happened than its date', () => {
    expect(EVENTS.filter(({ dateConfidence }) => dateConfidence).map(({ id }) => id)).toEqual([
      '2020-10-02-1',
      '2020-10-05-1'
    ]);
  });
});

describe('the chronology and the law agree on', () => {
  it.each([
    ['signature', '2010-04-08-1', SIGNATURE],
    ['entry into force', '2011-02-05-1', ENTRY_INTO_FORCE],
    ['the day the limits bind', '2018-02-05-1', LIMITS_DUE],
    ['the day of expiry', '2026-02-05-lapse', expiresOn(LONGEST_EXTENSION)]
  ])('%s', (_, id, date) => {
    expect(dateOf(id)).toBe(date);
  });

  it('an extension in force before the original term ran out', () => {
    expect(dateOf('2021-01-26-1')).toBe('2021-01-26');
    expect(dateOf('2021-02-03-1') < expiresOn()).toBe(true);
  });
});
