import { readFile } from 'node:fs/promises';
import path from 'node:path';
import type { Component } from 'svelte';
import type { Plugin } from 'vite';
import { STAND_IN } from '../authors/standIn.ts';
import { proofReport } from '../proof/atBuild.ts';
import type { OfTextPage } from '../textPage.ts';
import { BANDS, chosenStyle } from './bands.ts';
import { drawer } from './prerender.ts';
import { SINGLE } from './singleFile.ts';

/** What draws a page of text, and what it alone is given. */
interface TextPage {
  component: string;
  own: (siteUrl: string | null) => object;
}

const PAGES: Record<string, TextPage> = {
  'how-we-know.html': { component: '/src/HowWeKnow.svelte', own: () => ({ built: proofReport() }) },
  'authors.html': {
    component: '/src/authors/Authors.svelte',
    own: (siteUrl) => ({ here: `${siteUrl ?? STAND_IN}authors.html`, isFound: siteUrl !== null })
  }
};
export const TEXT_PAGES = Object.keys(PAGES);

/** Text is laid out by the browser for any width: one drawing is for all of them. */
const ALL = [BANDS[0]];

/** Puts into each page of text what it says in English, and into its head where it belongs. */
export function textPages(siteUrl: string | null): Plugin {
  let root = '';
  return {
    name: 'text-pages',
    apply: (_, { command, mode }) => command === 'build' && mode !== SINGLE,
    configResolved: (config) => void (root = config.root),
    transformIndexHtml: {
      order: 'pre',
      async handler(html, { path: address }) {
        const file = address.slice(1);
        const page = PAGES[file];
        if (!page) return html;
        const [body, { textHead }, { withHead }, before] = await Promise.all([
          draw(page.component, page.own(siteUrl)),
          drawer.module<typeof import('./textHead.ts')>('/src/build/textHead.ts'),
          drawer.heads(),
          beforeAnything(root)
        ]);
        return withHead(html, textHead(html, file, siteUrl))
          .replace('</head>', () => `${before}<style>${chosenStyle(ALL)}</style></head>`)
          .replace(
            '<div id="app"></div>',
            () => `<div id="app"><div class="drawn" data-band="${ALL[0]}">${body}</div></div>`
          );
      }
    }
  };
}

async function draw(component: string, own: object): Promise<string> {
  const [{ default: Page }, { render }, { Session }, { Spoken }, { en }] = await Promise.all([
    drawer.module<{ default: Component<OfTextPage> }>(component),
    drawer.module<typeof import('svelte/server')>('svelte/server'),
    drawer.module<typeof import('../session/session.svelte.ts')>('/src/session/session.svelte.ts'),
    drawer.module<typeof import('../i18n/spoken.svelte.ts')>('/src/i18n/spoken.svelte.ts'),
    drawer.module<typeof import('../i18n/en.ts')>('/src/i18n/en.ts')
  ]);
  const session = new Session();
  return (await render(Page, { props: { session, spoken: new Spoken({ en }, async () => en), ...own } })).body;
}

/** The script of the simulator's own page that finds, before anything is shown, whether it is what is asked for. */
async function beforeAnything(root: string): Promise<string> {
  const [script] = /<script>.*?<\/script>/s.exec(await readFile(path.join(root, 'index.html'), 'utf8')) ?? [];
  if (!script) throw new Error('In index.html there is no script that runs before anything is shown.');
  return script;
}
