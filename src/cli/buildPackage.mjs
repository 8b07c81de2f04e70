// `npm run build:core`: what the npm package holds, into dist-core/. The libraries used are built in, with their licences.
// Where a folder is named, the element alone, into that folder.
import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { build, runnerImport } from 'vite';

// Whoever calls: without it, Vite takes the libraries' development builds.
process.env.NODE_ENV = 'production';

const root = fileURLToPath(new URL('../..', import.meta.url));
const [elsewhere] = process.argv.slice(2);
const folder = elsewhere ? path.resolve(elsewhere) : path.join(root, 'dist-core');
const types = path.join(folder, 'types');

/**
 * Builds one file that needs no other.
 *
 * @param {string} entry
 * @param {string} name of the file
 * @param {'browser' | 'node'} runsIn a browser too, or Node.js alone
 * @param {import('vite').PluginOption[]} plugins
 */
async function bundle(entry, name, runsIn, plugins = []) {
  const licences = `${name}.md`;
  await build({
    configFile: false,
    root,
    logLevel: 'warn',
    plugins,
    ssr: { noExternal: true },
    build: {
      ...(runsIn === 'node' ? { ssr: entry } : { lib: { entry, formats: ['es'] } }),
      target: 'es2023',
      outDir: folder,
      emptyOutDir: false,
      minify: false,
      license: { fileName: licences },
      rolldownOptions: { output: { entryFileNames: name, codeSplitting: false } }
    }
  });
  const file = path.join(folder, name);
  const notices = path.join(folder, licences);
  const each = readFileSync(notices, 'utf8')
    .replace(/^[^]*?(?=^## )/m, '')
    .trim();
  const head = `/*!\nBuilt into this file, under licences of their own:\n\n${each}\n*/\n`;
  // Where there is a line for the shell, it stays the first.
  writeFileSync(
    file,
    readFileSync(file, 'utf8').replace(/^(#!.*\n)?/, (shebang) => shebang + head)
  );
  rmSync(notices);
}

function declareTypes() {
  const tsc = createRequire(import.meta.url).resolve('typescript/bin/tsc');
  const { status } = spawnSync(process.execPath, [tsc, '-p', 'src/cli/tsconfig.core.json'], {
    cwd: root,
    stdio: 'inherit'
  });
  if (status !== 0) throw new Error('The types of the core could not be declared.');
  for (const file of readdirSync(types, { recursive: true, encoding: 'utf8' }))
    if (file.endsWith('.d.ts')) rewrite(path.join(types, file));
}

/**
 * Readers of the declarations find `.js` beside them, and may have no XState, which only the lifecycle's own type needs,
 * nor React or Vue, to whose types the element is added.
 */
function rewrite(/** @type {string} */ file) {
  const text = readFileSync(file, 'utf8').replace(/((?:from|import\() ?['"]\.{1,2}\/[^'"]+)\.ts(?=['"])/g, '$1.js');
  writeFileSync(file, /from ['"](xstate|react|vue)['"]/.test(text) ? `// @ts-nocheck\n${text}` : text);
}

async function bundleElement() {
  const { module } = await runnerImport(path.join(root, 'src/build/elementPlugins.ts'), { configFile: false });
  await bundle('src/embed/element.ts', 'element.js', 'browser', module.elementPlugins());
}

if (elsewhere) await bundleElement();
else {
  rmSync(folder, { recursive: true, force: true });
  await bundle('src/core.ts', 'core.js', 'browser');
  await bundle('src/cli/bin.ts', 'cli.js', 'node');
  await bundleElement();
  declareTypes();
}
