// `npm test`: everything that is checked, each step whatever became of those before it.
import { spawn, spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { installBrowser } from './findBrowser.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
const reports = mkdtempSync(path.join(tmpdir(), 'new-start-tests-'));
const total = { passed: 0, failed: 0 };

/**
 * @param {string} name
 * @param {() => Promise<typeof total> | typeof total} run
 */
async function step(name, run) {
  console.log(`\n=== ${name}`);
  const began = performance.now();
  /** @type {typeof total} */
  let result;
  try {
    result = await run();
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    result = { passed: 0, failed: 1 };
  }
  total.passed += result.passed;
  total.failed += result.failed;
  const seconds = ((performance.now() - began) / 1000).toFixed(1);
  console.log(`=== ${name}: ${result.failed ? `FAILED (${result.failed})` : 'passed'}, ${seconds} s`);
}

/**
 * @param {string} script a tool's, in node_modules
 * @param {string[]} args
 */
function succeeds(script, ...args) {
  const file = path.join(root, 'node_modules', script);
  const { status, error } = spawnSync(process.execPath, [file, ...args], {
    cwd: root,
    stdio: ['ignore', 'inherit', 'inherit']
  });
  if (error) throw error;
  return status === 0;
}

/**
 * What reads the sources and changes nothing: each takes one core for a while, and there are two.
 *
 * @param {string[][]} commands each a tool's script in node_modules, and its arguments
 */
async function sideBySide(...commands) {
  const results = await Promise.all(
    commands.map(async ([script = '', ...args]) => {
      const child = spawn(process.execPath, [path.join(root, 'node_modules', script), ...args], { cwd: root });
      let said = '';
      for (const output of [child.stdout, child.stderr]) output.on('data', (text) => (said += text));
      const status = await new Promise((resolve, reject) => child.once('error', reject).once('close', resolve));
      console.log(`--- ${script}\n${said}`);
      return status === 0;
    })
  );
  const failed = results.filter((succeeded) => !succeeded).length;
  return { passed: results.length - failed, failed };
}

/** @param {string} project */
function vitest(project) {
  const report = path.join(reports, 'vitest.json');
  rmSync(report, { force: true });
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${report}`];
  const isGreen = succeeds('vitest/vitest.mjs', 'run', '--allowOnly=false', '--project', project, ...reporters);
  if (!existsSync(report)) throw new Error('Vitest came to no result.');
  const { numPassedTests: passed, numFailedTests, testResults } = JSON.parse(readFileSync(report, 'utf8'));
  // A file that could not be loaded has no tests to count.
  const unloaded = testResults.filter(
    (/** @type {{ status: string, assertionResults: unknown[] }} */ file) =>
      file.status === 'failed' && file.assertionResults.length === 0
  );
  const failed = numFailedTests + unloaded.length;
  return { passed, failed: failed || (isGreen && passed ? 0 : 1) };
}

/** @type {string | undefined} */
let browser;

await step('Browser', async () => {
  browser = await installBrowser();
  console.log(browser);
  process.env.CHROME_PATH = browser;
  return { passed: 1, failed: 0 };
});
await step('Form, lint, types', () =>
  sideBySide(
    ['prettier/bin/prettier.cjs', '--check', '.'],
    ['eslint/bin/eslint.js', '--max-warnings', '0', '.'],
    ['svelte-check/bin/svelte-check', '--tsconfig', './tsconfig.json', '--fail-on-warnings']
  )
);
await step('Vitest, unit', () => vitest('unit*'));
await step('Vitest, package', () => vitest('package'));
await step('Vitest, page', () => {
  if (!browser) throw new Error('Not run, since there is no browser.');
  return vitest('page');
});

rmSync(reports, { recursive: true, force: true });
console.log(`\n${total.passed} passed, ${total.failed} failed`);
process.exitCode = total.failed ? 1 : 0;
