/** The longest name a path is given here, in characters. */
export const LONGEST_NAME = 120;

/** What was typed as a name; null for the name that the decisions give. */
export function nameFrom(typed: string): string | null {
  // Half a letter would not outlive an address.
  return [...typed.trim().replace(/\p{Surrogate}/gu, '')].slice(0, LONGEST_NAME).join('') || null;
}

/** The words for the first copy of a path, and for those after it. */
interface CopyWords {
  copyOf: (path: string) => string;
  copyNumber: (path: string, copy: number) => string;
}

/** A name for the copy of a path that no other path has. A copy of a copy is one more of the same. */
export function nameOfCopy(path: string, taken: readonly string[], say: CopyWords): string {
  const name = (of: string, copy: number) => (copy === 1 ? say.copyOf(of) : say.copyNumber(of, copy));
  const last = taken.length + 1;
  const numbers = Array.from({ length: last }, (_, index) => index + 1);
  const ending = numbers.map((copy) => name('', copy)).find((it) => path.endsWith(it) && path !== it);
  const of = ending ? path.slice(0, -ending.length) : path;
  // There is one more of them than there are names taken.
  return numbers.map((copy) => cut(of, (it) => name(it, copy))).find((it) => !taken.includes(it))!;
}

/** As much of the path's name as leaves room for what is said of it. */
function cut(path: string, say: (path: string) => string): string {
  const room = LONGEST_NAME - say('').length;
  const letters = [...path];
  return say(letters.length > room ? `${letters.slice(0, room - 1).join('')}…` : path);
}

/** A name for a path's file, in lower case and without what file systems do not take. */
export function fileName(path: string): string {
  const name = path
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .replace(/^-|-$/g, '')
    .slice(0, 60)
    .replace(/-$/, '');
  return `${name || 'new-start-path'}.json`;
}
