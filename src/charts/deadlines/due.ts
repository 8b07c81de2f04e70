import type { Obligation, ObligationKey, ObligationKind } from '../../scenarios/obligations.ts';
import { addDays, type CalendarDate } from '../../treaty/calendarDate.ts';
import type { OneOrBoth } from '../../record/schema.ts';
import type { Party } from '../../treaty/party.ts';

/** The key of its words: an obligation's, or that of several that fall due as one. */
export type DueKey = ObligationKey | 'limits' | 'inspectionYear' | 'pledgeRunsOut';

/** Something that falls due on a day, to be counted down to. */
export interface Due {
  id: string;
  key: DueKey;
  kind: ObligationKind;
  date: CalendarDate;
  by: OneOrBoth;
  basis: 'law' | 'politics';
  article: string;
  /** The arithmetic that comes to `date`, the shortest there is; null where the day was simply named. */
  working: string | null;
  /** Of data: the day they are of. */
  asOf?: CalendarDate;
  confidence: Obligation['confidence'];
  /** The id of the fact about the Treaty that it rests on. */
  fact?: string;
  contested?: readonly Party[];
  paused?: true;
}

/** Those that are one to the reader: the same rule, on the same day. */
const JOINT: Partial<Record<ObligationKey, { key: DueKey; article: string }>> = {
  limitDeployed: { key: 'limits', article: 'II(1)' },
  limitWarheads: { key: 'limits', article: 'II(1)' },
  limitLaunchers: { key: 'limits', article: 'II(1)' },
  typeOneInspections: { key: 'inspectionYear', article: 'Part Five VI, VII' },
  typeTwoInspections: { key: 'inspectionYear', article: 'Part Five VI, VII' }
};

/** They can be done on any day of a year, so that they fall due with the last of them. */
const DUE_AT_END: readonly ObligationKey[] = ['commissionSessions', 'telemetrySettled'];

/** The day an obligation falls due: its own, or where it is for a year, the last of that year. */
export function dueDay({ key, date, until }: Pick<Obligation, 'key' | 'date' | 'until'>): CalendarDate {
  return DUE_AT_END.includes(key) && until ? addDays(until, -1) : date;
}

/** What falls due, in date order; what is one to the reader is listed once. A pledge falls due when it runs out. */
export function dues(obligations: readonly Obligation[]): Due[] {
  const all = new Map<string, Due>();
  for (const obligation of obligations) {
    if (obligation.key === 'pledge') continue;
    const due = dueOf(obligation);
    if (!all.has(due.id)) all.set(due.id, due);
  }
  return [...all.values()].sort((a, b) => (a.date < b.date ? -1 : a.date > b.date ? 1 : 0));
}

function dueOf(obligation: Obligation): Due {
  const { id, key, kind, by, basis, article, working, backwards, asOf, confidence, fact, contested, paused } =
    obligation;
  const joint = JOINT[key];
  const date = dueDay(obligation);
  return {
    id: joint ? `${joint.key}-${date}` : id,
    key: joint?.key ?? key,
    kind,
    date,
    by,
    basis,
    article: joint?.article ?? article,
    working: backwards ?? (date === obligation.date ? working : `${obligation.until!} − 1 day`),
    ...(asOf && { asOf }),
    confidence,
    ...(fact && { fact }),
    ...(contested && { contested }),
    ...(paused && { paused })
  };
}
