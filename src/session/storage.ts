/** What every key of ours begins with: other pages of the same origin keep their own things beside them. */
export const OURS = 'new-start-simulator/';

/** 'kept' in the browser; 'full' and 'refused' are kept for as long as the page is open, and no longer. */
export type Keeping = 'kept' | 'full' | 'refused';

/** What the browser keeps of the page, text by key. Nothing here throws. */
export interface Store {
  /** What was set last, here or in another tab; null where there is nothing. */
  get(key: string): string | null;
  set(key: string, value: string): Keeping;
  /** @param value only what it still is: what another tab has put there since, stays */
  remove(key: string, value?: string): void;
  /** Every key of ours, in no order. */
  keys(): string[];
  /** Whether all that was set outlives the page: neither refused by the browser nor held back by a full quota. */
  readonly isKept: boolean;
}

/**
 * A store over the browser's, which may refuse at any moment: reading `localStorage` throws in a frame of opaque
 * origin, setting throws on a full quota. What it does not take is kept in memory, in place of what it had.
 *
 * @param getStorage asked again at each access, since it may throw
 */
export function guardedStore(getStorage: () => Storage): Store {
  const memory = new Map<string, string>();
  const attempt = <T>(access: (storage: Storage) => T, otherwise: T): T => {
    try {
      return access(getStorage());
    } catch {
      return otherwise;
    }
  };
  // Where even reading is refused, nothing that is set will be there the next time.
  const canRead = () => attempt((storage) => (storage.getItem(OURS), true), false);
  return {
    get: (key) => memory.get(key) ?? attempt((storage) => storage.getItem(key), null),
    set(key, value) {
      const kept = attempt<Keeping | undefined>((storage) => {
        try {
          storage.setItem(key, value);
          return 'kept';
        } catch (error) {
          return isFull(error) ? 'full' : 'refused';
        }
      }, undefined);
      if (kept === 'kept') memory.delete(key);
      else memory.set(key, value);
      return kept ?? 'refused';
    },
    remove(key, value) {
      if (value === undefined || memory.get(key) === value) memory.delete(key);
      attempt((storage) => {
        if (value === undefined || storage.getItem(key) === value) storage.removeItem(key);
      }, undefined);
    },
    keys() {
      const there = attempt(
        (storage) => Array.from({ length: storage.length }, (_, index) => storage.key(index)),
        []
      ).filter((key): key is string => key?.startsWith(OURS) === true);
      return [...new Set([...there, ...memory.keys()])];
    },
    get isKept() {
      return memory.size === 0 && canRead();
    }
  };
}

/** Firefox has a name of its own for it. Known by its name, since frames have their own DOMException. */
function isFull(error: unknown): boolean {
  const name = error instanceof Object && 'name' in error ? error.name : null;
  return name === 'QuotaExceededError' || name === 'NS_ERROR_DOM_QUOTA_REACHED';
}
