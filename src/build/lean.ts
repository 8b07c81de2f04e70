import { readFileSync } from 'node:fs';
import path from 'node:path';
import { parseAst, type ESTree, type Plugin } from 'vite';
import { CEILINGS } from '../charts/estimateBand.ts';
import { termOf } from '../charts/deadlines/ahead.ts';
import { AGGREGATE_NUMBERS } from '../record/aggregateNumbers.ts';
import { TREATY_FACTS } from '../record/treatyFacts.ts';
import * as verification from '../record/verification.ts';
import type { Chronicle } from '../scenarios/chronicle.ts';
import { positionOn } from '../scenarios/positionOn.ts';
import { presets } from '../scenarios/presets/index.ts';
import { simulate } from '../scenarios/simulate.ts';
import { LANGUAGES } from '../session/language.ts';
import { NOTHING_DONE } from '../session/history.ts';
import * as work from '../session/work.ts';
import { parts } from '../treaty/calendarDate.ts';
import type { Years } from '../treaty/decision.ts';
import { expiresOn } from '../treaty/duration.ts';

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
  'author',
  'article',
  'title',
  'summary'
]);

const json = (value: unknown) =>
  JSON.stringify(value, (key, it: unknown) => (LEFT_OUT.has(key) && it !== null ? undefined : it));

/** Said in tables, of paths that are no presets, and on the page beside its first rows. */
const UNSAID = new Set([
  ...['language', 'theme', 'page.lead', 'page.about', 'embed.noScript', 'embed.failed', 'expected', 'notice.path'],
  ...['phase', 'hold', 'inspections', 'paths.table', 'paths.column', 'limits.table', 'limits.column'],
  ...['notProvided', 'recalled', 'alternative'].map((it) => `limits.${it}`),
  ...['table', 'column', 'both', 'range', 'upTo', 'atLeast', 'times', 'noFigure', 'derived'].map(
    (it) => `limits.estimate.${it}`
  )
]);

/** The words of the first rows without those that are not said there. */
function said(code: string): string {
  let left = code;
  const leaveOut = (object: ESTree.ObjectExpression, place: string) => {
    // From the last on, so that what is before stays where it is.
    for (const property of object.properties.toReversed()) {
      if (property.type !== 'Property' || property.key.type !== 'Identifier') continue;
      const { key, value } = property;
      const name = place + key.name;
      if (UNSAID.has(name)) left = `${left.slice(0, value.start)}null${left.slice(value.end)}`;
      else if (value.type === 'ObjectExpression') leaveOut(value, `${name}.`);
    }
  };
  for (const statement of parseAst(code, { lang: 'ts' }).body) {
    if (statement.type !== 'ExportNamedDeclaration' || statement.declaration?.type !== 'VariableDeclaration') continue;
    for (const { init } of statement.declaration.declarations)
      if (init?.type === 'ObjectExpression') leaveOut(init, '');
  }
  return left;
}

/** A module whose functions are not to be called. */
const failing = (names: readonly string[], why = 'Presets alone are known here.') =>
  `const fail = () => { throw new Error('${why}'); };
export { ${names.map((name) => `fail as ${name}`).join(', ')} };`;

const SVELTE = '../node_modules/svelte/src/internal';

/** The errors of Svelte, each with an address of its own that explains it: here one stands for all. */
const errorsOf = (file: string) =>
  failing(
    [...readFileSync(file, 'utf8').matchAll(/^export function (\w+)/gm)].map(([, name]) => name!),
    'https://svelte.dev/e'
  );

/** The terms to which the Treaty would run undisturbed, as things stand on some day of a path, by their scenario. */
function termsOf({ periods, scenario: { reading } }: Chronicle): [string, Chronicle][] {
  const years = periods.flatMap((it) => (it.expiresOn ? parts(it.expiresOn).year - parts(expiresOn()).year : []));
  return years.map((it) => {
    const term = termOf(it as Years | 0, reading);
    return [JSON.stringify(term), simulate(term)];
  });
}

/** Until when each Party has pledged to keep the limits, from each day on which something happens on a path. */
function pledgesOf(chronicle: Chronicle): unknown[] {
  return chronicle.entries
    .map(({ date }) => [date, positionOn(chronicle, date).fixed.pledgedUntil] as const)
    .filter(([, pledged], i, all) => JSON.stringify(pledged) !== JSON.stringify(all[i - 1]?.[1]));
}

/** Rows that are looked up; they stand on the sources, and come with them. */
const TABLES = ['deadlines/DutyTable', 'verification/RecordTable', 'verification/VerificationTable'];

/** Of d3-shape the few functions that are used: the package brings all its curves and symbols with it. */
export function shapes(): Plugin {
  return {
    name: 'shapes',
    enforce: 'pre',
    resolveId: (id) => (id === 'd3-shape' ? path.join(import.meta.dirname, '../embed/shapes.ts') : undefined)
  };
}

/**
 * Makes of an entry one that shows presets alone, and of them the first rows and the deadlines: the record without its
 * sources, and the presets' chronicles as the machine gives them while the site is built. Asked for anything else it
 * fails.
 */
export function lean(): Plugin {
  const src = path.join(import.meta.dirname, '..');
  const replayed = Object.entries(presets).map(([id, scenario]) => [id, simulate(scenario)] as const);
  const terms = Object.fromEntries(replayed.flatMap(([, chronicle]) => termsOf(chronicle)));
  const pledges = Object.fromEntries(replayed.map(([id, chronicle]) => [id, pledgesOf(chronicle)]));
  const facts = TREATY_FACTS.map(({ id, article, confidence, recurrence }) => ({
    id,
    article,
    confidence,
    recurrence
  }));
  const chronicles = Object.fromEntries(replayed);
  const estimates = CEILINGS.flatMap(({ by }) => by);
  const modules: Record<string, string> = {
    'record/aggregateNumbers.ts': `export const AGGREGATE_NUMBERS = ${json(AGGREGATE_NUMBERS)};`,
    'record/estimates.ts': `export const ESTIMATES = ${json(estimates)};`,
    'record/treatyFacts.ts': `export const TREATY_FACTS = ${json(facts)};`,
    'record/verification.ts': Object.entries(verification)
      .map(([name, value]) => `export const ${name} = ${json(value)};`)
      .join('\n'),
    // A preset is called by its name, and estimates are told in a table.
    'scenarios/gist.ts': failing(['gistOf']),
    ...Object.fromEntries(
      ['naming', 'estimates'].flatMap((words) =>
        LANGUAGES.map((language) => [`i18n/${language}/${words}.ts`, `export const ${words} = null;`])
      )
    ),
    'scenarios/link.ts': failing(['encodeScenario', 'decodeScenario']),
    'session/work.ts': failing(Object.keys(work)),
    'session/history.ts': `export const NOTHING_DONE = ${json(NOTHING_DONE)};
${failing(['recorded', 'undo', 'redo'])}`,
    'scenarios/presets/index.ts': `export const chronicles = ${json(chronicles)};
export const presets = Object.fromEntries(Object.entries(chronicles).map(([id, it]) => [id, it.scenario]));
export const isPresetId = (id) => Object.hasOwn(presets, id);`,
    'scenarios/simulate.ts': `import { chronicles, presets } from './presets/index.ts';
const known = new Map(Object.keys(presets).map((id) => [presets[id], chronicles[id]]));
export const terms = {};
export const simulate = (scenario) => known.get(scenario) ?? terms[JSON.stringify(scenario)];
export const simulateAfter = (_, scenario) => simulate(scenario);`,
    // What deadlines alone ask for comes with them.
    'scenarios/positionOn.ts': `import { terms } from './simulate.ts';
Object.assign(terms, ${json(terms)});
const pledges = ${json(pledges)};
export const positionOn = ({ scenario }, date) => ({
  fixed: { pledgedUntil: pledges[scenario.id].findLast(([from]) => from <= date)[1] }
});`,
    ...Object.fromEntries(TABLES.map((table) => [`charts/${table}.svelte`, ''])),
    // For components that are custom elements, of which there are none.
    [`${SVELTE}/client/dom/elements/custom-element.js`]: 'export const create_custom_element = null;',
    [`${SVELTE}/shared/errors.js`]: errorsOf(path.join(src, SVELTE, 'shared/errors.js')),
    [`${SVELTE}/client/errors.js`]: `export * from '../shared/errors.js';
${errorsOf(path.join(src, SVELTE, 'client/errors.js'))}`,
    // Of D3 the few functions that are used.
    'd3-shape': `export * from '${src}/embed/shapes.ts';`,
    'd3-array': `export { extent } from '${src}/embed/shapes.ts';`
  };
  return {
    name: 'lean',
    enforce: 'pre',
    resolveId: (id) => (/^d3-(shape|array)$/.test(id) ? path.join(src, id) : undefined),
    load: (id) => modules[path.relative(src, id).replaceAll(path.sep, '/')],
    transform: (code, id) => (/[/\\]i18n[/\\]\w+[/\\]score\.ts$/.test(id) ? said(code) : null)
  };
}
