import type { CalendarDate } from '../treaty/calendarDate.ts';
import { PARTIES } from '../treaty/party.ts';
import type { Chronicle, Entry, Period } from '../scenarios/chronicle.ts';

/** A stretch of a path on which the strip looks the same. */
export interface Stretch {
  from: CalendarDate;
  to: CalendarDate;
  phase: 'signed' | 'inForce' | 'extended' | 'ended';
  /** A Party has suspended its participation. */
  isContested: boolean;
  /** A Party keeps the limits by a political pledge. */
  isObserved: boolean;
}

/** A path's periods as far as a strip tells them apart. */
export function stretches({ periods }: Chronicle): Stretch[] {
  const result: Stretch[] = [];
  for (const period of periods) {
    const next = stretchOf(period);
    const last = result.at(-1);
    const isSame =
      last?.phase === next.phase && last.isContested === next.isContested && last.isObserved === next.isObserved;
    if (isSame) last.to = next.to;
    else result.push(next);
  }
  return result;
}

function stretchOf({ from, to, phase, limits }: Period): Stretch {
  return {
    from,
    to,
    phase: phase === 'signed' || phase === 'inForce' || phase === 'extended' ? phase : 'ended',
    isContested: PARTIES.some((party) => limits[party] === 'contested'),
    isObserved: PARTIES.some((party) => limits[party] === 'observed')
  };
}

/** How the Treaty ends on a path, and on which day it is no longer in force. */
export interface Outcome {
  date: CalendarDate;
  how: 'expired' | 'withdrawn' | 'succeeded';
}

const ENDS: Partial<Record<Entry['event'], Outcome['how']>> = {
  expiry: 'expired',
  withdrawalTakesEffect: 'withdrawn',
  bringSuccessorIntoForce: 'succeeded'
};

/** Null where the Treaty is still in force when the path is no longer drawn. */
export function outcome({ entries }: Chronicle): Outcome | null {
  const end = entries.find(({ event }) => ENDS[event]);
  return end ? { date: end.date, how: ENDS[end.event]! } : null;
}

/** A day on which a path turns, before its end. */
export interface TurningPoint {
  date: CalendarDate;
  kind: 'entryIntoForce' | 'extended' | 'contested' | 'resumed';
}

const TURNS: Partial<Record<Entry['event'], TurningPoint['kind']>> = {
  entryIntoForce: 'entryIntoForce',
  extensionTakesEffect: 'extended',
  suspendParticipation: 'contested',
  resumeParticipation: 'resumed'
};

/** In date order; what both Parties do on one day is one turn. */
export function turningPoints({ entries }: Chronicle): TurningPoint[] {
  const turns: TurningPoint[] = [];
  for (const { date, event } of entries) {
    const kind = TURNS[event];
    const last = turns.at(-1);
    if (kind && !(last?.date === date && last.kind === kind)) turns.push({ date, kind });
  }
  return turns;
}
