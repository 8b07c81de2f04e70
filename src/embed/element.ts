import { mount, tick, unmount } from 'svelte';
import { measureLettersIn } from '../charts/labels.ts';
import { MESSAGES } from '../i18n/index.ts';
import pageStyle from '../page.css?inline';
import { preferredLanguage } from '../session/language.ts';
import { Session } from '../session/session.svelte.ts';
import tokens from '../tokens.css?inline';
import { ATTRIBUTES, searchOf } from './attributes.ts';
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
const Base = (globalThis as { HTMLElement?: typeof HTMLElement }).HTMLElement ?? (class {} as typeof HTMLElement);

class NewStartSimulator extends Base implements NewStartSimulatorElement {
  static readonly observedAttributes = ATTRIBUTES;
  #session: Session | null = null;
  #inside: object | null = null;
  #isReady = false;
  /** Attributes are often set one after the other: they are read once, when all are. */
  #isReading = false;
  #told = '';

  get chronicle() {
    return this.#session?.activePath.chronicle ?? null;
  }

  connectedCallback(): void {
    if (this.#inside) return;
    const shadow = this.shadowRoot ?? this.attachShadow({ mode: 'open' });
    const style = document.createElement('style');
    style.textContent = tokens + pageStyle + SHARED;
    const target = document.createElement('div');
    target.className = 'body';
    shadow.replaceChildren(style, target);
    measureLettersIn(target);
    this.#session = new Session();
    this.#read();
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

  attributeChangedCallback(): void {
    if (this.#isReading || !this.#session) return;
    this.#isReading = true;
    queueMicrotask(() => {
      this.#isReading = false;
      if (this.#session) this.#read();
    });
  }

  #read(): void {
    const session = this.#session!;
    session.open(
      searchOf((name) => this.getAttribute(name)),
      preferredLanguage([this.closest<HTMLElement>('[lang]')?.lang ?? '', ...navigator.languages])
    );
    for (const { parameter, value } of session.notices) {
      const shown = value.slice(0, LIMIT);
      this.#tell<ElementError>('error', {
        parameter,
        value: shown,
        message: `${parameter}: “${shown}” cannot be read`
      });
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

if ('customElements' in globalThis && !customElements.get(NAME)) customElements.define(NAME, NewStartSimulator);
