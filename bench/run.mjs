// `npm run bench`: measurements, never tests. Built first, so that what is measured is what readers run.
import { mkdtempSync, rmSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { build } from 'vite';

const root = fileURLToPath(new URL('..', import.meta.url));
// Within the project, so that packages are found from there.
const outDir = mkdtempSync(path.join(root, 'node_modules', '.bench-'));
try {
  await build({
    root,
    configFile: false,
    logLevel: 'warn',
    build: { ssr: 'bench/core.ts', outDir, emptyOutDir: true, minify: false, target: 'node20' }
  });
  await import(pathToFileURL(path.join(outDir, 'core.js')).href);
} finally {
  rmSync(outDir, { recursive: true });
}
await import('./page.mjs');
await import('./embed.mjs');
