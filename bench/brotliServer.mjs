import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import path from 'node:path';
import { brotliCompressSync, constants } from 'node:zlib';

/** @type {Record<string, string>} */
const TYPES = {
  '.css': 'text/css; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.webmanifest': 'application/manifest+json'
};

/**
 * Serves folders as a good host would: compressed with brotli at its best, and what has a hash in its name kept by
 * the browser for good.
 *
 * @param {Record<string, string>} folders by the path they are served under, which starts and ends with a slash
 * @returns {Promise<{ url: string, close: () => void }>} the address, without a slash at the end
 */
export async function serveBrotli(folders) {
  /** @type {Map<string, Promise<Buffer>>} */
  const bodies = new Map();
  const server = createServer(async ({ url = '/' }, response) => {
    const at = decodeURIComponent(url.replace(/[?#].*$/, ''));
    const [prefix, folder] = Object.entries(folders).find(([prefix]) => at.startsWith(prefix)) ?? [];
    const file = folder && path.join(folder, at.slice(prefix?.length), at.endsWith('/') ? 'index.html' : '');
    const type = TYPES[path.extname(file ?? '')];
    try {
      if (!file || !type) throw new Error(`Nothing is served from ${at}`);
      const isText = type !== 'image/png';
      if (!bodies.has(file)) bodies.set(file, isText ? readFile(file).then(compressed) : readFile(file));
      const body = await bodies.get(file);
      response.writeHead(200, {
        'Content-Type': type,
        'Content-Length': body?.length,
        'Cache-Control': at.includes('/assets/') ? 'public, max-age=31536000, immutable' : 'no-cache',
        ...(isText ? { 'Content-Encoding': 'br', Vary: 'Accept-Encoding' } : {})
      });
      response.end(body);
    } catch {
      response.writeHead(404, { 'Content-Type': 'text/plain' }).end('Not found');
    }
  });
  await new Promise((resolve) => server.listen(0, '127.0.0.1', () => resolve(undefined)));
  const address = /** @type {import('node:net').AddressInfo} */ (server.address());
  return {
    url: `http://127.0.0.1:${address.port}`,
    close: () => {
      server.closeAllConnections();
      server.close();
    }
  };
}

/** @param {Buffer} text */
const compressed = (text) => brotliCompressSync(text, { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } });
