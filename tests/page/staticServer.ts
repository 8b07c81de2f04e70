import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import path from 'node:path';

const MIME_TYPES: Record<string, string> = {
  '.css': 'text/css; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.ico': 'image/x-icon',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.txt': 'text/plain; charset=utf-8',
  '.webmanifest': 'application/manifest+json',
  '.woff2': 'font/woff2'
};

/**
 * Serves the files of `folder` under `prefix`, and nothing else, as the plainest host would: no CORS headers,
 * no fallback page.
 *
 * @param prefix starts and ends with a slash
 * @returns the address of `prefix`, on a free port of this computer
 */
export async function serve(folder: string, prefix: string): Promise<{ url: string; server: Server }> {
  const server = createServer(async ({ url }, response) => {
    const file = fileFor(url ?? '/', folder, prefix);
    const size =
      file &&
      (await stat(file).then(
        (found) => (found.isFile() ? found.size : undefined),
        () => undefined
      ));
    if (file === undefined || size === undefined) {
      response.writeHead(404, { 'Content-Type': 'text/plain' }).end('Not found');
      return;
    }
    const type = MIME_TYPES[path.extname(file)] ?? 'application/octet-stream';
    response.writeHead(200, { 'Content-Type': type, 'Content-Length': size, 'X-Content-Type-Options': 'nosniff' });
    createReadStream(file).pipe(response);
  });
  await new Promise<void>((resolve, reject) => server.once('error', reject).listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return { url: `http://127.0.0.1:${port}${prefix}`, server };
}

function fileFor(url: string, folder: string, prefix: string): string | undefined {
  let asked: string;
  try {
    asked = decodeURIComponent(url.replace(/[?#].*$/, ''));
  } catch {
    return undefined;
  }
  if (!asked.startsWith(prefix) || asked.includes('\0')) return undefined;
  const file = path.join(folder, asked.slice(prefix.length), asked.endsWith('/') ? 'index.html' : '');
  return file.startsWith(folder + path.sep) ? file : undefined;
}
