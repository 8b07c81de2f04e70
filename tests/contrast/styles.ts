import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { parse, type AST } from 'svelte/compiler';

/** One declaration of a stylesheet. */
export interface Declaration {
  selector: string;
  /** The conditions it stands under, such as `(forced-colors: active)`. */
  media: readonly string[];
  property: string;
  value: string;
}

/** The stylesheets and components of src, by their path in it. */
export function styledFiles(): Record<string, string> {
  const src = path.resolve(import.meta.dirname, '../../src');
  const files = readdirSync(src, { recursive: true, encoding: 'utf8' }).filter((file) => /\.(css|svelte)$/.test(file));
  return Object.fromEntries(
    files.map((file) => [file.replaceAll(path.sep, '/'), readFileSync(path.join(src, file), 'utf8')])
  );
}

/** Whatever a stylesheet, or a component's own, declares, in order. */
export function declarations(file: string, text: string): Declaration[] {
  const { css, source } = read(file, text);
  const found: Declaration[] = [];
  const visit = (nodes: readonly Css[], selector: string, media: readonly string[]) => {
    for (const node of nodes)
      if (node.type === 'Declaration') found.push({ selector, media, property: node.property, value: node.value });
      else if (node.type === 'Rule') visit(node.block.children, within(selector, source, node.prelude), media);
      else if (node.type === 'Atrule') visit(node.block?.children ?? [], selector, [...media, node.prelude]);
  };
  visit(css?.children ?? [], '', []);
  return found;
}

/** The attributes by which markup gives colours without a stylesheet, as they are written. */
export function colouringAttributes(file: string, text: string): string[] {
  if (!file.endsWith('.svelte')) return [];
  const { fragment, source } = read(file, text);
  return [...nodesIn(fragment)]
    .filter(({ type, name }) => isColouring(type, name))
    .map(({ start, end }) => source.slice(start, end));
}

/** The classes of SVG's words. */
export function wordClasses(file: string, text: string): string[] {
  if (!file.endsWith('.svelte')) return [];
  const words = [...nodesIn(read(file, text).fragment)].filter(({ name }) => name === 'text' || name === 'tspan');
  return words.flatMap(({ attributes }) =>
    [...nodesIn(attributes?.filter(({ name }) => name === 'class'))].flatMap(({ type, data }) =>
      type === 'Text' ? data!.split(/\s+/).filter(Boolean) : []
    )
  );
}

type Css = AST.CSS.StyleSheet['children'][number] | AST.CSS.Block['children'][number];
interface Node {
  type?: string;
  name?: string;
  data?: string;
  start: number;
  end: number;
  attributes?: Node[];
}

function read(file: string, text: string) {
  const source = file.endsWith('.css') ? `<style>${text}</style>` : text;
  return { ...parse(source, { modern: true }), source };
}

function within(outer: string, source: string, { start, end }: { start: number; end: number }): string {
  const inner = source.slice(start, end).replaceAll(/\s+/g, ' ');
  return outer ? `${outer} { ${inner}` : inner;
}

function isColouring(type = '', name = ''): boolean {
  if (type === 'StyleDirective') return true;
  return type === 'Attribute' && /^(style|fill|stroke|color|stop-color|flood-color|bgcolor)$/.test(name);
}

function* nodesIn(tree: unknown): Generator<Node> {
  if (typeof tree !== 'object' || tree === null) return;
  if ('type' in tree) yield tree as Node;
  for (const child of Object.values(tree)) yield* nodesIn(child);
}
