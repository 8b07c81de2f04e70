/** What takes no longer needs no sign of it, in milliseconds. */
const SOON = 500;

/** One thing done at a time that may take long; only then it shows. A later one takes the place of an earlier one. */
export class Work {
  #now: { word: string; isLong: boolean } | null = $state(null);
  #hasFailed = $state(false);
  #latest = {};

  get isGoingOn(): boolean {
    return this.#now !== null;
  }

  /** What is being done, once it takes long. */
  get shown(): string | null {
    return this.#now?.isLong ? this.#now.word : null;
  }

  /** Whether what was done last came to nothing. */
  get hasFailed(): boolean {
    return this.#hasFailed;
  }

  /**
   * Does something, and throws nothing.
   *
   * @param word what is being done, in the reader's language
   * @param job told how to see whether it still is what is to be done
   */
  async do(word: string, job: (isLatest: () => boolean) => Promise<void>): Promise<void> {
    const mine = (this.#latest = {});
    const isLatest = () => mine === this.#latest;
    this.#now = { word, isLong: false };
    this.#hasFailed = false;
    const timer = setTimeout(() => isLatest() && this.#now && (this.#now.isLong = true), SOON);
    try {
      await job(isLatest);
    } catch {
      if (isLatest()) this.#hasFailed = true;
    } finally {
      clearTimeout(timer);
      if (isLatest()) this.#now = null;
    }
  }
}
