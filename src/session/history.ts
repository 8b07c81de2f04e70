import type { Path } from './path.ts';
import { swept, type Work } from './work.ts';

/** A change of the reader's work, as it was before and after. */
interface Change {
  before: Work;
  after: Work;
}

/** What the reader has done, and taken back: without limit, and never changed itself. */
export interface History {
  readonly done: readonly Change[];
  readonly undone: readonly Change[];
}

export const NOTHING_DONE: History = { done: [], undone: [] };

export function recorded({ done }: History, before: Work, after: Work): History {
  return { done: [...done, { before, after }], undone: [] };
}

/** Takes the last change back; null where there is none. */
export function undo(work: Work, { done, undone }: History): { work: Work; history: History } | null {
  const last = done.at(-1);
  if (!last) return null;
  return {
    work: goneOver(work, last.after, last.before),
    history: { done: done.slice(0, -1), undone: [...undone, last] }
  };
}

/** Makes again the last change that was taken back; null where there is none. */
export function redo(work: Work, { done, undone }: History): { work: Work; history: History } | null {
  const last = undone.at(-1);
  if (!last) return null;
  return {
    work: goneOver(work, last.before, last.after),
    history: { done: [...done, last], undone: undone.slice(0, -1) }
  };
}

/**
 * The work as it was, but for what has come to the drawer or left it from elsewhere in the meantime, such as from
 * another window: that is not this history's to take back.
 */
function goneOver(now: Work, from: Work, to: Work): Work {
  const has = (paths: readonly Path[], { link }: Path) => paths.some((it) => it.link === link);
  const comes = now.drawer.filter((path) => !has(from.drawer, path) && !has(to.drawer, path));
  const goes = from.drawer.filter((path) => !has(now.drawer, path));
  if (comes.length === 0 && goes.length === 0) return to;
  return swept({ ...to, drawer: [...to.drawer.filter((path) => !has(goes, path)), ...comes] });
}
