import { expect, it } from 'vitest';
import { afterAll, oneByOne } from '../../src/charts/oneByOne.ts';

it('does one thing a turn, in the order in which it was asked, and goes on when one fails', async () => {
  const done: string[] = [];
  let turn = 0;
  const act = (name: string) => oneByOne(() => void done.push(`${name} ${turn}`));
  const first = act('a');
  const failing = oneByOne(() => {
    throw new Error('b');
  });
  const last = act('c');
  const timer = setInterval(() => turn++);
  expect(done).toEqual([]);
  await first;
  expect(done).toHaveLength(1);
  await expect(failing).rejects.toThrow('b');
  await last;
  clearInterval(timer);
  await afterAll();
  expect(done.map((it) => it.split(' ')[0])).toEqual(['a', 'c']);
  const [before, after] = done.map((it) => Number(it.split(' ')[1]));
  expect(after).toBeGreaterThan(before!);
});
