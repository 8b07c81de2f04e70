import { createHash } from 'node:crypto';
import path from 'node:path';
import { svelte } from '@sveltejs/vite-plugin-svelte';
import type { PreprocessorGroup } from 'svelte/compiler';
import { build, type BuildOptions, type Plugin } from 'vite';
import { reachedFrom } from './firstChunk.ts';
import { lightErrors } from './lightErrors.ts';

/** One script that needs no other, and the styles that it does not bring itself. */
export interface Classic {
  code: string;
  css: string;
}

interface Options {
  plugins?: Plugin[];
  /** Whether components bring their own styles, into the tree they are drawn in. */
  bringsStyles?: boolean;
  preprocess?: PreprocessorGroup[];
}

/**
 * Builds one entry as one classic script: where a page is of no origin, as in a sandbox, modules are not to be had from
 * a host that does not say so.
 *
 * @param entry relative to the project, such as `src/embed/main.ts`
 */
export async function classic(
  root: string,
  entry: string,
  target: string[],
  { plugins = [], bringsStyles = true, preprocess = [] }: Options = {}
): Promise<Classic> {
  const files = await built(
    root,
    target,
    [svelte({ configFile: false, preprocess, compilerOptions: { css: bringsStyles ? 'injected' : 'external' } })],
    plugins,
    { cssCodeSplit: false, rolldownOptions: { input: entry, output: { format: 'iife', codeSplitting: false } } }
  );
  const [chunk, ...others] = files.filter((it) => it.type === 'chunk');
  if (!chunk || others.length > 0) throw new Error(`${entry} was to be built as one script.`);
  const css = files.flatMap((it) => (it.type === 'asset' && it.fileName.endsWith('.css') ? String(it.source) : []));
  return { code: chunk.code, css: css.join('') };
}

/**
 * Builds two entries as two classic scripts of which the second uses all that is in the first, which is run before it.
 * It does not fit another build of the first, as an old copy may be: then it does `otherwise` and nothing else.
 *
 * @param otherwise a statement
 */
export async function classicPair(
  root: string,
  [first, second]: [string, string],
  target: string[],
  otherwise: string,
  { plugins = [] }: Pick<Options, 'plugins'> = {}
): Promise<[Classic, Classic]> {
  const start = path.join(root, first);
  let reached: Set<string> | undefined;
  const files = await built(
    root,
    target,
    [svelte({ configFile: false, compilerOptions: { css: 'external' } })],
    plugins,
    {
      cssCodeSplit: true,
      rolldownOptions: {
        input: { first: start, second: path.join(root, second) },
        output: {
          format: 'cjs',
          entryFileNames: '[name].js',
          codeSplitting: {
            includeDependenciesRecursively: false,
            groups: [
              {
                debugName: 'first',
                name: (id, graph) => ((reached ??= reachedFrom(start, graph)).has(id) ? 'first' : null)
              }
            ]
          }
        }
      }
    }
  );
  const chunks = files.filter((it) => it.type === 'chunk');
  const part = (name: string) => {
    const chunk = chunks.find(({ fileName }) => fileName === `${name}.js`);
    if (!chunk || chunks.length !== 2) throw new Error(`${first} and ${second} were to be built as two scripts.`);
    const styles = [...(chunk.viteMetadata?.importedCss ?? [])];
    const css = files.flatMap((it) => (it.type === 'asset' && styles.includes(it.fileName) ? String(it.source) : []));
    return { code: chunk.code, css: css.join('') };
  };
  const [one, two] = [part('first'), part('second')];
  const name = JSON.stringify(`newStart ${createHash('sha256').update(one.code).digest('hex').slice(0, 8)}`);
  const run = (code: string, parameters: string, given: string) =>
    `(function(${parameters}){"use strict";${code}\n})(${given});`;
  return [
    { ...one, code: run(one.code, 'exports', `window[${name}]={}`) },
    {
      ...two,
      code: `if(window[${name}])${run(two.code, 'exports,require', `{},function(){return window[${name}]}`)}else ${otherwise}`
    }
  ];
}

async function built(root: string, target: string[], before: Plugin[][], plugins: Plugin[], options: BuildOptions) {
  const built = await build({
    root,
    configFile: false,
    logLevel: 'warn',
    publicDir: false,
    plugins: [...before, lightErrors(), ...plugins],
    build: { write: false, target, modulePreload: false, ...options }
  });
  return (Array.isArray(built) ? built : [built]).flatMap((it) => ('output' in it ? it.output : []));
}
