import { svelte } from '@sveltejs/vite-plugin-svelte';
import { createServer, type Plugin, type ViteDevServer } from 'vite';
import type { PresetId } from '../scenarios/presets/index.ts';
import type { Language } from '../session/language.ts';
import { OF_BAND } from '../drawn.ts';
import { SINGLE } from './singleFile.ts';
import { BANDS, chosenOf, chosenStyle, fluidStyle, roomOf, type Band, type Kind } from './bands.ts';

/** Draws components as they stand in the source, in this process. */
class Drawer {
  #server: Promise<ViteDevServer> | undefined;

  async #load<Module>(path: string): Promise<Module> {
    this.#server ??= createServer({
      configFile: false,
      logLevel: 'error',
      plugins: [svelte({ configFile: false })],
      server: { middlewareMode: true, ws: false, watch: null },
      optimizeDeps: { noDiscovery: true },
      appType: 'custom'
    });
    return (await (await this.#server).ssrLoadModule(path)) as Module;
  }

  /** A module of the source, for what is drawn elsewhere. */
  module<Module>(path: string): Promise<Module> {
    return this.#load(path);
  }

  /** What the heads of pages say. */
  async heads() {
    const [head, address, { presets }] = await Promise.all([
      this.#load<typeof import('./presetHead.ts')>('/src/build/presetHead.ts'),
      this.#load<typeof import('./presetAddress.ts')>('/src/build/presetAddress.ts'),
      this.#load<typeof import('../scenarios/presets/index.ts')>('/src/scenarios/presets/index.ts')
    ]);
    return { ...head, ...address, ids: Object.keys(presets) as PresetId[] };
  }

  /** What is said where no script can be had. */
  async failed(): Promise<string> {
    const { score } = await this.#load<typeof import('../i18n/en/score.ts')>('/src/i18n/en/score.ts');
    return `<p class="still failed">${score.embed.failed}</p>`;
  }

  /** What is said where no script runs. */
  async still(limits = ''): Promise<string> {
    const { score } = await this.#load<typeof import('../i18n/en/score.ts')>('/src/i18n/en/score.ts');
    return `<noscript><p class="still">${score.embed.noScript}</p>${limits}</noscript>`;
  }

  async #spoken() {
    const [{ en }, { Spoken }] = await Promise.all([
      this.#load<typeof import('../i18n/en.ts')>('/src/i18n/en.ts'),
      this.#load<typeof import('../i18n/spoken.svelte.ts')>('/src/i18n/spoken.svelte.ts')
    ]);
    return { spoken: new Spoken({ en }, () => Promise.resolve(en)) };
  }

  /** What is said and shown of the limits where no script will ever draw them. */
  async stillLimits(search: string): Promise<string> {
    const { writeAddress, readAddress } =
      await this.#load<typeof import('../session/address.ts')>('/src/session/address.ts');
    const { address } = readAddress(search);
    const limits = writeAddress({ ...address, views: ['limits'], plain: true });
    const drawn = await this.#draw('page', '/src/App.svelte', STILL, limits, 'en', await this.#spoken());
    return this.still(
      `<style>${chosenOf('later', STILL)}</style>${drawn.replaceAll('class="drawn"', 'class="later"')}`
    );
  }

  /** The page at an address, for every band. */
  async drawPage(search: string, language: Language, home: string): Promise<string> {
    const props = { home, own: search, isDrawn: true, ...(await this.#spoken()) };
    return this.#draw('page', '/src/App.svelte', BANDS, search, language, props);
  }

  /** The first rows of the embed, in English. */
  async drawEmbed(bands: readonly Band[]): Promise<string> {
    const { score } = await this.#load<{ score: unknown }>('/src/i18n/en/score.ts');
    const props = { kit: { words: { en: score }, rows: null } };
    return this.#draw('embed', '/src/embed/Frame.svelte', bands, '?view=paths&view=limits', 'en', props);
  }

  async #draw(
    kind: Kind,
    component: string,
    bands: readonly Band[],
    search: string,
    language: Language,
    props: object
  ): Promise<string> {
    const { default: Component } = await this.#load<{ default: never }>(component);
    const { render } = await this.#load<typeof import('svelte/server')>('svelte/server');
    const { Session } = await this.#load<typeof import('../session/session.svelte.ts')>(
      '/src/session/session.svelte.ts'
    );
    let body = '';
    for (const band of bands) {
      const session = new Session(search, language);
      const room = roomOf(kind, band);
      const drawn = await render(Component, {
        props: { session, room, ...props } as never,
        idPrefix: `b${band}`.replace('.', '_')
      });
      body += `<div class="drawn" data-band="${band}" data-room="${room}">${apart(short(drawn.body, kind === 'page' ? 2 : 1), band)}</div>`;
    }
    return body;
  }

  async close(): Promise<void> {
    await (await this.#server)?.close();
    this.#server = undefined;
  }
}

/** Less than a tenth of a unit is not seen. */
const short = (html: string, digits: number): string =>
  html.replace(/-?\d+\.\d{2,}(?:e-?\d+)?(?![\d.]|em)/g, (it) => String(Number(Number(it).toFixed(digits))));

/** Of radio buttons with one name only one is checked, in all bands together: see drawn.ts, where that is undone. */
const apart = (html: string, band: Band): string =>
  html.replace(/(<input[^>]* type="radio" name="[^"]*)"/g, (_, start) => `${start}${OF_BAND}${band}"`);

/** Where no script runs, a picture somewhat narrower than the page is better than a page twice as large for everybody. */
const STILL: readonly Band[] = [20, 33, 47.5, 77.5];

/** One for all that is drawn in a build. */
export const drawer = new Drawer();

/** Where the page is drawn: as it is written, and as it is built, with what is drawn in it. */
const APP = /(<div id="app")(>)(.*?)(<\/div>\s*<(?:script|noscript))/s;

/** Puts into the page what of it is drawn beforehand, and the style by which its type grows with the window. */
export function prerender(siteUrl: string | null): Plugin {
  let isBuild = false;
  return {
    name: 'prerender',
    // One file for all widths and none of the site's addresses is drawn when it is opened.
    configResolved: ({ command, mode }) => void (isBuild = command === 'build' && mode !== SINGLE),
    transformIndexHtml: {
      order: 'pre',
      async handler(html, { path }) {
        if (path !== '/index.html') return html;
        const style = `${fluidStyle()}${isBuild ? chosenStyle() : ''}`;
        const styled = html.replace('</head>', () => `<style>${style}</style></head>`);
        if (!isBuild) return styled;
        const [drawn, { siteHead, withHead }, still, failed] = await Promise.all([
          drawer.drawPage('', 'en', './'),
          drawer.heads(),
          drawer.stillLimits(''),
          drawer.failed()
        ]);
        return withHead(styled, siteHead('en', siteUrl))
          .replace(APP, (_, app, end, __, after) => failed + app + end + drawn + after)
          .replace('</body>', () => `${still}</body>`);
      }
    },
    closeBundle: () => drawer.close()
  };
}

/** Makes of the built page one for each preset, drawn beforehand as well, in a folder of its own. */
export function presetSites(siteUrl: string | null): Plugin {
  return {
    name: 'preset-sites',
    apply: (_, { command, mode }) => command === 'build' && mode !== SINGLE,
    enforce: 'post',
    async generateBundle(_, bundle) {
      const page = bundle['index.html'];
      if (page?.type !== 'asset') return;
      const { presetHead, siteHead, withHead, ids, presetFolder, presetSearch } = await drawer.heads();
      for (const id of ids) {
        const home = presetFolder(id).replace(/[^/]+/g, '..');
        const search = presetSearch(id);
        const drawn = await drawer.drawPage(search, 'en', home);
        const still = await drawer.stillLimits(search);
        if (!APP.test(String(page.source))) this.error('The built page has no place for what is drawn.');
        const moved = String(page.source)
          .replace(
            APP,
            (_, app, end, __, after) =>
              `${app} data-home="${home}" data-own="${search.replaceAll('&', '&amp;')}"${end}${drawn}${after}`
          )
          .replace(/(<(?:script|link)[^>]* (?:src|href)=")\.\//g, `$1${home}`)
          .replace(/<noscript>.*?<\/noscript>/s, () => still);
        const source = withHead(
          moved.replace(siteHead('en', siteUrl), '<title></title>'),
          presetHead(id, 'en', siteUrl)
        );
        this.emitFile({ type: 'asset', fileName: `${presetFolder(id)}index.html`, source });
      }
    }
  };
}
