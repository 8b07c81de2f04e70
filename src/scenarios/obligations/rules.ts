import type { OneOrBoth } from '../../record/schema.ts';
import { AIRPLANE_TYPES, clearanceFor, FIRST_CLEARANCE } from '../../treaty/airplane.ts';
import { SESSIONS_PER_YEAR } from '../../treaty/bcc.ts';
import { addDays, addYears, parts, type CalendarDate } from '../../treaty/calendarDate.ts';
import { databaseUpdate, INITIAL_DATABASE } from '../../treaty/database.ts';
import { ENTRY_INTO_FORCE, treatyYearBegins } from '../../treaty/duration.ts';
import {
  INSPECTIONS_OPEN,
  INSPECTOR_LISTS,
  MOST_INSPECTORS,
  TYPE_ONE_PER_YEAR,
  TYPE_TWO_PER_YEAR
} from '../../treaty/inspection.ts';
import { CENTRAL_LIMITS, YEARS_TO_REDUCE } from '../../treaty/limits.ts';
import { reckon, type Reckoning } from '../../treaty/reckoning.ts';
import { FIRST_SETTLEMENT, MOST_TELEMETRY_LAUNCHES, telemetrySettlement } from '../../treaty/telemetry.ts';
import { factOf } from './basis.ts';
import type { ObligationKey, Quantity } from './obligation.ts';

/** A duty or right that the Treaty itself gives a day, whatever the Parties decide, as long as it is in force. */
export interface Rule extends Partial<Quantity> {
  key: ObligationKey;
  kind: 'duty' | 'right';
  by: OneOrBoth;
  /** The id of the fact about the Treaty that it rests on. */
  fact: string;
  /** The last day for it; where there is `until`, the first day of the days it is for. */
  day: Reckoning;
  /** The first day it is no longer for; `end` where it lasts as long as the Treaty. */
  until?: CalendarDate | 'end';
  /** It can be done on any day up to `until`, so that it falls due only with the last of them. */
  isDueAtEnd?: true;
  /** The day on which there is something to do; where left out, `day`. */
  arises?: CalendarDate;
  asOf?: CalendarDate;
}

/** All that arises before `end`, the first day on which the Treaty is no longer in force. */
export function rulesBefore(end: CalendarDate): Rule[] {
  const all = [
    ...atEntryIntoForce(),
    ...limits(),
    ...upTo(end, 1, (nth) => [updateAfter(nth)]),
    ...upTo(end, 1, inTreatyYear),
    ...upTo(end, FIRST_SETTLEMENT, inCalendarYear)
  ];
  return all.filter(({ arises, day }) => (arises ?? day.date) < end);
}

/** The rules for the nth period or year and each after it, until those of one arise after the end. */
function upTo(end: CalendarDate, nth: number, rulesFor: (nth: number) => Rule[]): Rule[] {
  const rules = rulesFor(nth);
  const isOver = rules.every(({ arises, day }) => (arises ?? day.date) >= end);
  return isOver ? [] : [...rules, ...upTo(end, nth + 1, rulesFor)];
}

function atEntryIntoForce(): Rule[] {
  const duty = { kind: 'duty', by: 'both', arises: ENTRY_INTO_FORCE } as const;
  return [
    { ...duty, key: 'airplaneTypes', fact: 'lists-airplanes', day: AIRPLANE_TYPES },
    {
      ...duty,
      key: 'inspectorLists',
      fact: 'lists-inspectors',
      day: INSPECTOR_LISTS,
      quantity: MOST_INSPECTORS,
      unit: 'inspectors',
      bound: 'maximum'
    },
    { ...duty, key: 'clearanceNumber', fact: 'p4-clearance', day: FIRST_CLEARANCE },
    { ...duty, key: 'initialDatabase', fact: 'p4-initial-data', day: INITIAL_DATABASE, asOf: ENTRY_INTO_FORCE },
    { key: 'inspectionsOpen', kind: 'right', by: 'both', fact: 'p5-start', day: INSPECTIONS_OPEN, until: 'end' }
  ];
}

/** Within the limits from the day they are due for as long as the Treaty lasts. */
function limits(): Rule[] {
  const duty = {
    kind: 'duty',
    by: 'both',
    day: reckon(ENTRY_INTO_FORCE, { years: YEARS_TO_REDUCE }),
    until: 'end',
    bound: 'maximum'
  } as const;
  const { warheads, deployed, launchers } = CENTRAL_LIMITS;
  return [
    { ...duty, key: 'limitDeployed', fact: 'art2-limit-deployed', quantity: deployed, unit: 'deployed' },
    { ...duty, key: 'limitWarheads', fact: 'art2-limit-warheads', quantity: warheads, unit: 'warheads' },
    { ...duty, key: 'limitLaunchers', fact: 'art2-limit-launchers', quantity: launchers, unit: 'launchers' }
  ];
}

/** It arises with the last day of its period: nothing is owed for a period of which the Treaty does not see the end. */
function updateAfter(nth: number): Rule {
  const { lastDay, asOf, due } = databaseUpdate(nth);
  return { key: 'databaseUpdate', kind: 'duty', by: 'both', fact: 'p4-six-month', day: due, arises: lastDay, asOf };
}

/** The inspections are counted anew; by which year the sessions are counted was not seen, the Treaty's stands for it. */
function inTreatyYear(year: number): Rule[] {
  const span = { day: treatyYearBegins(year), until: treatyYearBegins(year + 1).date, by: 'both' } as const;
  const right = { ...span, kind: 'right', unit: 'inspections', bound: 'maximum' } as const;
  return [
    { ...right, key: 'typeOneInspections', fact: 'p5-type-one', quantity: TYPE_ONE_PER_YEAR },
    { ...right, key: 'typeTwoInspections', fact: 'p5-type-two', quantity: TYPE_TWO_PER_YEAR },
    {
      ...span,
      key: 'commissionSessions',
      kind: 'duty',
      isDueAtEnd: true,
      fact: 'p6-two-sessions',
      quantity: SESSIONS_PER_YEAR,
      unit: 'sessions',
      bound: 'minimum'
    }
  ];
}

/** The report is owed under United States law and not under the Treaty. It is taken to be on the year since the last. */
function inCalendarYear(year: number): Rule[] {
  const { from, to } = telemetrySettlement(year);
  const { first } = factOf('us-report-jan31').recurrence!;
  const report = reckon(first!, { years: year - parts(first!).year });
  return [
    {
      key: 'telemetrySettled',
      kind: 'duty',
      by: 'both',
      fact: 'p7-five-launches',
      day: from,
      until: to,
      isDueAtEnd: true,
      quantity: MOST_TELEMETRY_LAUNCHES,
      unit: 'launches',
      bound: 'maximum'
    },
    {
      key: 'reportToSenate',
      kind: 'duty',
      by: 'US',
      fact: 'us-report-jan31',
      day: report,
      arises: addDays(addYears(report.date, -1), 1)
    },
    { key: 'clearanceNumber', kind: 'duty', by: 'both', fact: 'p4-clearance', day: clearanceFor(year) }
  ];
}
