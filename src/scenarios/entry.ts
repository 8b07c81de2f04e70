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
  const entry: Entry = {
    date,
    event: OCCURRENCES[event.type],
    basis,
    article,
    ...('by' in event && { by: event.by }),
    states: to.place.states
  };
  return isRecorded ? sourced(entry) : entry;
}

/** A decision that was taken, and the extension it brought into effect, if it did. */
export function taken(
  decision: Decision,
  index: number,
  before: Position,
  { to, basis, article }: Step,
  isRecorded: boolean
): Entry[] {
  const { date, type, by, years, conditions, until } = decision;
  const end = type === 'giveWithdrawalNotice' ? terminationOf(decision) : until;
  const { states, standing } = to.place;
  const entries: Entry[] = [
    {
      date,
      event: type,
      basis,
      article,
      ...(by && { by }),
      ...(years && { years }),
      ...(conditions && { conditions }),
      ...(end && { until: end }),
      decision: index,
      states
    }
  ];
  const { agreed, extendedBy } = before.place.standing;
  if (agreed && standing.extendedBy > extendedBy)
    entries.push({
      date,
      event: 'extensionTakesEffect',
      basis,
      article,
      ...agreed,
      until: expiresOn(standing.extendedBy),
      decision: index,
      states
    });
  return isRecorded ? entries.map(sourced) : entries;
}

/** An entry of the record, with where it can be read. */
function sourced(entry: Entry): Entry {
  return { ...entry, ...provenance(entry) };
}
