import type { CalendarDate } from '../treaty/calendarDate.ts';
import type { Chronicle } from './chronicle.ts';
import { isSameDecision, partingDay } from './compare.ts';
import { aside, taken, type Side, type Taken } from './differences/side.ts';
import { timeBetween, type Length } from './differences/length.ts';
import { compareVerification, verificationYears, type VerificationDifference } from './verificationYears.ts';

export type { Ending, Pledged, Side, Suspended, Turn } from './differences/side.ts';
export type { Length } from './differences/length.ts';

/** How one path differs from another. All that has a sign is the one's less the other's. */
export interface Differences {
  /** The first day on which they part; null where they are the same from beginning to end. */
  parts: CalendarDate | null;
  one: Side;
  other: Side;
  /** How much longer the Treaty is in force on the one. */
  inForce: Length;
  /** How much longer the central limits are in force once due, contested or not. */
  limits: Length;
  verification: VerificationDifference;
}

/** Where two paths part, what each then decides, how each ends, and what of limits and verification the one has more. */
export function differences(one: Chronicle, other: Chronicle): Differences {
  const [ours, theirs] = [taken(one), taken(other)];
  const common = commonStart(ours, theirs);
  const [after, afterThere] = [ours.slice(common), theirs.slice(common)];
  // The same decisions can be lawful on one reading of the Treaty and refused on another.
  const parts = partingDay(one, other) ?? firstOf(after[0], afterThere[0]);
  const [here, there] = [aside(one, after, parts), aside(other, afterThere, parts)];
  return {
    parts,
    one: here,
    other: there,
    inForce: timeBetween(there.end, here.end),
    limits: timeBetween(there.limitsTo, here.limitsTo),
    verification: compareVerification(verificationYears(one), verificationYears(other))
  };
}

function commonStart(ours: readonly Taken[], theirs: readonly Taken[]): number {
  const differs = ours.findIndex(({ decision }, index) => !isSameDecision(decision, theirs[index]?.decision));
  return differs < 0 ? ours.length : differs;
}

function firstOf(a: Taken | undefined, b: Taken | undefined): CalendarDate | null {
  const days = [a, b].flatMap((it) => it?.decision.date ?? []).sort();
  return days[0] ?? null;
}
