import { addDays } from './calendarDate.ts';
import { earliestTermination, NOTICE_PERIOD } from './duration.ts';
import { reckonOn, type Reckoning } from './reckoning.ts';

/**
 * The latest day on which the Parties can still complete their procedures for an extension, worked back from the day
 * the Treaty expires: on that day itself it is no longer in force, and there is nothing left to extend.
 *
 * @see Article XIV(2)
 */
export function latestCompletion(expiry: Reckoning): Reckoning {
  return reckonOn(expiry, { days: -1 });
}

/**
 * The latest day on which a notice of withdrawal still ends the Treaty no later than it expires, worked back from that
 * day. A withdrawal that takes effect on the day of expiry still leaves the Treaty withdrawn.
 *
 * @see Article XIV(3)
 */
export function latestNotice(expiry: Reckoning): Reckoning {
  const monthsBefore = reckonOn(expiry, { months: -NOTICE_PERIOD });
  // Notices given on the last days of a month run out together where they end in a shorter one.
  let later = 0;
  while (earliestTermination(addDays(monthsBefore.date, later + 1)) <= expiry.date) later++;
  return later === 0 ? monthsBefore : reckonOn(monthsBefore, { days: later });
}
