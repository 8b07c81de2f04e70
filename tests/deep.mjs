// `npm run test:deep`: the comparison with the oracle on 50,000 scenarios from a fresh seed, which is printed so that a
// failure can be had again: ORACLE_SEED=… npm run test:deep
import { spawnSync } from 'node:child_process';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
const seed = process.env.ORACLE_SEED ?? String(Math.floor(Math.random() * 2 ** 31));
const runs = process.env.ORACLE_RUNS ?? '50000';
console.log(`ORACLE_SEED=${seed} ORACLE_RUNS=${runs}`);
const { status } = spawnSync(
  process.execPath,
  [
    path.join(root, 'node_modules/vitest/vitest.mjs'),
    'run',
    '--project',
    'unit (Pacific/Auckland)',
    'tests/oracle/oracle.test.ts'
  ],
  { cwd: root, stdio: 'inherit', env: { ...process.env, ORACLE_SEED: seed, ORACLE_RUNS: runs } }
);
console.log(`ORACLE_SEED=${seed}: ${status === 0 ? 'nothing found' : 'FAILED'}`);
process.exit(status ?? 1);
