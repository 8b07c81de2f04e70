/** Type One inspections a Party may carry out in a treaty year, at bases. Source: Protocol, Part Five, Section VI. */
export const TYPE_ONE_PER_YEAR = 10;

/** Type Two inspections a Party may carry out in a treaty year, elsewhere. Source: Protocol, Part Five, Section VII. */
export const TYPE_TWO_PER_YEAR = 8;

/** All inspections a Party may carry out in a treaty year. */
export const INSPECTIONS_PER_YEAR = TYPE_ONE_PER_YEAR + TYPE_TWO_PER_YEAR;
