import { readFile } from 'node:fs/promises';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import path from 'node:path';

const HOSTS = path.join(import.meta.dirname, '../../hosts');

/**
 * Serves the pages of tests/hosts, each framing `embed` where it has `{{embed}}`, from another site than
 * `staticServer.ts` does.
 *
 * @returns their address, with a slash at the end
 */
export async function serveHosts(embed: string): Promise<{ url: string; server: Server }> {
  const server = createServer(async ({ url = '/' }, response) => {
    const name = /^\/([a-z0-9-]+\.(?:html|js))$/.exec(url)?.[1];
    const file = name && (await readFile(path.join(HOSTS, name), 'utf8').catch(() => undefined));
    if (file === undefined || name === undefined) {
      response.writeHead(404).end();
      return;
    }
    const type = name.endsWith('.js') ? 'text/javascript' : 'text/html';
    response.writeHead(200, { 'Content-Type': `${type}; charset=utf-8` });
    response.end(file.replaceAll('{{embed}}', embed.replaceAll('&', '&amp;').replaceAll('"', '&quot;')));
  });
  await new Promise<void>((resolve, reject) => server.once('error', reject).listen(0, '127.0.0.1', resolve));
  return { url: `http://localhost:${(server.address() as AddressInfo).port}/`, server };
}
