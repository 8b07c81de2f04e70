import { mount, tick, unmount } from 'svelte';
import { measureLettersIn } from '../charts/labels.ts';
import { MESSAGES } from '../i18n/index.ts';
import pageStyle from '../page.css?inline';
import { preferredLanguage } from '../session/language.ts';
import { writeAddress, type Notice } from '../session/address.ts';
import { Session } from '../session/session.svelte.ts';
import tokens from '../tokens.css?inline';
import { ATTRIBUTES, attributeOf, isFlag, searchOf, withOthers, type Attribute } from './attributes.ts';
import type { ElementError, ElementState, NewStartSimulatorElement } from './elementTypes.ts';
import Inside from './Inside.svelte';
import * as rows from './rows.ts';

export type * from './elementTypes.ts';

const NAME = 'new-start-simulator';

/** Where this script is, and with it the simulator's own page; known while a classic script is first run. */
const here = typeof document === 'object' ? ((document.currentScript as HTMLScriptElement | null)?.src ?? null) : null;

/** The styles that components share; put here when the script is built. */
const SHARED = '/* shared styles */';

const LIMIT = 60;

/** Where there is no browser, as where a framework renders on a server, importing this does nothing. */
const Base = ((globalThis as { HTMLElement?: unknown }).HTMLElement ?? class {}) as new () => HTMLElement &
  Pick<NewStartSimulatorElement, Attribute>;

class NewStartSimulator extends Base implements NewStartSimulatorElement {
  static readonly observedAttributes = ATTRIBUTES;
  #session: Session | null = null;
  #inside: object | null = null;
  #isReady = false;
  /** Attributes are often set one after the other: they are read once, when all are. */
  readonly #set = new Set<Attribute>();
  #told = '';

  get chronicle() {
    return this.#session?.activePath.chronicle ?? null;
  }

  connectedCallback(): void {
    if (this.#inside) return;
    this.#takeProperties();
    const shadow = this.shadowRoot ?? this.attachShadow({ mode: 'open' });
    const style = document.createElement('style');
    style.textContent = tokens + pageStyle + SHARED;
    const target = document.createElement('div');
    target.className = 'body';
    shadow.replaceChildren(style, target);
    measureLettersIn(target);
    this.#session = new Session();
    this.#set.clear();
    const unread = this.#read(ATTRIBUTES);
    const props = {
      session: this.#session,
      words: MESSAGES,
      rows,
      home: here && new URL('./', here).href,
      onchange: () => this.#tellChange()
    };
    this.#inside = mount(Inside, { target, props });
    void tick().then(() =>
      requestAnimationFrame(() => {
        if (!this.#inside) return;
        this.#isReady = true;
        this.#told = JSON.stringify(this.#state);
        // By now whoever put it here has come to listen.
        this.#tellUnread(unread);
        this.#tell('ready', this.#state);
      })
    );
  }

  disconnectedCallback(): void {
    // Moved within the document, it is connected again at once.
    queueMicrotask(() => {
      if (this.isConnected || !this.#inside) return;
      void unmount(this.#inside);
      this.#inside = null;
      this.#session = null;
      this.#isReady = false;
    });
  }

  attributeChangedCallback(name: Attribute, before: string | null, value: string | null): void {
    // Some frameworks write what is not so.
    if (isFlag(name) && before === 'false') return;
    if (isFlag(name) && value === 'false') this.removeAttribute(name);
    if (!this.#session) return;
    this.#set.add(name);
    if (this.#set.size > 1) return;
    queueMicrotask(() => {
      const set = withOthers(this.#set);
      this.#set.clear();
      if (this.#session && set.length > 0) this.#tellUnread(this.#read(set));
    });
  }

  /** What was set while this was an element like any other, since the script came late. */
  #takeProperties(): void {
    for (const name of ATTRIBUTES) {
      if (!Object.hasOwn(this, name)) continue;
      const value = this[name];
      delete (this as Partial<Pick<this, Attribute>>)[name];
      Object.assign(this, { [name]: value });
    }
  }

  /**
   * Shows what the attributes of these names say; all else stays as the reader has it.
   *
   * @returns what of it could not be read
   */
  #read(names: readonly Attribute[]): readonly Notice[] {
    const session = this.#session!;
    const search = searchOf((name) => this.getAttribute(name), names, writeAddress(session.address));
    const isRead = ({ parameter }: Notice) => names.some((name) => name === parameter);
    const before = session.notices.filter((notice) => !isRead(notice));
    const around = this.closest<HTMLElement>('[lang]')?.lang ?? '';
    session.open(search, preferredLanguage([around, ...navigator.languages]));
    const unread = session.notices.filter(isRead);
    session.notices = [...before, ...unread];
    return unread;
  }

  #tellUnread(unread: readonly Notice[]): void {
    for (const { parameter, value: whole } of unread) {
      const value = whole.slice(0, LIMIT);
      this.#tell<ElementError>('error', { parameter, value, message: `${parameter}: “${value}” cannot be read` });
    }
  }

  get #state(): ElementState {
    const { date, paths, address, active } = this.#session!;
    return { date, paths: paths.map(({ link }) => link), views: [...(address.views ?? ['score'])], active };
  }

  #tellChange(): void {
    if (!this.#isReady || !this.#session) return;
    const now = JSON.stringify(this.#state);
    if (now === this.#told) return;
    this.#told = now;
    this.#tell('change', this.#state);
  }

  #tell<Detail>(type: string, detail: Detail): void {
    this.dispatchEvent(new CustomEvent(type, { detail }));
  }
}

for (const name of ATTRIBUTES)
  Object.defineProperty(NewStartSimulator.prototype, name, {
    configurable: true,
    enumerable: true,
    get(this: HTMLElement): string | boolean {
      return isFlag(name) ? this.hasAttribute(name) : (this.getAttribute(name) ?? '');
    },
    set(this: HTMLElement, value: unknown): void {
      const attribute = attributeOf(name, value);
      // The same list is another object every time that a framework draws.
      if (Array.isArray(value) && attribute === this.getAttribute(name)) return;
      if (attribute === null) this.removeAttribute(name);
      else this.setAttribute(name, attribute);
    }
  });

if ('customElements' in globalThis && !customElements.get(NAME)) customElements.define(NAME, NewStartSimulator);
