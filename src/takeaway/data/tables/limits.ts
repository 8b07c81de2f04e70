import { declaredIn, type Declared } from '../../../charts/declared.ts';
import { held } from '../../../charts/limitLine.ts';
import { always } from '../../../formats/tables/columns.ts';
import type { Table } from '../../../formats/tables/table.ts';
import { AGGREGATE_NUMBERS, type AggregateNumbers } from '../../../record/aggregateNumbers.ts';
import type { Confidence, Source } from '../../../record/schema.ts';
import { CENTRAL_LIMITS, type CentralLimit } from '../../../treaty/limits.ts';
import { byStatus, type OnScreen } from '../onScreen.ts';
import { confidence, ofPath, source, status, table, UNITS } from './shared.ts';

const LIMITS = Object.keys(CENTRAL_LIMITS) as CentralLimit[];

/** The central limits as law, and by pledge: when and how each holds on each path. */
export function limitsHeld(on: OnScreen): Table {
  const { pending: _, none: __, ...holds } = on.say.hold;
  const rows = on.paths.flatMap((named) =>
    held(named.path.chronicle).flatMap((stretch) =>
      byStatus(named.path, stretch).flatMap((piece) => LIMITS.map((quantity) => ({ ...piece, quantity, on: named })))
    )
  );
  return table(on, 'limits', ['path', 'quantity', 'from'], rows, ({ text, code, whole, day }) => [
    ...ofPath,
    code('quantity', on.say.limits.title, ({ quantity }) => quantity),
    always(whole('limit', null, ({ quantity }) => CENTRAL_LIMITS[quantity])),
    always(text('unit', ({ quantity }) => UNITS[quantity])),
    day('from', ({ from }) => from),
    always(day('to', ({ to }) => to)),
    always(code('hold', holds, ({ hold }) => hold)),
    status(on)
  ]);
}

interface Figure {
  numbers: AggregateNumbers;
  quantity: CentralLimit;
  which: 'declared' | 'alternative';
  value: number | null;
  confidence: Confidence | null;
  sources: readonly Source[];
}

const EXCHANGED: Record<Declared['kind'], 'exchanged' | 'released' | 'notProvided'> = {
  declared: 'exchanged',
  recalled: 'exchanged',
  release: 'released',
  missing: 'notProvided'
};

/** Every number on record under a limit, and beside it those that another source prints instead. */
function figures(): Figure[] {
  return AGGREGATE_NUMBERS.flatMap((numbers) =>
    LIMITS.flatMap((quantity): Figure[] => {
      const { sources } = numbers;
      const others = numbers.kind === 'missing' ? [] : (numbers.alternatives ?? []);
      return [
        {
          numbers,
          quantity,
          which: 'declared',
          value: declaredIn(numbers, quantity).count,
          confidence: numbers.confidence[quantity],
          sources
        },
        ...others
          .filter(({ limit }) => limit === quantity)
          .map(({ count, source }): Figure => ({
            numbers,
            quantity,
            which: 'alternative',
            value: count,
            confidence: null,
            sources: [source]
          }))
      ];
    })
  );
}

/** What the Parties declared: as it happened, and whether the active path was still what happened then. */
export function declaredNumbers(on: OnScreen): Table {
  const { leavesRecordOn } = on.active.path;
  return table(
    on,
    'declared_numbers',
    ['as_of', 'party', 'quantity', 'figure', 'source_publisher'],
    figures(),
    ({ text, code, whole, day, truth }) => [
      day('as_of', ({ numbers }) => numbers.date),
      code('party', on.say.party, ({ numbers }) => numbers.party),
      code('quantity', on.say.limits.title, ({ quantity }) => quantity),
      code('figure', on.words.figure, ({ which }) => which),
      whole('value', null, ({ value }) => value),
      always(text('unit', ({ quantity }) => UNITS[quantity])),
      confidence(on),
      always(code('exchanged', on.words.exchanged, (it) => EXCHANGED[declaredIn(it.numbers, it.quantity).kind])),
      code('kind', on.words.declaration, ({ numbers }) => numbers.kind),
      always(truth('on_path', ({ numbers }) => leavesRecordOn === null || numbers.date < leavesRecordOn)),
      day('published', ({ numbers }) => numbers.published),
      text('note', ({ numbers }) => numbers.note),
      ...source(on)
    ],
    ({ sources }) => sources
  );
}
