import { execFile } from 'node:child_process';
import { cp, mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';
import { build, type InlineConfig, type Plugin } from 'vite';
import { compileScript, parse } from 'vue/compiler-sfc';

const root = path.resolve(import.meta.dirname, '../../..');
const LIBRARIES = ['react', 'react-dom', 'vue'];

/** The pages of others that are made with React or Vue, each a script, and what React renders on a server. */
export interface FrameworkApps {
  react: string;
  vue: string;
  rendered: string;
}

/**
 * Builds them as their authors would, who have installed the libraries and the npm package; as for development, since
 * it is then that the libraries say what they find wrong.
 */
export async function frameworkApps(): Promise<FrameworkApps> {
  const folder = await mkdtemp(path.join(tmpdir(), 'new-start-frameworks-'));
  try {
    const installed = path.join(folder, 'node_modules');
    const packed = path.join(installed, 'new-start-simulator');
    await mkdir(packed, { recursive: true });
    await Promise.all([
      ...['react', 'vue'].map((name) =>
        cp(path.join(root, 'tests/hosts', name), path.join(folder, name), { recursive: true })
      ),
      ...LIBRARIES.map((name) =>
        symlink(path.join(root, 'node_modules', name), path.join(installed, name), 'junction')
      ),
      writeFile(path.join(folder, 'package.json'), '{ "private": true, "type": "module" }'),
      cp(path.join(root, 'package.json'), path.join(packed, 'package.json')),
      run(path.join(root, 'src/cli/buildPackage.mjs'), path.join(packed, 'dist-core'))
    ]);
    const [react, vue] = await Promise.all([
      script(path.join(folder, 'react'), 'main.tsx'),
      script(path.join(folder, 'vue'), 'main.js', [components()])
    ]);
    await build({ ...common(path.join(folder, 'react')), build: { ssr: 'server.tsx' } });
    return { react, vue, rendered: await run(path.join(folder, 'react/dist/server.js')) };
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

const common = (at: string): InlineConfig => ({ configFile: false, root: at, logLevel: 'warn', mode: 'development' });

async function script(at: string, entry: string, plugins: Plugin[] = []): Promise<string> {
  const built = await build({
    ...common(at),
    plugins,
    define: {
      'process.env.NODE_ENV': '"development"',
      __VUE_OPTIONS_API__: 'false',
      __VUE_PROD_DEVTOOLS__: 'false',
      __VUE_PROD_HYDRATION_MISMATCH_DETAILS__: 'false'
    },
    build: {
      write: false,
      minify: false,
      rolldownOptions: { input: path.join(at, entry), output: { format: 'iife' } }
    }
  });
  const [{ output }] = [built].flat() as unknown as [{ output: { code?: string }[] }];
  return output.find(({ code }) => code)!.code!;
}

/** What Vue's own plugin does with a component: the element is none of Vue's. */
const components = (): Plugin => ({
  name: 'vue-components',
  async transform(code, id) {
    if (!id.endsWith('.vue')) return undefined;
    const compilerOptions = { isCustomElement: (tag: string) => tag === 'new-start-simulator' };
    const { descriptor } = parse(code, { filename: id, templateParseOptions: compilerOptions });
    const compiled = compileScript(descriptor, {
      id: 'post',
      inlineTemplate: true,
      templateOptions: { compilerOptions }
    });
    return { code: compiled.content, map: null, moduleType: 'js' };
  }
});

/** What a script of Node.js prints, in a process of its own. */
async function run(...args: string[]): Promise<string> {
  const { NODE_ENV: _, ...env } = process.env; // Vitest's
  const { stdout } = await promisify(execFile)(process.execPath, args, { env });
  return stdout.trim();
}
