import { always } from '../../../formats/tables/columns.ts';
import type { Table } from '../../../formats/tables/table.ts';
import type { PartialDate, Sourced } from '../../../record/schema.ts';
import {
  BCC_SESSIONS,
  BCC_TOTAL,
  DATA_EXCHANGES,
  EXHIBITIONS,
  INSPECTION_CHECKPOINTS,
  INSPECTIONS_TOTAL,
  NOTIFICATIONS,
  TELEMETRY
} from '../../../record/verification.ts';
import type { Party } from '../../../treaty/party.ts';
import type { OnScreen } from '../onScreen.ts';
import { confidence, source, table } from './shared.ts';

interface Row extends Pick<Sourced, 'confidence' | 'sources' | 'note'> {
  kind:
    | 'session'
    | 'sessionNotHeld'
    | 'sessions'
    | 'notifications'
    | 'inspections'
    | 'dataExchanges'
    | 'exhibitions'
    | 'telemetry';
  from?: PartialDate;
  /** The last day, or up to when it was counted. */
  to?: PartialDate | null | undefined;
  party: Party | 'both';
  value: number | null;
  unit: string;
  bound?: 'moreThan' | 'about';
  /** Counted within this Treaty year, or of the launches of this year. */
  ofYear?: number | undefined;
  place?: string;
}

function rows(): Row[] {
  const counts = INSPECTION_CHECKPOINTS.flatMap(({ asOf, treatyYear, ...it }): Row[] => {
    const parties = (['US', 'RU', 'both'] as const).filter((party) => it[party] !== undefined);
    return parties.map((party) => ({
      ...it,
      kind: 'inspections',
      to: asOf,
      party,
      value: it[party]!,
      unit: 'inspections',
      ofYear: treatyYear
    }));
  });
  return [
    ...BCC_SESSIONS.map(({ session, held, ...it }): Row => ({
      ...it,
      kind: held ? 'session' : 'sessionNotHeld',
      party: 'both',
      value: session,
      unit: 'number of the session'
    })),
    { ...BCC_TOTAL, kind: 'sessions', party: 'both' },
    ...NOTIFICATIONS.map(({ asOf, count, ...it }): Row => ({
      ...it,
      kind: 'notifications',
      to: asOf,
      party: 'both',
      value: count,
      unit: 'notifications'
    })),
    ...counts,
    { ...INSPECTIONS_TOTAL, kind: 'inspections', party: 'both' },
    { ...DATA_EXCHANGES, kind: 'dataExchanges', party: 'both', to: DATA_EXCHANGES.asOf },
    { ...EXHIBITIONS, kind: 'exhibitions', party: 'both', to: EXHIBITIONS.asOf },
    ...TELEMETRY.flatMap(({ agreed, launchYear, launchesEach, ...it }) =>
      (['US', 'RU'] as const).map((party): Row => ({
        ...it,
        kind: 'telemetry',
        from: agreed,
        party,
        value: launchesEach,
        unit: 'launches',
        ofYear: launchYear
      }))
    )
  ];
}

/** Sessions, notifications and tallies on record: as it happened, whatever the path. */
export function verificationRecord(on: OnScreen): Table {
  const { say, words } = on;
  const { leavesRecordOn } = on.active.path;
  return table(
    on,
    'verification_record',
    ['row'],
    rows().map((it, index) => ({ ...it, row: index + 1 })),
    ({ text, code, whole, truth }) => [
      whole('row', null, ({ row }) => row),
      always(code('kind', words.recordKind, ({ kind }) => kind)),
      text('from', ({ from }) => from),
      text('to', ({ to }) => to),
      always(code('party', say.deadlines.by, ({ party }) => party)),
      whole('value', null, ({ value }) => value),
      always(text('unit', ({ unit }) => unit)),
      code('bound', words.bound, ({ bound }) => bound ?? 'exactly'),
      whole('of_year', null, ({ ofYear }) => ofYear),
      text('place', ({ place }) => place),
      truth('on_path', ({ from, to }) => {
        const day = to ?? from;
        // A month or a year is over before a day only if the day is not in it.
        return leavesRecordOn === null ? true : day ? day < leavesRecordOn.slice(0, day.length) : null;
      }),
      confidence(on),
      text('note', ({ note }) => note),
      ...source(on)
    ],
    ({ sources }) => sources
  );
}
