import { addDays, type CalendarDate } from '../treaty/calendarDate.ts';
import type { Chronicle } from './chronicle.ts';
import { restingOn } from './obligations/basis.ts';
import { ends } from './obligations/ends.ts';
import { idOf, type Obligation, type Unknown } from './obligations/obligation.ts';
import { pledges } from './obligations/pledges.ts';
import { rulesBefore, type Rule } from './obligations/rules.ts';
import { earlier, endOf, pausedThroughout, suspendedIn } from './obligations/span.ts';
import { UNDATED } from './obligations/undated.ts';
import { workingOf } from './obligations/working.ts';

export type { Obligation, ObligationKey, ObligationKind, Unknown, WhyUnknown } from './obligations/obligation.ts';

/**
 * The dated duties, rights and deadlines of the Treaty on a path, in date order, those within its span. By law a duty
 * is there only if the Treaty is in force on the day it falls due: what it leaves open beyond its end is among the
 * {@link unknowns}. A suspension of participation, which the Treaty does not know, takes no duty away, nor does a pause
 * in inspections; both are marked.
 */
export function obligations(chronicle: Chronicle): Obligation[] {
  let all = known.get(chronicle);
  if (!all) known.set(chronicle, (all = obligationsOf(chronicle).map((each) => Object.freeze(each))));
  return [...all];
}

/** Several rows of a page ask for the same. */
const known = new WeakMap<Chronicle, readonly Obligation[]>();

function obligationsOf(chronicle: Chronicle): Obligation[] {
  const end = endOf(chronicle);
  const { horizon } = chronicle.scenario;
  const byRule = rulesBefore(end)
    .filter((rule) => isDueBefore(end, rule) && rule.day.date < horizon)
    .map((rule) => obligationUnder(rule, chronicle));
  return [...byRule, ...ends(chronicle), ...pledges(chronicle)].sort((a, b) =>
    a.date < b.date ? -1 : a.date > b.date ? 1 : 0
  );
}

/** What the Treaty requires on a path and gives no day for that can be said, with the reason, as a code. */
export function unknowns(chronicle: Chronicle): Unknown[] {
  const end = endOf(chronicle);
  const { periods, scenario } = chronicle;
  if (!periods.some(({ expiresOn }) => expiresOn !== null)) return [];
  const open = rulesBefore(end).filter(
    (rule) => !isDueBefore(end, rule) && (rule.arises ?? rule.day.date) < scenario.horizon
  );
  return [
    ...open.map(({ key, by, fact, ...rule }) => ({
      id: ruleId({ key, ...rule }),
      key,
      by,
      why: 'endsBeforeDue' as const,
      ...restingOn(fact)
    })),
    ...UNDATED.map(({ fact, ...duty }) => ({ id: idOf(duty.key), ...duty, ...restingOn(fact) }))
  ];
}

function ruleId({ key, asOf, day }: Pick<Rule, 'key' | 'asOf' | 'day'>): string {
  return idOf(key, asOf ?? day.date);
}

function isDueBefore(end: CalendarDate, { day, until, isDueAtEnd }: Rule): boolean {
  return isDueAtEnd ? until! <= end : day.date < end;
}

function obligationUnder(rule: Rule, chronicle: Chronicle): Obligation {
  const { key, kind, by, fact, day, asOf, quantity, unit, bound } = rule;
  const end = endOf(chronicle);
  const until = rule.until && (rule.until === 'end' ? end : earlier(rule.until, end));
  const span = { from: day.date, to: until ?? addDays(day.date, 1) };
  const contested = suspendedIn(chronicle, span).filter((party) => by === 'both' || by === party);
  return {
    id: ruleId(rule),
    key,
    kind,
    date: day.date,
    ...(until && { until }),
    ...(asOf && { asOf }),
    by,
    basis: 'law',
    working: workingOf(day),
    ...restingOn(fact),
    ...(quantity && { quantity, unit: unit!, bound: bound! }),
    ...(contested.length > 0 && { contested }),
    ...(unit === 'inspections' && pausedThroughout(chronicle, span) && { paused: true as const })
  };
}
