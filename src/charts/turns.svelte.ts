/**
 * The order in which the rows of a page are drawn that was drawn in part beforehand: each as it comes near the screen, and
 * all of them, one after the other, as soon as the reader does anything. So none keeps what is read from being used.
 */
export class Turns {
  #order: readonly string[];
  #drawn = $state(0);
  /** What rows are drawn with is there: until then it is nobody's turn. */
  #isOpen = $state(false);
  #pause: (() => Promise<void>) | null = null;

  /** @param order of those rows that are shown, in which none moves one before it */
  constructor(order: readonly string[]) {
    this.#order = order;
  }

  /** Whether a row is drawn. */
  has(row: string): boolean {
    return this.#order.indexOf(row) < this.#drawn;
  }

  /** The row to be drawn next; undefined where there is none, or none yet. */
  get next(): string | undefined {
    return this.#isOpen ? this.#order[this.#drawn] : undefined;
  }

  get isDone(): boolean {
    return this.#drawn >= this.#order.length;
  }

  /** Draws the next row, if it is this one. */
  draw(row: string): void {
    if (row === this.next) this.#drawn++;
  }

  open(): Promise<void> {
    this.#isOpen = true;
    return this.#drawOn();
  }

  /**
   * Draws what is left, a row at a time, once it can be.
   *
   * @param pause awaited between rows, so that the page goes on answering
   */
  hurry(pause: () => Promise<void>): Promise<void> {
    if (this.#pause) return Promise.resolve();
    this.#pause = pause;
    return this.#drawOn();
  }

  async #drawOn(): Promise<void> {
    while (this.#pause && this.next !== undefined) {
      this.#drawn++;
      await this.#pause();
    }
  }
}
