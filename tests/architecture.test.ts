import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { violations } from './importDirection.ts';

function sources(): Record<string, string> {
  const src = path.resolve(import.meta.dirname, '../src');
  const files = readdirSync(src, { recursive: true, encoding: 'utf8' }).filter((file) => /\.(ts|svelte)$/.test(file));
  return Object.fromEntries(
    files.map((file) => [file.replaceAll(path.sep, '/'), readFileSync(path.join(src, file), 'utf8')])
  );
}

it('each folder of src imports only from itself and those before it', () => {
  const files = sources();
  expect(Object.keys(files)).toContain('treaty/limits.ts');
  expect(violations(files)).toEqual([]);
});

describe('the check finds', () => {
  it.each<[string, string, string]>([
    ['treaty/a.ts', `import { b } from '../record/b.ts';`, 'is in treaty and imports from record: ../record/b.ts'],
    ['treaty/a.ts', `import type { B } from '../core';`, 'is in treaty and imports from core: ../core'],
    ['treaty/a.ts', `import { setup } from 'xstate';`, 'is in treaty and imports a package: xstate'],
    ['treaty/lifecycle.ts', `import 'svelte';`, 'is in treaty and imports a package: svelte'],
    ['record/a.ts', `export * from '../scenarios/b.ts';`, 'is in record and imports from scenarios: ../scenarios/b.ts'],
    ['record/a.ts', `import { max } from 'xstate';`, 'is in record and imports a package: xstate'],
    ['scenarios/a.ts', `export { b } from '../session/b';`, 'is in scenarios and imports from session: ../session/b'],
    ['scenarios/a.ts', `type B = import('../session/b').B;`, 'is in scenarios and imports from session: ../session/b'],
    ['formats/a.ts', `export * from '../core.ts';`, 'is in formats and imports from core: ../core.ts'],
    ['formats/a.ts', `import 'node:fs';`, 'imports what only Node.js has: node:fs'],
    ['core.ts', `export * from './proof/b.ts';`, 'is in core and imports from proof: ./proof/b.ts'],
    ['proof/a.ts', `import '../i18n/en.ts';`, 'is in proof and imports from i18n: ../i18n/en.ts'],
    ['proof/a.ts', `const b = performance.now();`, 'depends on when or where it runs: performance.now'],
    ['core.ts', `export * from './session/b.ts';`, 'is in core and imports from session: ./session/b.ts'],
    ['cli/a.ts', `import '../session/b.ts';`, 'is in cli and imports from session: ../session/b.ts'],
    ['cli/a.ts', `const b = new Date();`, 'depends on when or where it runs: new Date()'],
    ['panels/a.ts', `import '../cli/b.ts';`, 'is in panels and imports from cli: ../cli/b.ts'],
    ['session/a.ts', `const b = () => import('../i18n/en.ts');`, 'is in session and imports from i18n: ../i18n/en.ts'],
    ['session/a.ts', `import.meta.glob('../i18n/*.ts');`, 'is in session and imports from i18n: ../i18n/*.ts'],
    ['session/a.ts', `import '/src/i18n/en.ts';`, 'is in session and imports from i18n: /src/i18n/en.ts'],
    ['i18n/a.ts', `import '../charts/b.ts';`, 'is in i18n and imports from charts: ../charts/b.ts'],
    ['charts/A.svelte', `<script>import B from '../panels/B.svelte';</script>`, 'is in charts and imports from panels'],
    [
      'panels/A.svelte',
      `<script lang="ts" module>import type { B } from '../App.svelte';</script>\n<p>1</p>`,
      'is in panels and imports from App'
    ],
    ['panels/A.svelte', `{#await import('../embed/b.ts')}{/await}`, 'is in panels and imports from embed'],
    ['main.ts', `import './embed/b.ts';`, 'is in App and imports from embed: ./embed/b.ts'],
    ['embed/a.ts', `import '../../../shared/b.ts';`, 'imports from outside src: ../../../shared/b.ts'],
    ['panels/a.ts', `import b from '../../package.json';`, 'imports from outside src: ../../package.json'],
    ['session/a.ts', `import { max } from 'd3-array';`, 'imports D3: d3-array'],
    ['other/a.ts', '', 'is in a folder that has no place in the order: other'],
    ['session/A.svelte', '', 'is a component in session'],
    ['charts/a.ts', `const { title } = document;`, 'uses the browser: document'],
    ['i18n/a.ts', `export const b = () => globalThis.navigator;`, 'uses the browser: globalThis'],
    ['session/a.svelte.ts', `if (typeof localStorage !== 'undefined') window.close();`, 'uses the browser: window'],
    ['treaty/a.ts', `const b = Date.now();`, 'depends on when or where it runs: Date.now'],
    ['record/a.ts', `const b = new Date();`, 'depends on when or where it runs: new Date()'],
    ['scenarios/a.ts', `await fetch('b.json');`, 'depends on when or where it runs: fetch'],
    ['session/a.ts', `const b = performance['now']();`, 'depends on when or where it runs: performance.now']
  ])('%s: %s', (file, text, complaint) => {
    expect(violations({ [file]: text })).toContainEqual(expect.stringContaining(`${file} ${complaint}`));
  });

  it('files that import each other, however far round', () => {
    const files = {
      'session/a.ts': `import './b';`,
      'session/b.ts': `import type { C } from './c.ts';`,
      'session/c.ts': `import './a.ts';`,
      'session/d.ts': `import './a.ts';`
    };
    expect(violations(files)).toEqual(['circular: session/a.ts > session/b.ts > session/c.ts > session/a.ts']);
  });
});

it('the check lets pass what only looks alike', () => {
  const files = {
    'treaty/lifecycle.ts': `import { setup } from 'xstate'; import './limits.ts';`,
    'treaty/limits.ts': `// import '../record/b.ts' on the document's Date.now()\nexport const window = ['document', new Date(0)];`,
    'record/a.ts': `import { window } from '../treaty/limits.ts'; const { document } = { document: window };`,
    'cli/a.ts': `import { readFileSync } from 'node:fs'; import '../core.ts'; import '../formats/b.ts';`,
    'session/a.ts': `export const b = (navigator: string, at: { fetch: 1 }) => navigator + at.fetch;`,
    'charts/A.svelte': `<script>import { max } from 'd3-array'; window.close();</script>`,
    'panels/A.svelte': `<script>import B from '../charts/A.svelte';</script>\n<p>import '../embed/b.ts'</p>`,
    'main.ts': `import './app.css'; document.title = String(Date.now());`,
    'embed/a.ts': `import '../main.ts'; window.close();`
  };
  expect(violations(files)).toEqual([]);
});
