import type { DecisionType } from '../../treaty/decision.ts';
import { PARTIES, type Party } from '../../treaty/party.ts';
import { EVERY_DECISION, nameOf } from '../decisions.ts';
import { routeOf, routeTo, type Invariant, type Tally } from '../invariant.ts';
import type { Model } from '../model.ts';
import { citationsOf, type State } from '../states.ts';
import { distancesTo, stepsFrom } from '../walk.ts';

/** Every decision in every state has either a transition or a reason why not, which names its article: never both. */
export const takenOrRefused: Invariant = {
  article: null,
  check(model, tally) {
    for (const state of model.states)
      for (const [event, taken] of state.decisions) {
        const refused = model.law.whyNot(state.standing, event);
        const hasReason = Boolean(refused?.code && refused.article);
        tally.expect((taken !== undefined) !== hasReason, () => `${routeTo(state, model)}, ${nameOf(event)}`);
      }
  }
};

/** Every step says whether it rests on law, on politics or on a fact, and on which provision. */
export const everyStepCites: Invariant = {
  article: null,
  check(model, tally) {
    for (const step of stepsFrom(model.states)) {
      const cited = citationsOf(model.law, step);
      const isCited = cited.length > 0 && cited.every(({ basis, article }) => basis && article);
      tally.expect(isCited, () => routeOf(step, model));
    }
  }
};

/**
 * Where it is said that a decision can never be taken again, no way leads to a state in which it can; and where
 * something is named that would help, such a way begins with it.
 */
export const neverMeansNever: Invariant = {
  article: null,
  check(model, tally) {
    for (const { types, states } of model.walks)
      for (const type of types) for (const by of PARTIES) checkRemedies(model, tally, states, type, by);
  }
};

function checkRemedies(model: Model, tally: Tally, states: readonly State[], type: DecisionType, by: Party): void {
  const ways = EVERY_DECISION.filter((it) => it.type === type && (!('by' in it) || it.by === by));
  const isLawful = ({ decisions }: State) => ways.some((event) => decisions.get(event));
  const distances = distancesTo(states, states.filter(isLawful));
  for (const state of states) {
    const refused = isLawful(state) ? undefined : model.law.whyNot(state.standing, ways[0]!);
    if (!refused) continue;
    const remedy = model.law.remedy(state.standing, refused.code, by, type);
    const where = () => `${routeTo(state, model)}; ${type} ${by}: ${JSON.stringify(remedy)}`;
    const distance = distances.get(state);
    tally.expect((remedy === null) === (distance === undefined), where);
    if (remedy === null || distance === undefined) continue;
    const helps = state.steps.some(({ event, to }) => {
      if ((distances.get(to) ?? Infinity) >= distance) return false;
      if (!('act' in remedy)) return event.type === 'entersIntoForce';
      return event.type === remedy.act && (!remedy.by || ('by' in event && event.by === remedy.by));
    });
    tally.expect(helps, where);
  }
}
