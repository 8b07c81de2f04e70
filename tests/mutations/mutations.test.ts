import path from 'node:path';
import { fileURLToPath } from 'node:url';
import fc from 'fast-check';
import { createServer } from 'vite';
import { describe, expect, it } from 'vitest';
import { walk } from '../oracle/oracle.ts';
import { SEED } from '../oracle/runs.ts';
import { scenarios } from '../oracle/scenarios.ts';
import { MUTATIONS, type Mutation } from './mutations.ts';

const src = fileURLToPath(new URL('../../src/', import.meta.url));
type Core = typeof import('../../src/core.ts');

/** The simulation with a fault in it; without one, as it is. */
async function coreWith(mutation?: Mutation): Promise<{ core: Core; close: () => Promise<void> }> {
  let isApplied = mutation === undefined;
  const server = await createServer({
    configFile: false,
    logLevel: 'silent',
    appType: 'custom',
    server: { middlewareMode: true, ws: false, watch: null },
    optimizeDeps: { noDiscovery: true },
    plugins: [
      {
        name: 'mutation',
        enforce: 'pre',
        transform(code, id) {
          if (!mutation || path.normalize(id) !== path.join(src, mutation.file)) return null;
          if (!code.includes(mutation.from)) throw new Error(`nothing to mutate in ${mutation.file}: ${mutation.from}`);
          isApplied = true;
          return code.replace(mutation.from, () => mutation.to);
        }
      }
    ]
  });
  const core = (await server.ssrLoadModule(path.join(src, 'core.ts'))) as Core;
  if (!isApplied) throw new Error(`${mutation?.file} is not part of the simulation`);
  return { core, close: () => server.close() };
}

/** Scenarios with what the contract makes of them, worked out once. */
const sample = fc.sample(scenarios, { seed: SEED, numRuns: 400 }).map((scenario) => ({ scenario, ...walk(scenario) }));

/** How many of the scenarios a simulation gets wrong. A fault that makes it throw is one too. */
function wrongOnes({ simulate }: Core): number {
  return sample.filter(({ scenario, periods, refusals }) => {
    try {
      const chronicle = simulate(scenario);
      const found = chronicle.refusals.map(({ index, code }) => ({ index, code }));
      return JSON.stringify([chronicle.periods, found]) !== JSON.stringify([periods, refusals]);
    } catch {
      return true;
    }
  }).length;
}

describe('a fault put into the law is found by the oracle', () => {
  it('which finds none where there is none', { timeout: 60_000 }, async () => {
    const { core, close } = await coreWith();
    expect(wrongOnes(core)).toBe(0);
    await close();
  });

  it.each(MUTATIONS)('$fault', { timeout: 60_000 }, async (mutation) => {
    const { core, close } = await coreWith(mutation);
    expect(wrongOnes(core)).toBeGreaterThan(0);
    await close();
  });
});
