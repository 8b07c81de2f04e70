import { svelte } from '@sveltejs/vite-plugin-svelte';
import type { PreprocessorGroup } from 'svelte/compiler';
import { build, type Plugin } from 'vite';

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
  const built = await build({
    root,
    configFile: false,
    logLevel: 'warn',
    publicDir: false,
    plugins: [
      svelte({ configFile: false, preprocess, compilerOptions: { css: bringsStyles ? 'injected' : 'external' } }),
      ...plugins
    ],
    build: {
      write: false,
      target,
      cssCodeSplit: false,
      modulePreload: false,
      rolldownOptions: { input: entry, output: { format: 'iife', codeSplitting: false } }
    }
  });
  const files = (Array.isArray(built) ? built : [built]).flatMap((it) => ('output' in it ? it.output : []));
  const [chunk, ...others] = files.filter((it) => it.type === 'chunk');
  if (!chunk || others.length > 0) throw new Error(`${entry} was to be built as one script.`);
  const css = files.flatMap((it) => (it.type === 'asset' && it.fileName.endsWith('.css') ? String(it.source) : []));
  return { code: chunk.code, css: css.join('') };
}
