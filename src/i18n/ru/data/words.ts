import type { DataWords } from '../../en/data/words.ts';
import { codes } from './codes.ts';
import { column, table } from './columns.ts';
import { readme } from './readme.ts';
import { transcript } from './transcript.ts';

export const dataWords: DataWords = {
  table,
  column,
  ...codes,
  readme,
  transcript,
  calendar: {
    name: (path) => `ДСНВ: ${path}`,
    event: (what) => `ДСНВ: ${what}`,
    line: (label, value) => `${label}: ${value}`,
    path: 'Путь',
    basis: 'Основание',
    status: 'Об этом дне'
  }
};
