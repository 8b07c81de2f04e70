import type { Article } from '../treaty/article.ts';
import type { LifecycleEvent } from '../treaty/lifecycle.ts';
import { nameOf } from './decisions.ts';
import type { Model } from './model.ts';
import type { Position } from './positions.ts';
import type { State } from './states.ts';
import { shortestWays, type Step } from './walk.ts';

/** Something that must hold wherever the walks come. */
export interface Invariant {
  /** The provision it follows from; null where it is about all of them. */
  article: Article | null;
  check(model: Model, tally: Tally): void;
}

/** How often an invariant was checked, how often it did not hold, and where it did not first. */
export class Tally {
  checked = 0;
  violations = 0;
  counterexample: string | undefined;

  /** @param where it does not hold; asked for the first time only */
  expect(holds: boolean, where: () => string): void {
    this.checked++;
    if (holds) return;
    this.violations++;
    this.counterexample ??= where();
  }
}

/** How the lifecycle comes to a state: `entersIntoForce, offerExtension RU 1`. */
export function routeTo(state: State, { walks }: Model): string {
  const { states } = walks.find((walk) => walk.states.includes(state))!;
  return [
    'signature',
    ...shortestWays(states)
      .get(state)!
      .map(({ event }) => nameOf(event))
  ].join(', ');
}

export function routeOf({ from, event }: Step<State, LifecycleEvent>, model: Model): string {
  return `${routeTo(from, model)}, ${nameOf(event)}`;
}

/** On what day a position is come to, and how. */
export function whenAt({ day, state }: Position, model: Model): string {
  return `${day}: ${routeTo(state, model)}`;
}
