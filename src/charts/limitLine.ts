import type { CalendarDate } from '../treaty/calendarDate.ts';
import { PARTIES, type Party } from '../treaty/party.ts';
import type { Chronicle, Hold, Period } from '../scenarios/chronicle.ts';

/** A stretch of days on which a central limit holds in one way: the weaker of the two Parties' where they differ. */
export interface Held {
  from: CalendarDate;
  to: CalendarDate;
  hold: Exclude<Hold, 'pending' | 'none'>;
}

const WEAKEST_FIRST = ['observed', 'contested', 'reducing', 'binding'] as const satisfies readonly Hold[];

/** When and how the central limits hold on a path; nothing where they do not. */
export function held({ periods }: Chronicle): Held[] {
  const result: Held[] = [];
  for (const { from, to, limits } of periods) {
    const hold = weakest(limits);
    if (!hold) continue;
    const last = result.at(-1);
    if (last?.hold === hold && last.to === from) last.to = to;
    else result.push({ from, to, hold });
  }
  return result;
}

function weakest(limits: Period['limits']): Held['hold'] | undefined {
  return WEAKEST_FIRST.find((hold) => PARTIES.some((party) => limits[party] === hold));
}

/** When the limits are due on a path, and for whom they are contested then; null where they never come to be due. */
export function dueLimits({ entries, periods }: Chronicle) {
  const from = entries.find(({ event }) => event === 'limitsBind')?.date;
  const due = periods.filter((period) => from && period.to > from && period.expiresOn !== null);
  const last = due.at(-1);
  if (!from || !last) return null;
  const contested = PARTIES.flatMap((party) =>
    due
      .filter(({ limits }) => limits[party] === 'contested')
      .map((period) => ({ party, from: period.from > from ? period.from : from, to: period.to }))
  );
  return { from, to: last.to, contested: joined(contested) };
}

/** A stretch of days on which a Party's limits are contested. */
export interface Contested {
  party: Party;
  from: CalendarDate;
  to: CalendarDate;
}

function joined(stretches: readonly Contested[]): Contested[] {
  const result: Contested[] = [];
  for (const stretch of stretches) {
    const last = result.at(-1);
    if (last?.party === stretch.party && last.to === stretch.from) last.to = stretch.to;
    else result.push({ ...stretch });
  }
  return result;
}
