import fc from 'fast-check';
import { initialTransition, transition } from 'xstate';
import { describe, expect, it } from 'vitest';
import { DECISION_TYPES, type DecisionEvent } from '../../src/treaty/decision.ts';
import { lifecycle, TERMS, type LifecycleEvent } from '../../src/treaty/lifecycle.ts';
import { standingOf } from '../../src/treaty/standing.ts';
import { whyNot } from '../../src/treaty/refusal.ts';
import { decisions } from './decisionEvents.ts';

const nodes = (node: typeof lifecycle.root): (typeof lifecycle.root)[] => [
  node,
  ...Object.values(node.states).flatMap(nodes)
];
const transitions = nodes(lifecycle.root).flatMap((node) =>
  [...node.transitions.values()].flat().map((taken) => ({ from: node.id, event: taken.eventType, meta: taken.meta }))
);

describe('the lifecycle', () => {
  it.each(['inForce', 'expiry', 'oneYearExtension', 'fiveYearExtension', 'lapse', ...TERMS, 'withdrawn', 'succeeded'])(
    'has a state that can be pointed at as %s',
    (name) => {
      expect(lifecycle.getStateNodeById(name).id).toBe(name);
    }
  );

  it.each(transitions)('$event from $from cites the article it rests on', ({ meta }) => {
    expect(meta).toEqual({
      basis: expect.stringMatching(/^(law|politics|fact)$/),
      article: expect.stringMatching(/^[IVX]+(\(\d\))?$/)
    });
  });

  it('knows every decision there is', () => {
    const known = new Set(transitions.map(({ event }) => event));
    expect(DECISION_TYPES.filter((type) => !known.has(type))).toEqual([]);
  });
});

// A pledge runs out only where there is one, and it is the replay that says when.
const maturities = fc.constantFrom<LifecycleEvent>(
  { type: 'entersIntoForce' },
  { type: 'limitsFallDue' },
  { type: 'termRunsOut' },
  { type: 'expiryDayEnds' },
  { type: 'noticeTakesEffect' }
);
const negotiation: DecisionEvent[] = [
  { type: 'offerExtension', by: 'RU', years: 1, conditions: [] },
  { type: 'acceptOffer', by: 'US' },
  { type: 'completeProcedures', by: 'US' },
  { type: 'completeProcedures', by: 'RU' }
];
const courses = fc.array(
  fc.oneof(
    { weight: 12, arbitrary: decisions.map((it) => [it]) },
    { weight: 1, arbitrary: maturities.map((it) => [it]) },
    { weight: 3, arbitrary: fc.constant(negotiation) }
  ),
  { maxLength: 30 }
);

describe('whatever the Parties decide', () => {
  it('a decision has a transition exactly where no requirement of it fails', () => {
    fc.assert(
      fc.property(fc.constantFrom('cumulative', 'single'), courses, (reading, course) => {
        let [state] = initialTransition(lifecycle, { reading });
        [state] = transition(lifecycle, state, { type: 'entersIntoForce' });
        for (const event of course.flat()) {
          if (DECISION_TYPES.includes(event.type as never)) {
            const refused = whyNot(standingOf(state), event as DecisionEvent);
            expect(state.can(event), `${event.type}: ${refused?.code}`).toBe(refused === undefined);
          }
          [state] = transition(lifecycle, state, event);
        }
      }),
      { numRuns: 150 }
    );
  });

  it('the name of the term says by how many years the Treaty is extended', () => {
    fc.assert(
      fc.property(courses, (course) => {
        let [state] = initialTransition(lifecycle, { reading: 'cumulative' });
        [state] = transition(lifecycle, state, { type: 'entersIntoForce' });
        for (const event of course.flat()) {
          [state] = transition(lifecycle, state, event);
          if (state.matches('inForce'))
            expect(state.matches({ inForce: { term: TERMS[state.context.extendedBy]! } })).toBe(true);
        }
      }),
      { numRuns: 150 }
    );
  });
});
