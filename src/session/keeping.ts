import { ScenarioError } from '../scenarios/scenarioError.ts';
import { pathFromLink, type Path } from './path.ts';
import { OURS, type Keeping, type Store } from './storage.ts';
import { isOwn } from './work.ts';

/** What the key of a path begins with. Its link form follows: the key is the path, and its value when it was kept. */
export const PATH_KEY = `${OURS}path/`;

export interface KeptPath {
  path: Path;
  /** When it was kept, in any form that sorts by time. */
  at: string;
}

/**
 * Keeps one tab's paths beside those of other tabs. Each path has a key of its own, and a tab adds and removes single
 * keys: there is nothing that two of them could write over each other.
 */
export class Kept {
  readonly #store: Store;
  /** This tab's own paths by link: the keys each is kept under, which may be those of older versions, and their values. */
  readonly #had = new Map<string, Map<string, string>>();
  /** Those that this tab changed into others: they are removed once the others are kept. */
  readonly #changed = new Map<string, Map<string, string>>();
  /** Those that are in this tab alone, and why. */
  readonly #unkept = new Map<string, Exclude<Keeping, 'kept'>>();
  readonly #unread = new Set<string>();

  constructor(store: Store) {
    this.#store = store;
  }

  /** Whether what this tab has will be there after it is closed. */
  get state(): Keeping {
    const reasons = [...this.#unkept.values()];
    if (reasons.includes('full')) return 'full';
    return reasons.length > 0 || !this.#store.isKept ? 'refused' : 'kept';
  }

  /** Links of the paths that are in this tab alone. */
  get unkept(): string[] {
    return [...this.#unkept.keys()];
  }

  /** How many things are kept that cannot be read. They stay where they are. */
  get unread(): number {
    return this.#unread.size;
  }

  /** What is kept and was not known here, the latest first. */
  open(): Path[] {
    const found = this.#store.keys().flatMap((key) => this.#read(key) ?? []);
    return found.toSorted((a, b) => (a.at < b.at ? 1 : a.at > b.at ? -1 : 0)).map(({ path }) => path);
  }

  /**
   * This tab has these paths now. What is new is kept; what it no longer has is removed, but not before what took its
   * place is kept.
   *
   * @param time of keeping, unlike that of any other time, in a form that sorts
   */
  keep(paths: readonly Path[], time: string): void {
    const now = new Set(paths.filter(isOwn).map(({ link }) => link));
    const comes = [...now].filter((link) => !this.#had.has(link));
    const goes = [...this.#had.keys()].filter((link) => !now.has(link));
    if (comes.length === 0 && goes.length === 0) return;
    for (const link of goes) {
      const keys = this.#had.get(link)!;
      this.#had.delete(link);
      // What was in this tab alone is nothing to fall back on.
      if (this.#unkept.delete(link) || comes.length === 0) this.#remove(keys);
      else this.#changed.set(link, keys);
    }
    for (const link of comes) {
      this.#had.set(link, this.#changed.get(link) ?? new Map());
      this.#changed.delete(link);
    }
    for (const link of comes) this.#write(link, time);
    this.#catchUp(time);
  }

  /**
   * Another tab has set or removed a key.
   *
   * @param key null where it has removed them all
   * @param onScore this tab's paths that are seen, and so stay
   * @returns the path that comes to this tab, or the link of the one that leaves it
   */
  heard(key: string | null, onScore: readonly Path[], time: string): { comes?: Path; goes?: string } {
    if (key === null) {
      // Not by a reader, who deletes paths one by one: they are all kept again.
      for (const link of this.#had.keys()) this.#write(link, time);
      return {};
    }
    if (!key.startsWith(PATH_KEY)) return {};
    if (this.#store.get(key) !== null) {
      const comes = this.#read(key)?.path;
      return comes ? { comes } : {};
    }
    this.#unread.delete(key);
    const [link, keys] = [...this.#had].find(([, keys]) => keys.has(key)) ?? [];
    if (link === undefined || !keys!.delete(key) || keys!.size > 0) return {};
    if (onScore.some((path) => path.link === link)) {
      this.#write(link, time);
      return {};
    }
    this.#had.delete(link);
    this.#unkept.delete(link);
    this.#catchUp(time);
    return { goes: link };
  }

  /** What there was no room for is tried again. Once all is kept, what was changed into something else can go. */
  #catchUp(time: string): void {
    for (const link of this.#unkept.keys()) this.#write(link, time);
    if (this.#unkept.size > 0) return;
    for (const keys of this.#changed.values()) this.#remove(keys);
    this.#changed.clear();
  }

  /** Null where it is known already, is no path, or cannot be read. */
  #read(key: string): KeptPath | null {
    const at = key.startsWith(PATH_KEY) ? this.#store.get(key) : null;
    if (at === null) return null;
    const path = readPath(key.slice(PATH_KEY.length));
    if (!path) {
      this.#unread.add(key);
      return null;
    }
    const known = this.#had.get(path.link);
    // Changed here into another, and there since then as well: it is another tab's too.
    const keys = known ?? this.#changed.get(path.link) ?? new Map<string, string>();
    const isAsChanged = !known && keys.get(key) === at;
    if (isAsChanged) return null;
    this.#changed.delete(path.link);
    this.#had.set(path.link, keys.set(key, at));
    return known ? null : { path, at };
  }

  #write(link: string, time: string): void {
    const key = PATH_KEY + link;
    const keys = this.#had.get(link)!;
    const there = this.#store.get(key);
    if (there !== null && !this.#unkept.has(link)) {
      keys.set(key, there);
      return;
    }
    const keeping = this.#store.set(key, time);
    keys.set(key, time);
    if (keeping === 'kept') this.#unkept.delete(link);
    else this.#unkept.set(link, keeping);
  }

  #remove(keys: ReadonlyMap<string, string>): void {
    for (const [key, at] of keys) this.#store.remove(key, at);
  }
}

function readPath(link: string): Path | null {
  try {
    const path = pathFromLink(link);
    return isOwn(path) ? path : null;
  } catch (error) {
    if (error instanceof ScenarioError) return null;
    throw error;
  }
}
