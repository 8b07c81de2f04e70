import type { Chronicle, Entry } from '../core.ts';
import { heading, table } from './table.ts';

/** A chronicle for reading: periods, events, and what was refused. */
export function simulateTable(chronicle: Chronicle): string {
  const { scenario, periods, entries, refusals } = chronicle;
  const { decisions } = scenario;
  const sections = [
    heading(scenario),
    table(
      ['From', 'Before', 'Phase', 'Expires', 'Terminates', 'Limits US', 'Limits RU', 'Inspections', 'Data exchange'],
      periods.map(({ from, to, phase, expiresOn, terminatesOn, limits, inspections, dataExchange }) => [
        from,
        to,
        phase,
        expiresOn ?? '',
        terminatesOn ?? '',
        limits.US,
        limits.RU,
        inspections,
        dataExchange
      ])
    ),
    'Events',
    table(
      ['Date', 'Event', 'By', 'Article', 'Basis', 'Details'],
      entries.map((entry) => [entry.date, entry.event, entry.by ?? '', entry.article, entry.basis, detailsOf(entry)])
    )
  ];
  if (refusals.length > 0)
    sections.push(
      'Refused',
      table(
        ['Date', 'Decision', 'By', 'Code', 'Article', 'Reason'],
        refusals.map(({ index, code, article, reason }) => {
          const { date, type, by } = decisions[index]!;
          return [date, type, by ?? '', code, article, reason];
        })
      )
    );
  return `${sections.join('\n\n')}\n`;
}

function detailsOf({ years, conditions = [], until }: Entry): string {
  return [
    ...(years ? [years === 1 ? '1 year' : `${years} years`] : []),
    ...conditions,
    ...(until ? [`until ${until}`] : [])
  ].join(', ');
}
