import type { Column, Table } from './table.ts';

/** A column as Table Schema has it; `unit` and `categories` are ours beside it, as it allows. */
export interface Field {
  name: string;
  type: Column['type'];
  format: string;
  description: string;
  unit?: string;
  categories?: { value: string; label: string }[];
  constraints?: { required?: true; unique?: true; enum?: string[] };
}

/** @see https://specs.frictionlessdata.io/table-schema/ */
export interface TableSchema {
  fields: Field[];
  /** What stands for a missing value. */
  missingValues: string[];
  primaryKey: string[];
  foreignKeys?: { fields: string; reference: { resource: string; fields: string } }[];
}

/** What the columns of a table are, as a Table Schema. */
export function schemaOf({ columns, key }: Table): TableSchema {
  return {
    fields: columns.map((column) => fieldOf(column, key)),
    missingValues: [''],
    primaryKey: [...key]
  };
}

function fieldOf({ name, type, format, description, unit, codes, isRequired }: Column, key: readonly string[]): Field {
  const constraints = {
    ...((isRequired || key.includes(name)) && { required: true as const }),
    ...(key.length === 1 && key[0] === name && { unique: true as const }),
    ...(codes && { enum: Object.keys(codes) })
  };
  return {
    name,
    type,
    format: format ?? 'default',
    description,
    ...(unit && { unit }),
    ...(codes && { categories: Object.entries(codes).map(([value, label]) => ({ value, label })) }),
    ...(Object.keys(constraints).length > 0 && { constraints })
  };
}
