import { always } from '../../../formats/tables/columns.ts';
import type { Table } from '../../../formats/tables/table.ts';
import { fullFingerprint } from '../../../scenarios/fingerprint.ts';
import { daysBetween } from '../../../treaty/calendarDate.ts';
import { byStatus, type OnScreen } from '../onScreen.ts';
import { ofPath, status, table } from './shared.ts';

/** The paths on the screen, one row for each. */
export function pathList(on: OnScreen): Table {
  return table(
    on,
    'path_list',
    ['path'],
    on.paths.map((path) => ({ on: path })),
    ({ text, code, day, truth }) => [
      ...ofPath,
      always(truth('is_active', (row) => row.on === on.active)),
      truth('is_preset', (row) => row.on.path.preset !== null),
      day('leaves_record_on', (row) => row.on.path.leavesRecordOn),
      day('drawn_up_to', (row) => row.on.path.chronicle.scenario.horizon),
      code('reading', on.words.reading, (row) => row.on.path.chronicle.scenario.reading),
      text('fingerprint', (row) => fullFingerprint(row.on.path.scenario)),
      text('link', (row) => row.on.path.link)
    ]
  );
}

/** What held on each path, a row for each stretch of days on which it was the same. */
export function periods(on: OnScreen): Table {
  const { say } = on;
  const rows = on.paths.flatMap((named) =>
    named.path.chronicle.periods.flatMap((period) =>
      byStatus(named.path, period).map((piece) => ({ ...piece, on: named }))
    )
  );
  return table(on, 'paths', ['path', 'from'], rows, ({ code, whole, day }) => [
    ...ofPath,
    day('from', ({ from }) => from),
    always(day('to', ({ to }) => to)),
    whole('days', 'days', ({ from, to }) => daysBetween(from, to)),
    status(on),
    always(code('phase', say.phase, ({ phase }) => phase)),
    always(code('limits_us', say.hold, ({ limits }) => limits.US)),
    always(code('limits_ru', say.hold, ({ limits }) => limits.RU)),
    always(code('inspections', say.inspections, ({ inspections }) => inspections)),
    always(code('data_exchange', say.day.dataExchangeValue, ({ dataExchange }) => dataExchange)),
    day('expires_on', ({ expiresOn }) => expiresOn),
    day('terminates_on', ({ terminatesOn }) => terminatesOn)
  ]);
}
