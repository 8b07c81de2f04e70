/**
 * Sessions the Bilateral Consultative Commission holds in a year at the least, unless the Parties agree otherwise.
 * Source: Protocol, Part Six, from memory; whether of a calendar year or a Treaty year was not seen.
 */
export const SESSIONS_PER_YEAR = 2;

/** Days after a Party's request within which a session is convened. Source: Protocol, Part Six, from memory. */
export const DAYS_TO_CONVENE = 45;
