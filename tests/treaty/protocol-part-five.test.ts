import { describe, expect, it } from 'vitest';
import { AIRPLANE_TYPES } from '../../src/treaty/airplane.ts';
import { addDays } from '../../src/treaty/calendarDate.ts';
import { treatyYear, treatyYearBegins } from '../../src/treaty/duration.ts';
import { INSPECTIONS_OPEN, INSPECTIONS_PER_YEAR, INSPECTOR_LISTS } from '../../src/treaty/inspection.ts';

describe('Part Five: inspections', () => {
  it('may be carried out from the sixtieth day after entry into force', () => {
    expect(INSPECTIONS_OPEN.date).toBe('2011-04-06');
  });
  it('are eighteen in a Treaty year', () => {
    expect(INSPECTIONS_PER_YEAR).toBe(18);
  });
  it('have their airplanes named within five days, and their inspectors within twenty-five', () => {
    expect(AIRPLANE_TYPES.date).toBe('2011-02-10');
    expect(INSPECTOR_LISTS.date).toBe('2011-03-02');
  });
});

describe('A Treaty year', () => {
  it.each([1, 2, 10, 15])('is year %i from its first day on, and not the day before', (year) => {
    const { date } = treatyYearBegins(year);
    expect(date).toBe(`${2010 + year}-02-05`);
    expect(treatyYear(date)).toBe(year);
    if (year > 1) expect(treatyYear(addDays(date, -1))).toBe(year - 1);
  });
});
