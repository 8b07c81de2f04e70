import type { CalendarDate } from '../../treaty/calendarDate.ts';
import type { Cell, ColumnOf } from './table.ts';

type Of<T, V extends Cell> = (row: T) => V | undefined;

/** The kinds of columns that a table has. */
export interface Columns<T> {
  /** Free text. */
  text(name: string, of: Of<T, string | null>): ColumnOf<T>;
  /** One of a few values, each with its meaning. */
  code(name: string, codes: Readonly<Record<string, string>>, of: Of<T, string | null>): ColumnOf<T>;
  /** A whole number, of something where its unit is the same in every row. */
  whole(name: string, unit: string | null, of: Of<T, number | null>): ColumnOf<T>;
  number(name: string, unit: string | null, of: Of<T, number | null>): ColumnOf<T>;
  day(name: string, of: Of<T, CalendarDate | null>): ColumnOf<T>;
  truth(name: string, of: Of<T, boolean | null>): ColumnOf<T>;
}

/** The kinds of columns of a table with a row for each `T`. */
export function columns<T>(): Columns<T> {
  return {
    text: (name, of) => ({ name, type: 'string', of }),
    code: (name, codes, of) => ({ name, type: 'string', codes, of }),
    whole: (name, unit, of) => ({ name, type: 'integer', ...(unit !== null && { unit }), of }),
    number: (name, unit, of) => ({ name, type: 'number', ...(unit !== null && { unit }), of }),
    day: (name, of) => ({ name, type: 'date', of }),
    truth: (name, of) => ({ name, type: 'boolean', of })
  };
}

/** The same column, never missing. */
export const always = <T>(column: ColumnOf<T>): ColumnOf<T> => ({ ...column, isRequired: true });
