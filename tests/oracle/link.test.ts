import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import { decodeScenario, encodeScenario, ScenarioError } from '../../src/core.ts';
import { runs } from './runs.ts';
import { wordedScenarios } from './wordedScenarios.ts';

vi.setConfig({ testTimeout: 60_000 });

describe('The link form', () => {
  it('is read back as the same scenario, whatever its words', () => {
    const readBack = fc.property(wordedScenarios, (scenario) => {
      expect(decodeScenario(encodeScenario(scenario))).toEqual(scenario);
    });
    fc.assert(readBack, runs(500));
  });

  it('outlives the address bar', () => {
    const survives = fc.property(wordedScenarios, (scenario) => {
      const address = new URL('https://example.org/?plain');
      address.searchParams.append('path', encodeScenario(scenario));
      expect(decodeScenario(new URL(address.href).searchParams.get('path')!)).toEqual(scenario);
    });
    fc.assert(survives, runs(200));
  });

  it('is either read as a scenario or refused with a ScenarioError', () => {
    const damaged = fc
      .tuple(
        wordedScenarios.map(encodeScenario),
        fc.nat(),
        fc.nat(3),
        fc.constantFrom('', '~', '.', '=', '!', 'US', '1')
      )
      .map(([link, place, length, put]) => {
        const at = place % (link.length + 1);
        return link.slice(0, at) + put + link.slice(at + length);
      });
    const readOrRefused = fc.property(fc.oneof(damaged, fc.string()), (link) => {
      try {
        const scenario = decodeScenario(link);
        expect(decodeScenario(encodeScenario(scenario))).toEqual(scenario);
      } catch (error) {
        expect(error).toBeInstanceOf(ScenarioError);
      }
    });
    fc.assert(readOrRefused, runs(500));
  });
});
