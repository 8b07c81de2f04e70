import type { Chronicle, Entry } from '../../scenarios/chronicle.ts';
import { addYears, type CalendarDate } from '../../treaty/calendarDate.ts';
import { ENTRY_INTO_FORCE, expiresOn } from '../../treaty/duration.ts';
import { other, type Party } from '../../treaty/party.ts';

/** A stretch of days with a name of its own: a term, procedures, a notice, an offer that stands, a pledge. */
export interface Bar {
  kind: 'term' | 'extension' | 'procedures' | 'notice' | 'offer' | 'pledge';
  from: CalendarDate;
  to: CalendarDate;
  /** Of a term that the Treaty did not live to the end of: when it would have run out. */
  wouldEnd?: CalendarDate;
  by?: Party;
  years?: number;
  /** Of procedures: not both Parties completed them. */
  isUnfinished?: boolean;
}

/** The bars of a path, each kind in date order. */
export function bars(chronicle: Chronicle): Bar[] {
  const { entries, periods, scenario } = chronicle;
  const lastInForce = periods.findLast((period) => period.expiresOn !== null);
  // Superseded on the very day of entry into force, it is not in force on any day.
  if (!lastInForce) return pledgesIn(entries, scenario.horizon);
  const isOver = lastInForce.to < scenario.horizon;
  const end = isOver ? lastInForce.to : null;
  return [
    termOf({ kind: 'term', from: ENTRY_INTO_FORCE, to: expiresOn() }, end),
    ...offersIn(entries, end ?? scenario.horizon),
    ...proceduresIn(entries, end ?? scenario.horizon),
    ...entries.flatMap(({ event, years, until }) =>
      event === 'extensionTakesEffect'
        ? [termOf({ kind: 'extension', from: addYears(until!, -years!), to: until!, years: years! }, end)]
        : []
    ),
    ...entries.flatMap(({ event, date, by, until }): Bar[] =>
      event === 'giveWithdrawalNotice'
        ? [{ kind: 'notice', from: date, to: end !== null && end < until! ? end : until!, by: by! }]
        : []
    ),
    ...pledgesIn(entries, scenario.horizon)
  ];
}

/** A term, cut off where the Treaty ends sooner. */
function termOf(bar: Bar, end: CalendarDate | null): Bar {
  if (end === null || end >= bar.to) return bar;
  return { ...bar, to: end < bar.from ? bar.from : end, wouldEnd: bar.to };
}

function offersIn(entries: readonly Entry[], end: CalendarDate): Bar[] {
  return entries.flatMap((offer, index): Bar[] => {
    if (offer.event !== 'offerExtension') return [];
    const over = entries.slice(index + 1).find((entry) => endsOffer(entry, offer.by!));
    return [{ kind: 'offer', from: offer.date, to: over?.date ?? end, by: offer.by!, years: offer.years! }];
  });
}

function endsOffer({ event, by }: Entry, offering: Party): boolean {
  if (event === 'acceptOffer') return true;
  if (event === 'declineOffer') return by === other(offering);
  return by === offering && (event === 'offerExtension' || event === 'withdrawOffer');
}

function proceduresIn(entries: readonly Entry[], end: CalendarDate): Bar[] {
  return entries.flatMap(({ event, date }, index): Bar[] => {
    if (event !== 'acceptOffer') return [];
    const done = entries.slice(index + 1).find((entry) => entry.event === 'extensionTakesEffect');
    return [{ kind: 'procedures', from: date, to: done?.date ?? end, isUnfinished: !done }];
  });
}

function pledgesIn(entries: readonly Entry[], horizon: CalendarDate): Bar[] {
  return entries.flatMap((pledge, index): Bar[] => {
    if (pledge.event !== 'pledgeObservance') return [];
    const { date: from, by, until } = pledge;
    const over = entries.slice(index + 1).find((entry) => endsPledge(entry, by!));
    const to = over && over.date < until! ? over.date : until!;
    return [{ kind: 'pledge', from, to: to < horizon ? to : horizon, by: by! }];
  });
}

function endsPledge({ event, by }: Entry, pledging: Party): boolean {
  if (event === 'bringSuccessorIntoForce') return true;
  return by === pledging && (event === 'pledgeObservance' || event === 'endObservance');
}
