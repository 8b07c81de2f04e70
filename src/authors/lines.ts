/** A folder, with the page's own address or another before it; and how many letters are left free for it. */
const ADDRESS = /https?:[^"\s]*\//g;
const ROOM = 40;

/**
 * About how many lines a code takes up, whatever the address of the site in it: it is drawn before that is known.
 *
 * @param letters to a line
 */
export function linesOf(code: string, letters: number): number {
  return code
    .replace(ADDRESS, '-'.repeat(ROOM))
    .split('\n')
    .reduce((lines, { length }) => lines + Math.max(1, Math.ceil(length / letters)), 0);
}
