import type { OneOrBoth } from '../../record/schema.ts';
import { HOURS_FOR_FLIGHT_PLAN } from '../../treaty/airplane.ts';
import { DAYS_TO_CONVENE } from '../../treaty/bcc.ts';
import { DAYS_TO_VISAS } from '../../treaty/inspection.ts';
import { DAYS_TO_NOTIFY_CHANGE, HOURS_TO_NOTIFY_LAUNCH } from '../../treaty/notification.ts';
import { DAYS_TO_COMPLAIN, DAYS_TO_EXPLAIN } from '../../treaty/telemetry.ts';
import type { UndatedKey, Unknown } from './obligation.ts';
import { offsetOf } from './working.ts';

/** A duty that has no day on any path. */
type Undated = Pick<Unknown, 'fact' | 'why' | 'offset'> & { key: UndatedKey; by: OneOrBoth };

const fromAnEvent = (key: UndatedKey, fact: string, offset?: string): Undated => ({
  key,
  fact,
  by: 'both',
  why: 'runsFromAnEvent',
  ...(offset && { offset })
});

/** In the order of the Protocol. */
export const UNDATED: readonly Undated[] = [
  fromAnEvent('changeNotified', 'p4-five-day', offsetOf(DAYS_TO_NOTIFY_CHANGE, 'days')),
  fromAnEvent('launchNotified', 'p4-launch', offsetOf(-HOURS_TO_NOTIFY_LAUNCH, 'hours')),
  fromAnEvent('telemetryComplaint', 'p4-telemetry-complaint', offsetOf(DAYS_TO_COMPLAIN, 'days')),
  fromAnEvent('telemetryExplanation', 'p4-telemetry-complaint', offsetOf(DAYS_TO_EXPLAIN, 'days')),
  fromAnEvent('flightPlan', 'p4-flightplan', offsetOf(-HOURS_FOR_FLIGHT_PLAN, 'hours')),
  // That an absence of more than 24 hours is notified was seen, and not by when.
  fromAnEvent('bomberNotified', 'p4-bomber-24h'),
  fromAnEvent('visas', 'lists-inspectors', offsetOf(DAYS_TO_VISAS, 'days')),
  fromAnEvent('exhibition', 'p5-exhibitions'),
  fromAnEvent('commissionOnRequest', 'p6-45-days', offsetOf(DAYS_TO_CONVENE, 'days')),
  { key: 'commissionYear', fact: 'p6-two-sessions', by: 'both', why: 'whichYear' },
  { key: 'proceduresBegun', fact: 'art14-extension', by: 'both', why: 'noLengthGiven' },
  { key: 'registration', fact: 'art16', by: 'both', why: 'noDayGiven' }
];
