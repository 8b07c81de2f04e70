import { everyStepCites, neverMeansNever, takenOrRefused } from './invariants/answers.ts';
import { nothingBesideMovesIt } from './invariants/beside.ts';
import { expiresOnItsDay, neverBeyondFifteenYears } from './invariants/duration.ts';
import { nothingRevives, threeMonthsNotice } from './invariants/ending.ts';
import { atMostFiveYears, extendedByBothOnly } from './invariants/extension.ts';
import { limitsBindFromTheirDay, noLimitAfterEnd } from './invariants/limits.ts';
import { simulatorAgrees } from './invariants/simulator.ts';

/** All that is checked, in the order in which it is told. */
export const INVARIANTS = {
  neverBeyondFifteenYears,
  expiresOnItsDay,
  extendedByBothOnly,
  atMostFiveYears,
  threeMonthsNotice,
  nothingRevives,
  limitsBindFromTheirDay,
  noLimitAfterEnd,
  nothingBesideMovesIt,
  takenOrRefused,
  neverMeansNever,
  everyStepCites,
  simulatorAgrees
};

export type InvariantId = keyof typeof INVARIANTS;
