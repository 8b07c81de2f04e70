import { entryInWords } from '../../../charts/lifecycle/lifecycleWords.ts';
import { always } from '../../../formats/tables/columns.ts';
import type { Table } from '../../../formats/tables/table.ts';
import { statusOf, statusOn, type OnScreen } from '../onScreen.ts';
import { by, confidence, ofPath, source, status, table } from './shared.ts';

const spaced = (list: readonly string[] | undefined) => (list && list.length > 0 ? list.join(' ') : null);

/** Everything that happened on each path, in order: decisions taken, what they brought about, and what fell due. */
export function entries(on: OnScreen): Table {
  const { say, words } = on;
  const rows = on.paths.flatMap((named) => {
    const { decisions } = named.path.chronicle.scenario;
    return named.path.chronicle.entries.map((entry, index) => ({
      ...entry,
      on: named,
      order: index + 1,
      status: statusOf(named.path, entry),
      note: entry.decision === undefined ? undefined : decisions[entry.decision]!.note
    }));
  });
  return table(
    on,
    'lifecycle',
    ['path', 'order'],
    rows,
    ({ text, code, whole, day }) => [
      ...ofPath,
      whole('order', null, ({ order }) => order),
      always(day('date', ({ date }) => date)),
      always(text('event', ({ event }) => event)),
      always(text('sentence', (it) => entryInWords(say, it))),
      by(on),
      whole('years', 'years', ({ years }) => years),
      text('conditions', ({ conditions }) => spaced(conditions)),
      day('until', ({ until }) => until),
      always(text('article', ({ article }) => article)),
      always(code('basis', words.basis, ({ basis }) => basis)),
      always(text('states', ({ states }) => spaced(states))),
      status(on),
      confidence(on),
      text('note', ({ note }) => note),
      ...source(on)
    ],
    ({ sources }) => sources ?? []
  );
}

/** The decisions of each path that were not lawful on their day, and why. */
export function refusals(on: OnScreen): Table {
  const { say } = on;
  const rows = on.paths.flatMap((named) =>
    named.path.chronicle.refusals.map(({ index, code, article }) => {
      const decision = named.path.chronicle.scenario.decisions[index]!;
      return {
        ...decision,
        on: named,
        decision: index + 1,
        code,
        article,
        status: statusOn(named.path, decision.date)
      };
    })
  );
  return table(on, 'refusals', ['path', 'decision'], rows, ({ text, code, whole, day }) => [
    ...ofPath,
    whole('decision', null, ({ decision }) => decision),
    always(day('date', ({ date }) => date)),
    always(text('event', ({ type }) => type)),
    by(on),
    whole('years', 'years', ({ years }) => years),
    text('conditions', ({ conditions }) => spaced(conditions)),
    day('until', ({ until, effective }) => until ?? effective),
    always(code('refused_because', say.refused.reason, (it) => it.code)),
    always(text('article', ({ article }) => article)),
    status(on),
    text('note', ({ note }) => note)
  ]);
}
