import { createRequire } from 'node:module';
import path from 'node:path/posix';
import { parser } from 'typescript-eslint';

/** The folders of src/ in the order in which they may know of each other; `App` is what lies beside them. */
const LAYERS = [
  'treaty',
  'record',
  'scenarios',
  'formats',
  'core',
  'cli',
  'proof',
  'ask',
  'session',
  'i18n',
  'charts',
  'panels',
  'takeaway',
  'App',
  'embed',
  'authors',
  'gallery',
  'build'
];
const BEFORE_CHARTS = LAYERS.slice(0, LAYERS.indexOf('charts'));

/** These know neither what day it is, nor where they run. */
const WITHOUT_CLOCK = ['treaty', 'record', 'scenarios', 'formats', 'core', 'cli', 'proof', 'ask', 'session'];

/** Each starts a page; the last has the browser keep it. */
const ENTRIES = ['main.ts', 'howWeKnow.ts', 'authors/main.ts', 'gallery/main.ts', 'offline.ts'];

const BROWSER_GLOBALS = new Set([
  ...['document', 'window', 'self', 'globalThis', 'navigator', 'location', 'history'],
  ...['localStorage', 'sessionStorage']
]);

/** A node of a syntax tree in the ESTree form. */
interface Node {
  type: string;
  [key: string]: unknown;
}

// Imported, the compiler would be transformed file by file, which takes seconds.
const { parse: parseSvelte } = createRequire(import.meta.url)('svelte/compiler') as typeof import('svelte/compiler');

/** The part used here of what typescript-eslint's parser gives; its `through` are the names not declared. */
const parseTs = parser.parseForESLint as (
  text: string,
  options: object
) => { ast: unknown; scopeManager: { globalScope: { through: { identifier: { name: string } }[] } } };

interface Source {
  /** The modules it imports, as written. */
  imports: string[];
  /** The names it uses and does not declare, each with how it is used: `Date.now`, `new Date()`, `fetch`. */
  globals: { name: string; use: string }[];
}

/**
 * What in these sources goes against the direction of imports, one sentence each.
 *
 * @param files source texts by their path inside src/, such as `treaty/limits.ts`; only .ts and .svelte are read
 */
export function violations(files: Record<string, string>): string[] {
  const found: string[] = [];
  const graph = new Map<string, string[]>();
  for (const [file, text] of Object.entries(files)) {
    if (!/\.(ts|svelte)$/.test(file)) continue;
    const { imports, globals } = read(file, text);
    const targets = imports.map((specifier) => resolve(file, specifier, files));
    graph.set(
      file,
      targets.flatMap((target) => (typeof target === 'string' ? target : []))
    );
    const complaints = [
      ...complaintsAboutPlace(file),
      ...targets.flatMap((target, i) => complaintsAboutImport(file, imports[i]!, target)),
      ...globals.flatMap((global) => complaintsAboutGlobal(file, global))
    ];
    found.push(...new Set(complaints.map((complaint) => `${file} ${complaint}`)));
  }
  return [...found, ...cycles(graph)];
}

function layerOf(file: string): string {
  if (/^core(\.ts)?$/.test(file)) return 'core';
  return file.includes('/') ? file.slice(0, file.indexOf('/')) : 'App';
}

function complaintsAboutPlace(file: string): string[] {
  const layer = layerOf(file);
  if (!LAYERS.includes(layer)) return [`is in a folder that has no place in the order: ${layer}`];
  if (file.endsWith('.svelte') && WITHOUT_CLOCK.includes(layer)) return [`is a component in ${layer}`];
  return [];
}

function complaintsAboutImport(file: string, specifier: string, target: string | Package): string[] {
  const layer = layerOf(file);
  if (typeof target !== 'string') {
    const { name } = target;
    const complaints: string[] = [];
    if (layer === 'treaty' && !(name === 'xstate' && file === 'treaty/lifecycle.ts'))
      complaints.push(`is in treaty and imports a package: ${specifier}`);
    if (layer === 'record') complaints.push(`is in record and imports a package: ${specifier}`);
    if (name.startsWith('node:') && layer !== 'cli' && layer !== 'build')
      complaints.push(`imports what only Node.js has: ${specifier}`);
    if (/^d3(-|$)/.test(name) && BEFORE_CHARTS.includes(layer)) complaints.push(`imports D3: ${specifier}`);
    return complaints;
  }
  if (target.startsWith('..')) return [`imports from outside src: ${specifier}`];
  // The command line, and what builds the site, are for nobody else to use.
  const isOwn = !['cli', 'build'].includes(layerOf(target)) || layer === layerOf(target);
  const isAllowed = isOwn && LAYERS.indexOf(layerOf(target)) <= LAYERS.indexOf(layer);
  return isAllowed ? [] : [`is in ${layer} and imports from ${layerOf(target)}: ${specifier}`];
}

function complaintsAboutGlobal(file: string, { name, use }: Source['globals'][number]): string[] {
  const layer = layerOf(file);
  if (BROWSER_GLOBALS.has(name) && !(file.endsWith('.svelte') || ENTRIES.includes(file) || layer === 'embed'))
    return [`uses the browser: ${name}`];
  const asksForToday = ['Date.now', 'Date()', 'new Date()', 'performance.now'].includes(use) || name === 'fetch';
  return asksForToday && WITHOUT_CLOCK.includes(layer) ? [`depends on when or where it runs: ${use}`] : [];
}

interface Package {
  name: string;
}

/** Where an import leads: a path inside src/ (`../…` if outside), or a package. */
function resolve(file: string, specifier: string, files: Record<string, string>): string | Package {
  const bare = specifier.replace(/\?.*$/, '');
  if (!/^[./]/.test(bare)) return { name: bare };
  // A leading slash is the project's root to Vite.
  const written = bare.startsWith('/') ? path.relative('/src', bare) : path.join(path.dirname(file), bare);
  const candidates = [written, written.replace(/\.js$/, '.ts'), `${written}.ts`, `${written}/index.ts`];
  return candidates.find((candidate) => candidate in files) ?? written;
}

function read(file: string, text: string): Source {
  if (file.endsWith('.svelte')) return { imports: importsIn(parseSvelte(text, { modern: true })), globals: [] };
  const { ast, scopeManager } = parseTs(text, { range: true, sourceType: 'module', lib: [] });
  const parents = new Map<unknown, Node>();
  for (const node of nodesIn(ast)) for (const child of Object.values(node)) parents.set(child, node);
  const globals = scopeManager.globalScope.through.map(({ identifier }) => {
    const { name } = identifier;
    return { name, use: useOf(identifier, name, parents) };
  });
  return { imports: importsIn(ast), globals };
}

function useOf(identifier: unknown, name: string, parents: Map<unknown, Node>): string {
  const parent = parents.get(identifier);
  if (parent?.type === 'MemberExpression' && parent.object === identifier) {
    const { name: property, value } = parent.property as Node;
    return `${name}.${property ?? value}`;
  }
  const isWithoutArguments = Array.isArray(parent?.arguments) && parent.arguments.length === 0;
  if (isWithoutArguments && parent?.callee === identifier)
    return parent.type === 'NewExpression' ? `new ${name}()` : `${name}()`;
  return name;
}

function importsIn(tree: unknown): string[] {
  return [...nodesIn(tree)].flatMap((node) => {
    switch (node.type) {
      case 'ImportDeclaration':
      case 'ExportNamedDeclaration':
      case 'ExportAllDeclaration':
      case 'ImportExpression':
      case 'TSImportType':
        return strings(node.source ?? (node.argument as Node | undefined)?.literal ?? node.argument);
      case 'CallExpression':
        return isGlob(node.callee as Node) ? strings((node.arguments as Node[])[0]) : [];
      default:
        return [];
    }
  });
}

/** `import.meta.glob` */
function isGlob({ object, property }: Node): boolean {
  return (object as Node | undefined)?.type === 'MetaProperty' && (property as Node).name === 'glob';
}

function strings(tree: unknown): string[] {
  return [...nodesIn(tree)].flatMap(({ type, value }) =>
    type === 'Literal' && typeof value === 'string' ? value : []
  );
}

function* nodesIn(tree: unknown, seen = new Set<unknown>()): Generator<Node> {
  if (typeof tree !== 'object' || tree === null || seen.has(tree)) return;
  seen.add(tree);
  if ('type' in tree && typeof tree.type === 'string') yield tree as Node;
  for (const [key, child] of Object.entries(tree)) if (key !== 'parent') yield* nodesIn(child, seen);
}

/** Each way round in which files import each other, found once. */
function cycles(graph: Map<string, string[]>): string[] {
  const found: string[] = [];
  const done = new Set<string>();
  const visit = (file: string, trail: string[]) => {
    if (trail.includes(file)) found.push(`circular: ${[...trail.slice(trail.indexOf(file)), file].join(' > ')}`);
    if (done.has(file) || trail.includes(file)) return;
    for (const target of new Set(graph.get(file))) visit(target, [...trail, file]);
    done.add(file);
  };
  for (const file of graph.keys()) visit(file, []);
  return found;
}
