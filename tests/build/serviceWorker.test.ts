import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { writeServiceWorker } from '../../src/build/serviceWorker.ts';

let folder: string;
beforeEach(async () => (folder = await mkdtemp(path.join(tmpdir(), 'new-start-worker-'))));
afterEach(() => rm(folder, { recursive: true }));

const put = async (file: string, text = file) => {
  await mkdir(path.dirname(path.join(folder, file)), { recursive: true });
  await writeFile(path.join(folder, file), text);
};
async function built(): Promise<{ version: string; files: Record<string, string> }> {
  await writeServiceWorker(folder);
  const [first = ''] = (await readFile(path.join(folder, 'sw.js'), 'utf8')).split('\n', 1);
  return JSON.parse(first.replace(/^self\.BUILT = |;$/g, ''));
}

it('keeps every page and what pages are made of, but no frozen copy and nothing that is asked for by itself', async () => {
  const kept = ['assets/a-1.css', 'assets/a-1.js', 'embed.html', 'index.html', 'paths/lapse-2021/index.html'];
  const others = ['v/1.0.0/index.html', 'paths/lapse-2021/picture.png', 'new-start-simulator.html', 'sw.js'];
  for (const file of [...kept, ...others]) await put(file);
  expect(Object.keys((await built()).files)).toEqual(kept);
});

it('is of another version where anything in it is another, and of the same where nothing is', async () => {
  await put('index.html');
  await put('v/1.0.0/index.html');
  const { version, files } = await built();
  await put('v/1.0.0/index.html', 'another');
  expect(await built()).toEqual({ version, files });
  await put('index.html', 'another');
  const next = await built();
  expect(next.version).not.toBe(version);
  expect(next.files['index.html']).not.toBe(files['index.html']);
});
