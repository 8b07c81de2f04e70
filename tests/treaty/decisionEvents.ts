import fc from 'fast-check';
import { CONDITIONS, DECISION_TYPES, YEARS, type DecisionEvent } from '../../src/treaty/decision.ts';
import { PARTIES } from '../../src/treaty/party.ts';

/** Events of any kind, in any order: whether they are lawful is what is asked. */
export const decisions = fc.record({
  type: fc.constantFrom(...DECISION_TYPES),
  by: fc.constantFrom(...PARTIES),
  years: fc.constantFrom(...YEARS),
  conditions: fc.subarray([...CONDITIONS]),
  inTime: fc.boolean()
}) as fc.Arbitrary<DecisionEvent>;
