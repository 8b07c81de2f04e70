import type { CalendarDate } from '../treaty/calendarDate.ts';
import type { Condition, Decision } from '../treaty/decision.ts';
import type { Chronicle } from './chronicle.ts';

/**
 * The first day on which two paths part: on it a decision is taken on one of them and not on the other. Null where
 * all their decisions are the same.
 */
export function partingDay(a: Chronicle, b: Chronicle): CalendarDate | null {
  const [left, right] = [a.scenario.decisions, b.scenario.decisions];
  const index = left.findIndex((decision, i) => !isSameDecision(decision, right[i]));
  const first = index < 0 ? right[left.length] : earlier(left[index]!, right[index]);
  return first?.date ?? null;
}

function earlier(a: Decision, b: Decision | undefined): Decision {
  return b && b.date < a.date ? b : a;
}

/** Whether two decisions are the same, notes apart, which say why and not what. */
export function isSameDecision(a: Decision, b: Decision | undefined): boolean {
  return (
    b !== undefined &&
    a.date === b.date &&
    a.type === b.type &&
    a.by === b.by &&
    a.years === b.years &&
    a.effective === b.effective &&
    a.until === b.until &&
    areSameConditions(a.conditions, b.conditions)
  );
}

/** In whatever order they are listed. */
function areSameConditions(a: readonly Condition[] = [], b: readonly Condition[] = []): boolean {
  return a.every((it) => b.includes(it)) && b.every((it) => a.includes(it));
}
