import { Kept } from './keeping.ts';
import type { Session } from './session.svelte.ts';
import { OURS, type Keeping, type Store } from './storage.ts';
import { isOwn } from './work.ts';

const LAST = `${OURS}last`;

/** Keeps the reader's paths in the browser, and brings those of other tabs into the drawer. */
export class Keeper {
  readonly #session: Session;
  readonly #store: Store;
  readonly #kept: Kept;
  readonly #now: () => string;
  /** Whether what the reader has will be there after the tab is closed. */
  state: Keeping = $state('kept');
  /** How many paths are in this tab alone. */
  unkept = $state(0);
  /** Whether the reader would lose a path with the tab for want of room: one that is not in the address either. */
  wouldLose = $state(false);
  /** How many things are kept that cannot be read. */
  unread = $state(0);
  /** The query string with which the page was last left; null where there is nothing to go on from. */
  last: string | null = $state(null);

  /** @param now the time, in a form that sorts */
  constructor(session: Session, store: Store, now: () => string) {
    this.#session = session;
    this.#store = store;
    this.#kept = new Kept(store);
    this.#now = now;
  }

  /** Brings what is kept and not on the score into the drawer. */
  open(): void {
    const found = this.#kept.open();
    if (found.length > 0) this.#session.keep([...this.#session.drawer, ...found]);
    this.keep();
  }

  /** Keeps what the reader has now. */
  keep(): void {
    const { paths, drawer } = this.#session;
    this.#kept.keep([...paths, ...drawer], this.#now());
    // Whoever has begun something new does not go on from where they were.
    if (this.#session.canUndo) this.last = null;
    this.#tell();
  }

  /** Another tab has set or removed a key; null where it has removed them all. */
  heard(key: string | null): void {
    const { paths, drawer } = this.#session;
    const { comes, goes } = this.#kept.heard(key, paths, this.#now());
    if (comes) this.#session.keep([comes, ...drawer]);
    if (goes !== undefined) this.#session.keep(drawer.filter(({ link }) => link !== goes));
    this.#tell();
  }

  /** Finds out where the reader left off, on a page that was opened with no paths in its address. */
  findLast(search: string): void {
    const last = this.#store.get(LAST);
    this.last = last && hasPaths(last) && !hasPaths(search) ? last : null;
  }

  /** Remembers where the reader is: once it is settled whether to go on from where they were before. */
  leaveOff(search: string): void {
    if (this.last !== null || this.#store.get(LAST) === search) return;
    // Without it no path is lost: they are kept apart.
    if (this.#store.set(LAST, search) !== 'kept') this.#store.remove(LAST);
  }

  /** The score as it was when the page was last left, in the language and the theme that are chosen now. */
  goOn(): void {
    if (this.last === null) return;
    const { paths, drawer, address, language } = this.#session;
    this.#session.open(this.last, language);
    this.#session.keep([...paths.filter(isOwn), ...drawer]);
    if (address.language) this.#session.speak(address.language);
    if (address.theme !== 'auto') this.#session.paint(address.theme);
    this.last = null;
  }

  #tell(): void {
    const { state, unkept } = this.#kept;
    const { drawer } = this.#session;
    this.state = state;
    this.unkept = unkept.length;
    this.wouldLose = state === 'full' && drawer.some(({ link }) => unkept.includes(link));
    this.unread = this.#kept.unread;
  }
}

const hasPaths = (search: string) => new URLSearchParams(search).has('path');
