import type { CalendarDate } from '../../treaty/calendarDate.ts';
import type { Decision, DecisionType, Years } from '../../treaty/decision.ts';
import { LIMITS_DUE } from '../../treaty/limits.ts';
import { daysBetween } from '../../treaty/calendarDate.ts';
import { other, PARTIES, type Party } from '../../treaty/party.ts';
import type { Chronicle, Entry, Period } from '../chronicle.ts';
import { endOf, type Span } from '../obligations/span.ts';
import { stoppedFrom } from '../verificationYears.ts';

/** A decision by which a path turns. */
export interface Turn {
  date: CalendarDate;
  type: DecisionType;
  by: Party | null;
  /** Of an offer, and of its acceptance, refusal or withdrawal: the years offered. */
  years: Years | null;
  /** Of a notice: the day the Treaty is to end by it. Of a pledge: the first day it no longer holds. */
  until: CalendarDate | null;
}

/** How the Treaty ends on a path, and on which day it is no longer in force. */
export interface Ending {
  date: CalendarDate;
  how: Extract<Period['phase'], 'expired' | 'withdrawn' | 'succeeded'>;
}

/** Days on which a Party's participation is suspended, so that what binds it is contested. */
export interface Suspended {
  by: Party;
  from: CalendarDate;
  days: number;
}

/** Days after the Treaty's end on which a Party keeps the limits by a pledge. */
export interface Pledged extends Span {
  by: Party;
}

/** One of two paths, from the day on which they part. */
export interface Side {
  /** What is decided on it first, and not on the other; null where nothing is. */
  first: Turn | null;
  /** The extensions that take effect. */
  extensions: readonly { date: CalendarDate; years: Years; until: CalendarDate }[];
  /** Null where the Treaty is still in force when the path is no longer drawn. */
  ending: Ending | null;
  /** The first day on which the Treaty is no longer in force; where there is no ending, as things stand. */
  end: CalendarDate;
  /** Up to when the limits are in force; the day they are due, where they never are. */
  limitsTo: CalendarDate;
  /** On the whole path, a Party at most once. */
  suspended: readonly Suspended[];
  /** From when on there are no inspections while the Treaty lasts; null where there are to the end. */
  inspectionsStoppedFrom: CalendarDate | null;
  pledged: readonly Pledged[];
}

/** A decision that was lawful and taken, with what it decided on. */
export interface Taken {
  decision: Decision;
  entry: Entry;
}

export function taken({ entries, scenario }: Chronicle): Taken[] {
  return entries.flatMap((entry) =>
    entry.decision === undefined || entry.event === 'extensionTakesEffect'
      ? []
      : { decision: scenario.decisions[entry.decision]!, entry }
  );
}

/**
 * A path from the day on which it parts from another.
 *
 * @param after what is decided on it from then on, and not on the other before
 * @param parts that day; null where they never part
 */
export function aside(chronicle: Chronicle, after: readonly Taken[], parts: CalendarDate | null): Side {
  const { entries, periods } = chronicle;
  const end = endOf(chronicle);
  const over = periods.find(({ phase }) => phase === 'expired' || phase === 'withdrawn' || phase === 'succeeded');
  return {
    first: after[0] ? turnOf(after[0], chronicle) : null,
    extensions: entries
      .filter(({ event, date }) => event === 'extensionTakesEffect' && parts !== null && date >= parts)
      .map(({ date, years, until }) => ({ date, years: years!, until: until! })),
    ending: over ? { date: over.from, how: over.phase as Ending['how'] } : null,
    end,
    limitsTo: end > LIMITS_DUE ? end : LIMITS_DUE,
    suspended: PARTIES.flatMap((by) => suspension(by, periods)),
    inspectionsStoppedFrom: stoppedFrom(chronicle),
    pledged: PARTIES.flatMap((by) => pledge(by, periods))
  };
}

function turnOf({ decision, entry }: Taken, { entries }: Chronicle): Turn {
  const { date, type, by = null } = decision;
  const before = entries.slice(0, entries.indexOf(entry));
  const offeredBy = type === 'withdrawOffer' ? by : by && other(by);
  const isOnOffer = type === 'acceptOffer' || type === 'declineOffer' || type === 'withdrawOffer';
  const offer = isOnOffer
    ? before.findLast(({ event, by }) => event === 'offerExtension' && by === offeredBy)
    : undefined;
  return { date, type, by, years: decision.years ?? offer?.years ?? null, until: entry.until ?? null };
}

function suspension(by: Party, periods: readonly Period[]): Suspended[] {
  const contested = periods.filter(({ limits }) => limits[by] === 'contested');
  const days = contested.reduce((sum, { from, to }) => sum + daysBetween(from, to), 0);
  return contested[0] ? [{ by, from: contested[0].from, days }] : [];
}

/** From the first such day to the last. */
function pledge(by: Party, periods: readonly Period[]): Pledged[] {
  const observed = periods.filter(({ limits }) => limits[by] === 'observed');
  return observed[0] ? [{ by, from: observed[0].from, to: observed.at(-1)!.to }] : [];
}
