import type { RecordedEvent } from '../record/recordedEvent.ts';
import type { Source } from '../record/schema.ts';
import { TURNING_POINTS } from '../record/turningPoints.ts';
import type { CalendarDate } from '../treaty/calendarDate.ts';
import type { Decision } from '../treaty/decision.ts';
import type { Entry } from './chronicle.ts';
import { isSameDecision } from './compare.ts';
import asItHappened from './presets/as-it-happened.ts';

/** Which recorded event an entry of the record is, by its event, its Party and its day. */
const EVENT_OF: Readonly<Record<string, string>> = {
  'signature 2010-04-08': '2010-04-08-1',
  'entryIntoForce 2011-02-05': '2011-02-05-1',
  'limitsBind 2018-02-05': '2018-02-05-1',
  'offerExtension RU 2019-12-05': '2019-12-05-1',
  'pauseInspections 2020-03-31': '2020-03-1',
  'offerExtension US 2020-10-13': '2020-10-13-1',
  'offerExtension RU 2020-10-16': '2020-10-16-putin',
  'declineOffer US 2020-10-16': '2020-10-16-obrien',
  'offerExtension RU 2020-10-20': '2020-10-20-mfa',
  'offerExtension US 2021-01-21': '2021-01-21-1',
  'acceptOffer RU 2021-01-26': '2021-01-26-1',
  'completeProcedures US 2021-02-03': '2021-02-03-1',
  'completeProcedures RU 2021-02-03': '2021-02-03-1',
  'extensionTakesEffect 2021-02-03': '2021-02-03-1',
  'suspendParticipation RU 2023-02-28': '2023-02-28-1',
  'pledgeObservance RU 2025-09-22': '2025-09-22-1',
  'endObservance RU 2026-02-04': '2026-02-04-1',
  'expiry 2026-02-05': '2026-02-05-lapse'
};

/** What an entry takes over from the event it is. Frozen, as many entries share it. */
type Provenance = Pick<RecordedEvent, 'confidence' | 'sources'>;

const events = new Map<string, Provenance>(
  TURNING_POINTS.map(({ id, confidence, sources: [first, ...more] }) => [
    id,
    { confidence, sources: Object.freeze([freeze(first), ...more.map(freeze)] as const) }
  ])
);

function freeze(source: Source): Source {
  return Object.freeze({ ...source });
}

/** How sure the event on record is that an entry is, and where it can be read; undefined where it is none. */
export function provenance({ event, by, date }: Entry): Provenance | undefined {
  return events.get(EVENT_OF[[event, by, date].filter(Boolean).join(' ')] ?? '');
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
