import type { CalendarDate } from '../treaty/calendarDate.ts';
import { CONDITIONS, type Condition, type Years } from '../treaty/decision.ts';
import { PARTIES, type Party } from '../treaty/party.ts';
import type { Chronicle, Entry } from './chronicle.ts';

/** What a path comes to, in the few things by which one is told from another. */
export interface Gist {
  /** The extensions that took effect, in order; `takenUp` is the day each was agreed on. */
  extensions: { years: Years; conditions: readonly Condition[]; takenUp: CalendarDate }[];
  /** Where there was no extension: how far the last attempt at one came. */
  attempt: { years: Years; by: Party; date: CalendarDate; how: 'offered' | 'agreed' } | null;
  /** Whose participation is suspended when the Treaty ends, or when the path is no longer drawn. */
  suspended: Party[];
  /** A Party keeps the limits by a pledge, no treaty being in force. */
  isObserved: boolean;
  end:
    | { how: 'lapse'; date: CalendarDate }
    /** `date` is the day of the notice. */
    | { how: 'withdrawal'; by: Party; date: CalendarDate }
    | { how: 'successor'; date: CalendarDate }
    | { how: 'open' };
}

const known = new WeakMap<Chronicle, Gist>();

/** What a path comes to. */
export function gistOf(chronicle: Chronicle): Gist {
  let gist = known.get(chronicle);
  if (!gist) known.set(chronicle, (gist = workOut(chronicle)));
  return gist;
}

function workOut({ entries, periods }: Chronicle): Gist {
  const gist: Gist = { extensions: [], attempt: null, suspended: [], isObserved: false, end: { how: 'open' } };
  const offers = new Map<Party, Entry>();
  const suspended = new Set<Party>();
  let notice: Entry | undefined;
  let agreedOn: CalendarDate | undefined;
  for (const entry of entries) {
    const { event, date, by, years, conditions = [] } = entry;
    if (event === 'offerExtension') offers.set(by!, entry);
    else if (event === 'acceptOffer') {
      const [offer] = [...offers.values()].filter((it) => it.by !== by);
      gist.attempt = { years: offer!.years!, by: offer!.by!, date, how: 'agreed' };
      agreedOn = date;
      offers.clear();
    } else if (event === 'withdrawOffer') offers.delete(by!);
    else if (event === 'declineOffer') for (const other of PARTIES.filter((it) => it !== by)) offers.delete(other);
    else if (event === 'extensionTakesEffect')
      gist.extensions.push({
        years: years!,
        conditions: CONDITIONS.filter((it) => conditions.includes(it)),
        takenUp: agreedOn ?? date
      });
    else if (event === 'suspendParticipation') suspended.add(by!);
    else if (event === 'resumeParticipation') suspended.delete(by!);
    else if (event === 'giveWithdrawalNotice') notice = entry;
    else if (event === 'expiry') gist.end = { how: 'lapse', date };
    else if (event === 'withdrawalTakesEffect') gist.end = { how: 'withdrawal', by: notice!.by!, date: notice!.date };
    else if (event === 'bringSuccessorIntoForce') gist.end = { how: 'successor', date };
  }
  gist.suspended = PARTIES.filter((party) => suspended.has(party));
  gist.isObserved = periods.some(({ limits }) => PARTIES.some((party) => limits[party] === 'observed'));
  if (gist.extensions.length > 0) gist.attempt = null;
  else if (!gist.attempt) {
    const last = [...offers.values()].at(-1);
    if (last) gist.attempt = { years: last.years!, by: last.by!, date: last.date, how: 'offered' };
  }
  return gist;
}
