import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import { encodeScenario, ScenarioError, simulate, type Scenario } from '../../src/core.ts';
import { malformed } from './corruptions.ts';
import { runs } from './runs.ts';

// Many runs each, on a core that may be busy.
vi.setConfig({ testTimeout: 60_000 });

const acceptance = { date: '2020-10-16', type: 'acceptOffer', by: 'US' } as const;
const scenarioOf = (decisions: unknown[]) => ({ version: 1, decisions }) as Scenario;

function errorFrom(act: () => unknown): unknown {
  try {
    act();
  } catch (error) {
    return error;
  }
  return undefined;
}

describe('Malformed input', () => {
  it('is refused whole, with a ScenarioError that names the place', () => {
    const refused = fc.property(malformed, ({ what, input, pointer }) => {
      for (const read of [simulate, encodeScenario]) {
        const error = errorFrom(() => read(input as Scenario));
        expect(error, what).toBeInstanceOf(ScenarioError);
        expect((error as ScenarioError).pointer, what).toBe(pointer);
        expect((error as ScenarioError).message, what).toContain(pointer);
      }
    });
    fc.assert(refused, runs(500));
  });

  it('is refused as it is found, frozen or not', () => {
    const untouched = fc.property(malformed, ({ input }) => {
      if (typeof input === 'object') Object.freeze(input);
      expect(errorFrom(() => simulate(input as Scenario))).toBeInstanceOf(ScenarioError);
    });
    fc.assert(untouched, runs(100));
  });

  it('is anything above 1,000 decisions', () => {
    expect(simulate(scenarioOf(Array(1000).fill(acceptance))).refusals).toHaveLength(1000);
    for (const length of [1001, 100_000]) {
      const error = errorFrom(() => simulate(scenarioOf(Array(length).fill(acceptance))));
      expect(error).toMatchObject({ name: 'ScenarioError', pointer: '/decisions' });
    }
    // Nothing is there but a length: no time is spent on 4,294,967,295 holes.
    expect(errorFrom(() => simulate(scenarioOf(new Array(2 ** 32 - 1))))).toMatchObject({ pointer: '/decisions' });
  });

  it('is what JSON says, and not what an object inherits', () => {
    const json = '{"version":1,"decisions":[{"date":"2020-10-16","type":"acceptOffer","__proto__":{"by":"US"}}]}';
    expect(errorFrom(() => simulate(JSON.parse(json)))).toMatchObject({ pointer: '/decisions/0/__proto__' });
    const inherited = Object.assign(Object.create({ by: 'US' }), { date: '2020-10-16', type: 'acceptOffer' });
    expect(errorFrom(() => simulate(scenarioOf([inherited])))).toMatchObject({ pointer: '/decisions/0/by' });
    expect(Object.prototype).not.toHaveProperty('by');
  });
});
