import { describe, expect, it } from 'vitest';
import { AGGREGATE_NUMBERS, type AggregateNumbers } from '../../src/record/aggregateNumbers.ts';
import { EVENTS } from '../../src/record/events.ts';
import type { CalendarDate } from '../../src/treaty/calendarDate.ts';
import { CENTRAL_LIMITS, LIMITS_DUE, type CentralLimit } from '../../src/treaty/limits.ts';
import { PARTIES, type Party } from '../../src/treaty/party.ts';

const LIMITS = Object.keys(CENTRAL_LIMITS) as CentralLimit[];

function declared(party: Party, date: CalendarDate): AggregateNumbers {
  return AGGREGATE_NUMBERS.find((numbers) => numbers.party === party && numbers.date === date)!;
}

function over({ party, date, ...numbers }: AggregateNumbers) {
  return LIMITS.filter((limit) => numbers[limit]! > CENTRAL_LIMITS[limit]).map((limit) => ({
    party,
    date,
    limit,
    by: numbers[limit]! - CENTRAL_LIMITS[limit]
  }));
}

describe('the aggregate numbers', () => {
  it('are of entry into force, then of each 1 March and 1 September, and of the day the limits bound', () => {
    const years = [2011, 2012, 2013, 2014, 2015, 2016, 2017, 2018, 2019, 2020, 2021, 2022];
    const updates = years.flatMap((year) => (year === 2011 ? [`${year}-09-01`] : [`${year}-03-01`, `${year}-09-01`]));
    const dates = ['2011-02-05', ...updates, '2023-03-01'].map((date) => (date === '2018-03-01' ? '2018-02-05' : date));
    expect(AGGREGATE_NUMBERS.map(({ party, date }) => [date, party])).toEqual(
      dates.flatMap((date) => PARTIES.map((party) => [date, party]))
    );
    expect(AGGREGATE_NUMBERS).toHaveLength(50);
  });

  it('are positive whole numbers, except what Russia did not provide in 2023', () => {
    const figures = AGGREGATE_NUMBERS.flatMap((numbers) =>
      LIMITS.map((limit) => ({ party: numbers.party, date: numbers.date, limit, figure: numbers[limit] }))
    );
    expect(figures.filter(({ figure }) => !(Number.isInteger(figure) && figure! > 0))).toEqual(
      LIMITS.map((limit) => ({ party: 'RU', date: '2023-03-01', limit, figure: null }))
    );
  });

  it('count every deployed item among the deployed and non-deployed', () => {
    expect(AGGREGATE_NUMBERS.filter(({ deployed, launchers }) => deployed! > launchers!)).toEqual([]);
  });

  it('were exchanged until 2022; in 2023 the US released its own and Russia provided none', () => {
    const kinds = AGGREGATE_NUMBERS.filter(({ kind }) => kind !== 'sixMonth').map(({ date, party, kind }) => [
      date,
      party,
      kind
    ]);
    expect(kinds).toEqual([
      ['2011-02-05', 'US', 'initialDatabase'],
      ['2011-02-05', 'RU', 'initialDatabase'],
      ['2018-02-05', 'US', 'limitsDue'],
      ['2018-02-05', 'RU', 'limitsDue'],
      ['2023-03-01', 'US', 'unilateralRelease'],
      ['2023-03-01', 'RU', 'missing']
    ]);
  });

  it('were published after the day they are of', () => {
    expect(AGGREGATE_NUMBERS.filter(({ date, published }) => published && published <= date)).toEqual([]);
  });
});

describe('the central limits', () => {
  it('were kept by both Parties in every declaration from the day they bound', () => {
    const binding = AGGREGATE_NUMBERS.filter(({ date }) => date >= LIMITS_DUE);
    expect(binding).toHaveLength(22);
    expect(binding.flatMap(over)).toEqual([]);
  });

  it('were still exceeded in the last declaration before, by eleven Russian warheads', () => {
    const last = AGGREGATE_NUMBERS.filter(({ date }) => date === '2017-09-01');
    expect(last.flatMap(over)).toEqual([{ party: 'RU', date: '2017-09-01', limit: 'warheads', by: 11 }]);
  });

  it('were exceeded at entry into force by the US in all three numbers, by Russia in launchers', () => {
    const first = AGGREGATE_NUMBERS.filter(({ date }) => date === '2011-02-05');
    expect(Object.fromEntries(first.flatMap(over).map(({ party, limit, by }) => [`${party} ${limit}`, by]))).toEqual({
      'US deployed': 182,
      'US warheads': 250,
      'US launchers': 324,
      'RU launchers': 65
    });
  });

  it('left Russia one warhead in its last declaration', () => {
    expect(declared('RU', '2022-09-01').warheads).toBe(CENTRAL_LIMITS.warheads - 1);
  });
});

describe('a figure', () => {
  it('is from memory in six places, and verified elsewhere', () => {
    const recalled = AGGREGATE_NUMBERS.flatMap(({ party, date, confidence }) =>
      LIMITS.filter((limit) => confidence[limit] !== 'verified').map((limit) => [date, party, limit, confidence[limit]])
    );
    expect(recalled).toEqual([
      ['2016-03-01', 'US', 'launchers', 'from-memory'],
      ['2016-03-01', 'RU', 'launchers', 'from-memory'],
      ['2017-03-01', 'US', 'launchers', 'from-memory'],
      ['2017-03-01', 'RU', 'launchers', 'from-memory'],
      ['2022-09-01', 'RU', 'deployed', 'from-memory'],
      ['2022-09-01', 'RU', 'launchers', 'from-memory']
    ]);
  });

  it('follows from others as its note says', () => {
    expect(declared('RU', '2013-03-01').deployed! - 1).toBe(declared('RU', '2012-09-01').deployed);
    expect(declared('RU', '2013-03-01').launchers! - 16).toBe(declared('RU', '2012-09-01').launchers);
    expect(declared('RU', '2016-03-01').deployed! + 220).toBe(declared('US', '2016-03-01').deployed);
    expect(declared('RU', '2015-09-01').warheads! + 87).toBe(declared('RU', '2016-03-01').warheads);
    expect(declared('US', '2016-09-01').warheads! + 44).toBe(declared('US', '2017-03-01').warheads);
  });

  it('on which sources clash is recorded with the other, and with the source that prints it', () => {
    const clashes = AGGREGATE_NUMBERS.flatMap((numbers) =>
      ('alternatives' in numbers ? numbers.alternatives! : []).map(({ limit, count, source }) => {
        expect(numbers.sources).toContain(source);
        return { date: numbers.date, party: numbers.party, used: numbers[limit], limit, count };
      })
    );
    expect(clashes).toEqual([
      { date: '2014-09-01', party: 'RU', used: 1643, limit: 'warheads', count: 1642 },
      { date: '2017-09-01', party: 'RU', used: 501, limit: 'deployed', count: 505 }
    ]);
  });
});

describe('what the chronology says of the numbers', () => {
  const summary = (id: string) => EVENTS.find((event) => event.id === id)!.summary;
  const count = (figure: number | null) => figure!.toLocaleString('en-US');

  it('agrees with those of the day the limits bound', () => {
    for (const party of PARTIES) {
      const { deployed, warheads, launchers } = declared(party, '2018-02-05');
      expect(summary('2018-02-22-1')).toContain(`${count(deployed)}/${count(warheads)}/${count(launchers)}`);
    }
  });

  it('agrees with those the US released in 2023', () => {
    const { deployed, warheads, launchers } = declared('US', '2023-03-01');
    expect(summary('2023-05-15-1')).toContain(
      `${count(deployed)} vehicles, ${count(warheads)} warheads, ${count(launchers)} launchers`
    );
  });

  it('agrees on when Russia first declared more warheads than the US', () => {
    const russians = AGGREGATE_NUMBERS.filter(({ party }) => party === 'RU');
    const first = russians.find(({ date, warheads }) => warheads! > declared('US', date).warheads!)!;
    expect(first.date).toBe('2014-09-01');
    expect(summary('2014-10-01-1')).toContain(
      `${count(first.warheads)} deployed warheads against ${count(declared('US', first.date).warheads)}`
    );
  });

  it('agrees on when Russia declared the most', () => {
    const most = AGGREGATE_NUMBERS.filter(({ party }) => party === 'RU').toSorted(
      (a, b) => b.warheads! - a.warheads!
    )[0]!;
    expect(most.date).toBe('2016-09-01');
    expect(summary('2016-10-01-1')).toContain(`${count(most.warheads)} Russian warheads`);
  });
});
