import { readFile } from 'node:fs/promises';
import path from 'node:path';
import type { Plugin } from 'vite';
import { BANDS, chosenStyle, fluidStyle } from './bands.ts';
import { classic, classicPair, type Classic } from './classic.ts';
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
/** More rows come between them and the link below, which is not seen to move: it is there once they are, or if none come. */
const FOOT = '[data-more] .drawn .foot{animation:drawn 4s step-end}[data-waits] .foot{visibility:hidden}';
const VIEWS_STYLE = `${FOOT}${OF_VIEWS},[data-views]:not([data-views~=paths]) .drawn #paths-heading{display:none}`;

/** The same script in ASCII alone, for a page that does not say in what its scripts are written. */
const inAscii = (code: string): string =>
  code.replace(/[^\0-\x7f]/g, (letter) => `\\u${letter.charCodeAt(0).toString(16).padStart(4, '0')}`);

/** A script that brings the styles that its components share, too. */
const withStyles = ({ code, css }: Classic): string =>
  `document.head.append(Object.assign(document.createElement('style'),{textContent:${JSON.stringify(css)}}));${code}`;

/** What is said of the rest of the page, and nowhere in an embed. */
const UNSAID = ['ask', 'differences', 'edit', 'embedding', 'help', 'library', 'offline', 'share', 'takeaway'];
const UNSAID_MODULE = new RegExp(String.raw`/src/i18n/(?:en|ru)/(${UNSAID.join('|')})\.ts$`);
const UNSAID_WORDS = new RegExp(String.raw`\b(?:say|words(?:\(\))+)\.(?:${UNSAID.join('|')})\b`);

/** Leaves out the words that an embed does not say. */
function unsaid(): Plugin {
  return {
    name: 'unsaid',
    enforce: 'pre',
    load: (id) =>
      UNSAID_MODULE.exec(id.replaceAll(path.sep, '/'))
        ?.slice(1)
        .map((name) => `export const ${name} = {};`)[0],
    transform(code, id) {
      if (UNSAID_WORDS.test(code)) this.error(`${id} says in an embed what is left out of it.`);
    }
  };
}

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
      const { lean, shapes } = await import('./lean.ts');
      const still = (await drawer.still()) + (await drawer.failed());
      const entries: [string, string] = ['src/embed/main.ts', 'src/embed/leanRows.ts'];
      const words = { plugins: [lean()] };
      const [[first, rows], whole, russian, russianRows, russianWhole, element, template, drawn] = await Promise.all([
        classicPair(root, entries, target, 'window.newStartRows={}', { plugins: [lean()] }),
        build('whole', { plugins: [shapes(), unsaid()] }),
        build('russian', words),
        build('russianRows', words),
        build('russianWhole', { plugins: [unsaid()] }),
        build('element', { plugins: [shadowStyles()], preprocess: [shadowPreprocessor] }),
        readFile(path.join(root, PAGE), 'utf8'),
        drawer.drawEmbed(EMBED_BANDS)
      ]);
      // What is printed on one sheet is the page.
      const css = first.css.replace(/\.page\b[^{}]*\{[^{}]*\}/g, '');
      const style = `${css}${fluidStyle('embed', EMBED_BANDS)}${chosenStyle(EMBED_BANDS)}${VIEWS_STYLE}`;
      const html = template
        .replace(/<!--.*?-->|^\s+(?:\/\/[^\n]*)?/gms, '')
        .replace(SCRIPT, '')
        .replace('</head>', () => `<style>${style}</style><script src="./embed.js" defer></script></head>`)
        // In a frame nobody would look for it below.
        .replace(/<div id="app"[^>]*>/, (start) => still + start + drawn);
      const emit = (fileName: string, source: string) => this.emitFile({ type: 'asset', fileName, source });
      emit(PAGE, html);
      emit('embed.js', first.code);
      emit('embed-rows.js', withStyles(rows));
      emit('embed-whole.js', withStyles(whole));
      emit('embed-ru.js', russian.code);
      emit('embed-rows-ru.js', russianRows.code);
      emit('embed-whole-ru.js', russianWhole.code);
      // Whatever the page around it says of its letters.
      emit('element.js', inAscii(withShared(element.code, element.css)));
    }
  };
}
