import type { CalendarDate } from '../treaty/calendarDate.ts';
import { PARTIES } from '../treaty/party.ts';
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

/** From when up to when the limits are due, and from when a Party contests that; null where they never come to be. */
export function dueLimits({ entries, periods }: Chronicle) {
  const from = entries.find(({ event }) => event === 'limitsBind')?.date;
  if (!from) return null;
  const due = periods.filter((period) => period.to > from && period.expiresOn !== null);
  const last = due.at(-1);
  if (!last) return null;
  const contested = due.find(({ limits }) => PARTIES.some((party) => limits[party] === 'contested'));
  return { from, to: last.to, contestedFrom: contested ? (contested.from > from ? contested.from : from) : null };
}
