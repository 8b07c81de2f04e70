import type { Confidence, OneOrBoth } from '../../record/schema.ts';
import type { CalendarDate } from '../../treaty/calendarDate.ts';
import type { Party } from '../../treaty/party.ts';

/** What an obligation is: the key of its words. */
export type ObligationKey =
  | 'airplaneTypes'
  | 'inspectorLists'
  | 'clearanceNumber'
  | 'initialDatabase'
  | 'databaseUpdate'
  | 'inspectionsOpen'
  | 'typeOneInspections'
  | 'typeTwoInspections'
  | 'limitDeployed'
  | 'limitWarheads'
  | 'limitLaunchers'
  | 'commissionSessions'
  | 'telemetrySettled'
  | 'reportToSenate'
  | 'latestNotice'
  | 'latestCompletion'
  | 'expiry'
  | 'withdrawal'
  | 'pledge';

/**
 * `duty`: a Party must; `right`: a Party may, and the other must let it; `lastDay`: the latest day on which the Parties
 * can still do something before the Treaty ends; `end`: the day the Treaty would end, or did.
 */
export type ObligationKind = 'duty' | 'right' | 'lastDay' | 'end';

/** How many of what. */
export interface Quantity {
  quantity: number;
  unit: 'deployed' | 'warheads' | 'launchers' | 'inspections' | 'inspectors' | 'sessions' | 'launches';
  bound: 'maximum' | 'minimum';
}

/** A dated duty, right or deadline on a path. */
export interface Obligation extends Partial<Quantity> {
  /** Its key and the day that tells it from others of that key, such as `database-update-2021-03-01`. */
  id: string;
  key: ObligationKey;
  kind: ObligationKind;
  /** The last day for it; where there is `until`, the first day of the days it is for. */
  date: CalendarDate;
  /** The first day it is no longer for: the Treaty's end, where that comes sooner, as far as the path tells. */
  until?: CalendarDate;
  /** Of data: the day they are of. */
  asOf?: CalendarDate;
  /** As the record numbers it: an Article, a Part of the Protocol, or for the report the US Senate's condition. */
  article: string;
  by: OneOrBoth;
  basis: 'law' | 'politics';
  /** The arithmetic that comes to `date`, such as `2011-02-05 + 45 days`. */
  working: string;
  /** Of what is worked back from the day of expiry: the arithmetic from there, which comes to `date` too. */
  backwards?: string;
  /** How sure the rule is. A pledge is what the path says it is. */
  confidence: Confidence;
  /** The id of the fact about the Treaty that it rests on. */
  fact?: string;
  /** The Parties whose participation is suspended on some of its days: in their view it does not bind them then. */
  contested?: readonly Party[];
  /** Inspections are paused or suspended on all of its days; the right to them remains. */
  paused?: true;
  /** An extension that had taken effect by its day put a later expiry in place of the one it is reckoned from. */
  superseded?: true;
}

/** Why there is no day to say. */
export type WhyUnknown =
  /** The Treaty ended, or is to end, between the days it arose and fell due; whether it is still owed the text does not say. */
  | 'endsBeforeDue'
  /** It runs from an event that may come on any day, and a path does not tell of it. */
  | 'runsFromAnEvent'
  /** So many a year, but what kind of year was not seen. */
  | 'whichYear'
  /** The provision was not seen to name a day. */
  | 'noDayGiven'
  /** It is worked back from a day by a length of time that nothing fixes. */
  | 'noLengthGiven';

/** A duty or deadline whose day cannot be said. */
export interface Unknown {
  /** Unique, as {@link Obligation.id}. */
  id: string;
  key: ObligationKey | UndatedKey;
  why: WhyUnknown;
  article: string;
  by: OneOrBoth;
  confidence: Confidence;
  fact: string;
  /** How long after its event, or before it, such as `+ 5 days`. */
  offset?: string;
}

/** What has no day on any path: the key of its words. */
export type UndatedKey =
  | 'changeNotified'
  | 'launchNotified'
  | 'bomberNotified'
  | 'flightPlan'
  | 'visas'
  | 'exhibition'
  | 'telemetryComplaint'
  | 'telemetryExplanation'
  | 'commissionOnRequest'
  | 'commissionYear'
  | 'proceduresBegun'
  | 'registration';

/** `databaseUpdate` and `2021-03-01` are `database-update-2021-03-01`. */
export function idOf(key: string, ...more: string[]): string {
  return [key.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`), ...more].join('-');
}
