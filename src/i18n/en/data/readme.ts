import type { SourceKind } from '../../../record/sourceQuality.ts';
import type { CalendarDate } from '../../../treaty/calendarDate.ts';
import { count, date } from '../grammar.ts';

/** What a data package says of itself. */
export const readme = {
  title: 'New START on the paths compared: data',
  about: (paths: readonly string[], day: CalendarDate) =>
    `What the New START Simulator shows on ${paths.length === 1 ? 'the path' : 'the paths'} ${paths.map((it) => `“${it}”`).join(', ')}, with the playhead on ${date(day)}: what the treaty’s own rules make of the decisions on each path, beside what is on record.`,
  made: (day: CalendarDate, version: string) => `Made on ${date(day)} with version ${version} of the model.`,
  files: 'Files',
  rows: (rows: number) => count(rows, { one: 'row', other: 'rows' }),
  described: 'datapackage.json describes every column: its type, its unit and what its codes mean.',
  scenarios: 'scenarios/ holds the decisions of each path, as files that the simulator opens.',
  reading: 'How to read them',
  rules: {
    dates:
      'Dates are calendar days, year-month-day, without time zone. A stretch of days runs from the first day up to, not including, the last one named.',
    missing: 'An empty cell is something unknown, not provided or not applicable, and never zero.',
    status:
      'A path is what happened up to the day on which it leaves the record; from then on it is supposed, and status says so in every row. Declared numbers and inspections carried out are of the world, not of a supposed path.',
    estimates: 'Estimates are published opinions. They stand in a file of their own and are not data.',
    numbers:
      'Numbers have no thousands separators, and their unit stands in a column or in the description of the column.',
    formulas:
      'Text that a spreadsheet would take for a formula begins with an apostrophe, which is not part of it: take one away to have the text as it was.',
    csv: 'CSV as in RFC 4180: UTF-8, commas, lines ended by CR and LF.'
  },
  paths: 'Paths',
  recordedPath: 'All of it is on record.',
  supposedPath: (day: CalendarDate) => `Supposed from ${date(day)} on.`,
  fingerprint: (digits: string) => `Fingerprint: ${digits}`,
  units: 'Units',
  sources: 'Sources, the best first',
  sourceGroup: {
    primary: 'Documents, and the bodies whose acts they are',
    secondary: 'Agencies, the established press, researchers',
    'state-media': 'State media: good for what a government said',
    repost: 'Copies, not the documents themselves',
    weak: 'Weak sources, where nothing better was found'
  } satisfies Record<SourceKind, string>,
  noAddress: 'no address found',
  cite: 'How to cite',
  address: 'Where it was made',
  licence: 'Licence',
  licenceText:
    'MIT, as the simulator itself. Quoted words belong to those who said them; facts are nobody’s, and each names its source.'
};
