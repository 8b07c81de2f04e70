import { describe, expect, it } from 'vitest';
import { describeMachine, type MachineDescription } from '../../src/formats/machine.ts';
import { lifecycle, TERMS } from '../../src/treaty/lifecycle.ts';
import { EDGES, NODES, sorted } from './theMachine.ts';

const description: MachineDescription = JSON.parse(JSON.stringify(describeMachine()));
const { states } = description;
const transitions = states.flatMap(({ id, transitions }) => transitions.map((it) => ({ from: id, ...it })));

describe('the machine as JSON', () => {
  it('has the states of the machine that runs, each after its parent', () => {
    expect(sorted(states.map(({ id, key, parent, type, initial }) => ({ id, key, parent, type, initial })))).toEqual(
      sorted(NODES)
    );
    for (const [index, { parent }] of states.entries())
      expect(parent === null ? 0 : states.findIndex(({ id }) => id === parent)).toBeLessThanOrEqual(index);
  });

  it('has its transitions', () => {
    const edges = transitions.map((it) => ({
      ...it,
      guard: it.guard?.name ?? null,
      actions: it.actions.map(({ name }) => name)
    }));
    expect(sorted(edges)).toEqual(sorted(EDGES));
    expect(EDGES.length).toBeGreaterThan(40);
  });

  it('loses nothing of a state', () => {
    const known = new Set(states.flatMap((state) => [state.id]));
    for (const state of states) {
      const node = lifecycle.getStateNodeById(state.id);
      expect([node.always ?? [], node.after, node.invoke].flat()).toEqual([]);
      expect(state.tags).toEqual(node.tags);
      expect([state.entry.length, state.exit.length]).toEqual([node.entry.length, node.exit.length]);
      for (const { target } of state.transitions) if (target !== null) expect(known).toContain(target);
    }
    expect(states.find(({ id }) => id === 'inForce')!.exit).toEqual([{ name: 'closeNegotiation' }]);
  });

  it('tells apart what calls the same guard', () => {
    const completions = transitions.filter(({ guard }) => guard?.name === 'completesExtensionTo');
    expect(completions).toHaveLength(15);
    for (const { guard, target } of completions)
      expect(guard!.params).toEqual({ total: TERMS.indexOf(target as (typeof TERMS)[number]) });
    const byParty = transitions.filter(({ guard }) => guard?.name === 'isBy');
    expect(byParty).toHaveLength(4);
    for (const { from, guard } of byParty) expect(from).toContain(`participation${guard!.params!.party}`);
  });

  it('begins with nothing offered and nothing agreed', () => {
    expect(description).toMatchObject({
      id: 'treaty',
      context: { reading: 'cumulative', offers: {}, agreed: null, completed: [], extendedBy: 0, pledges: [] }
    });
  });
});
