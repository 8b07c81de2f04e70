import type { Plugin } from 'vite';

/** Puts the styles of the page into it: what is drawn beforehand is to be seen before anything else has come. */
export function inlineStyles(): Plugin {
  return {
    name: 'inline-styles',
    apply: 'build',
    enforce: 'post',
    generateBundle(_, bundle) {
      const page = bundle['index.html'];
      if (page?.type !== 'asset') return;
      page.source = String(page.source).replace(
        /<link rel="stylesheet"[^>]*? href="\.\/([^"]+)"[^>]*>/g,
        (link, file) => {
          const style = bundle[file];
          return style?.type === 'asset' ? `<style>${String(style.source).trim()}</style>` : link;
        }
      );
    }
  };
}
