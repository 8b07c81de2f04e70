import { always, columns, type Columns } from '../../../formats/tables/columns.ts';
import { tableOf, type ColumnOf, type Table } from '../../../formats/tables/table.ts';
import type { DataWords } from '../../../i18n/dataWords.ts';
import type { Confidence, OneOrBoth, Source } from '../../../record/schema.ts';
import { bestSource, sourceKind } from '../../../record/sourceQuality.ts';
import { factOf } from '../../../scenarios/obligations/basis.ts';
import type { CentralLimit } from '../../../treaty/limits.ts';
import type { Party } from '../../../treaty/party.ts';
import type { NamedPath, OnScreen, Status } from '../onScreen.ts';

/** What each central limit counts, as the record's units are named: in English in every language. */
export const UNITS: Record<CentralLimit, string> = {
  warheads: 'warheads',
  deployed: 'deployed delivery vehicles',
  launchers: 'launchers and heavy bombers'
};

type TableName = keyof DataWords['table'];

/** A table under its name, with the words for it and its columns, and a row for each of `things`. */
export function table<T>(
  { words }: OnScreen,
  name: TableName,
  key: readonly string[],
  things: readonly T[],
  columnsOf: (kinds: Columns<T>) => readonly ColumnOf<T>[],
  sourcesOf?: (thing: T) => readonly Source[]
): Table {
  const meanings: Readonly<Record<string, string>> = words.column;
  const describe = (column: string) => meanings[`${name}.${column}`] ?? meanings[column]!;
  return tableOf({ name, ...words.table[name], key, describe }, columnsOf(columns()), things, sourcesOf);
}

const { text } = columns<{ on: NamedPath }>();

/** Which path a row is of. */
export const ofPath = [always(text('path', ({ on }) => on.key)), always(text('path_title', ({ on }) => on.title))];

export const status = ({ words }: OnScreen) =>
  always(columns<{ status: Status }>().code('status', words.status, (row) => row.status));

export const confidence = ({ say }: OnScreen) =>
  columns<{ confidence?: Confidence | null }>().code('confidence', say.deadlines.confidence, (row) => row.confidence);

/** One Party, or both. */
export const by = ({ say }: OnScreen) => columns<{ by?: OneOrBoth }>().code('by', say.deadlines.by, (row) => row.by);

/** The best of its sources: who put it up, what it is called, where it is, and what it is worth. */
export function source({ words }: OnScreen) {
  const { text, code } = columns<{ sources?: readonly Source[] | undefined }>();
  const best = ({ sources = [] }: { sources?: readonly Source[] | undefined }) => {
    const [first, ...more] = sources;
    return first && bestSource([first, ...more]);
  };
  return [
    text('source_publisher', (row) => best(row)?.publisher),
    text('source_title', (row) => best(row)?.title),
    { ...text('source_url', (row) => best(row)?.url), format: 'uri' as const },
    code('source_kind', words.sourceKind, (row) => {
      const source = best(row);
      return source && sourceKind(source);
    })
  ];
}

/** What an obligation rests on can be read where the fact about the Treaty can. */
export const sourcesOfFact = ({ fact }: { fact?: string }) => (fact ? factOf(fact).sources : []);

/** Several Parties in one value. */
export const listed = (parties: readonly Party[] | undefined) =>
  parties && parties.length > 0 ? parties.join(' ') : null;
