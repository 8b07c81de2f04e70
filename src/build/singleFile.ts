import type { Plugin } from 'vite';

/** `vite build --mode single`; in what is built, `import.meta.env.MODE` says so. */
export const SINGLE = 'single';
export const SINGLE_FILE = 'new-start-simulator.html';

/**
 * Makes of `index.html` one file that runs from anywhere, a folder of the reader's own among them: every part is in
 * it, those that the site loads when they are used as well. Other pages are not: nothing in it may lead to them.
 */
export function singleFile(): Plugin {
  return {
    name: 'single-file',
    apply: (_, { command, mode }) => command === 'build' && mode === SINGLE,
    enforce: 'post',
    config(config) {
      // Set, where what is returned would be added to the pages there are.
      config.build = {
        ...config.build,
        emptyOutDir: false, // the site may lie there
        copyPublicDir: false,
        cssCodeSplit: false,
        modulePreload: false,
        assetsInlineLimit: Number.MAX_SAFE_INTEGER,
        rolldownOptions: {
          ...config.build?.rolldownOptions,
          input: 'index.html',
          output: { codeSplitting: false }
        }
      };
    },
    generateBundle(_, bundle) {
      const page = bundle['index.html'];
      if (page?.type !== 'asset') return this.error('There is no page to put everything into.');
      const others = Object.values(bundle).filter((file) => file !== page);
      const texts = Object.fromEntries(
        others.map((file) => [
          file.fileName,
          // What is to be loaded beside a part: Vite leaves its place unfilled where no part is apart.
          file.type === 'chunk' ? file.code.replaceAll('__VITE_PRELOAD__', '[]') : textOf(file.source)
        ])
      );
      const { html, left } = inlined(textOf(page.source), texts);
      if (left.length > 0) return this.error(`Not in the one file: ${left.join(', ')}`);
      for (const { fileName } of others) delete bundle[fileName];
      page.source = html;
      page.fileName = SINGLE_FILE;
    }
  };
}

const textOf = (source: string | Uint8Array) =>
  typeof source === 'string' ? source : new TextDecoder().decode(source);

/**
 * A page with the scripts and styles it names in their places.
 *
 * @param texts by file name, relative to the page
 * @returns `left`: what the page does not name
 */
export function inlined(page: string, texts: Record<string, string>): { html: string; left: string[] } {
  const left = new Set(Object.keys(texts));
  const take = (file: string) => {
    const text = texts[file];
    if (text === undefined) throw new Error(`The page names a file that was not built: ${file}`);
    left.delete(file);
    return text;
  };
  // A script within a page is run where it stands if it is not a module, and a module once the page is read.
  const html = page.replace(
    /<script\b([^>]*?) src="(?:\.\/)?([^":]+)"([^>]*)><\/script>|<link rel="stylesheet"[^>]*? href="(?:\.\/)?([^":]+)"[^>]*>/g,
    (_, before: string, script: string | undefined, after: string, style: string) =>
      script === undefined
        ? `<style>${take(style).trim().replaceAll('</style', '<\\/style')}</style>`
        : `<script${`${before}${after}`.replace(' crossorigin', '')}>${withinScript(take(script))}</script>`
  );
  return { html, left: [...left] };
}

/** What would end the script, or have its end not be seen, written so that it means the same within a string. */
function withinScript(code: string): string {
  return code
    .replace(/\/\/# sourceMappingURL=.*\s*$/, '')
    .trim()
    .replace(/<(?=\/script|!--)/gi, '\\x3c');
}
