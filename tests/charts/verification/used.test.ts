import { describe, expect, it } from 'vitest';
import { isNone, usedByYear } from '../../../src/charts/verification/used.ts';

describe('inspections carried out', () => {
  it('are all the path’s where it is what happened', () => {
    expect([...usedByYear(null).values()].every((used) => used.whose === 'path')).toBe(true);
    expect(usedByYear(null).size).toBe(15);
  });
  it('are the record’s alone once the path has left it', () => {
    const used = usedByYear('2020-10-16');
    expect(used.get(9)!.whose).toBe('path');
    expect(used.get(11)!.whose).toBe('record');
  });
  it('are the path’s as far as they were reported before it leaves the record', () => {
    expect(usedByYear('2020-10-16').get(10)).toMatchObject({ whose: 'pathSoFar', counts: { US: 2, RU: 2 } });
    expect(usedByYear('2020-05-01').get(10)!.whose).toBe('pathSoFar');
    expect(usedByYear('2020-04-30').get(10)!.whose).toBe('record');
  });
  it('of a year are the path’s where it leaves the record on the first day of the next, and not a day sooner', () => {
    expect(usedByYear('2016-02-05').get(5)!.whose).toBe('path');
    expect(usedByYear('2016-02-04').get(5)!.whose).toBe('record');
  });
  it('are recalled for the eighth and ninth year, and none from the eleventh on', () => {
    const used = [...usedByYear(null).values()];
    expect(used.filter(({ isRecalled }) => isRecalled).map(({ record }) => record.treatyYear)).toEqual([8, 9]);
    expect(used.filter(isNone).map(({ record }) => record.treatyYear)).toEqual([11, 12, 13, 14, 15]);
  });
});
