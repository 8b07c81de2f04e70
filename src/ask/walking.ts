import type { Chronicle, Entry } from '../scenarios/chronicle.ts';
import { deadlineFrom, matures, takes, type Position } from '../scenarios/replay.ts';
import type { Article } from '../treaty/article.ts';
import type { CalendarDate } from '../treaty/calendarDate.ts';
import type { Decision } from '../treaty/decision.ts';
import type { Standing } from '../treaty/facts.ts';
import type { RefusalCode } from '../treaty/refusal.ts';

/** A decision without its day. */
export type Undated = Omit<Decision, 'date'>;

/** How the Treaty ends, the first day on which it is no longer in force, and the provision by which it is so. */
export interface End {
  how: 'expired' | 'withdrawn' | 'succeeded';
  date: CalendarDate;
  article: Article;
}

/** A decision that cannot be taken on its day, and why. */
export interface Refused {
  decision: Decision;
  code: RefusalCode;
  article: Article;
}

export const phaseAt = ({ place }: Position): Standing['phase'] => place.standing.phase;

/** The end that a step from one position to another has brought; null where it has brought none. */
function endBetween(before: Position, after: Position, date: CalendarDate, article: Article): End | null {
  const how = phaseAt(after);
  if (phaseAt(before) !== 'inForce' || how === 'inForce' || how === 'signed') return null;
  return { how, date, article };
}

/** What falls due up to and including `date` happens, and nothing is decided. */
export function waits(from: Position, date: CalendarDate): { position: Position; end: End | null } {
  let [position, end]: [Position, End | null] = [from, null];
  for (let due = deadlineFrom(position); due && due.date <= date; due = deadlineFrom(position)) {
    const { to, article } = matures(position, due);
    end ??= endBetween(position, to, due.date, article);
    position = to;
  }
  return { position, end };
}

/** Decisions of one day are taken one after the other, the last by `article`; or the first not lawful is refused. */
export function takesAll(
  from: Position,
  decisions: readonly Decision[]
): { position: Position; end: End | null; article: Article | null } | Refused {
  let [position, end, article]: [Position, End | null, Article | null] = [from, null, null];
  for (const decision of decisions) {
    const step = takes(position, decision);
    if ('refused' in step) return { decision, code: step.refused.code, article: step.refused.article };
    end ??= endBetween(position, step.to, decision.date, step.article);
    ({ to: position, article } = step);
  }
  return { position, end, article };
}

/** The same decisions on a day; where they have one already, on this instead. */
export const on = (date: CalendarDate, decisions: readonly Undated[]): Decision[] =>
  decisions.map((decision) => ({ ...decision, date }));

const ENDS: Partial<Record<Entry['event'], End['how']>> = {
  expiry: 'expired',
  withdrawalTakesEffect: 'withdrawn',
  bringSuccessorIntoForce: 'succeeded'
};

/** How the Treaty has ended on a path by the end of `date`; null where it has not. */
export function endIn({ entries }: Chronicle, date: CalendarDate): End | null {
  const entry = entries.find(({ event }) => ENDS[event]);
  return entry && entry.date <= date ? { how: ENDS[entry.event]!, date: entry.date, article: entry.article } : null;
}
