import type { Reading } from '../treaty/facts.ts';
import { stops } from './calendar.ts';
import { Tally } from './invariant.ts';
import { INVARIANTS, type InvariantId } from './invariants.ts';
import { LAW } from './law.ts';
import { Model, WHOLE } from './model.ts';
import type { ProofReport } from './report.ts';

const READINGS: readonly Reading[] = ['cumulative', 'single'];
const IDS = Object.keys(INVARIANTS) as InvariantId[];

/** Walks every state of the Treaty, on both readings, and checks every invariant there. */
export function checkProof(): ProofReport {
  const steps = checkInSteps();
  for (;;) {
    const { done, value } = steps.next();
    if (done) return value;
  }
}

/** The same a part at a time, so that a page can draw between them; yields how much of it is done, from 0 to 1. */
export function* checkInSteps(): Generator<number, ProofReport> {
  const tallies = new Map(IDS.map((id) => [id, new Tally()]));
  const counts = { states: 0, transitions: 0, pairs: 0, positions: 0, moves: 0 };
  const parts = READINGS.length * (4 + IDS.length);
  let done = 0;
  for (const reading of READINGS) {
    const model = new Model(LAW, reading);
    for (const walk of model.walks) {
      for (const { steps, decisions } of walk.states) {
        counts.states++;
        counts.transitions += steps.length;
        counts.pairs += decisions.size;
      }
      yield ++done / parts;
      for (const { steps } of walk.positions) {
        counts.positions++;
        counts.moves += steps.length;
      }
      yield ++done / parts;
    }
    for (const [id, tally] of tallies) {
      INVARIANTS[id].check(model, tally);
      yield ++done / parts;
    }
  }
  const invariants = [...tallies].map(([id, { checked, violations, counterexample }]) => ({
    id,
    article: INVARIANTS[id].article,
    checked,
    violations,
    ...(counterexample && { counterexample })
  }));
  const paths = tallies.get('simulatorAgrees')!.checked;
  return { readings: READINGS, days: stops(WHOLE.days), ...counts, paths, invariants };
}
