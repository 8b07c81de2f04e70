import { periodAt } from '../scenarios/period.ts';
import { nextDeadline, treatyDeadline } from '../treaty/deadline.ts';
import { earliestTermination } from '../treaty/duration.ts';
import { lifecycle } from '../treaty/lifecycle.ts';
import { whyNot } from '../treaty/refusal.ts';
import { remedy } from '../treaty/remedy.ts';

/**
 * The rules as the simulator runs them. The proof takes them as a value, so that a test can hand it others, with one
 * rule broken, and see that it finds out.
 */
export const LAW = { lifecycle, whyNot, remedy, treatyDeadline, nextDeadline, earliestTermination, periodAt };

export type Law = typeof LAW;
