import { svelte } from '@sveltejs/vite-plugin-svelte';
import { createServer, type Plugin, type ViteDevServer } from 'vite';
import type { Language } from '../session/language.ts';
import { OF_BAND } from '../drawn.ts';
import { BANDS, chosenStyle, fluidStyle, roomOf, type Band } from './bands.ts';

/** A page to be drawn beforehand: the address whose picture it is, and how wide the score is in a band. */
export interface Picture {
  component: string;
  search: string;
  language: Language;
  /** Whether the card stands beside the score where there is room. */
  hasCard: boolean;
  props?: Record<string, unknown>;
}

/** Draws components as they stand in the source, in this process. */
export class Drawer {
  #server: Promise<ViteDevServer> | undefined;

  async load<Module>(path: string): Promise<Module> {
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

  /** The picture for every band, of which `chosenStyle` shows one. */
  async draw({ component, search, language, hasCard, props = {} }: Picture): Promise<string> {
    const { default: Component } = await this.load<{ default: never }>(component);
    const { render } = await this.load<typeof import('svelte/server')>('svelte/server');
    const { Session } = await this.load<typeof import('../session/session.svelte.ts')>(
      '/src/session/session.svelte.ts'
    );
    const session = new Session();
    session.open(search, language);
    const parts = BANDS.map(async (band) => {
      const room = roomOf(band, hasCard);
      const { body } = await render(Component, {
        props: { session, room, ...props } as never,
        idPrefix: `b${band}`.replace('.', '_')
      });
      return `<div class="drawn" data-band="${band}" data-room="${room}">${apart(short(body), band)}</div>`;
    });
    return (await Promise.all(parts)).join('');
  }

  async close(): Promise<void> {
    await (await this.#server)?.close();
    this.#server = undefined;
  }
}

/** Hundredths of a unit are not seen. */
const short = (html: string): string =>
  html.replace(/-?\d+\.\d{3,}(?:e-?\d+)?/g, (it) => String(Math.round(Number(it) * 100) / 100));

/** Of radio buttons with one name only one is checked, in all bands together: see drawn.ts, where that is undone. */
const apart = (html: string, band: Band): string =>
  html.replace(/(<input[^>]* type="radio" name="[^"]*)"/g, (_, start) => `${start}${OF_BAND}${band}"`);

/** Puts into a page what of it is drawn beforehand, and the style by which its type grows with the window. */
export function prerender(pages: Record<string, Picture>): Plugin {
  let isBuild = false;
  return {
    name: 'prerender',
    configResolved: ({ command }) => void (isBuild = command === 'build'),
    transformIndexHtml: {
      order: 'pre',
      async handler(html, { path }) {
        const picture = pages[path];
        if (!picture) return html;
        const styled = html.replace(
          '</head>',
          () => `<style>${fluidStyle()}${isBuild ? chosenStyle() : ''}</style></head>`
        );
        if (!isBuild) return styled;
        const drawer = new Drawer();
        try {
          const drawn = await drawer.draw(picture);
          return styled.replace(/(<div id="app"[^>]*>)/, (start) => start + drawn);
        } finally {
          await drawer.close();
        }
      }
    }
  };
}
