import type { Source } from '../record/schema.ts';
import { TURNING_POINTS } from '../record/turningPoints.ts';
import type { CalendarDate } from '../treaty/calendarDate.ts';
import type { Decision } from '../treaty/decision.ts';
import type { Party } from '../treaty/party.ts';
import type { Entry } from './chronicle.ts';
import { isSameDecision } from './compare.ts';
import asItHappened from './presets/as-it-happened.ts';

/** Which event on record each entry of the record is. */
const EVENT_IDS: readonly [CalendarDate, Entry['event'], Party | null, string][] = [
  ['2010-04-08', 'signature', null, '2010-04-08-1'],
  ['2011-02-05', 'entryIntoForce', null, '2011-02-05-1'],
  ['2018-02-05', 'limitsBind', null, '2018-02-05-1'],
  ['2019-12-05', 'offerExtension', 'RU', '2019-12-05-1'],
  ['2020-03-31', 'pauseInspections', null, '2020-03-1'],
  ['2020-10-13', 'offerExtension', 'US', '2020-10-13-1'],
  ['2020-10-16', 'offerExtension', 'RU', '2020-10-16-putin'],
  ['2020-10-16', 'declineOffer', 'US', '2020-10-16-obrien'],
  ['2020-10-20', 'offerExtension', 'RU', '2020-10-20-mfa'],
  ['2021-01-21', 'offerExtension', 'US', '2021-01-21-1'],
  ['2021-01-26', 'acceptOffer', 'RU', '2021-01-26-1'],
  ['2021-02-03', 'completeProcedures', 'US', '2021-02-03-1'],
  ['2021-02-03', 'completeProcedures', 'RU', '2021-02-03-1'],
  ['2021-02-03', 'extensionTakesEffect', null, '2021-02-03-1'],
  ['2023-02-28', 'suspendParticipation', 'RU', '2023-02-28-1'],
  ['2025-09-22', 'pledgeObservance', 'RU', '2025-09-22-1'],
  ['2026-02-04', 'endObservance', 'RU', '2026-02-04-1'],
  ['2026-02-05', 'expiry', null, '2026-02-05-lapse']
];

/** What an entry takes over from the event it is. Frozen, as many entries share it. */
type Provenance = Required<Pick<Entry, 'confidence' | 'sources'>>;

function provenanceOf(id: string): Provenance {
  const { confidence, sources } = TURNING_POINTS.find((event) => event.id === id)!;
  const [first, ...more] = sources;
  return { confidence, sources: Object.freeze([freeze(first), ...more.map(freeze)] as const) };
}

function freeze(source: Source): Source {
  return Object.freeze({ ...source });
}

const events = EVENT_IDS.map(([date, event, by, id]) => ({ date, event, by, provenance: provenanceOf(id) }));

/** How sure the event on record is that an entry is, and where it can be read; undefined where it is none. */
export function provenance(entry: Entry): Provenance | undefined {
  return events.find(({ date, event, by }) => date === entry.date && event === entry.event && by === (entry.by ?? null))
    ?.provenance;
}

/** How many of a path's decisions are what was decided, from the first on. */
export function decisionsOnRecord(decisions: readonly Decision[]): number {
  const parting = asItHappened.decisions.findIndex((recorded, index) => !isSameDecision(recorded, decisions[index]));
  return parting < 0 ? asItHappened.decisions.length : parting;
}

/**
 * Whether a path on which `taken` decisions have been taken is still what happened on `date`.
 *
 * @param onRecord from {@link decisionsOnRecord}
 */
export function isOnRecord(onRecord: number, taken: number, date: CalendarDate): boolean {
  const next = asItHappened.decisions[taken];
  return taken <= onRecord && (next === undefined || date < next.date);
}
