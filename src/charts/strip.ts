import type { CalendarDate } from '../treaty/calendarDate.ts';
import { other, PARTIES, type Party } from '../treaty/party.ts';
import type { Chronicle, Entry, Period } from '../scenarios/chronicle.ts';

export { outcome, type Outcome } from '../scenarios/outcome.ts';

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

/** The same, parted at the day on which the path leaves the record: up to it, it is shared with what happened. */
export function splitAt(all: readonly Stretch[], day: CalendarDate | null): (Stretch & { isShared: boolean })[] {
  return all.flatMap((stretch) => {
    if (day === null || stretch.from >= day) return [{ ...stretch, isShared: false }];
    if (stretch.to <= day) return [{ ...stretch, isShared: true }];
    return [
      { ...stretch, to: day, isShared: true },
      { ...stretch, from: day, isShared: false }
    ];
  });
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

/** A day on which a path turns, before its end. */
export interface TurningPoint {
  date: CalendarDate;
  kind: 'entryIntoForce' | 'limitsDue' | 'extended' | 'contested' | 'resumed' | 'notice';
}

const TURNS: Partial<Record<Entry['event'], TurningPoint['kind']>> = {
  entryIntoForce: 'entryIntoForce',
  limitsBind: 'limitsDue',
  extensionTakesEffect: 'extended',
  suspendParticipation: 'contested',
  resumeParticipation: 'resumed',
  giveWithdrawalNotice: 'notice'
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

/** A political pledge to keep the limits: promised from `from` up to `to`, and kept outside any treaty from `holds` on. */
export interface Promised {
  by: Party;
  from: CalendarDate;
  /** The first day it is what holds, no treaty being in force; null where that day never comes. */
  holds: CalendarDate | null;
  to: CalendarDate;
}

/** The pledges given on a path, in the order they were given. */
export function promises({ entries, scenario, periods }: Chronicle): Promised[] {
  const freed = periods.find(({ phase }) => phase === 'expired' || phase === 'withdrawn')?.from;
  return entries.flatMap((pledge, index): Promised[] => {
    if (pledge.event !== 'pledgeObservance') return [];
    const { by, date: from, until } = pledge;
    const over = entries.slice(index + 1).find((it) => it.event === 'bringSuccessorIntoForce' || endsPledge(it, by!));
    const to = [over?.date ?? until!, until!, scenario.horizon].sort()[0]!;
    const since = freed && freed > from ? freed : from;
    return from < to ? [{ by: by!, from, holds: freed && since < to ? since : null, to }] : [];
  });
}

function endsPledge({ event, by }: Entry, party: Party): boolean {
  return by === party && (event === 'pledgeObservance' || event === 'endObservance' || event === 'pledgeRunsOut');
}

/** The offers of extension that were answered on a path, by being accepted or declined. */
export function answeredOffers({ entries }: Chronicle): { date: CalendarDate; by: Party; years: number }[] {
  const standing = new Map<Party, Entry>();
  return entries.flatMap((entry) => {
    const { event, by } = entry;
    if (event === 'offerExtension') standing.set(by!, entry);
    if (event !== 'acceptOffer' && event !== 'declineOffer') return [];
    const offer = standing.get(other(by!));
    standing.delete(other(by!));
    return offer ? [{ date: offer.date, by: offer.by!, years: offer.years! }] : [];
  });
}
