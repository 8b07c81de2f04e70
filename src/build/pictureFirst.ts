import type { Plugin } from 'vite';

/**
 * What is drawn beforehand in these pages is seen before anything else has come: their styles are in them, and no script
 * is fetched before the page itself is there.
 */
export function pictureFirst(pages: readonly string[]): Plugin {
  return {
    name: 'picture-first',
    apply: 'build',
    enforce: 'post',
    generateBundle(_, bundle) {
      for (const name of pages) {
        const page = bundle[name];
        if (page?.type !== 'asset') continue;
        page.source = String(page.source)
          .replace(/<link rel="stylesheet"[^>]*? href="\.\/([^"]+)"[^>]*>/g, (link, file) => {
            const style = bundle[file];
            return style?.type === 'asset' ? `<style>${String(style.source).trim()}</style>` : link;
          })
          .replace(/<(script type="module"|link rel="modulepreload")/g, '<$1 fetchpriority="low"');
      }
    }
  };
}
