import fc from 'fast-check';
import { Temporal } from 'temporal-polyfill';
import { describe, expect, it } from 'vitest';
import { obligations, simulate, unknowns, type Chronicle, type Obligation } from '../../src/core.ts';
import { TREATY_FACTS } from '../../src/record/treatyFacts.ts';
import { runs } from '../oracle/runs.ts';
import { scenarios } from '../oracle/scenarios.ts';

/** Holds of the obligations on every path. */
function always(holds: (all: Obligation[], chronicle: Chronicle) => void) {
  const property = fc.property(scenarios, (scenario) => {
    const chronicle = simulate(scenario);
    holds(obligations(chronicle), chronicle);
  });
  fc.assert(property, runs(120));
}

/** The day that the arithmetic comes to. */
function evaluate(working: string): string {
  const [, anchor, steps] = /^(\d{4}-\d\d-\d\d)((?: [+−] \d+ (?:day|month|year)s?)*)$/.exec(working)!;
  return [...steps!.matchAll(/([+−]) (\d+) (day|month|year)/g)]
    .reduce(
      (day, [, sign, count, unit]) => day.add({ [`${unit}s`]: sign === '−' ? -Number(count) : Number(count) }),
      Temporal.PlainDate.from(anchor!)
    )
    .toString();
}

/** The first day after the Treaty's last in force, where the path comes to it. */
function endOf({ periods, scenario }: Chronicle): string | undefined {
  const last = periods.findLast(({ expiresOn }) => expiresOn);
  if (!last) return '2011-02-05';
  return last.to < scenario.horizon ? last.to : undefined;
}

describe('Obligations on any path', () => {
  it('are within it, in date order', () => {
    always((all, { scenario }) => {
      const dates = all.map(({ date }) => date);
      expect(dates).toEqual(dates.toSorted());
      for (const date of dates) expect('2011-02-05' <= date && date < scenario.horizon).toBe(true);
    });
  });

  it('are each their own, by id', () => {
    always((all, chronicle) => {
      const ids = [...all, ...unknowns(chronicle)].map(({ id }) => id);
      expect(new Set(ids).size).toBe(ids.length);
    });
  });

  it('come to their day by the arithmetic written out, forwards and backwards', () => {
    always((all) => {
      for (const { date, working, backwards } of all) {
        expect(evaluate(working)).toBe(date);
        if (backwards) expect(evaluate(backwards)).toBe(date);
      }
    });
  });

  it('are not owed by law once the Treaty has ended', () => {
    always((all, chronicle) => {
      const end = endOf(chronicle);
      for (const { date, until, kind, basis } of all) {
        if (until) expect(date < until).toBe(true);
        if (!end || basis !== 'law') continue;
        if (kind === 'end') expect(date <= end).toBe(true);
        else expect(date < end).toBe(true);
        if (until) expect(until <= end).toBe(true);
      }
    });
  });

  it('are politics only where a Party observes the limits without a treaty', () => {
    always((all, { periods }) => {
      const observed = periods.filter(({ limits }) => Object.values(limits).includes('observed'));
      const pledged = all.filter(({ basis }) => basis === 'politics');
      for (const { date, until, by } of pledged)
        expect(
          observed.some(
            ({ from, to, limits }) => from <= date && date < to && date < until! && limits[by as 'US'] === 'observed'
          )
        ).toBe(true);
      for (const { from, limits } of observed)
        for (const party of ['US', 'RU'] as const)
          if (limits[party] === 'observed')
            expect(pledged.some(({ date, until, by }) => by === party && date <= from && from < until!)).toBe(true);
    });
  });

  it('that the Treaty ends by are listed: the day it expires or a withdrawal takes effect', () => {
    always((all, chronicle) => {
      const end = endOf(chronicle);
      const next = chronicle.periods.find(({ from }) => from === end);
      const ends = all.filter(({ date, kind, superseded }) => kind === 'end' && date === end && !superseded);
      if (next?.phase === 'expired') expect(ends.map(({ key }) => key)).toContain('expiry');
      if (next?.phase === 'withdrawn') expect(ends.map(({ key }) => key)).toContain('withdrawal');
    });
  });

  it('say what the record says of the fact they rest on', () => {
    always((all) => {
      for (const { fact, article, confidence, basis } of all) {
        if (basis === 'politics') expect(fact).toBeUndefined();
        else expect(TREATY_FACTS.find(({ id }) => id === fact)).toMatchObject({ article, confidence });
      }
    });
  });
});
