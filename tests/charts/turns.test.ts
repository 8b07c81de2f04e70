import { describe, expect, it } from 'vitest';
import { Turns } from '../../src/charts/turns.svelte.ts';

describe('the rows of a page', () => {
  it('are drawn in their order, each when it comes near, and none before they can be', async () => {
    const turns = new Turns(['card', 'limits', 'foot']);
    turns.draw('card');
    expect([turns.has('card'), turns.next]).toEqual([false, undefined]);
    await turns.open();
    turns.draw('limits'); // it is not its turn
    expect(turns.next).toBe('card');
    turns.draw('card');
    turns.draw('card');
    expect([turns.has('card'), turns.has('limits'), turns.next]).toEqual([true, false, 'limits']);
  });
  it('that are in no order are always drawn', () => {
    expect(new Turns(['card']).has('paths')).toBe(true);
  });
  it('are all drawn once there is hurry, with a pause after each', async () => {
    const turns = new Turns(['card', 'limits', 'foot']);
    await turns.open();
    turns.draw('card');
    const left: (string | undefined)[] = [];
    const pause = async () => void left.push(turns.next);
    await Promise.all([turns.hurry(pause), turns.hurry(pause)]);
    expect(left).toEqual(['foot', undefined]);
    expect(turns.next).toBeUndefined();
  });
  it('are all drawn as soon as they can be, where there was hurry before', async () => {
    const turns = new Turns(['card', 'limits']);
    await turns.hurry(async () => {});
    expect(turns.has('card')).toBe(false);
    await turns.open();
    expect(turns.has('limits')).toBe(true);
  });
});
