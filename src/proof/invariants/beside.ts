import type { LifecycleEvent } from '../../treaty/lifecycle.ts';
import { BESIDE_THE_TREATY } from '../decisions.ts';
import { routeOf, type Invariant } from '../invariant.ts';
import type { State } from '../states.ts';
import { stepsFrom } from '../walk.ts';

/** What the Treaty itself says of a state: all but who has suspended, paused or pledged. */
function inTheTreaty({ standing }: State): string {
  const { suspended, inspectionsPaused, pledges, ...rest } = standing;
  return JSON.stringify(rest);
}

/** Suspensions, pauses and pledges change nothing in the Treaty: no date, no limit, no offer, no notice. */
export const nothingBesideMovesIt: Invariant = {
  article: 'XIV',
  check(model, tally) {
    const isBeside = ({ type }: LifecycleEvent) =>
      type === 'pledgeRunsOut' || BESIDE_THE_TREATY.includes(type as never);
    for (const step of stepsFrom(model.states))
      if (isBeside(step.event))
        tally.expect(inTheTreaty(step.from) === inTheTreaty(step.to), () => routeOf(step, model));
  }
};
