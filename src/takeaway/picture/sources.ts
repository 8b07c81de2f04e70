import type { Messages } from '../../i18n/en.ts';
import { AGGREGATE_NUMBERS } from '../../record/aggregateNumbers.ts';
import { ESTIMATES } from '../../record/estimates.ts';
import { EVENTS } from '../../record/events.ts';
import type { Sourced, Sources } from '../../record/schema.ts';
import { bestSource } from '../../record/sourceQuality.ts';
import { BCC_SESSIONS, INSPECTIONS, NOTIFICATIONS } from '../../record/verification.ts';
import { sourceName } from '../../i18n/sourceName.ts';
import type { Shown } from './shown.ts';

type Found = { sources: Sources } | Sourced;

const VERIFIED: readonly Found[] = [...INSPECTIONS, ...NOTIFICATIONS, ...BCC_SESSIONS];
const DECLARED: readonly Found[] = AGGREGATE_NUMBERS;

/** What a picture takes from the record. */
const RECORDED: Record<Shown, readonly Found[]> = {
  score: [...DECLARED, ...VERIFIED, ...EVENTS, ...ESTIMATES],
  paths: EVENTS,
  limits: [...DECLARED, ...ESTIMATES],
  verification: VERIFIED,
  deadlines: [],
  lifecycle: EVENTS,
  day: [...DECLARED, ...EVENTS]
};

/** How many of them are named; the others are counted. */
const NAMED = 5;

/** Whose facts are in a picture, the most cited first, each said for what it is; and how many more there are. */
export function publishersIn(say: Messages, shown: Shown): { named: string[]; others: number } {
  const cited = new Map<string, number>();
  for (const { sources } of RECORDED[shown]) {
    const name = sourceName(say, bestSource(sources));
    cited.set(name, (cited.get(name) ?? 0) + 1);
  }
  const names = [...cited].sort(([, one], [, other]) => other - one).map(([name]) => name);
  return { named: names.slice(0, NAMED), others: Math.max(names.length - NAMED, 0) };
}

/** What stands below a picture: whose facts, and what law. */
export function sourceLines(say: Messages, shown: Shown): string[] {
  const { named, others } = publishersIn(say, shown);
  const { facts, law } = say.takeaway;
  return [...(named.length > 0 ? [facts[shown](named, others)] : []), law[shown]];
}
