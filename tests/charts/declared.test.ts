import { describe, expect, it } from 'vitest';
import { declaredUnder, exchanges, lastDeclared, onLine, partAt } from '../../src/charts/declared.ts';

const warheads = declaredUnder('warheads');

describe('what the Parties declared', () => {
  it.each(['warheads', 'deployed', 'launchers'] as const)('of %s, is a number for 25 days each', (limit) => {
    const { US, RU } = declaredUnder(limit);
    expect(US.map(({ date }) => date)).toEqual(RU.map(({ date }) => date));
    expect(US).toHaveLength(25);
    expect(US.map(({ date }) => date)).toEqual(US.map(({ date }) => date).toSorted());
    expect([US[0]!.date, US.at(-1)!.date]).toEqual(['2011-02-05', '2023-03-01']);
  });
  it('is each number in its place', () => {
    const first = (limit: 'warheads' | 'deployed' | 'launchers') =>
      ['US', 'RU'].map((party) => declaredUnder(limit)[party as 'US'][0]!.count);
    expect(first('warheads')).toEqual([1800, 1537]);
    expect(first('deployed')).toEqual([882, 521]);
    expect(first('launchers')).toEqual([1124, 865]);
  });
  it('is no number of Russia after 1 September 2022, but a mark that none was provided', () => {
    expect(warheads.RU.filter(({ date }) => date > '2022-09-01')).toEqual([
      { date: '2023-03-01', count: null, kind: 'missing' }
    ]);
  });
  it('is a release of one side for the US of March 2023', () => {
    expect(warheads.US.filter(({ kind }) => kind === 'release')).toEqual([
      { date: '2023-03-01', count: 1419, kind: 'release' }
    ]);
  });
  it('is marked where it was not seen in a document, number by number', () => {
    const recalled = (series: typeof warheads.RU) =>
      series.filter(({ kind }) => kind === 'recalled').map(({ date }) => date);
    expect(recalled(warheads.RU)).toEqual([]);
    expect(recalled(declaredUnder('deployed').RU)).toEqual(['2022-09-01']);
    expect(recalled(declaredUnder('launchers').RU)).toEqual(['2016-03-01', '2017-03-01', '2022-09-01']);
  });
});

describe('the exchanges', () => {
  it('end for both Parties on 1 September 2022', () => {
    expect(exchanges(warheads.US).at(-1)).toMatchObject({ date: '2022-09-01', count: 1420 });
    expect(exchanges(warheads.RU).at(-1)).toMatchObject({ date: '2022-09-01', count: 1549 });
  });
  it('are all but the last number of each', () => {
    expect(exchanges(warheads.US)).toEqual(warheads.US.slice(0, -1));
    expect(exchanges(warheads.RU)).toEqual(warheads.RU.slice(0, -1));
  });
});

describe('a path that leaves the record', () => {
  it('has the numbers before that day, and none from the day on', () => {
    const { own, recordOnly, joint } = partAt(warheads.US, '2020-09-01');
    expect(own.at(-1)!.date).toBe('2020-03-01');
    expect(recordOnly[0]!.date).toBe('2020-09-01');
    expect(joint).toBe(own.at(-1));
    expect([...own, ...recordOnly]).toEqual(warheads.US);
  });
  it('the day after a declaration has that one too', () => {
    expect(partAt(warheads.US, '2020-09-02').own.at(-1)!.date).toBe('2020-09-01');
  });
  it('never, has them all', () => {
    expect(partAt(warheads.US, null)).toMatchObject({ own: warheads.US, recordOnly: [] });
  });
  it('before the first of them, has none, and nothing joins', () => {
    expect(partAt(warheads.US, '2011-02-05')).toEqual({ own: [], recordOnly: warheads.US, joint: undefined });
  });
});

describe('the last numbers declared', () => {
  it('are none before entry into force', () => {
    expect(lastDeclared('US', '2011-02-04')).toBeUndefined();
    expect(lastDeclared('US', '2011-02-05')).toMatchObject({ date: '2011-02-05', warheads: 1800 });
  });
  it.each([
    ['RU', '2020-08-31', '2020-03-01'],
    ['RU', '2020-09-01', '2020-09-01'],
    ['RU', '2020-10-16', '2020-09-01'],
    ['US', '2031-02-04', '2023-03-01']
  ] as const)('of %s on %s are of %s', (party, date, of) => {
    expect(lastDeclared(party, date)).toMatchObject({ party, date: of });
  });
  it('of Russia from March 2023 on are that there are none', () => {
    expect(lastDeclared('RU', '2023-02-28')).toMatchObject({ date: '2022-09-01', warheads: 1549 });
    expect(lastDeclared('RU', '2023-03-01')).toMatchObject({ kind: 'missing', warheads: null });
  });
});

describe('the line that joins exchanges', () => {
  const line = exchanges(warheads.US);

  it('is at what was declared on its day', () => {
    for (const { date, count } of line) expect(onLine(line, date)).toBe(count);
  });
  it('is between two of them as far on as the days between', () => {
    const line = [
      { date: '2020-01-01', count: 100, kind: 'declared' },
      { date: '2020-01-11', count: 120, kind: 'declared' }
    ] as const;
    expect(onLine(line, '2020-01-06')).toBe(110);
  });
  it('is nowhere before the first and after the last', () => {
    expect(onLine(line, '2011-02-04')).toBeNull();
    expect(onLine(line, '2022-09-02')).toBeNull();
    expect(onLine([], '2020-01-01')).toBeNull();
  });
});
