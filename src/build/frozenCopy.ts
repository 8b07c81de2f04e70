import { cp, readdir, rm } from 'node:fs/promises';
import path from 'node:path';
import type { Plugin } from 'vite';
import { MODEL_VERSION } from '../scenarios/modelVersion.ts';
import { SINGLE, SINGLE_FILE } from './singleFile.ts';

/** Versions of the site that stay as they were: an address under `v/0.1.0/` shows what it showed when it was copied. */
const FROZEN = 'v';

/** Puts the site as it is built into the folder of its version as well; whoever publishes it keeps the others there. */
export function frozenCopy(): Plugin {
  let outDir = '';
  return {
    name: 'frozen-copy',
    apply: (_, { command, mode }) => command === 'build' && mode !== SINGLE,
    configResolved: ({ root, build }) => void (outDir = path.resolve(root, build.outDir)),
    writeBundle: {
      order: 'post',
      sequential: true,
      async handler() {
        const copy = path.join(outDir, FROZEN, MODEL_VERSION);
        await rm(copy, { recursive: true, force: true });
        for (const name of await readdir(outDir))
          if (![FROZEN, SINGLE_FILE].includes(name))
            await cp(path.join(outDir, name), path.join(copy, name), { recursive: true });
      }
    }
  };
}
