import fc from 'fast-check';
import { expect, it, vi } from 'vitest';
import { simulate, simulateAfter, type Chronicle, type Decision, type Scenario } from '../../src/core.ts';
import { runs } from './runs.ts';
import { scenarios } from './scenarios.ts';

vi.setConfig({ testTimeout: 60_000 });

interface Edit {
  how: 'drop' | 'insert' | 'replace' | 'swap' | 'append' | 'cutHorizon' | 'otherReading' | 'otherHorizon';
  place: number;
}

const edit: fc.Arbitrary<Edit> = fc.record({
  how: fc.constantFrom('drop', 'insert', 'replace', 'swap', 'append', 'cutHorizon', 'otherReading', 'otherHorizon'),
  place: fc.nat(99)
});

/** A scenario changed as a reader changes it, in one place, what is unchanged being the very same decisions. */
function edited({ scenario }: Chronicle, { how, place }: Edit, others: Decision[]): Scenario {
  const { decisions, horizon } = scenario;
  const at = decisions.length > 0 ? place % decisions.length : 0;
  const fitting = others.filter(({ date }) => date < horizon);
  const other = fitting.length > 0 ? [fitting[place % fitting.length]!] : [];
  switch (how) {
    case 'drop':
      return { ...scenario, decisions: decisions.toSpliced(at, 1) };
    case 'insert':
      return { ...scenario, decisions: decisions.toSpliced(at, 0, ...other) };
    case 'replace':
      return { ...scenario, decisions: decisions.toSpliced(at, 1, ...other) };
    case 'append':
      return { ...scenario, decisions: [...decisions, ...other] };
    case 'swap':
      return { ...scenario, decisions: [...decisions.slice(at), ...decisions.slice(0, at)] };
    case 'cutHorizon': {
      const cut = decisions[at]?.date;
      if (!cut || cut < '2011-02-06') return scenario;
      return { ...scenario, horizon: cut, decisions: decisions.filter(({ date }) => date < cut) };
    }
    case 'otherHorizon':
      return { ...scenario, horizon: '2100-01-01' };
    case 'otherReading':
      return { ...scenario, reading: scenario.reading === 'single' ? 'cumulative' : 'single' };
  }
}

it('A replay that goes on from another says the same as one from the beginning, and leaves the other as it was', () => {
  const saysTheSame = fc.property(
    scenarios,
    scenarios,
    fc.array(edit, { minLength: 1, maxLength: 5 }),
    (first, { decisions: others }, edits) => {
      let chronicle = simulate(first);
      for (const one of edits) {
        const before = structuredClone(chronicle);
        const scenario = edited(chronicle, one, others);
        const resumed = simulateAfter(chronicle, scenario);
        expect(resumed).toEqual(simulate(structuredClone(scenario)));
        expect(chronicle).toEqual(before);
        chronicle = resumed;
      }
    }
  );
  fc.assert(saysTheSame, runs(120));
});
