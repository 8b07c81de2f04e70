import { spawn } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { TestProject } from 'vitest/node';
import { launchOptions } from '../findBrowser.mjs';
import { serve } from './staticServer.ts';

declare module 'vitest' {
  export interface ProvidedContext {
    /** Where the built site is served, with a slash at the end. */
    siteUrl: string;
    /** Where it lies. */
    siteFolder: string;
    /** Where the developers' gallery is served, on the same origin. */
    galleryUrl: string;
    /** For Playwright's `chromium.launch`. */
    launchOptions: { executablePath: string; args: string[] };
  }
}

/** Builds the site, serves it from a sub-folder, and finds the browser, once for all page tests. */
export default async function setup(project: TestProject) {
  project.provide('launchOptions', await launchOptions());
  const folder = await mkdtemp(path.join(tmpdir(), 'new-start-site-'));
  const remove = () => rm(folder, { recursive: true, force: true });
  const { root } = project.config;
  const built = await Promise.all([
    builds(root, path.join(folder, 'site')),
    builds(root, path.join(folder, 'gallery'), { GALLERY: '1' })
  ]);
  if (built.includes(false)) {
    await remove();
    throw new Error('The site does not build.');
  }
  const { url, server } = await serve(folder, '/some/folder/');
  project.provide('siteUrl', `${url}site/`);
  project.provide('siteFolder', path.join(folder, 'site'));
  project.provide('galleryUrl', `${url}gallery/gallery.html`);
  return async () => {
    server.closeAllConnections();
    server.close();
    await remove();
  };
}

/** In a process of its own: Vitest's has NODE_ENV=test, which would make a development build. */
function builds(root: string, outDir: string, more: NodeJS.ProcessEnv = {}): Promise<boolean> {
  const env = { ...process.env, ...more, NODE_ENV: 'production' };
  const vite = path.join(root, 'node_modules/vite/bin/vite.js');
  const args = [vite, 'build', '--outDir', outDir, '--emptyOutDir', '--logLevel', more.GALLERY ? 'error' : 'warn'];
  const build = spawn(process.execPath, args, { cwd: root, env, stdio: ['ignore', 'inherit', 'inherit'] });
  return new Promise((resolve, reject) => build.once('error', reject).once('close', (code) => resolve(code === 0)));
}
