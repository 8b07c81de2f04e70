import fc from 'fast-check';
import { createActor } from 'xstate';
import { describe, expect, it } from 'vitest';
import { decide, forgetPlaces, mature, startingPlace } from '../../src/scenarios/walk.ts';
import type { DecisionEvent } from '../../src/treaty/decision.ts';
import { lifecycle, type LifecycleEvent } from '../../src/treaty/lifecycle.ts';
import { PARTIES } from '../../src/treaty/party.ts';
import { decisions } from '../treaty/decisionEvents.ts';

const ENDS: LifecycleEvent[] = [{ type: 'termRunsOut' }, { type: 'bringSuccessorIntoForce' }];
const courses = fc.record({
  reading: fc.constantFrom('cumulative' as const, 'single' as const),
  before: fc.array(decisions, { maxLength: 30 }),
  end: fc.constantFrom(...ENDS),
  after: fc.array(decisions, { maxLength: 6 })
});

describe('what is kept of the lifecycle', () => {
  it('is what the machine itself does, step by step, the first time and again', () => {
    fc.assert(
      fc.property(courses, ({ reading, before, end, after }) => {
        for (const isKept of [false, true]) {
          if (!isKept) forgetPlaces();
          const actor = createActor(lifecycle, { input: { reading } }).start();
          let place = startingPlace(reading);
          const check = () => {
            const { value, context } = actor.getSnapshot();
            expect(place.snapshot.value).toEqual(value);
            expect(place.standing).toMatchObject(context);
          };
          const fallsDue = (event: LifecycleEvent) => {
            actor.send(event);
            place = mature(place, event).to;
            check();
          };
          const isDecided = (event: DecisionEvent) => {
            actor.send(event);
            const outcome = decide(place, event);
            if (!('refused' in outcome)) place = outcome.to;
            check();
          };
          fallsDue({ type: 'entersIntoForce' });
          before.forEach(isDecided);
          if (place.snapshot.matches('inForce')) fallsDue(end);
          after.forEach(isDecided);
        }
      }),
      { numRuns: 150 }
    );
  });

  it('is the same place, by whatever way it is come to', () => {
    const [first, second] = PARTIES.map((by): DecisionEvent => ({
      type: 'offerExtension',
      by,
      years: 1,
      conditions: []
    }));
    const start = mature(startingPlace('cumulative'), { type: 'entersIntoForce' }).to;
    const after = (...events: DecisionEvent[]) =>
      events.reduce((place, event) => {
        const outcome = decide(place, event);
        if ('refused' in outcome) throw new Error(outcome.refused.code);
        return outcome.to;
      }, start);
    expect(after(first!, second!)).toBe(after(second!, first!));
  });
});
