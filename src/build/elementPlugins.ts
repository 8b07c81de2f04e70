import { svelte } from '@sveltejs/vite-plugin-svelte';
import type { PluginOption } from 'vite';
import { shadowPreprocessor, shadowStyles, withShared } from './shadowStyles.ts';

/** What makes a module of the element: all its styles are in it. */
export function elementPlugins(): PluginOption[] {
  return [
    svelte({ configFile: false, preprocess: [shadowPreprocessor], compilerOptions: { css: 'injected' } }),
    shadowStyles(),
    {
      name: 'element-module',
      enforce: 'post',
      generateBundle(_, bundle) {
        let css = '';
        for (const [name, file] of Object.entries(bundle)) {
          if (file.type !== 'asset' || !name.endsWith('.css')) continue;
          css += String(file.source);
          delete bundle[name];
        }
        for (const file of Object.values(bundle)) if (file.type === 'chunk') file.code = withShared(file.code, css);
      }
    }
  ];
}
