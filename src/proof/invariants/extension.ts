import { LONGEST_EXTENSION } from '../../treaty/duration.ts';
import type { LifecycleEvent } from '../../treaty/lifecycle.ts';
import { PARTIES, type Party } from '../../treaty/party.ts';
import { routeOf, type Invariant } from '../invariant.ts';
import type { State } from '../states.ts';
import { reachable, stepsFrom, type Step } from '../walk.ts';

type StateStep = Step<State, LifecycleEvent>;

const isBy = (party: Party, { event }: StateStep) => 'by' in event && event.by === party;
const prolongs = ({ from, to }: StateStep) => to.standing.extendedBy > from.standing.extendedBy;

/**
 * Without an offer or acceptance by a Party, or without its completing its procedures, there is no extension: all that
 * can be reached without them, from wherever nothing is proposed, is as long as it was.
 */
export const extendedByBothOnly: Invariant = {
  article: 'XIV(2)',
  check(model, tally) {
    const { states } = model.negotiation;
    const fresh = states.filter(({ standing: { offers, agreed } }) => !agreed && !PARTIES.some((it) => offers[it]));
    for (const party of PARTIES)
      for (const without of [['offerExtension', 'acceptOffer'], ['completeProcedures']]) {
        const may = (step: StateStep) => !(isBy(party, step) && without.includes(step.event.type));
        for (const step of stepsFrom(reachable(fresh, may)))
          if (may(step)) tally.expect(!prolongs(step), () => `without ${party}: ${routeOf(step, model)}`);
      }
  }
};

/** All extensions together are no more than five years; read as one only, there is no second. */
export const atMostFiveYears: Invariant = {
  article: 'XIV(2)',
  check(model, tally) {
    for (const step of stepsFrom(model.states)) {
      if (!prolongs(step)) continue;
      const isAllowed = model.reading === 'cumulative' || step.from.standing.extendedBy === 0;
      tally.expect(isAllowed && step.to.standing.extendedBy <= LONGEST_EXTENSION, () => routeOf(step, model));
    }
  }
};
