import path from 'node:path';
import type { Plugin } from 'vite';
import { AGGREGATE_NUMBERS } from '../record/aggregateNumbers.ts';
import { ESTIMATES } from '../record/estimates.ts';
import { presets } from '../scenarios/presets/index.ts';
import { simulate } from '../scenarios/simulate.ts';
import * as work from '../session/work.ts';

/** What only tables, the lifecycle and the card tell. */
const LEFT_OUT = new Set([
  'sources',
  'note',
  'published',
  'alternatives',
  'states',
  'basis',
  'working',
  'what',
  'qualitative',
  'timescale',
  'derived',
  'title',
  'summary'
]);

const json = (value: unknown) =>
  JSON.stringify(value, (key, it: unknown) => (LEFT_OUT.has(key) && it !== null ? undefined : it));

/** A module whose functions are not to be called. */
const failing = (names: readonly string[]) =>
  `const fail = () => { throw new Error('Presets alone are known here.'); };
export { ${names.map((name) => `fail as ${name}`).join(', ')} };`;

/**
 * Makes of an entry one that shows presets alone, and of them the first rows: the record without its sources, and the
 * presets' chronicles as the machine gives them while the site is built. Asked for anything else it fails.
 */
export function lean(): Plugin {
  const src = path.join(import.meta.dirname, '..');
  const chronicles = Object.fromEntries(Object.entries(presets).map(([id, scenario]) => [id, simulate(scenario)]));
  // Whether an estimate was costed decides what it is of.
  const estimates = ESTIMATES.map((it) => ({ ...it, ...(it.cost && { cost: 1 }) }));
  const modules: Record<string, string> = {
    'record/aggregateNumbers.ts': `export const AGGREGATE_NUMBERS = ${json(AGGREGATE_NUMBERS)};`,
    'record/estimates.ts': `export const ESTIMATES = ${json(estimates)};`,
    'scenarios/link.ts': failing(['encodeScenario', 'decodeScenario']),
    'session/work.ts': failing(Object.keys(work)),
    'scenarios/presets/index.ts': `export const chronicles = ${json(chronicles)};
export const presets = Object.fromEntries(Object.entries(chronicles).map(([id, it]) => [id, it.scenario]));
export const isPresetId = (id) => Object.hasOwn(presets, id);`,
    'scenarios/simulate.ts': `import { chronicles, presets } from './presets/index.ts';
const known = new Map(Object.keys(presets).map((id) => [presets[id], chronicles[id]]));
export const simulate = (scenario) => known.get(scenario);
export const simulateAfter = (_, scenario) => simulate(scenario);`,
    // For components that are custom elements, of which there are none.
    '../node_modules/svelte/src/internal/client/dom/elements/custom-element.js':
      'export const create_custom_element = null;',
    // Of D3 the few functions that are used: the packages bring all their curves and symbols with them.
    'd3-shape': `export * from '${src}/embed/shapes.ts';`,
    'd3-array': `export { extent } from '${src}/embed/shapes.ts';`
  };
  return {
    name: 'lean',
    enforce: 'pre',
    resolveId: (id) => (/^d3-(shape|array)$/.test(id) ? path.join(src, id) : undefined),
    load: (id) => modules[path.relative(src, id).replaceAll(path.sep, '/')]
  };
}
