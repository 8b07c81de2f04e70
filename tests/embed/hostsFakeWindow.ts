/** A window in a frame, as far as the conversation with its host needs one. It draws and waits only when told to. */
export class FakeWindow extends EventTarget {
  readonly heard: unknown[] = [];
  readonly parent = { postMessage: (message: unknown) => this.heard.push(structuredClone(message)) };
  readonly location = { href: 'https://site.test/embed.html?view=limits' };
  loadFonts!: () => void;
  readonly document = Object.assign(new EventTarget(), {
    visibilityState: 'visible',
    fonts: { ready: new Promise<void>((resolve) => (this.loadFonts = resolve)) }
  });
  innerWidth = 600;
  box = { width: 600, height: 400 };
  readonly root = { getBoundingClientRect: () => this.box };

  #frames: (() => void)[] = [];
  #timers = new Map<number, () => void>();
  #timerCount = 0;
  #observers = new Set<() => void>();

  requestAnimationFrame(act: () => void) {
    this.#frames.push(act);
  }
  setTimeout(act: () => void) {
    this.#timers.set(++this.#timerCount, act);
    return this.#timerCount;
  }
  clearTimeout(timer: number) {
    this.#timers.delete(timer);
  }
  ResizeObserver = (() => {
    const observers = this.#observers;
    return class {
      act: () => void;
      constructor(act: () => void) {
        this.act = act;
      }
      observe() {
        observers.add(this.act);
      }
      disconnect() {
        observers.delete(this.act);
      }
    };
  })();

  /** How much is yet to be done in a frame, or after a time. */
  get pending() {
    return { frames: this.#frames.length, timers: this.#timers.size };
  }
  get isObserved() {
    return this.#observers.size > 0;
  }
  /** Draws: gives every frame asked for its turn. */
  draw() {
    for (const act of this.#frames.splice(0)) act();
  }
  /** Lets time pass without drawing, as for a frame out of sight. */
  wait() {
    for (const act of [...this.#timers.values()]) act();
    this.#timers.clear();
  }
  /** The root has this height now, and the browser notices. */
  resize(height: number) {
    this.box = { ...this.box, height };
    for (const act of this.#observers) act();
  }
  dispatch(type: string) {
    (type === 'visibilitychange' ? this.document : this).dispatchEvent(new Event(type));
  }
  receive(data: unknown, source: unknown = this.parent) {
    this.dispatchEvent(Object.assign(new Event('message'), { data, source, origin: 'null' }));
  }
  /** What was said since this was asked last. */
  said(): unknown[] {
    return this.heard.splice(0);
  }
  /** Of what was said since this was asked last, the heights in our own form. */
  heights(): number[] {
    return this.said().flatMap((it) => {
      const { type, height } = Object(it) as { type?: string; height: number };
      return type === 'nst:height' ? height : [];
    });
  }
}
