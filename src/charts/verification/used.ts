import type { CalendarDate } from '../../treaty/calendarDate.ts';
import { treatyYearBegins } from '../../treaty/duration.ts';
import { PARTIES, type Party } from '../../treaty/party.ts';
import { INSPECTION_CHECKPOINTS, INSPECTIONS, type YearOfInspections } from '../../record/verification.ts';

/** Inspections that each Party carried out in a Treaty year. */
export interface Used {
  counts: Readonly<Record<Party, number>>;
  /**
   * Whose they are: the path's; the path's as far as it is what happened, in the year in which it leaves the record; or
   * the record's alone.
   */
  whose: 'path' | 'pathSoFar' | 'record';
  isRecalled: boolean;
  record: YearOfInspections;
}

/**
 * What was carried out in each Treaty year, by year.
 *
 * @param leavesRecordOn the first day on which the path is not what happened; null where it is to the end
 */
export function usedByYear(leavesRecordOn: CalendarDate | null): ReadonlyMap<number, Used> {
  return new Map(INSPECTIONS.map((record) => [record.treatyYear, usedIn(record, leavesRecordOn)]));
}

function usedIn(record: YearOfInspections, leavesRecordOn: CalendarDate | null): Used {
  const { treatyYear: year, US, RU, confidence } = record;
  const isRecalled = confidence !== 'verified';
  const all = { counts: { US, RU }, isRecalled, record };
  if (leavesRecordOn === null || treatyYearBegins(year + 1).date <= leavesRecordOn) return { ...all, whose: 'path' };
  const soFar = leavesRecordOn >= treatyYearBegins(year).date && countedBefore(leavesRecordOn, year);
  return soFar ? { ...all, ...soFar, whose: 'pathSoFar' } : { ...all, whose: 'record' };
}

/** The last count of this Treaty year that was reported before `day`, of both Parties. */
function countedBefore(day: CalendarDate, year: number): Pick<Used, 'counts' | 'isRecalled'> | undefined {
  for (const { asOf, treatyYear, US, RU, confidence } of INSPECTION_CHECKPOINTS.toReversed()) {
    // A month is over before a day only if the day is not in it.
    const isBefore = asOf < day.slice(0, asOf.length);
    if (treatyYear === year && isBefore && US !== undefined && RU !== undefined)
      return { counts: { US, RU }, isRecalled: confidence !== 'verified' };
  }
  return undefined;
}

export function isNone({ counts }: Used): boolean {
  return PARTIES.every((party) => counts[party] === 0);
}
