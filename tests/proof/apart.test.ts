import fc from 'fast-check';
import { transition } from 'xstate';
import { describe, expect, it } from 'vitest';
import { EVERY_DECISION, EVERY_MATURITY } from '../../src/proof/decisions.ts';
import { LAW } from '../../src/proof/law.ts';
import { Model } from '../../src/proof/model.ts';
import type { State } from '../../src/proof/states.ts';
import type { Reading, Standing } from '../../src/treaty/facts.ts';
import { lifecycle, type LifecycleEvent, type LifecycleSnapshot } from '../../src/treaty/lifecycle.ts';
import { standingOf } from '../../src/treaty/standing.ts';
import { whyNot } from '../../src/treaty/refusal.ts';

type Value = { inForce: Record<string, unknown> };

const BESIDE = ['participationUS', 'participationRU', 'inspections'];

/** The state that is `a` in what is negotiated, and `b` in what is beside the Treaty. */
function together(a: State, b: State): LifecycleSnapshot {
  const { inForce } = structuredClone(a.snapshot.value) as Value;
  const beside = (b.snapshot.value as Value).inForce;
  for (const region of BESIDE) inForce[region] = beside[region];
  const context = { ...a.snapshot.context, pledges: b.snapshot.context.pledges };
  return lifecycle.resolveState({ value: { inForce } as never, context });
}

const negotiated = ({ suspended, inspectionsPaused, pledges, ...rest }: Standing) => rest;
const beside = ({ suspended, inspectionsPaused, pledges, phase }: Standing) => ({
  suspended,
  inspectionsPaused,
  pledges,
  phase
});
const after = (snapshot: LifecycleSnapshot, event: LifecycleEvent) =>
  standingOf(transition(lifecycle, snapshot, event)[0]);

describe.each(['cumulative', 'single'] as Reading[])('read as %s', (reading) => {
  const model = new Model(LAW, reading);
  const inForce = ({ states }: Model['beside']) => states.filter(({ standing }) => standing.phase === 'inForce');
  const pairs = fc
    .tuple(fc.constantFrom(...inForce(model.negotiation)), fc.constantFrom(...inForce(model.beside)))
    .map(([a, b]) => ({ a, b, both: together(a, b) }));
  const events = fc.constantFrom<LifecycleEvent>(...EVERY_DECISION, ...EVERY_MATURITY);

  it('what is negotiated and what is done beside the Treaty ask nothing of each other, and change nothing in it', () => {
    fc.assert(
      fc.property(pairs, events, ({ a, b, both }, event) => {
        const end = after(both, event);
        // A limit that falls due and a notice are on both walks: `b` may have had them before `a`.
        expect(negotiated(end)).toEqual(negotiated(after(a.snapshot, event)));
        const { phase, ...facts } = beside(after(b.snapshot, event));
        if (phase === end.phase) expect(beside(end)).toMatchObject(facts);
      }),
      { numRuns: 1500 }
    );
  });

  it('a decision is refused for the same reason with the one as with both', () => {
    fc.assert(
      fc.property(pairs, fc.constantFrom(...EVERY_DECISION), ({ a, b, both }, event) => {
        const isBeside = model.beside.types.includes(event.type as never);
        const isNegotiated = model.negotiation.types.includes(event.type as never);
        const code = whyNot(standingOf(both), event)?.code;
        if (isNegotiated) expect(whyNot(a.standing, event)?.code).toBe(code);
        else if (isBeside) expect(whyNot(b.standing, event)?.code).toBe(code);
        else throw new Error(`on no walk: ${event.type}`);
      }),
      { numRuns: 1500 }
    );
  });
});
