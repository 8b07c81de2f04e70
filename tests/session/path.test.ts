import { describe, expect, it } from 'vitest';
import { pathFromLink, pathOf } from '../../src/session/path.ts';

describe('a path leaves the record', () => {
  it.each([
    ['as-it-happened', null],
    ['one-year-2020', '2020-10-16'], // no refusal of that day's offer
    ['lapse-2021', '2021-01-21'], // no offer from Washington
    ['five-year-2021', '2023-02-28'], // no suspension
    ['1', '2019-12-05'] // without any decision: no first offer from Moscow
  ])('%s: on %s', (link, date) => {
    expect(pathFromLink(link).leavesRecordOn).toBe(date);
  });
});

describe('a path is named in an address', () => {
  it('by the id of its preset', () => {
    expect(pathFromLink('lapse-2021')).toMatchObject({ link: 'lapse-2021', preset: 'lapse-2021' });
  });
  it('by its link form, even where it takes the decisions of a preset', () => {
    const { link, preset } = pathOf(pathFromLink('lapse-2021').scenario);
    expect(preset).toBeNull();
    expect(link).toMatch(/^1~/);
    expect(pathFromLink(link).scenario).toEqual(pathFromLink('lapse-2021').scenario);
  });
});
