import { ENTRY_INTO_FORCE } from './duration.ts';
import { reckon, type Reckoning } from './reckoning.ts';

/** Type One inspections a Party may carry out in a treaty year, at bases. Source: Protocol, Part Five, Section VI. */
export const TYPE_ONE_PER_YEAR = 10;

/** Type Two inspections a Party may carry out in a treaty year, elsewhere. Source: Protocol, Part Five, Section VII. */
export const TYPE_TWO_PER_YEAR = 8;

/** All inspections a Party may carry out in a treaty year. */
export const INSPECTIONS_PER_YEAR = TYPE_ONE_PER_YEAR + TYPE_TWO_PER_YEAR;

/** Days after entry into force until inspections may be carried out. Source: Protocol, Part Five, Section I(2). */
export const DAYS_TO_FIRST_INSPECTION = 60;

/** The first day on which inspections may be carried out, 2011-04-06. Source: Protocol, Part Five, Section I(2). */
export const INSPECTIONS_OPEN: Reckoning = reckon(ENTRY_INTO_FORCE, { days: DAYS_TO_FIRST_INSPECTION });

/** Days after entry into force by which inspectors and aircrew are listed. Source: Protocol, Part Five, Section II. */
export const DAYS_TO_LIST_INSPECTORS = 25;

/** The last day for the lists of inspectors and aircrew, 2011-03-02. Source: Protocol, Part Five, Section II. */
export const INSPECTOR_LISTS: Reckoning = reckon(ENTRY_INTO_FORCE, { days: DAYS_TO_LIST_INSPECTORS });

/** The most inspectors a Party may list. Source: Protocol, Part Five, Section II. */
export const MOST_INSPECTORS = 300;

/** Days after receipt of a list by which those on it are given visas. Source: Protocol, Part Five, Section II. */
export const DAYS_TO_VISAS = 30;
