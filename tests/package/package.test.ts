import { spawnSync, type SpawnSyncReturns } from 'node:child_process';
import {
  copyFileSync,
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync
} from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import * as core from '../../src/core.ts';

const root = path.resolve(import.meta.dirname, '../..');
const { version } = JSON.parse(readFileSync(path.join(root, 'package.json'), 'utf8'));
const chronicle = JSON.parse(JSON.stringify(core.simulate(core.presets['as-it-happened'])));

/** Where the packed package is installed. */
let elsewhere: string;
let installed: string;

beforeAll(() => {
  elsewhere = mkdtempSync(path.join(tmpdir(), 'new-start-package-'));
  installed = path.join(elsewhere, 'node_modules/new-start-simulator');
  succeed(run('npm', ['pack', '--pack-destination', elsewhere], root));
  const tarball = readdirSync(elsewhere).find((file) => file.endsWith('.tgz'))!;
  writeFileSync(path.join(elsewhere, 'package.json'), '{ "private": true, "type": "module" }');
  succeed(run('npm', ['install', '--offline', '--no-audit', '--no-fund', `./${tarball}`], elsewhere));
});

afterAll(() => rmSync(elsewhere, { recursive: true, force: true }));

describe('the packed package, installed elsewhere', () => {
  it('comes alone, with nothing but what is built, its licence and its README with the picture', () => {
    expect(readdirSync(path.join(elsewhere, 'node_modules')).filter((name) => !name.startsWith('.'))).toEqual([
      'new-start-simulator'
    ]);
    expect(readdirSync(installed).sort()).toEqual(['LICENSE', 'README.md', 'README.png', 'dist-core', 'package.json']);
  });

  it('has a command that simulates', () => {
    const { status, stdout } = command('simulate', 'as-it-happened', '--json');
    expect(status).toBe(0);
    expect(JSON.parse(stdout)).toEqual(chronicle);
    expect(command('--version').stdout).toBe(`${version}\n`);
  });

  it('has a command that reads files and standard input, and ends with 0, 1 or 2', () => {
    const scenario = { version: 1, decisions: [{ date: '2021-02-06', type: 'offerExtension', by: 'RU', years: 5 }] };
    writeFileSync(path.join(elsewhere, 'too-late.json'), JSON.stringify(scenario));
    expect(command('simulate', 'too-late.json').stdout).toMatch(/2021-02-06 +offerExtension +RU +notInForce/);
    expect(command('simulate', 'too-late.json', '--strict').status).toBe(1);
    expect(run('npx', ['--offline', 'new-start-simulator', 'simulate', '-'], elsewhere, '{')).toMatchObject({
      status: 2,
      stdout: '',
      stderr: expect.stringContaining('standard input:1:2: not JSON')
    });
    expect(command('obligations', 'withdrawal', '--ics').stdout).toMatch(/^BEGIN:VCALENDAR\r\n/);
    expect(command('machine', '--as', 'mermaid').stdout).toBe(core.machineAsMermaid());
  });

  it('can be imported by its name', () => {
    const script = `import { simulate, presets } from 'new-start-simulator/core';
      console.log(JSON.stringify(simulate(presets['as-it-happened'])));`;
    const { stdout } = succeed(run(process.execPath, ['--input-type=module', '--eval', script], elsewhere));
    expect(JSON.parse(stdout)).toEqual(chronicle);
  });

  it('has a core that is one file, which a notebook can import from anywhere', async () => {
    const notebook = path.join(elsewhere, 'notebook');
    mkdirSync(notebook);
    copyFileSync(path.join(installed, 'dist-core/core.js'), path.join(notebook, 'core.mjs'));
    const alone = await import(/* @vite-ignore */ pathToFileURL(path.join(notebook, 'core.mjs')).href);
    expect(Object.keys(alone).sort()).toEqual(Object.keys(core).sort());
    expect(JSON.parse(JSON.stringify(alone.simulate(alone.presets['as-it-happened'])))).toEqual(chronicle);
  });

  it.each(['core.js', 'cli.js'])('names in %s whose work is built into it', (file) => {
    const code = readFileSync(path.join(installed, 'dist-core', file), 'utf8');
    expect(code).toMatch(/^(#!.*\n)?\/\*!\nBuilt into this file/);
    expect(code).toContain('Copyright (c) 2015 David Khourshid');
  });

  it.each(['nodenext', 'bundler'])(
    'has types that a consumer without DOM or XState compiles with: %s',
    (resolution) => {
      const script = `
      import { ScenarioError, obligations, presets, simulate, type Chronicle, type Scenario } from 'new-start-simulator/core';
      const scenario: Scenario = { version: 1, decisions: [{ date: '2021-02-03', type: 'acceptOffer', by: 'US' }] };
      export const chronicle: Chronicle = simulate(scenario ?? presets.withdrawal);
      export const working: string | undefined = obligations(chronicle)[0]?.working;
      export const pointer = (error: unknown) => error instanceof ScenarioError && error.pointer;
      // @ts-expect-error: not a phase
      export const isUnknown = chronicle.periods[0]?.phase === 'suspended';`;
      expect(compile(script, resolution)).toBe('');
    }
  );

  it('has an element that needs no other package, does nothing where there is no browser, and is typed', () => {
    const script = `
      import 'new-start-simulator/element';
      console.log('customElements' in globalThis);`;
    expect(succeed(run(process.execPath, ['--input-type=module', '--eval', script], elsewhere)).stdout).toBe('false\n');
    const typed = `
      import type {} from 'new-start-simulator/element';
      const element = document.createElement('new-start-simulator');
      element.addEventListener('change', ({ detail }) => console.log(detail.date.length, detail.paths[0]));
      export const phase: string | undefined = element.chronicle?.periods[0]?.phase;
      // @ts-expect-error: it is read, not set
      element.chronicle = null;`;
    expect(compile(typed, 'bundler', ['ES2023', 'DOM'])).toBe('');
  });

  it('has an element that JSX and the templates of Vue know, where there are React and Vue', () => {
    for (const name of ['react', 'react-dom', 'vue', '@types/react', '@types/react-dom']) installs(name);
    const post = path.join(elsewhere, 'react');
    cpSync(path.join(root, 'tests/hosts/react'), post, { recursive: true });
    const jsx = `
      import type { ElementState } from 'new-start-simulator/element';
      export const told: ElementState[] = [];
      export const simulators = [
        <new-start-simulator path="lapse-2021 withdrawal" active={2} plain transparent={false} onready={({ detail }) => told.push(detail)} />,
        // @ts-expect-error: no theme
        <new-start-simulator theme="sepia" />,
        // @ts-expect-error: React would listen to something else
        <new-start-simulator onChange={() => told.pop()} />,
        // @ts-expect-error: what is heard is no state
        <new-start-simulator onerror={({ detail }) => told.push(detail)} />
      ];`;
    writeFileSync(path.join(post, 'checks.tsx'), jsx);
    const templates = `
      import type { GlobalComponents } from 'vue';
      import type { ElementState } from 'new-start-simulator/element';
      type Attributes = InstanceType<GlobalComponents['new-start-simulator']>['$props'];
      export const told: ElementState[] = [];
      export const some: Attributes = { class: 'wide', view: ['paths', 'day'], plain: true, onReady: ({ detail }) => told.push(detail) };
      // @ts-expect-error: no theme
      export const wrong: Attributes = { theme: 'sepia' };`;
    writeFileSync(path.join(post, 'templates.ts'), templates);
    expect(typesOf(post)).toBe('');
  });

  it('has a lifecycle that XState runs, with its types', () => {
    installs('xstate');
    const script = `
      import { createActor } from 'xstate';
      import { lifecycle } from 'new-start-simulator/core';
      const actor = createActor(lifecycle, { input: { reading: 'single' } }).start();
      actor.send({ type: 'entersIntoForce' });
      console.log(actor.getSnapshot().matches('inForce'));`;
    expect(
      compile(`${script}\n// @ts-expect-error: no event\nactor.send({ type: 'nothing' });`, 'nodenext', [
        'ES2023',
        'DOM'
      ])
    ).toBe('');
    expect(succeed(run(process.execPath, ['--input-type=module', '--eval', script], elsewhere)).stdout).toBe('true\n');
  });
});

function run(file: string, args: string[], cwd: string, input = ''): SpawnSyncReturns<string> {
  // npm and npx are scripts, which Windows starts in a shell only.
  const shell = process.platform === 'win32' && file !== process.execPath;
  return spawnSync(file, args, { cwd, input, encoding: 'utf8', shell, maxBuffer: 2 ** 26 });
}

function command(...args: string[]): SpawnSyncReturns<string> {
  return run('npx', ['--offline', 'new-start-simulator', ...args], elsewhere);
}

function succeed(result: SpawnSyncReturns<string>): SpawnSyncReturns<string> {
  if (result.status !== 0) throw new Error(`${result.error ?? ''}${result.stdout}${result.stderr}`);
  return result;
}

/** What the compiler has to say about a consumer's script. XState's own types need those of the DOM. */
function compile(script: string, moduleResolution: string, lib = ['ES2023']): string {
  writeFileSync(path.join(elsewhere, 'consumer.ts'), script);
  const compilerOptions = {
    ...{ noEmit: true, strict: true, skipLibCheck: false, target: 'ES2023', lib, types: [] },
    ...{ module: moduleResolution === 'nodenext' ? 'nodenext' : 'esnext', moduleResolution }
  };
  writeFileSync(path.join(elsewhere, 'tsconfig.json'), JSON.stringify({ compilerOptions, files: ['consumer.ts'] }));
  return typesOf(elsewhere);
}

/** What the compiler has to say about a folder. */
function typesOf(folder: string): string {
  const tsc = createRequire(import.meta.url).resolve('typescript/bin/tsc');
  return run(process.execPath, [tsc, '-p', '.'], folder).stdout;
}

/** As if the consumer had installed it as well. */
function installs(name: string): void {
  const link = path.join(elsewhere, 'node_modules', name);
  mkdirSync(path.dirname(link), { recursive: true });
  if (!existsSync(link)) symlinkSync(path.join(root, 'node_modules', name), link, 'junction');
}
