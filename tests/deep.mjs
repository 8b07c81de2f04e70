// `npm run test:deep`: the comparison with the oracle on 50,000 scenarios, 10,000 runs of random editing, and 2,000
// of it in three tabs, from a fresh seed, which is printed so that a failure can be had again: ORACLE_SEED=… npm run test:deep
import { spawnSync } from 'node:child_process';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
const {
  ORACLE_SEED = String(Math.floor(Math.random() * 2 ** 31)),
  ORACLE_RUNS = '50000',
  EDIT_RUNS = '10000',
  KEEP_RUNS = '2000'
} = process.env;
const chosen = { ORACLE_SEED, ORACLE_RUNS, EDIT_RUNS, KEEP_RUNS };
const said = Object.entries(chosen)
  .map((entry) => entry.join('='))
  .join(' ');
console.log(said);
const { status } = spawnSync(
  process.execPath,
  [
    path.join(root, 'node_modules/vitest/vitest.mjs'),
    'run',
    '--project',
    'unit (Pacific/Auckland)',
    '--testTimeout',
    '1800000',
    'tests/oracle/oracle.test.ts',
    'tests/session/editing.test.ts',
    'tests/session/keeping.test.ts'
  ],
  { cwd: root, stdio: 'inherit', env: { ...process.env, ...chosen } }
);
console.log(`${said}: ${status === 0 ? 'nothing found' : 'FAILED'}`);
process.exit(status ?? 1);
