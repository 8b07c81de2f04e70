import { describe, expect, it } from 'vitest';
import { exchanged, isBothWays, numbersOf } from '../../../src/charts/verification/exchanged.ts';
import { AGGREGATE_NUMBERS } from '../../../src/record/aggregateNumbers.ts';
import { DATA_EXCHANGES } from '../../../src/record/verification.ts';
import { presets } from '../../../src/scenarios/presets/index.ts';
import { simulate } from '../../../src/scenarios/simulate.ts';
import { verificationYears } from '../../../src/scenarios/verificationYears.ts';

const due = verificationYears(simulate(presets['as-it-happened'])).flatMap(({ dataExchanges }) => dataExchanges);
const all = due.map((each) => exchanged(each, null));
const on = (asOf: string) => all.find((it) => it.asOf === asOf)!;

describe('the exchanges of data', () => {
  it('went both ways until September 2022', () => {
    expect(all.filter(isBothWays).at(-1)!.asOf).toMatch(DATA_EXCHANGES.lastTwoWay);
    expect(all.filter(isBothWays)).toHaveLength(24);
  });
  it('before February 2018 were as many as the record counts', () => {
    expect(all.filter((it) => isBothWays(it) && it.asOf < '2018-02')).toHaveLength(DATA_EXCHANGES.value);
  });
  it('of March 2018 are those for the day the limits bound', () => {
    expect(numbersOf('US', '2018-03-01')).toMatchObject({ date: '2018-02-05', kind: 'limitsDue' });
    expect(isBothWays(on('2018-03-01'))).toBe(true);
  });
  it('of March 2023 are published by one side and not provided by the other', () => {
    expect(on('2023-03-01').given).toEqual({ US: 'release', RU: 'missing' });
    expect(isBothWays(on('2023-03-01'))).toBe(false);
  });
  it('of September 2023 and after are unknown', () => {
    expect(on('2023-09-01').given).toEqual({ US: 'unknown', RU: 'unknown' });
  });
  it('leave no declared numbers unshown', () => {
    const shown = new Set(due.flatMap(({ asOf }) => [numbersOf('US', asOf), numbersOf('RU', asOf)]));
    expect(AGGREGATE_NUMBERS.filter((numbers) => !shown.has(numbers))).toEqual([]);
  });
  it('are the path’s own where they were due before it leaves the record, and not on that day', () => {
    const march = due.find(({ asOf }) => asOf === '2020-03-01')!;
    expect(exchanged(march, '2020-03-31').isOwn).toBe(true);
    expect(exchanged(march, '2020-03-30').isOwn).toBe(false);
  });
});
