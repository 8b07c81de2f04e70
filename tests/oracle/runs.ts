/**
 * How often the properties of this folder are tried, and from which seed. `ORACLE_RUNS` and `ORACLE_SEED` override
 * both, to look further; a failure tells the seed and the smallest counterexample.
 */
export const SEED = Number(process.env.ORACLE_SEED ?? 20110205);

export const runs = (usual: number) => ({ seed: SEED, numRuns: Number(process.env.ORACLE_RUNS ?? usual) });
