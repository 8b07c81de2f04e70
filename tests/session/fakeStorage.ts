/** What one browser stores for all tabs of an origin, in which there is so much room. */
export class FakeBrowser {
  readonly items = new Map<string, string>();
  /** Characters of keys and values. */
  room = Infinity;
  /** Whether every access is refused. */
  refuses = false;
  readonly #heard = new Map<object, (key: string | null) => void>();

  #tell(from: object, key: string | null) {
    for (const [tab, hear] of this.#heard) if (tab !== from) hear(key);
  }

  /**
   * The storage as one tab sees it.
   *
   * @param hear is called with each key that another tab sets or removes
   */
  tab(hear: (key: string | null) => void = () => {}): Storage {
    const { items } = this;
    const check = () => {
      if (this.refuses) throw new DOMException('', 'SecurityError');
    };
    const used = () => [...items].reduce((sum, [key, value]) => sum + key.length + value.length, 0);
    const storage: Storage = {
      get length() {
        check();
        return items.size;
      },
      key: (index) => (check(), [...items.keys()][index] ?? null),
      getItem: (key) => (check(), items.get(key) ?? null),
      setItem: (key, value) => {
        check();
        const before = items.get(key);
        const grows = value.length - (before?.length ?? -key.length);
        if (grows > 0 && used() + grows > this.room) throw new DOMException('', 'QuotaExceededError');
        items.set(key, value);
        if (before !== value) this.#tell(storage, key);
      },
      removeItem: (key) => {
        check();
        if (items.delete(key)) this.#tell(storage, key);
      },
      clear: () => {
        check();
        items.clear();
        this.#tell(storage, null);
      }
    };
    this.#heard.set(storage, hear);
    return storage;
  }

  /** The tab is closed and hears no more. */
  close(storage: Storage): void {
    this.#heard.delete(storage);
  }
}
