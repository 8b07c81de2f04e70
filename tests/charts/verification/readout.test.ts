import { describe, expect, it } from 'vitest';
import { exchanged } from '../../../src/charts/verification/exchanged.ts';
import { placeOf, readout, type Place } from '../../../src/charts/verification/readout.ts';
import { usedByYear } from '../../../src/charts/verification/used.ts';
import { MESSAGES } from '../../../src/i18n/index.ts';
import { stops, verificationYears } from '../../../src/scenarios/verificationYears.ts';
import { pathFromLink } from '../../../src/session/path.ts';
import type { CalendarDate } from '../../../src/treaty/calendarDate.ts';

function values(link: string, place: Place, language: 'en' | 'ru' = 'en'): string {
  const path = pathFromLink(link);
  const years = verificationYears(path.chronicle);
  const byYear = new Map(
    years.map(({ year, dataExchanges }) => [year, dataExchanges.map((it) => exchanged(it, path.leavesRecordOn))])
  );
  const known = { path, years, byYear, used: usedByYear(path.leavesRecordOn), stops: stops(path.chronicle) };
  return readout(MESSAGES[language].verification, place, known).replaceAll('\u00a0', ' ');
}

describe('the values of a day', () => {
  const years = verificationYears(pathFromLink('withdrawal').chronicle);
  const place = (day: CalendarDate) => placeOf(years, '2031-02-05', day);

  it('are those of its Treaty year', () => {
    expect([place('2012-02-04'), place('2012-02-05')]).toEqual([1, 2]);
  });
  it('are none before entry into force, after the end and beyond the horizon', () => {
    expect([place('2011-02-04'), place('2011-02-05')]).toEqual(['before', 1]);
    expect([place('2023-05-27'), place('2023-05-28')]).toEqual([13, 'after']);
    expect([place('2031-02-04'), place('2031-02-05')]).toEqual(['after', 'beyond']);
    expect(placeOf([], '2031-02-05', '2012-01-01')).toBe('after');
  });
  it('tell what was allowed and carried out, and from when inspections were paused', () => {
    expect(values('as-it-happened', 10)).toBe(
      'Treaty year 10 (5 Feb 2020 – 4 Feb 2021): 18 inspections allowed each side. Carried out: 2 by each side. Paused from 31 Mar 2020. Data exchanges: 2 due, 2 made both ways.'
    );
  });
  it('tell what is only remembered', () => {
    expect(values('as-it-happened', 8)).toContain('18 by each side (recalled)');
  });
  it('tell a pause and a suspension in one year apart', () => {
    expect(values('as-it-happened', 13)).toMatch(/Paused until 28 Feb 2023\. Suspended from 28 Feb 2023\./);
    expect(values('as-it-happened', 14)).toMatch(/Suspended all year\. Data exchanges: 2 due, 0 made/);
  });
  it('give nothing of the record as the path’s', () => {
    expect(values('one-year-2020', 10)).toContain('Carried out before 16 Oct 2020: 2 by each side; after, unknown.');
    expect(values('one-year-2020', 11)).toMatch(/unknown; as it happened, none\..*as it happened, 2 made both ways\./);
  });
  it('name a year that is only begun', () => {
    expect(values('withdrawal', 13)).toContain('begun 5 Feb 2023, cut short 28 May 2023: 18 inspections');
  });
  it.each(['en', 'ru'] as const)('are said for every place in %s', (language) => {
    for (const it of ['before', 'after', 'beyond', 1, 7, 8, 10, 11, 12, 13] as const)
      expect(values('withdrawal', it, language)).toMatch(/^[\p{Lu}\d](?!.*(undefined|null|NaN)).*\.$/u);
  });
});
