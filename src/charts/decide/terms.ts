import { addDays, addYears, isCalendarDate, type CalendarDate } from '../../treaty/calendarDate.ts';
import { CONDITIONS, type Condition, type Decision, type DecisionType, type Years } from '../../treaty/decision.ts';
import { earliestTermination } from '../../treaty/duration.ts';

/** What can be chosen of a decision beside who takes it and when. */
export type Terms = Pick<Decision, 'years' | 'conditions' | 'effective' | 'until'>;

/** For how many years an offer or a pledge is made, where nothing else is chosen. */
const USUAL_YEARS = 1;

/**
 * The terms a decision is taken on where nothing is chosen: an offer of a year without conditions, a notice that takes
 * effect at the earliest, a pledge for a year.
 *
 * @param date the day of the decision
 */
export function usualTerms(type: DecisionType, date: CalendarDate): Terms {
  if (type === 'offerExtension') return { years: USUAL_YEARS };
  return type === 'pledgeObservance' ? { until: addYears(date, USUAL_YEARS) } : {};
}

/** Whether there is anything to choose. */
export function hasTerms(type: DecisionType): boolean {
  return type === 'offerExtension' || dayOf(type) !== null;
}

/** The day that is to be chosen: when a notice takes effect, which may be left open, or when a pledge ends. */
export function dayOf(type: DecisionType): 'effective' | 'until' | null {
  if (type === 'giveWithdrawalNotice') return 'effective';
  return type === 'pledgeObservance' ? 'until' : null;
}

/** The first day that may be chosen for {@link dayOf} a decision taken on `date`. */
export function earliestDay(type: DecisionType, date: CalendarDate): CalendarDate {
  return type === 'giveWithdrawalNotice' ? earliestTermination(date) : addDays(date, 1);
}

/** What is wrong with the day in the field: it is no day, there is none where one is needed, or it is too early. */
export type DayProblem = 'unreadable' | 'missing' | 'tooEarly';

/**
 * @param text what the field holds, `YYYY-MM-DD`, or nothing
 * @param date the day of the decision
 */
export function dayProblem(type: DecisionType, date: CalendarDate, text: string): DayProblem | null {
  if (text === '') return dayOf(type) === 'until' ? 'missing' : null;
  if (!isCalendarDate(text)) return 'unreadable';
  return text < earliestDay(type, date) ? 'tooEarly' : null;
}

/** The same terms with another day, or where the field is empty without one. */
export function withDay(type: DecisionType, terms: Terms, text: string): Terms {
  const field = dayOf(type);
  if (!field) return terms;
  const { [field]: before, ...rest } = terms;
  return isCalendarDate(text) ? { ...rest, [field]: text } : rest;
}

/** The same terms with a condition or without it, in the order in which they are always listed. */
export function withCondition({ conditions = [], ...rest }: Terms, condition: Condition, isWanted: boolean): Terms {
  const listed = CONDITIONS.filter((it) => (it === condition ? isWanted : conditions.includes(it)));
  return listed.length > 0 ? { ...rest, conditions: listed } : rest;
}

/** The same terms; where an offer may not be for so many years, for as many as it may. */
export function onTheseYears(terms: Terms, allowed: readonly Years[]): Terms {
  const longest = allowed.at(-1);
  return terms.years && longest && !allowed.includes(terms.years) ? { ...terms, years: longest } : terms;
}
