import type { Obligation } from '../../scenarios/obligations.ts';
import type { CalendarDate } from '../../treaty/calendarDate.ts';
import { outcome } from '../strip.ts';
import type { Chronicle } from '../../scenarios/chronicle.ts';
import { dueDay } from './due.ts';

/** Days on which a duty falls due, as far as the lane tells them apart. */
export interface Ticks {
  firm: readonly CalendarDate[];
  /** A Party has suspended its participation. */
  contested: readonly CalendarDate[];
}

/** The updates of the database, and every other dated duty and right, each in date order. */
export function ticks(obligations: readonly Obligation[]): { database: Ticks; other: Ticks } {
  const timed = obligations.filter(({ kind, key }) => (kind === 'duty' || kind === 'right') && key !== 'pledge');
  const isDatabase = ({ key }: Obligation) => key === 'databaseUpdate' || key === 'initialDatabase';
  return {
    database: ticksOf(timed.filter(isDatabase)),
    other: ticksOf(timed.filter((obligation) => !isDatabase(obligation)))
  };
}

function ticksOf(obligations: readonly Obligation[]): Ticks {
  const firm = new Set<CalendarDate>();
  const contested = new Set<CalendarDate>();
  for (const obligation of obligations) {
    // One that lasts for years is firm on its first day, whatever comes later.
    const isContested = obligation.contested && (!obligation.until || spansAYear(obligation));
    (isContested ? contested : firm).add(dueDay(obligation));
  }
  return { firm: [...firm].sort(), contested: [...contested].filter((day) => !firm.has(day)).sort() };
}

function spansAYear({ date, until }: Obligation): boolean {
  return +until!.slice(0, 4) - +date.slice(0, 4) <= 1;
}

/** A last day or an end, to be marked and labelled. */
export interface Mark {
  id: string;
  date: CalendarDate;
  kind: 'expiry' | 'withdrawal' | 'succession' | 'latestCompletion' | 'latestNotice';
  /** A later expiry has taken the place of the one it goes with. */
  isReplaced: boolean;
}

/** The last days and the ends of a path, in date order. */
export function marks(chronicle: Chronicle, obligations: readonly Obligation[]): Mark[] {
  const dated = obligations.flatMap(({ id, key, date, superseded }): Mark[] =>
    key === 'expiry' || key === 'withdrawal' || key === 'latestCompletion' || key === 'latestNotice'
      ? [{ id, date, kind: key, isReplaced: superseded === true }]
      : []
  );
  const end = outcome(chronicle);
  if (end?.how === 'succeeded') dated.push({ id: 'succession', date: end.date, kind: 'succession', isReplaced: false });
  return dated.sort((a, b) => (a.date < b.date ? -1 : a.date > b.date ? 1 : 0));
}
