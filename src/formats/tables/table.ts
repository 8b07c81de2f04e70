import type { Source } from '../../record/schema.ts';

/** One value: a date is its text, `YYYY-MM-DD`; null is missing, and never nought. */
export type Cell = string | number | boolean | null;

/** What a column holds, in the terms of Table Schema. */
export interface Column {
  /** In snake_case, and English in every language. */
  name: string;
  type: 'string' | 'integer' | 'number' | 'boolean' | 'date';
  /** What it means, in the reader's language. */
  description: string;
  /** Of a number: what is counted or measured. */
  unit?: string;
  /** Of a code: every value there can be, with its meaning in the reader's language. */
  codes?: Readonly<Record<string, string>>;
  /** Of an address. */
  format?: 'uri';
  /** Never missing. */
  isRequired?: boolean;
}

/** Tidy data: a row for each observation, a column for each variable. */
export interface Table {
  /** Of small letters, digits and underscores; also that of its file. */
  name: string;
  title: string;
  description: string;
  columns: readonly Column[];
  /** The columns that tell every row from every other. */
  key: readonly string[];
  rows: readonly (readonly Cell[])[];
  /** Where its facts can be read, each once. */
  sources: readonly Source[];
}

/** A column, and how its value is got from what a row is of. */
export interface ColumnOf<T> extends Omit<Column, 'description'> {
  of: (row: T) => Cell | undefined;
}

/** What a table is, apart from its rows. */
export interface TableHead {
  name: string;
  title: string;
  description: string;
  key: readonly string[];
  /** What a column means, by its name. */
  describe: (column: string) => string;
}

/**
 * The table of some things, one row for each.
 *
 * @param sourcesOf where what is said of one of them can be read
 */
export function tableOf<T>(
  { describe, ...head }: TableHead,
  columns: readonly ColumnOf<T>[],
  things: readonly T[],
  sourcesOf: (thing: T) => readonly Source[] = () => []
): Table {
  return {
    ...head,
    columns: columns.map(({ of: _, ...column }) => ({ ...column, description: describe(column.name) })),
    rows: things.map((thing) => columns.map(({ of }) => of(thing) ?? null)),
    sources: distinct(things.flatMap(sourcesOf))
  };
}

/** Each source once, in the order in which they first come. */
export function distinct(sources: readonly Source[]): Source[] {
  const all = new Map<string, Source>();
  for (const source of sources) {
    const { publisher, title, url } = source;
    const key = url ?? `${publisher}\n${title}`;
    if (!all.has(key)) all.set(key, source);
  }
  return [...all.values()];
}
