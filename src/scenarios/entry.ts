import type { Deadline } from '../treaty/deadline.ts';
import type { Decision } from '../treaty/decision.ts';
import { expiresOn, SIGNATURE } from '../treaty/duration.ts';
import type { Entry, Occurrence } from './chronicle.ts';
import { provenance } from './onRecord.ts';
import { terminationOf, type Position, type Step } from './replay.ts';

const OCCURRENCES = {
  entersIntoForce: 'entryIntoForce',
  limitsFallDue: 'limitsBind',
  termRunsOut: 'expiry',
  expiryDayEnds: 'lapse',
  noticeTakesEffect: 'withdrawalTakesEffect',
  pledgeRunsOut: 'pledgeRunsOut'
} as const satisfies Record<Deadline['event']['type'], Occurrence>;

/** Signature, with which every chronicle begins. */
export function signed({ place }: Position, isRecorded: boolean): Entry {
  const entry: Entry = { date: SIGNATURE, event: 'signature', basis: 'law', article: 'XIV', states: place.states };
  return isRecorded ? sourced(entry) : entry;
}

/** A deadline that has matured. */
export function matured({ date, event }: Deadline, { to, basis, article }: Step, isRecorded: boolean): Entry {
  const entry: Entry = { date, event: OCCURRENCES[event.type], basis, article, states: to.place.states };
  if ('by' in event) entry.by = event.by;
  return isRecorded ? sourced(entry) : entry;
}

/** A decision that was taken. */
export function taken(decision: Decision, index: number, { to, basis, article }: Step, isRecorded: boolean): Entry {
  const { date, type, by, years, conditions, until } = decision;
  const entry: Entry = { date, event: type, basis, article, decision: index, states: to.place.states };
  if (by) entry.by = by;
  if (years) entry.years = years;
  if (conditions) entry.conditions = conditions;
  const end = type === 'giveWithdrawalNotice' ? terminationOf(decision) : until;
  if (end) entry.until = end;
  return isRecorded ? sourced(entry) : entry;
}

/** The extension that a decision brought into effect; undefined where it brought none. */
export function extended(
  { date, event, decision, ...more }: Entry,
  before: Position,
  after: Position
): Entry | undefined {
  const { agreed, extendedBy } = before.place.standing;
  const { standing, states } = after.place;
  if (event !== 'completeProcedures' || !agreed || standing.extendedBy === extendedBy) return undefined;
  const { basis, article } = more;
  const until = expiresOn(standing.extendedBy);
  const entry: Entry = { date, event: 'extensionTakesEffect', basis, article, ...agreed, until, states };
  if (decision !== undefined) entry.decision = decision;
  return more.sources ? sourced(entry) : entry;
}

/** An entry of the record, with where it can be read. */
function sourced(entry: Entry): Entry {
  const known = provenance(entry);
  if (known) {
    entry.confidence = known.confidence;
    entry.sources = known.sources;
  }
  return entry;
}
