import type { CalendarDate } from '../treaty/calendarDate.ts';
import type { DecisionType } from '../treaty/decision.ts';
import type { Party } from '../treaty/party.ts';
import { availableOn } from './availableDecisions.ts';
import type { Chronicle } from './chronicle.ts';
import { positionOn } from './positionOn.ts';
import type { Place } from './walk.ts';

/** A day on which something happens, and what may be decided on it, each as {@link keyOf} has it. */
interface Day {
  date: CalendarDate;
  lawful: ReadonlySet<string>;
}

const known = new WeakMap<Chronicle, readonly Day[]>();

/**
 * The day on which a decision that is not lawful becomes so, if nothing but the path's own decisions are taken before;
 * null where there is none. As everywhere, what happens on a day has happened before it is asked what may be decided.
 *
 * @param by the Party that would decide; either, where both decide together
 * @param after a day of the chronicle on which the decision is not lawful
 */
export function nextPossible(
  chronicle: Chronicle,
  type: DecisionType,
  by: Party,
  after: CalendarDate
): CalendarDate | null {
  const key = keyOf(type, by);
  return daysOf(chronicle).find(({ date, lawful }) => date > after && lawful.has(key))?.date ?? null;
}

const keyOf = (type: DecisionType, by: Party) => `${type} ${by}`;

/** Only where something happens does a decision become lawful. Worked out for a path once. */
function daysOf(chronicle: Chronicle): readonly Day[] {
  let days = known.get(chronicle);
  if (!days) known.set(chronicle, (days = workOut(chronicle)));
  return days;
}

function workOut(chronicle: Chronicle): Day[] {
  const dates = [...new Set(chronicle.entries.map(({ date }) => date))];
  const at = new Map<Place, ReadonlySet<string>>();
  return dates.map((date) => {
    const { place } = positionOn(chronicle, date);
    let lawful = at.get(place);
    if (!lawful) {
      const may = availableOn(chronicle, date).filter((it) => it.lawful);
      at.set(place, (lawful = new Set(may.map(({ type, by }) => keyOf(type, by)))));
    }
    return { date, lawful };
  });
}
