import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { CLOSEST, readAddress, spanOf, VIEWS, writeAddress, type Address } from '../../src/session/address.ts';
import { pathFromLink, pathOf } from '../../src/session/path.ts';
import { addDays, daysBetween } from '../../src/treaty/calendarDate.ts';
import { runs } from '../oracle/runs.ts';
import { wordedScenarios } from '../oracle/wordedScenarios.ts';

const defaults = readAddress('').address;
const written = (change: Partial<Address>, search?: string) => writeAddress({ ...defaults, ...change }, search);

describe('an address is written', () => {
  it('with nothing that is default', () => {
    expect(written({})).toBe('');
    expect(written({ date: '2020-10-16', theme: 'auto', language: null, views: null })).toBe('');
  });
  it.each<[string, Partial<Address>]>([
    ['?date=2026-02-05', { date: '2026-02-05' }],
    ['?active=2', { active: 1 }],
    ['?against=3', { against: 2 }],
    ['?from=2020-01-01&to=2021-03-01', { shown: { from: '2020-01-01', to: '2021-03-01' } }],
    ['?lang=en', { language: 'en' }],
    ['?theme=light', { theme: 'light' }],
    ['?view=day&view=limits', { views: ['day', 'limits'] }],
    ['?transparent&plain', { transparent: true, plain: true }],
    ['?path=lapse-2021', { paths: [pathFromLink('lapse-2021')] }],
    ['?path=as-it-happened&path=one-year-2020&path=five-year-2021', { paths: defaults.paths.slice(0, 3) }],
    [
      '?path=lapse-2021&path=five-year-2021&path=one-year-2020&path=as-it-happened',
      { paths: defaults.paths.toReversed() }
    ],
    [
      '?path=1~2020-10-16.offerExtension.RU.1~2020-10-23.acceptOffer.US',
      { paths: [pathFromLink('1~2020-10-16.offerExtension.RU.1~2020-10-23.acceptOffer.US')] }
    ]
  ])('with what differs from the defaults, readably: %s', (search, change) => {
    expect(written(change)).toBe(search);
  });
  it('without a date, where the playhead stands at the last day before 16 October 2020 that there is', () => {
    const paths = [pathFromLink('1~horizon=2012-01-01')];
    expect(written({ paths, date: '2011-12-31' })).not.toContain('date=');
    expect(written({ paths, date: '2011-12-30' })).toContain('date=2011-12-30');
  });
  it('with the parameters of others as they were, and none of our own left over', () => {
    const search = '?utm_source=a%26b&date=2011-02-05&page=2&theme=dark&page=3&plain';
    const query = new URLSearchParams(written({ language: 'ru' }, search));
    expect([...query].toSorted()).toEqual([
      ['lang', 'ru'],
      ['page', '2'],
      ['page', '3'],
      ['utm_source', 'a&b']
    ]);
  });
  it('with the parameters of others alone, where all is default', () => {
    expect(written({}, '?page=2&date=2011-02-05')).toBe('?page=2');
  });
});

const link = fc.constantFrom('as-it-happened', 'one-year-2020', 'five-year-2021', 'lapse-2021', '1');
const path = fc.oneof(
  { weight: 2, arbitrary: link.map(pathFromLink) },
  { weight: 1, arbitrary: wordedScenarios.map((scenario) => pathOf(scenario)) }
);
const view = fc.constantFrom(...VIEWS);

/** Addresses that the page can come to. */
const addresses = fc.array(path, { minLength: 1, maxLength: 4 }).chain((paths) => {
  const { from, last, to } = spanOf(paths);
  const most = daysBetween(from, to);
  const shown = fc.tuple(fc.nat(most - CLOSEST), fc.nat(most - CLOSEST)).map(([start, more]) => {
    const first = addDays(from, start);
    return { from: first, to: addDays(first, CLOSEST + Math.min(more, most - CLOSEST - start)) };
  });
  return fc.record<Address>({
    paths: fc.constant(paths),
    active: fc.nat(paths.length - 1),
    against: fc.option(fc.nat(paths.length - 1)),
    shown: fc.option(shown),
    date: fc.nat(daysBetween(from, last)).map((days) => addDays(from, days)),
    views: fc.option(fc.array(view, { minLength: 1, maxLength: 3 })),
    language: fc.constantFrom('en', 'ru', null),
    theme: fc.constantFrom('auto', 'light', 'dark'),
    transparent: fc.boolean(),
    plain: fc.boolean()
  });
});

describe('what is written', () => {
  it('is read as it was', () => {
    const isReadBack = fc.property(addresses, (address) => {
      expect(readAddress(writeAddress(address))).toEqual({ address, notices: [] });
    });
    fc.assert(isReadBack, runs(40));
  });
  it('is written again as it was, beside what is not ours', () => {
    const isKept = fc.property(addresses, (address) => {
      const search = writeAddress(address, '?page=2');
      expect(writeAddress(readAddress(search).address, search)).toBe(search);
      expect(new URLSearchParams(search).getAll('page')).toEqual(['2']);
    });
    fc.assert(isKept, runs(20));
  });
});
