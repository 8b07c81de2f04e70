import { readFile } from 'node:fs/promises';
import path from 'node:path';
import type { Plugin } from 'vite';
import { SINGLE } from './singleFile.ts';

const ICON = path.join(import.meta.dirname, 'icon.svg');
const SIZES = [192, 512] as const;
const GROUND = '#fbfaf6';

const MANIFEST = {
  id: './',
  name: 'New START: extend it, or let it lapse?',
  short_name: 'New START',
  description:
    'A simulator of the New START treaty: its limits, deadlines and end on each path the parties could have taken.',
  lang: 'en',
  start_url: './',
  scope: './',
  display: 'standalone',
  background_color: GROUND,
  theme_color: GROUND,
  icons: [
    { src: 'icons/icon.svg', sizes: 'any', type: 'image/svg+xml', purpose: 'any' },
    ...SIZES.flatMap((size) =>
      (['any', 'maskable'] as const).map((purpose) => ({
        src: `icons/${size}.png`,
        sizes: `${size}x${size}`,
        type: 'image/png',
        purpose
      }))
    )
  ]
};

/** Makes of the simulator what can be installed: its manifest, and its icons from the one drawing. */
export function manifest(): Plugin {
  return {
    name: 'web-app-manifest',
    apply: (_, { command, mode }) => command === 'build' && mode !== SINGLE,
    transformIndexHtml: {
      order: 'post',
      handler: (_, { path }) =>
        path === '/index.html'
          ? [
              { tag: 'link', attrs: { rel: 'manifest', href: './manifest.webmanifest' } },
              { tag: 'link', attrs: { rel: 'apple-touch-icon', href: './icons/192.png' } }
            ]
          : undefined
    },
    async generateBundle() {
      const { createCanvas, loadImage } = await import('@napi-rs/canvas');
      const svg = await readFile(ICON);
      const image = await loadImage(svg);
      const emit = (fileName: string, source: string | Uint8Array) =>
        this.emitFile({ type: 'asset', fileName, source });
      emit('manifest.webmanifest', JSON.stringify(MANIFEST, null, 2));
      emit('icons/icon.svg', svg);
      for (const size of SIZES) {
        const canvas = createCanvas(size, size);
        canvas.getContext('2d').drawImage(image, 0, 0, size, size);
        emit(`icons/${size}.png`, await canvas.encode('png'));
      }
    }
  };
}
