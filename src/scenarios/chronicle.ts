import type { Confidence, Sources } from '../record/schema.ts';
import type { Article, Basis } from '../treaty/article.ts';
import type { CalendarDate } from '../treaty/calendarDate.ts';
import type { Condition, DecisionType, Years } from '../treaty/decision.ts';
import type { Party } from '../treaty/party.ts';
import type { RefusalCode } from '../treaty/refusal.ts';
import type { NormalScenario } from './scenario.ts';

/** What held on every day from `from` up to, not including, `to`. */
export interface Period {
  from: CalendarDate;
  to: CalendarDate;
  phase: 'signed' | 'inForce' | 'extended' | 'expired' | 'withdrawn' | 'succeeded';
  /** While in force: when the Treaty would expire as things stand that day. */
  expiresOn: CalendarDate | null;
  /** While a notice of withdrawal runs: when it ends the Treaty. */
  terminatesOn: CalendarDate | null;
  limits: Record<Party, Hold>;
  inspections: 'none' | 'active' | 'paused' | 'suspended';
  dataExchange: 'none' | 'active' | 'suspended';
}

/** How the central limits hold for a Party. */
export type Hold = 'pending' | 'reducing' | 'binding' | 'contested' | 'observed' | 'none';

/**
 * Something that happened: a decision taken, what it brought about, or a deadline that matured. `event` is also the key
 * of its words.
 */
export interface Entry {
  date: CalendarDate;
  event: DecisionType | Occurrence;
  basis: Basis;
  article: Article;
  by?: Party;
  years?: Years;
  conditions?: readonly Condition[];
  /** Of an extension or a notice: when the Treaty now ends by it. Of a pledge: the day it no longer holds. */
  until?: CalendarDate;
  /** Index into `chronicle.scenario.decisions` of the decision this is, or that brought it about. */
  decision?: number;
  /** Where it is what happened: how sure that is, and where it can be read. */
  confidence?: Confidence;
  sources?: Sources;
  /** The lifecycle's states after it, by name. */
  states: readonly string[];
}

/** What happens without being a decision by itself. */
export type Occurrence =
  | 'signature'
  | 'entryIntoForce'
  | 'limitsBind'
  | 'extensionTakesEffect'
  | 'expiry'
  | 'lapse'
  | 'withdrawalTakesEffect'
  | 'pledgeRunsOut';

/** A decision that was not lawful on its day. The simulation goes on without it. */
export interface Refusal {
  /** Index into `chronicle.scenario.decisions`. */
  index: number;
  code: RefusalCode;
  article: Article;
  /** In plain English, for tools; pages word the code in their own language. */
  reason: string;
}

/** The life of the Treaty on one path. */
export interface Chronicle {
  scenario: NormalScenario;
  /** Contiguous from signature to the horizon; neighbours differ. */
  periods: Period[];
  /** In the order in which they happened. */
  entries: Entry[];
  refusals: Refusal[];
}

/**
 * The period that `date` falls in.
 *
 * @param date a day from signature up to, not including, the horizon
 * @throws RangeError outside that span
 */
export function periodOn(chronicle: Chronicle, date: CalendarDate): Period {
  const { periods } = chronicle;
  const [first, last] = [periods[0]!, periods.at(-1)!];
  if (date < first.from || date >= last.to)
    throw new RangeError(`${date} is not within the chronicle, ${first.from} up to ${last.to}`);
  let low = 0;
  let high = periods.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (periods[middle]!.from <= date) low = middle;
    else high = middle - 1;
  }
  return periods[low]!;
}
