import type { Plugin } from 'vite';
import { checkProof } from './checkProof.ts';
import type { ProofReport } from './report.ts';

const MODULE = 'virtual:proof';
let report: ProofReport | undefined;

/** What the check finds, made once in a build. */
export const proofReport = (): ProofReport => (report ??= checkProof());

/**
 * Gives pages the module `virtual:proof`, the report of a check made when they are built: they show it without checking.
 * Where an invariant does not hold nothing is built.
 */
export function proofAtBuild(): Plugin {
  return {
    name: 'proof-at-build',
    resolveId: (id) => (id === MODULE ? `\0${MODULE}` : undefined),
    load(id) {
      if (id !== `\0${MODULE}`) return undefined;
      const { invariants } = proofReport();
      const broken = invariants.filter(({ violations }) => violations > 0);
      if (broken.length > 0) this.error(`These invariants do not hold: ${JSON.stringify(broken, null, 2)}`);
      return `export default ${JSON.stringify(proofReport())}`;
    }
  };
}
