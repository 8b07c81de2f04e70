import { always } from '../../../formats/tables/columns.ts';
import type { Table } from '../../../formats/tables/table.ts';
import { ESTIMATES } from '../../../record/estimates.ts';
import type { OnScreen } from '../onScreen.ts';
import { confidence, source, table } from './shared.ts';

/** Published opinions of forces without limits: apart from what was declared, and marked in every row. */
export function estimates(on: OnScreen): Table {
  const { say, words } = on;
  return table(
    on,
    'estimates',
    ['id'],
    ESTIMATES,
    ({ text, code, number }) => [
      text('id', ({ id }) => id),
      always(code('nature', words.nature, () => 'estimate')),
      always(code('party', say.deadlines.by, ({ party }) => party)),
      text('what', ({ id }) => say.estimates.what[id]),
      text('system', ({ system }) => system),
      number('baseline', null, (it) => it.baseline),
      number('low', null, (it) => it.low),
      number('high', null, (it) => it.high),
      text('unit', ({ unit }) => unit),
      number('factor_high', 'times the baseline', ({ factorHigh }) => factorHigh),
      text('derived', ({ derived }) => derived),
      text('instead_of_a_number', ({ id }) => say.estimates.qualitative[id]),
      text('cost', ({ cost }) => cost),
      text('timescale', ({ id }) => say.estimates.timescale[id]),
      text('author', ({ id }) => say.estimates.author[id]),
      text('published', ({ published }) => published),
      confidence(on),
      text('note', ({ note }) => note),
      ...source(on)
    ],
    ({ sources }) => sources
  );
}
