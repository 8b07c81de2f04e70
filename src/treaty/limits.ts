import { addYears, type CalendarDate } from './calendarDate.ts';
import { ENTRY_INTO_FORCE } from './duration.ts';

/** The three aggregate numbers that the Treaty limits and the Parties declare, Article II(1). */
export type CentralLimit = 'warheads' | 'deployed' | 'launchers';

/**
 * The central limits, in items counted under Article III:
 * `deployed`: deployed ICBMs, deployed SLBMs and deployed heavy bombers, Article II(1)(a);
 * `warheads`: warheads on them, a deployed heavy bomber counting as one, Article II(1)(b);
 * `launchers`: deployed and non-deployed launchers of ICBMs and SLBMs and heavy bombers, Article II(1)(c).
 */
export const CENTRAL_LIMITS = { warheads: 1550, deployed: 700, launchers: 800 } as const satisfies Record<
  CentralLimit,
  number
>;

/** Years after entry into force by which the Parties must be within the limits. Source: Article II(1). */
export const YEARS_TO_REDUCE = 7;

/** The first day on which the central limits bind, 2018-02-05. Source: Article II(1). */
export const LIMITS_DUE: CalendarDate = addYears(ENTRY_INTO_FORCE, YEARS_TO_REDUCE);
