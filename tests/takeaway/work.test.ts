import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { atRest } from '../../src/takeaway/picture/atRest.ts';
import { Work } from '../../src/takeaway/picture/work.svelte.ts';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());
const lasting = (ms: number) => () => new Promise<void>((resolve) => setTimeout(resolve, ms));

it('work shows once it takes long, until it is done', async () => {
  const work = new Work();
  const done = work.do('Drawing', lasting(900));
  expect([work.isGoingOn, work.shown]).toEqual([true, null]);
  await vi.advanceTimersByTimeAsync(600);
  expect(work.shown).toBe('Drawing');
  await vi.advanceTimersByTimeAsync(400);
  await done;
  expect([work.isGoingOn, work.shown]).toEqual([false, null]);
});

it('work that fails says so until there is other work', async () => {
  const work = new Work();
  await work.do('Drawing', () => Promise.reject(new Error('no')));
  expect([work.isGoingOn, work.hasFailed]).toEqual([false, true]);
  const done = work.do('Drawing', lasting(1));
  expect(work.hasFailed).toBe(false);
  await vi.advanceTimersByTimeAsync(1);
  await done;
});

it('later work takes the place of earlier work, which is told', async () => {
  const work = new Work();
  let wasLatest = true;
  const earlier = work.do('Drawing', async (isLatest) => {
    await lasting(100)();
    wasLatest = isLatest();
    throw new Error('of no account');
  });
  const later = work.do('Pixels', lasting(300));
  await vi.advanceTimersByTimeAsync(150);
  await earlier;
  expect([wasLatest, work.isGoingOn, work.hasFailed]).toEqual([false, true, false]);
  await vi.advanceTimersByTimeAsync(200);
  await later;
  expect(work.isGoingOn).toBe(false);
});

it('a layout is at rest once a frame leaves its height as it was, and not waited for without end', async () => {
  let frames = 0;
  const frame = async () => void frames++;
  const heights = [100, 300, 320, 320, 500];
  const settling = Object.defineProperty({ offsetHeight: 0 }, 'offsetHeight', { get: () => heights[frames - 1]! });
  await atRest(settling, frame);
  expect(frames).toBe(4);
  frames = 0;
  await atRest(Object.defineProperty({ offsetHeight: 0 }, 'offsetHeight', { get: () => frames }), frame);
  expect(frames).toBe(20);
});
