import { describe, expect, it } from 'vitest';
import { plateLook, stateKind, wireKind, type Standing } from '../../../src/charts/lifecycle/standing.ts';
import { GRAPH } from './words.ts';

const edge = GRAPH.edges.find(({ target }) => target !== null)!;
/** It is gone along on the second step and on the fourth. */
const standing = (parts: Partial<Standing> = {}): Standing => ({
  route: { taken: new Map([[edge.key, [1, 3]]]), reached: new Map([[edge.from, 0]]) },
  step: 0,
  held: new Set(),
  open: new Set(),
  due: new Map(),
  ...parts
});

describe('on the way of a path', () => {
  it('a state is reached from the step on which it is come to, and held while it holds', () => {
    const state = { id: edge.from, shape: 'stop' as const };
    expect(stateKind(state, standing({ step: -1 }), new Set())).toBe('stop');
    expect(stateKind(state, standing({ held: new Set([edge.from]) }), new Set())).toBe('stop held reached');
    expect(stateKind(state, standing(), new Set([edge.from]))).toBe('stop reached landmark');
  });
  it.each([
    [-1, 'ahead'],
    [0, 'ahead ghost'],
    [1, 'taken ahead'],
    [2, 'taken ahead'],
    [3, 'taken']
  ])('on step %i a wire is %s', (step, kind) => {
    expect(wireKind(edge, standing({ step }))).toBe(kind);
  });
  it('a wire is open where a decision leads along it, and due where a day does', () => {
    const leads = { route: standing().route, step: 4, open: new Set([edge.key]), due: new Map([[edge.key, '5 Feb']]) };
    expect(wireKind(edge, standing(leads))).toBe('taken open due');
  });
});

describe('a plate', () => {
  const plate = { edges: [edge], isDoor: true };
  it('is shut where its state holds and no decision leads on', () => {
    const held = new Set([edge.from]);
    expect(plateLook(plate, standing({ held }))).toMatchObject({ isOpen: false, isShut: true, isLive: false });
    expect(plateLook({ ...plate, isDoor: false }, standing({ held })).isShut).toBe(false);
    const open = new Set([edge.key]);
    expect(plateLook(plate, standing({ held, open }))).toMatchObject({ isOpen: true, isShut: false, isLive: true });
  });
  it('has the day on which it falls due', () => {
    expect(plateLook(plate, standing({ due: new Map([[edge.key, '5 Feb']]) }))).toMatchObject({
      isLive: true,
      day: '5 Feb'
    });
  });
});
