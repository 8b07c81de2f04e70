import { csvFormatRow } from 'd3-dsv';
import type { Cell, Table } from '../../formats/tables/table.ts';

/**
 * A table as CSV, RFC 4180: the names of the columns first, rows parted and ended by CR and LF, values quoted where they
 * have to be. Missing is empty. In UTF-8 without a byte order mark; a file for spreadsheets is given one.
 *
 * Text that a spreadsheet would take for a formula is marked, see {@link guarded}.
 */
export function csvOf({ columns, rows }: Table): string {
  const lines = [columns.map(({ name }) => name), ...rows.map((row) => row.map(cellText))];
  return lines.map((line) => `${csvFormatRow(line)}\r\n`).join('');
}

function cellText(cell: Cell): string {
  if (cell === null) return '';
  return typeof cell === 'string' ? guarded(cell) : String(cell);
}

/** What a spreadsheet may run: a sign that begins a formula, after spaces too, or a character it would cut off before one. */
const FORMULA = /^(?:[\s']*[=+\-@＝＋－＠]|'*[\t\r\n])/;

/**
 * Text that no spreadsheet takes for a formula: where it would be one, an apostrophe is put before it, which is how
 * spreadsheets themselves mark text. Text that begins with such an apostrophe is given one more, so that taking one away
 * always gives back what it was: see {@link unguarded}. Numbers are numbers and are left alone.
 */
export function guarded(text: string): string {
  return FORMULA.test(text) ? `'${text}` : text;
}

/** What text was before it was {@link guarded}. */
export function unguarded(text: string): string {
  return text.startsWith("'") && FORMULA.test(text.slice(1)) ? text.slice(1) : text;
}
