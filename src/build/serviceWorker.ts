import { createHash } from 'node:crypto';
import { readdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import type { Plugin } from 'vite';
import { SINGLE, SINGLE_FILE } from './singleFile.ts';

const WORKER = 'sw.js';
const SOURCE = path.join(import.meta.dirname, 'worker.js');

/** What pages are made of. Pictures and data are for those who ask for them, and are not kept. */
const IS_KEPT = /\.(html|css|js|woff2)$/;
/** Each is a site of its own. */
const FROZEN = 'v/';

/** Writes the site's service worker when all else is written: after every plugin that adds to the site. */
export function serviceWorker(): Plugin {
  let outDir = '';
  return {
    name: 'service-worker',
    apply: (_, { command, mode }) => command === 'build' && mode !== SINGLE,
    configResolved: ({ root, build }) => void (outDir = path.resolve(root, build.outDir)),
    writeBundle: { order: 'post', sequential: true, handler: () => writeServiceWorker(outDir) }
  };
}

/** Writes the service worker of a built site into its folder, over the one that may be there. */
export async function writeServiceWorker(folder: string): Promise<void> {
  const files = await hashes(folder);
  const version = createHash('sha256').update(JSON.stringify(files)).digest('hex').slice(0, 12);
  const built = `self.BUILT = ${JSON.stringify({ version, files })};\n`;
  await writeFile(path.join(folder, WORKER), built + (await readFile(SOURCE, 'utf8')));
}

/** Of each file that is kept, by its name, in the form in which a request can demand it. */
async function hashes(folder: string): Promise<Record<string, string>> {
  const all = await readdir(folder, { recursive: true, withFileTypes: true });
  const names = all
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => path.relative(folder, path.join(parentPath, name)).replaceAll(path.sep, '/'))
    .filter((name) => IS_KEPT.test(name) && ![WORKER, SINGLE_FILE].includes(name) && !name.startsWith(FROZEN))
    .sort();
  const hash = async (name: string) =>
    `sha256-${createHash('sha256')
      .update(await readFile(path.join(folder, name)))
      .digest('base64')}`;
  return Object.fromEntries(await Promise.all(names.map(async (name) => [name, await hash(name)])));
}
