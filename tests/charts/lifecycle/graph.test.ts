import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { initialTransition, transition } from 'xstate';
import { heldIn, isWithin, takenBetween } from '../../../src/charts/lifecycle/graph.ts';
import { PARTIES } from '../../../src/treaty/party.ts';
import { lifecycle, type LifecycleEvent, type LifecycleSnapshot } from '../../../src/treaty/lifecycle.ts';
import { EDGES, NODES, sorted } from '../../formats/theMachine.ts';
import { GRAPH } from './words.ts';

describe('the graph of the lifecycle', () => {
  it('has the states of the machine that runs', () => {
    const nodes = [...GRAPH.nodes.values()].map(({ id, key, parent, type, initial }) => ({ id, key, parent, type, initial })); // prettier-ignore
    expect(sorted(nodes)).toEqual(sorted(NODES));
  });

  it('has the transitions of the machine that runs', () => {
    const edges = GRAPH.edges.map(({ from, event, target, guard, actions, basis, article }) => ({
      ...{ from, event, target, basis, article },
      guard: guard?.name ?? null,
      actions: actions.map(({ name }) => name)
    }));
    expect(sorted(edges)).toEqual(sorted(EDGES));
  });

  it('has a key for each transition that no other has', () => {
    expect(new Set(GRAPH.edges.map(({ key }) => key)).size).toBe(EDGES.length);
  });

  it('has each transition in the drawing of a state that holds both of its ends', () => {
    for (const { from, target, within } of GRAPH.edges) {
      expect(isWithin(GRAPH, from, within)).toBe(true);
      expect(isWithin(GRAPH, target ?? from, within)).toBe(true);
    }
  });
});

/** Everything that can befall the machine. */
const EVENTS: LifecycleEvent[] = [
  ...(['entersIntoForce', 'limitsFallDue', 'termRunsOut', 'expiryDayEnds', 'noticeTakesEffect'] as const).map((type) => ({ type })), // prettier-ignore
  ...(['pauseInspections', 'resumeInspections', 'bringSuccessorIntoForce'] as const).map((type) => ({ type })),
  ...PARTIES.flatMap((by): LifecycleEvent[] => [
    { type: 'offerExtension', by, years: 1, conditions: [] },
    { type: 'offerExtension', by, years: 4, conditions: [] },
    { type: 'giveWithdrawalNotice', by, inTime: true },
    ...(['withdrawOffer', 'declineOffer', 'acceptOffer', 'completeProcedures'] as const).map((type) => ({ type, by })),
    ...(['suspendParticipation', 'resumeParticipation'] as const).map((type) => ({ type, by })),
    ...(['pledgeObservance', 'endObservance', 'pledgeRunsOut'] as const).map((type) => ({ type, by }))
  ])
];

/** The ids of the states that hold, as the machine has them, and by the names that a chronicle gives. */
const ids = ({ _nodes }: LifecycleSnapshot) => _nodes.map(({ id }) => id);
const names = ({ _nodes }: LifecycleSnapshot) =>
  _nodes.filter(({ type }) => type === 'atomic').map(({ path }) => path.join('.'));

describe('what is read off two sets of states', () => {
  it('is the states that hold, and the very transitions that the machine takes', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...EVENTS), { maxLength: 60 }), (events) => {
        let [snapshot] = initialTransition(lifecycle, { reading: 'cumulative' });
        for (const event of [{ type: 'entersIntoForce' } as const, ...events]) {
          const before = heldIn(GRAPH, names(snapshot));
          expect([...before].toSorted()).toEqual(ids(snapshot).toSorted());
          const taken = lifecycle.getTransitionData(snapshot, event);
          if (taken.length === 0) continue;
          [snapshot] = transition(lifecycle, snapshot, event);
          const edges = takenBetween(GRAPH, before, event.type, heldIn(GRAPH, names(snapshot)));
          expect(edges.map(({ key }) => key).toSorted()).toEqual(
            taken.map(({ source, target }) => `${source.id}/${event.type}/${target?.[0]?.id ?? ''}`).toSorted()
          );
        }
      }),
      { numRuns: 300 }
    );
  });
});
