import { copyFile, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { build } from 'vite';
import { serve } from '../../staticServer.ts';

/** Builds and serves the stand-in for the embed as the site is built and served: classic scripts, no CORS headers. */
export async function standInSite(): Promise<{ url: string; close(): Promise<void> }> {
  const folder = await mkdtemp(path.join(tmpdir(), 'new-start-stand-in-'));
  await build({
    configFile: false,
    logLevel: 'warn',
    build: {
      outDir: folder,
      emptyOutDir: true,
      rolldownOptions: {
        input: path.join(import.meta.dirname, 'embed.ts'),
        output: { format: 'iife', entryFileNames: 'embed.js' }
      }
    }
  });
  for (const file of ['embed.html', 'embed.css'])
    await copyFile(path.join(import.meta.dirname, file), path.join(folder, file));
  const { url, server } = await serve(folder, '/some/folder/');
  return {
    url,
    async close() {
      server.closeAllConnections();
      server.close();
      await rm(folder, { recursive: true, force: true });
    }
  };
}
