import { codes } from './codes.ts';
import { column, table } from './columns.ts';
import { readme } from './readme.ts';
import { transcript } from './transcript.ts';

/** What stands in the files that are taken away: none of it is on the page, so that it is loaded with what makes them. */
export const dataWords = {
  table,
  column,
  ...codes,
  readme,
  transcript,
  calendar: {
    name: (path: string) => `New START: ${path}`,
    event: (what: string) => `New START: ${what}`,
    line: (label: string, value: string) => `${label}: ${value}`,
    path: 'Path',
    basis: 'Basis',
    status: 'Of this day'
  }
};

export type DataWords = typeof dataWords;
