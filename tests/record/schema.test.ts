import { describe, expect, it } from 'vitest';
import { COMPILED } from '../../src/record/coverage.ts';
import { isCalendarDate } from '../../src/treaty/calendarDate.ts';
import { entries, leaves, recorded, tabled } from './record.ts';

/** Entries that are not facts: our summary of the offers, what the chronology covers, and slips found in sources. */
const NOT_FACTS = /^(OFFER_PARAMETERS|COVERAGE|SOURCE_ERRORS)/;
const facts = entries.filter(([name]) => !NOT_FACTS.test(name));

/** Whether a day, month or year exists. */
function exists(date: string): boolean {
  return /^\d{4}$/.test(date) || isCalendarDate(date.length === 7 ? `${date}-01` : date);
}

describe('every fact', () => {
  it('is found by these tests', () => {
    const lists = recorded.map(([name]) => name);
    expect(lists).toEqual(
      expect.arrayContaining(['AGGREGATE_NUMBERS', 'EVENTS', 'TREATY_FACTS', 'VOTES', 'ESTIMATES'])
    );
    expect(facts.length).toBeGreaterThan(290);
  });

  it('has a source', () => {
    expect(facts.filter(([, { sources }]) => !sources?.length)).toEqual([]);
  });

  it('cites no source twice', () => {
    expect(facts.filter(([, { sources }]) => new Set(sources).size !== sources!.length)).toEqual([]);
  });

  it('is verified, from memory or disputed, and each of its figures where they differ', () => {
    const grades = facts.flatMap(([name, { confidence }]) => leaves(confidence).map(([, grade]) => ({ name, grade })));
    expect(grades.length).toBeGreaterThanOrEqual(facts.length);
    expect(grades.filter(({ grade }) => !/^(verified|from-memory|disputed)$/.test(String(grade)))).toEqual([]);
  });

  it('has a name of its own where it has one', () => {
    const ids = entries.map(([, entry]) => (entry as { id?: string }).id).filter((id) => id !== undefined);
    expect(ids.length).toBeGreaterThan(180);
    expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([]);
  });
});

describe('every source', () => {
  it('has a title and a publisher', () => {
    expect(tabled.filter(([, { title, publisher }]) => !title.trim() || !publisher.trim())).toEqual([]);
  });

  it('has an http or https address, or null', () => {
    const urls = tabled.map(([, { url }]) => url).filter((url) => url !== null);
    expect(urls.filter((url) => !/^https?:\/\/[^\s/]+\.[^\s/]+(\/\S*)?$/.test(url) || !URL.canParse(url))).toEqual([]);
    expect(tabled.filter(([, { url }]) => url === null).map(([name]) => name)).toEqual(['tass_2020_10_21']);
  });

  it('was published before the record was compiled', () => {
    expect(tabled.filter(([, { date }]) => date !== undefined && date > COMPILED)).toEqual([]);
  });

  it('stands in one table, once', () => {
    const texts = tabled.map(([, source]) => JSON.stringify(source));
    expect(texts.filter((text, index) => texts.indexOf(text) !== index)).toEqual([]);
  });

  it('is cited', () => {
    const cited = new Set(entries.flatMap(([, { sources }]) => sources ?? []));
    expect(tabled.filter(([, source]) => !cited.has(source))).toEqual([]);
  });
});

describe('every date', () => {
  const all = [...leaves(recorded.map(([, value]) => value)), ...leaves(tabled.map(([, source]) => source))];

  it('exists', () => {
    const texts = all.filter(([field]) => field !== 'id').map(([, leaf]) => String(leaf));
    const dates = texts.filter((text) => /^\d{4}(-\d+){1,2}$/.test(text));
    expect(dates.length).toBeGreaterThan(500);
    expect(dates.filter((date) => !exists(date))).toEqual([]);
  });

  it('is written as a day, a month or a year where a date is meant', () => {
    const dates = all.filter(([field]) => /^(date|published|agreed|lastTwoWay|latestFound)$/.test(field));
    expect(dates.filter(([, date]) => date !== undefined && !exists(String(date)))).toEqual([]);
  });

  it.each(entries.filter(([, entry]) => 'precision' in entry))('of %s is as precise as it says', (_, entry) => {
    const { date, precision } = entry as { date: string; precision: string };
    expect(date).toHaveLength({ day: 10, month: 7 }[precision]!);
  });

  const lists = recorded.filter((named): named is [string, Record<string, string>[]] => Array.isArray(named[1]));
  it.each(lists.filter(([name]) => name !== 'TREATY_FACTS'))('in %s comes after those before it', (_, list) => {
    const dates = list.map(({ date, asOf, from, agreed }) => date ?? asOf ?? from ?? agreed ?? '');
    expect(dates).toEqual(dates.toSorted());
  });
});
