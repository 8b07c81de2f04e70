import { obligationName, unknownName } from '../../../charts/deadlines/dutyWords.ts';
import { always } from '../../../formats/tables/columns.ts';
import type { Table } from '../../../formats/tables/table.ts';
import { obligations, unknowns } from '../../../scenarios/obligations.ts';
import { statusOn, type OnScreen } from '../onScreen.ts';
import { by, confidence, listed, ofPath, source, sourcesOfFact, status, table } from './shared.ts';

/** Every dated duty, right and deadline of each path. */
export function dated(on: OnScreen): Table {
  const { say, words } = on;
  const rows = on.paths.flatMap((named) =>
    obligations(named.path.chronicle).map((it) => ({
      ...it,
      on: named,
      status: statusOn(named.path, it.date),
      sources: sourcesOfFact(it)
    }))
  );
  return table(
    on,
    'deadlines',
    ['path', 'id'],
    rows,
    ({ text, code, whole, day, truth }) => [
      ...ofPath,
      text('id', ({ id }) => id),
      always(code('duty', say.deadlines.duty, ({ key }) => key)),
      always(text('name', (it) => obligationName(say, it))),
      always(day('date', ({ date }) => date)),
      day('until', ({ until }) => until),
      day('as_of', ({ asOf }) => asOf),
      always(code('kind', say.deadlines.kind, ({ kind }) => kind)),
      always(by(on)),
      always(text('article', ({ article }) => article)),
      always(code('basis', words.basis, ({ basis }) => basis)),
      always(text('working', ({ working }) => working)),
      text('working_backwards', ({ backwards }) => backwards),
      always(confidence(on)),
      whole('quantity', null, ({ quantity }) => quantity),
      text('unit', ({ unit }) => unit),
      code('bound', words.bound, ({ bound }) => bound),
      text('contested_by', ({ contested }) => listed(contested)),
      always(truth('inspections_paused', ({ paused }) => paused ?? false)),
      always(truth('superseded', ({ superseded }) => superseded ?? false)),
      status(on),
      ...source(on)
    ],
    ({ sources }) => sources
  );
}

/** What the Treaty requires on each path and gives no day for. */
export function undated(on: OnScreen): Table {
  const { say } = on;
  const rows = on.paths.flatMap((named) =>
    unknowns(named.path.chronicle).map((it) => ({ ...it, on: named, sources: sourcesOfFact(it) }))
  );
  return table(
    on,
    'deadlines_without_day',
    ['path', 'id'],
    rows,
    ({ text, code }) => [
      ...ofPath,
      text('id', ({ id }) => id),
      always(text('duty', ({ key }) => key)),
      always(text('name', (it) => unknownName(say, it))),
      always(code('why', say.deadlines.why, ({ why }) => why)),
      always(by(on)),
      always(text('article', ({ article }) => article)),
      // Never begun with a sign, which would make a formula of it.
      text('working', ({ offset }) => offset && `event ${offset}`),
      always(confidence(on)),
      ...source(on)
    ],
    ({ sources }) => sources
  );
}
