import { addDays, addMonths, dayNumber, fromDayNumber, type CalendarDate } from '../treaty/calendarDate.ts';
import type { Decision } from '../treaty/decision.ts';
import {
  earliestTermination,
  ENTRY_INTO_FORCE,
  expiresOn,
  LONGEST_EXTENSION,
  NOTICE_PERIOD
} from '../treaty/duration.ts';
import { LIMITS_DUE } from '../treaty/limits.ts';
import type { Requirement } from '../treaty/refusal.ts';
import type { Chronicle, Refusal } from './chronicle.ts';
import { indexOnceMoved, withoutDecision } from './edit.ts';
import type { Outcome } from './outcome.ts';
import { deadlineFrom, matures, start, takes, terminationOf, type Position } from './replay.ts';
import { FIRST_DECISION_DAY } from './scenario.ts';

/** Days on which a decision could stand, on each of which the same would come of it. */
export interface Flip {
  from: CalendarDate;
  /** The first day on which it is no longer so. */
  to: CalendarDate;
  /** Why it would be refused; null where it would be taken. */
  refused: Pick<Refusal, 'code' | 'article'> | null;
  /** How the Treaty would end; null where it would be in force when the path is no longer drawn. */
  end: FlipEnd | null;
}

export interface FlipEnd {
  how: Outcome['how'];
  /** Null where the end moves along with the decision: a notice's withdrawal, and a successor's entry into force. */
  date: CalendarDate | null;
}

/**
 * How the Treaty's end depends on the day of one of the path's decisions: contiguous stretches, of which neighbours
 * differ, over the days on which it could stand. A pledge could stand on no day from its own end on.
 *
 * The law compares days with days of its own and with those of decisions, so that it is enough to look around these.
 */
export function flipsOf(chronicle: Chronicle, index: number): Flip[] {
  const { scenario } = chronicle;
  const decision = scenario.decisions[index]!;
  const { horizon } = scenario;
  const end = decision.until && decision.until < horizon ? decision.until : horizon;
  const others = withoutDecision(scenario, index).decisions;
  const base = replayed(start(scenario.reading), others, horizon);

  const answer = (date: CalendarDate): Answer => {
    const before = indexOnceMoved(scenario, index, date);
    return answerTo({ ...decision, date }, before, others, base, horizon);
  };

  const flips: Flip[] = [];
  const add = (from: CalendarDate, { refused, end }: Answer) => {
    const last = flips.at(-1);
    if (last) last.to = from;
    flips.push({ from, to: from, refused: refused && { code: refused.code, article: refused.article }, end });
  };
  let last: { date: CalendarDate; answer: Answer } | undefined;
  for (const date of daysThatMatter(decision, others, end)) {
    const here = answer(date);
    if (!last) add(date, here);
    else if (!isSame(last.answer, here)) add(firstUnlike(last.date, date, last.answer, answer), here);
    last = { date, answer: here };
  }
  flips.at(-1)!.to = end;
  return flips;
}

/** The stretch that a day falls in. */
export function flipOn(flips: readonly Flip[], date: CalendarDate): Flip {
  return flips.findLast(({ from }) => from <= date) ?? flips[0]!;
}

/** How and when the Treaty would end if the decision stood on `date`, a day of `flip`. */
export function outcomeOn({ end }: Flip, date: CalendarDate): Outcome | null {
  if (!end) return null;
  const { how } = end;
  return { how, date: end.date ?? (how === 'withdrawn' ? earliestTermination(date) : date) };
}

interface Answer {
  refused: Requirement | null;
  end: FlipEnd | null;
}

function isSame(a: Answer, b: Answer): boolean {
  return a.refused?.code === b.refused?.code && a.end?.how === b.end?.how && a.end?.date === b.end?.date;
}

/** Between a day and a later one whose answer differs, the first of which the answer is no longer `before`. */
function firstUnlike(from: CalendarDate, to: CalendarDate, before: Answer, answer: (date: CalendarDate) => Answer) {
  let [low, high] = [dayNumber(from), dayNumber(to)];
  while (high - low > 1) {
    const middle = (low + high) >> 1;
    if (isSame(before, answer(fromDayNumber(middle)))) low = middle;
    else high = middle;
  }
  return fromDayNumber(high);
}

/** A replay that writes nothing down but where the Treaty stood before each decision, and how it ended. */
interface Replayed {
  before: Position[];
  end: Outcome | null;
}

function replayed(from: Position, decisions: readonly Decision[], horizon: CalendarDate): Replayed {
  const before = [from];
  let end: Outcome | null = null;
  const onend = (outcome: Outcome) => (end ??= outcome);
  let position = from;
  for (const decision of decisions) {
    position = decided(matured(position, decision.date, onend), decision, onend).position;
    before.push(position);
  }
  matured(position, addDays(horizon, -1), onend);
  return { before, end };
}

/** What comes of a decision after `before` of the others: only as far as they go on otherwise than without it. */
function answerTo(
  decision: Decision,
  before: number,
  others: readonly Decision[],
  base: Replayed,
  horizon: CalendarDate
): Answer {
  let end: Outcome | null = null;
  const onend = (outcome: Outcome) => (end ??= outcome);
  const withoutIt = { refused: null, end: base.end };
  const due = matured(base.before[before]!, decision.date, () => {});
  const { position: after, refused } = decided(due, decision, onend);
  if (refused) return { ...withoutIt, refused };
  if (due.place.standing.phase !== 'inForce') return withoutIt;
  let position = after;
  for (let next = before; !end; next++) {
    const other = others[next];
    if (next > before && isSamePosition(position, base.before[next]!)) return withoutIt;
    position = matured(position, other?.date ?? addDays(horizon, -1), onend);
    if (!other) break;
    if (!end) position = decided(position, other, onend).position;
  }
  return { refused: null, end: end && movingAlong(end, decision) };
}

/** A notice can be given but once, and nothing follows a successor: if it is lawful, the end it brings is its own. */
function movingAlong({ how, date }: Outcome, { type, effective }: Decision): FlipEnd {
  const isItsOwn =
    (how === 'withdrawn' && type === 'giveWithdrawalNotice' && !effective) ||
    (how === 'succeeded' && type === 'bringSuccessorIntoForce');
  return { how, date: isItsOwn ? null : date };
}

/** Where the Treaty stands when all that falls due up to and including `date` has happened. */
function matured(position: Position, date: CalendarDate, onend: (outcome: Outcome) => void): Position {
  let now = position;
  for (let due = deadlineFrom(now); due && due.date <= date; due = deadlineFrom(now)) {
    const { to } = matures(now, due);
    tellEnd(now, to, due.date, onend);
    now = to;
  }
  return now;
}

function decided(
  position: Position,
  decision: Decision,
  onend: (outcome: Outcome) => void
): { position: Position; refused: Requirement | null } {
  const step = takes(position, decision);
  if ('refused' in step) return { position, refused: step.refused };
  tellEnd(position, step.to, decision.date, onend);
  return { position: step.to, refused: null };
}

function tellEnd(from: Position, to: Position, date: CalendarDate, onend: (outcome: Outcome) => void): void {
  const { phase } = to.place.standing;
  if (from.place.standing.phase === 'inForce' && phase !== 'inForce' && phase !== 'signed') onend({ how: phase, date });
}

function isSamePosition(a: Position, b: Position): boolean {
  return (
    a.place === b.place &&
    a.fixed.terminatesOn === b.fixed.terminatesOn &&
    a.fixed.pledgedUntil.US === b.fixed.pledgedUntil.US &&
    a.fixed.pledgedUntil.RU === b.fixed.pledgedUntil.RU
  );
}

/** In order and each once: the days around those that the law looks at, for a notice also three months before them. */
function daysThatMatter(decision: Decision, others: readonly Decision[], end: CalendarDate): CalendarDate[] {
  const fixed = new Set<CalendarDate>([ENTRY_INTO_FORCE, LIMITS_DUE, end]);
  for (let years = 0; years <= LONGEST_EXTENSION; years++) fixed.add(expiresOn(years));
  for (const it of [...others, decision]) {
    if (it !== decision) fixed.add(it.date);
    if (it.until) fixed.add(it.until);
    if (it.effective || (it.type === 'giveWithdrawalNotice' && it !== decision)) fixed.add(terminationOf(it));
  }
  const days = new Set<number>();
  for (const date of fixed) {
    for (const day of [-1, 0, 1]) days.add(dayNumber(date) + day);
    // Notices of the last days of a month run out together where they end in a shorter one.
    if (decision.type === 'giveWithdrawalNotice')
      for (let day = -1; day <= 4; day++) days.add(dayNumber(addMonths(date, -NOTICE_PERIOD)) + day);
  }
  const [first, last] = [dayNumber(FIRST_DECISION_DAY), dayNumber(end) - 1];
  return [...days]
    .filter((day) => day >= first && day <= last)
    .sort((a, b) => a - b)
    .map(fromDayNumber);
}
