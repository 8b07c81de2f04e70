import type { Actor, Confidence, Sourced, When } from './schema.ts';

/** What an event belongs to. */
export type EventKind =
  | 'afterExpiry'
  | 'commission'
  | 'compliance'
  | 'countermeasures'
  | 'dataExchange'
  | 'dialogue'
  | 'endOfTreaty'
  | 'entryIntoForce'
  | 'expiry'
  | 'extension'
  | 'extensionDiplomacy'
  | 'implementation'
  | 'inspection'
  | 'limits'
  | 'negotiation'
  | 'publication'
  | 'ratification'
  | 'signature'
  | 'suspension'
  | 'tally';

/** Something that happened. */
export type RecordedEvent = Sourced &
  When & {
    id: string;
    actor: Actor;
    kind: EventKind;
    title: string;
    /** In our own words. */
    summary: string;
    /** Where the event is surer than its exact day. */
    dateConfidence?: Confidence;
  };
