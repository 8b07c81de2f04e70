import path from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { build } from 'vite';
import { expect, it } from 'vitest';

const src = path.join(import.meta.dirname, '../../src');

/** Of a page that imports these modules: the bytes that are sent. */
async function sent(...modules: string[]): Promise<number> {
  const result = await build({
    configFile: false,
    logLevel: 'warn',
    build: { write: false, rolldownOptions: { input: 'virtual:page', output: { format: 'iife' } } },
    plugins: [
      {
        name: 'page',
        resolveId: (id) => (id === 'virtual:page' ? id : null),
        load: (id) =>
          id === 'virtual:page'
            ? modules.map((it, i) => `import * as m${i} from '${path.join(src, it)}'; window.m${i} = m${i};`).join('\n')
            : null
      }
    ]
  });
  const { output } = result as { output: { type: string; code?: string }[] };
  return brotliCompressSync(output.map(({ code }) => code ?? '').join('')).length;
}

it('the conversation with the host adds less than 1.7 kB to what an embed needs anyhow', async () => {
  const needed = await sent('session/address.ts');
  const all = await sent('session/address.ts', 'embed/hosts/speakToHost.ts');
  expect(needed).toBeGreaterThan(10_000);
  expect(all - needed).toBeGreaterThan(500);
  expect(all - needed).toBeLessThan(1700);
});
