import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Cell, Column, Table } from '../../src/formats/tables/table.ts';
import { csvOf, guarded, unguarded } from '../../src/takeaway/data/csv.ts';
import { allTables } from '../../src/takeaway/data/tables/index.ts';
import { runs } from '../oracle/runs.ts';
import { randomScreens, SCREENS } from './dataSamples.ts';

/** A value as another program would read it, by what the schema says of its column. */
function valueOf(text: string, { name, type, codes, format, isRequired }: Column): Cell {
  const must = (holds: boolean) => {
    // Thousands of values: an expectation for each would take seconds.
    if (!holds) throw new Error(`${name} is no ${type} as its schema has it: ${JSON.stringify(text)}`);
  };
  if (text === '') {
    must(!isRequired || type === 'string');
    return null;
  }
  switch (type) {
    case 'integer':
      must(/^-?\d+$/.test(text));
      return Number(text);
    case 'number':
      must(/^-?\d+(\.\d+)?$/.test(text));
      return Number(text);
    case 'boolean':
      must(text === 'true' || text === 'false');
      return text === 'true';
    case 'date':
      must(new Date(text).toISOString().slice(0, 10) === text);
      return text;
    default:
      must(!codes || text in codes);
      must(format !== 'uri' || URL.canParse(text));
      return unguarded(text);
  }
}

function readBack(csv: string, { columns }: Table): Cell[][] {
  const [names, ...lines] = parse(csv, { record_delimiter: '\r\n' }) as string[][];
  expect(names).toEqual(columns.map(({ name }) => name));
  return lines.map((line) => line.map((text, index) => valueOf(text, columns[index]!)));
}

/** Text that is empty, and a value that is missing, are the same in a CSV file. */
const asWritten = ({ rows }: Table) => rows.map((row) => row.map((cell) => (cell === '' ? null : cell)));

describe.each(SCREENS)('the tables of $name', ({ on }) => {
  const tables = allTables(on);

  it.each(tables)('$name is read back as it was, by another parser, with its types', (table) => {
    expect(readBack(csvOf(table), table)).toEqual(asWritten(table));
  });
  it('tell every row from every other by their key, which is never missing', () => {
    for (const { name, key, columns, rows } of tables) {
      const places = key.map((it) => columns.findIndex((column) => column.name === it));
      expect(places, name).not.toContain(-1);
      const keys = rows.map((row) => JSON.stringify(places.map((place) => row[place])));
      expect(new Set(keys).size, name).toBe(rows.length);
      expect(
        rows.filter((row) => places.some((place) => row[place] === null)),
        name
      ).toEqual([]);
    }
  });
  it('have names of one form, no column twice, each with its meaning', () => {
    for (const { name, columns } of tables) {
      expect([name, ...columns.map((it) => it.name)].filter((it) => !/^[a-z][a-z0-9_]*$/.test(it))).toEqual([]);
      expect(new Set(columns.map((it) => it.name)).size, name).toBe(columns.length);
      expect(
        columns.filter(({ description }) => !/\.$/.test(description ?? '')).map((it) => it.name),
        name
      ).toEqual([]);
    }
  });
  it('give every number its unit, unless the row does or it is a number of something, not a measure', () => {
    const bare = tables.flatMap(({ name, columns }) =>
      columns.some((it) => it.name === 'unit')
        ? []
        : columns.filter(({ type, unit }) => type === 'integer' && !unit).map((it) => `${name}.${it.name}`)
    );
    expect(bare).toEqual([
      'verification_years.treaty_year',
      'verification_exchanges.treaty_year',
      'lifecycle.order',
      'refusals.decision'
    ]);
  });
  it('have no text that a spreadsheet would run', () => {
    for (const table of tables) {
      const cells = (parse(csvOf(table), { record_delimiter: '\r\n' }) as string[][]).slice(1).flat();
      expect(
        cells.filter((it) => /^[\s]*[=+@\t\r\n]/.test(it) || /^\s*-(?!\d+$)/.test(it)),
        table.name
      ).toEqual([]);
    }
  });
});

describe('a path in whatever words', () => {
  it('is read back as it was', () => {
    const isReadBack = fc.property(randomScreens, (on) => {
      for (const table of allTables(on).filter(({ name }) => ['path_list', 'lifecycle', 'refusals'].includes(name)))
        expect(readBack(csvOf(table), table)).toEqual(asWritten(table));
    });
    fc.assert(isReadBack, runs(25));
  });
});

describe('text in a CSV file', () => {
  const anyText = fc.string({ unit: fc.constantFrom(...`=+-@'" \t\r\n,;aя1＝`) });

  it.each(['=1+1', '+1', '-1', '@SUM(A1)', '\t=1', '\r=1', ' =1', "'=1", '＝1'])('is no formula: %j', (text) => {
    expect(guarded(text)).toBe(`'${text}`);
  });
  it.each(['One year', "'tis", '', '2020-10-16', 'a=b', '«Один год»'])('that is none is left alone: %j', (text) => {
    expect(guarded(text)).toBe(text);
  });
  it('comes back as it was, guarded or not, and does not begin a formula', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        expect(unguarded(guarded(text))).toBe(text);
        expect(guarded(text)).not.toMatch(/^\s*[=+\-@＝]/);
      }),
      runs(2000)
    );
  });
});
