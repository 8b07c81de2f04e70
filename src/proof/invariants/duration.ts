import { addYears } from '../../treaty/calendarDate.ts';
import { ENTRY_INTO_FORCE, expiresOn, LONGEST_EXTENSION, ORIGINAL_TERM } from '../../treaty/duration.ts';
import { whenAt, type Invariant } from '../invariant.ts';
import { stepsFrom } from '../walk.ts';

/** Never in force beyond the original term and the longest extension, counted from entry into force. */
export const neverBeyondFifteenYears: Invariant = {
  article: 'XIV(2)',
  check(model, tally) {
    const end = addYears(ENTRY_INTO_FORCE, ORIGINAL_TERM + LONGEST_EXTENSION);
    for (const position of model.positions) {
      const { day, isSettled, state } = position;
      if (isSettled && state.standing.phase === 'inForce') tally.expect(day < end, () => whenAt(position, model));
    }
  }
};

/** It expires on the day its term runs out: no sooner and, without a decision, no later. */
export const expiresOnItsDay: Invariant = {
  article: 'XIV(2)',
  check(model, tally) {
    for (const { from, to } of stepsFrom(model.positions)) {
      const { phase, extendedBy } = from.state.standing;
      if (phase !== 'inForce') continue;
      const expiry = expiresOn(Math.min(extendedBy, LONGEST_EXTENSION));
      const hasExpired = to.state.standing.phase === 'expired';
      if (hasExpired || to.day > from.day)
        tally.expect(hasExpired ? to.day === expiry : to.day <= expiry, () => whenAt(to, model));
    }
  }
};
