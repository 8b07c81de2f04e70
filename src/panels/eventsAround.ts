import { COVERAGE } from '../record/coverage.ts';
import { EVENTS } from '../record/events.ts';
import type { RecordedEvent } from '../record/recordedEvent.ts';
import type { Sources } from '../record/schema.ts';
import type { Chronicle } from '../scenarios/chronicle.ts';
import { addDays, type CalendarDate } from '../treaty/calendarDate.ts';

/** How long ago an event may be to be around a day, in days. */
const RECENT = 45;
const MOST = 4;
const MOST_AHEAD = 2;

/** Which of the {@link EVENTS} are around a day: those from `first` up to `next` have happened, the others are ahead. */
export interface Around {
  first: number;
  next: number;
  last: number;
}

/** How many events come before a day. An event of which only the month is known comes before that month's days. */
function eventsBefore(date: CalendarDate): number {
  let low = 0;
  for (let high = EVENTS.length; low < high;) {
    const middle = (low + high) >> 1;
    if (EVENTS[middle]!.date < date) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** The latest events of the days before a day and of that day, and the next after it: four at most. */
export function around(date: CalendarDate): Around {
  const next = eventsBefore(addDays(date, 1));
  const recent = next - eventsBefore(addDays(date, -RECENT));
  const ahead = Math.min(MOST_AHEAD, EVENTS.length - next, Math.max(MOST - recent, 1));
  return { first: Math.max(next - recent, next - (MOST - ahead)), next, last: next + ahead };
}

/** Whether the record has found nothing at all from a day on. */
export function isBeyondRecord(date: CalendarDate): boolean {
  return date.slice(0, 7) > COVERAGE.latestFound;
}

/** A day, and all the sources that tell of what happened on it. */
function keyOf(date: string, sources: Sources): string {
  return [date, ...sources.map(({ title }) => title)].join('\n');
}

/** What of a path is on record, by {@link keyOf}. */
const known = new WeakMap<Chronicle, ReadonlySet<string>>();

function onPath(chronicle: Chronicle): ReadonlySet<string> {
  let all = known.get(chronicle);
  if (!all) {
    all = new Set(chronicle.entries.flatMap(({ date, sources }) => (sources ? [keyOf(date, sources)] : [])));
    known.set(chronicle, all);
  }
  return all;
}

/**
 * Whether an event on record is part of a path: it came before the path left the record, or is one of the decisions that
 * are still the same on the day it did.
 *
 * @param leavesRecordOn the first day on which the path is not what happened; null where it is
 */
export function isOnPath({ date, sources }: RecordedEvent, chronicle: Chronicle, leavesRecordOn: CalendarDate | null) {
  return leavesRecordOn === null || date < leavesRecordOn || onPath(chronicle).has(keyOf(date, sources));
}
