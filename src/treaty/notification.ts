/**
 * Days after a change in the data declared by which it is notified; changes in the numbers of warheads are left to the
 * database. Source: Protocol, Part Four, Section II(3).
 */
export const DAYS_TO_NOTIFY_CHANGE = 5;

/** Hours before the launch of an ICBM or SLBM by which it is notified. Source: Protocol, Part Four, Section IV(1). */
export const HOURS_TO_NOTIFY_LAUNCH = 24;
