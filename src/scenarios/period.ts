import type { CalendarDate } from '../treaty/calendarDate.ts';
import { expiresOn } from '../treaty/duration.ts';
import { PARTIES, type Party } from '../treaty/party.ts';
import type { Standing } from '../treaty/facts.ts';
import type { Hold, Period } from './chronicle.ts';
import type { Position } from './replay.ts';

type What = Omit<Period, 'from' | 'to'>;

/** All of a position that a period depends on. */
interface Held {
  place: Pick<Position['place'], 'standing'>;
  fixed: Position['fixed'];
}

/** What holds from `from` up to `to` at a position. */
export function periodAt({ place: { standing }, fixed }: Held, from: CalendarDate, to: CalendarDate): Period {
  const { phase, extendedBy, suspended, inspectionsPaused } = standing;
  const isInForce = phase === 'inForce';
  const isSuspended = suspended.length > 0;
  return {
    from,
    to,
    phase: isInForce && extendedBy > 0 ? 'extended' : phase,
    expiresOn: isInForce ? expiresOn(extendedBy) : null,
    terminatesOn: isInForce ? fixed.terminatesOn : null,
    limits: { US: holdFor('US', standing), RU: holdFor('RU', standing) },
    inspections: !isInForce ? 'none' : isSuspended ? 'suspended' : inspectionsPaused ? 'paused' : 'active',
    dataExchange: !isInForce ? 'none' : isSuspended ? 'suspended' : 'active'
  };
}

function holdFor(party: Party, { phase, limitsDue, suspended, pledges }: Standing): Hold {
  if (phase === 'signed') return 'pending';
  if (phase === 'succeeded') return 'none';
  if (phase !== 'inForce') return pledges.includes(party) ? 'observed' : 'none';
  if (suspended.includes(party)) return 'contested';
  return limitsDue ? 'binding' : 'reducing';
}

/** Whether the same holds in both periods. */
export function holdTheSame(a: What, b: What): boolean {
  return (
    a.phase === b.phase &&
    a.expiresOn === b.expiresOn &&
    a.terminatesOn === b.terminatesOn &&
    PARTIES.every((party) => a.limits[party] === b.limits[party]) &&
    a.inspections === b.inspections &&
    a.dataExchange === b.dataExchange
  );
}
