/**
 * The order in which the rows of a page are drawn that was drawn in part beforehand: each as it comes near the screen, and
 * all of them, one after the other, as soon as the reader does anything. So none keeps what is read from being used.
 */
export class Turns {
  #order: readonly string[];
  #drawn = $state(0);
  #isHurried = false;

  /** @param order of those rows that are shown */
  constructor(order: readonly string[]) {
    this.#order = order;
  }

  /** Whether a row is drawn, or about to be. */
  has(row: string): boolean {
    return this.#order.indexOf(row) < this.#drawn;
  }

  /** The row to be drawn next; undefined once all are. */
  get next(): string | undefined {
    return this.#order[this.#drawn];
  }

  /** Draws the next row, if it is this one. */
  draw(row: string): void {
    if (row === this.next) this.#drawn++;
  }

  drawAll(): void {
    this.#drawn = this.#order.length;
  }

  /**
   * Draws what is left, a row at a time.
   *
   * @param pause awaited between rows, so that the page goes on answering
   */
  async hurry(pause: () => Promise<void>): Promise<void> {
    if (this.#isHurried) return;
    this.#isHurried = true;
    while (this.next !== undefined) {
      this.#drawn++;
      await pause();
    }
  }
}
