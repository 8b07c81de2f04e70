import { addDays } from '../../treaty/calendarDate.ts';
import { LIMITS_DUE } from '../../treaty/limits.ts';
import { PARTIES } from '../../treaty/party.ts';
import { whenAt, type Invariant } from '../invariant.ts';
import type { Model } from '../model.ts';
import type { Position } from '../positions.ts';

const OVER = ['expired', 'withdrawn', 'succeeded'];

/** What holds on the day of a position. */
function holdsAt({ law }: Model, { state, day, fixed }: Position) {
  return law.periodAt({ place: state, fixed }, day, addDays(day, 1));
}

/** While it is in force the limits bind from the day they are due, and on no day before. */
export const limitsBindFromTheirDay: Invariant = {
  article: 'II(1)',
  check(model, tally) {
    for (const position of model.positions) {
      if (!position.isSettled || position.state.standing.phase !== 'inForce') continue;
      const held = holdsAt(model, position);
      const expected = position.day < LIMITS_DUE ? 'reducing' : 'binding';
      const isRight = PARTIES.every((party) => [expected, 'contested'].includes(held.limits[party]));
      tally.expect(isRight, () => whenAt(position, model));
    }
  }
};

/** Once the Treaty has ended, no limit of it binds, no inspection is owed and no data. */
export const noLimitAfterEnd: Invariant = {
  article: 'II(1)',
  check(model, tally) {
    for (const position of model.positions) {
      if (!position.isSettled || !OVER.includes(position.state.standing.phase)) continue;
      const held = holdsAt(model, position);
      const isFree = PARTIES.every((party) => ['observed', 'none'].includes(held.limits[party]));
      const isOver = held.inspections === 'none' && held.dataExchange === 'none';
      tally.expect(isFree && isOver, () => whenAt(position, model));
    }
  }
};
