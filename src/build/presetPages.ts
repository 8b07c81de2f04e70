import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { createServer, type Plugin } from 'vite';
import { SINGLE } from './singleFile.ts';

const TOKENS = path.join(import.meta.dirname, '../tokens.css');

/** Puts beside each preset's page what others show of it. */
export function presetPages(siteUrl: string | null): Plugin {
  return {
    name: 'preset-pages',
    apply: (_, { command, mode }) => command === 'build' && mode !== SINGLE,
    configResolved({ logger }) {
      if (!siteUrl)
        logger.info('SITE_URL is not set: canonical links, oEmbed and the addresses of pictures are left out.');
    },
    async generateBundle() {
      for (const [fileName, source] of await filesOf(siteUrl)) this.emitFile({ type: 'asset', fileName, source });
    }
  };
}

/** What the files are made from is read when it is needed: the configuration, read for every test run, is without it. */
async function filesOf(siteUrl: string | null) {
  const vite = await createServer({
    configFile: false,
    logLevel: 'error',
    server: { middlewareMode: true, ws: false, watch: null },
    optimizeDeps: { noDiscovery: true },
    appType: 'custom'
  });
  try {
    const { presetFiles } = (await vite.ssrLoadModule(
      '/src/build/presetFiles.ts'
    )) as typeof import('./presetFiles.ts');
    return presetFiles(siteUrl, await readFile(TOKENS, 'utf8'));
  } finally {
    await vite.close();
  }
}
