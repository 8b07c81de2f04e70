import { readFile } from 'node:fs/promises';
import path from 'node:path';
import type { Plugin } from 'vite';
import { BANDS, chosenStyle, fluidStyle } from './bands.ts';
import { classic, type Classic } from './classic.ts';
import { drawer } from './prerender.ts';
import { shadowPreprocessor, shadowStyles, withShared } from './shadowStyles.ts';
import { SINGLE } from './singleFile.ts';

/** Embeds are seldom wider; beyond this band they are drawn as in it. */
const WIDEST = 47.5;
const EMBED_BANDS = BANDS.filter((band) => band <= WIDEST);

const PAGE = 'embed.html';
const SCRIPT = '<script type="module" src="/src/embed/main.ts"></script>';

/** What is drawn beforehand are the first rows; of them a frame shows those that its address asks for. */
const OF_VIEWS = ['paths', 'limits']
  .map((view) => `[data-views]:not([data-views~=${view}]) .drawn .row:has(>[data-view=${view}])`)
  .join();
const VIEWS_STYLE = `${OF_VIEWS},[data-views]:not([data-views~=paths]) .drawn #paths-heading{display:none}`;

/** The same script in ASCII alone, for a page that does not say in what its scripts are written. */
const inAscii = (code: string): string =>
  code.replace(/[^\0-\x7f]/g, (letter) => `\\u${letter.charCodeAt(0).toString(16).padStart(4, '0')}`);

/** A script that brings the styles that its components share, too. */
const withStyles = ({ code, css }: Classic): string =>
  `document.head.append(Object.assign(document.createElement('style'),{textContent:${JSON.stringify(css)}}));${code}`;

/** Adds the embed to the site: its page, drawn beforehand, and its scripts, none of which is a module. */
export function embed(): Plugin {
  let root = '';
  let target: string[] = [];
  return {
    name: 'embed',
    apply: (_, { command, mode }) => command === 'build' && mode !== SINGLE,
    configResolved(config) {
      root = config.root;
      target = [config.build.target || []].flat();
    },
    async generateBundle() {
      const build = (entry: string, options = {}) => classic(root, `src/embed/${entry}.ts`, target, options);
      const { lean } = await import('./lean.ts');
      const still = await drawer.still();
      const [first, russian, whole, element, template, drawn] = await Promise.all([
        build('main', { plugins: [lean()], bringsStyles: false }),
        build('russian', { plugins: [lean()] }),
        build('whole'),
        build('element', { plugins: [shadowStyles()], preprocess: [shadowPreprocessor] }),
        readFile(path.join(root, PAGE), 'utf8'),
        drawer.drawEmbed(EMBED_BANDS)
      ]);
      const style = `${first.css}${fluidStyle('embed', EMBED_BANDS)}${chosenStyle(EMBED_BANDS)}${VIEWS_STYLE}`;
      const html = template
        .replace(/<!--.*?-->|^\s+/gms, '')
        .replace(SCRIPT, '')
        .replace('</head>', () => `<style>${style}</style><script src="./embed.js" defer></script></head>`)
        .replace(/(<div id="app"[^>]*>)/, (start) => start + drawn)
        .replace('</body>', () => `${still}</body>`);
      const emit = (fileName: string, source: string) => this.emitFile({ type: 'asset', fileName, source });
      emit(PAGE, html);
      emit('embed.js', first.code);
      emit('embed-ru.js', russian.code);
      emit('embed-whole.js', withStyles(whole));
      // Whatever the page around it says of its letters.
      emit('element.js', inAscii(withShared(element.code, element.css)));
    }
  };
}
