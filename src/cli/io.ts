/** What a command sees of the world. */
export interface Io {
  out(text: string): void;
  err(text: string): void;
  /** @throws an error with a `code` such as `ENOENT`, as Node's does */
  readFile(path: string): string;
  readStdin(): string;
  /** The version of the package. */
  version: string;
}

export const EXIT = {
  fine: 0,
  /** With `--strict`: a decision was not lawful. */
  refused: 1,
  /** What was given could not be read. */
  malformed: 2
} as const;

/** What was given on the command line, or in a file it names, cannot be read. */
export class InputError extends Error {
  override readonly name = 'InputError';
}
