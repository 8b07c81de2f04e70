import type { Decision } from '../../treaty/decision.ts';

/**
 * What tells decisions apart while they are moved about: one that is moved or changed is another object, and stays the
 * same to the reader, who may have hold of it.
 */
export class Keys {
  readonly #known = new WeakMap<Decision, number>();
  #latest = 0;

  /** A key for each of the decisions, all of them different. */
  of(decisions: readonly Decision[]): (number | string)[] {
    const taken = new Set<number>();
    return decisions.map((decision, index) => {
      const key = this.#keyOf(decision);
      if (taken.has(key)) return `${key} again, ${index}`;
      taken.add(key);
      return key;
    });
  }

  /** From now on `after` has the key that `before` has. */
  hand(before: Decision, after: Decision): void {
    this.#known.set(after, this.#keyOf(before));
  }

  #keyOf(decision: Decision): number {
    const key = this.#known.get(decision) ?? ++this.#latest;
    this.#known.set(decision, key);
    return key;
  }
}
