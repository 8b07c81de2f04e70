import { main } from '../../src/cli/main.ts';

/** Runs the program on files that are not there. */
export function run(
  argv: string[],
  { files = {}, stdin = '' }: { files?: Record<string, string | Error>; stdin?: string } = {}
) {
  let out = '';
  let err = '';
  const code = main(argv, {
    out: (text) => (out += text),
    err: (text) => (err += text),
    readFile(path) {
      const file = files[path];
      if (typeof file === 'string') return file;
      throw file ?? Object.assign(new Error(`no such file: ${path}`), { code: 'ENOENT' });
    },
    readStdin: () => stdin,
    version: '1.2.3'
  });
  return { code, out, err };
}
