import type { Source } from '../record/schema.ts';
import type { CalendarDate } from '../treaty/calendarDate.ts';
import { schemaOf, type TableSchema } from './tables/schema.ts';
import { distinct, type Table } from './tables/table.ts';

/** What a data package says of itself, beside its tables. */
export interface PackageHead {
  /** Of small letters, digits and hyphens. */
  name: string;
  title: string;
  description: string;
  /** Of the model that the data follow from. */
  version: string;
  /** The day it was made. */
  created: CalendarDate;
  /** The address of what was on the screen. */
  address: string;
  language: string;
  /** What a source is called where it is listed. */
  nameOf(source: Source): string;
}

/** A file of a data package: a table, and its text. */
export interface TableFile {
  table: Table;
  /** Where it is in the package. */
  path: string;
  /** In bytes. */
  bytes: number;
}

interface PackageSource {
  title: string;
  path?: string;
}

/** A tabular data package, version 1. */
export interface DataPackage {
  profile: 'tabular-data-package';
  name: string;
  title: string;
  description: string;
  version: string;
  created: string;
  homepage?: string;
  language: string;
  licenses: { name: string; title: string; path: string }[];
  sources?: PackageSource[];
  resources: DataResource[];
}

interface DataResource {
  profile: 'tabular-data-resource';
  name: string;
  path: string;
  title: string;
  description: string;
  format: 'csv';
  mediatype: 'text/csv';
  encoding: 'utf-8';
  bytes: number;
  dialect: { delimiter: ','; lineTerminator: '\r\n'; quoteChar: '"'; doubleQuote: true; header: true };
  schema: TableSchema;
  sources?: PackageSource[];
}

/**
 * The descriptor of a data package, `datapackage.json`.
 *
 * @see https://specs.frictionlessdata.io/tabular-data-package/
 */
export function describePackage(head: PackageHead, files: readonly TableFile[]): DataPackage {
  const { name, title, description, version, created, address, language, nameOf } = head;
  const listed = (sources: readonly Source[]) => {
    const all = distinct(sources).map((source) => ({
      title: nameOf(source),
      ...(source.url !== null && { path: source.url })
    }));
    return all.length > 0 ? { sources: all } : {};
  };
  // Every table that tells of paths goes by their list.
  const paths = files.find(({ table }) => table.key.join() === 'path')?.table.name;
  return {
    profile: 'tabular-data-package',
    name,
    title,
    description,
    version,
    created: `${created}T00:00:00Z`,
    // A page opened from a file has no address that others could follow.
    ...(/^https?:/.test(address) && { homepage: address }),
    language,
    licenses: [{ name: 'MIT', title: 'MIT License', path: 'https://opensource.org/license/mit' }],
    ...listed(files.flatMap(({ table }) => table.sources)),
    resources: files.map(({ table, path, bytes }) => ({
      profile: 'tabular-data-resource',
      name: table.name,
      path,
      title: table.title,
      description: table.description,
      format: 'csv',
      mediatype: 'text/csv',
      encoding: 'utf-8',
      bytes,
      dialect: { delimiter: ',', lineTerminator: '\r\n', quoteChar: '"', doubleQuote: true, header: true },
      schema: { ...schemaOf(table), ...(paths && table.name !== paths && referring(table, paths)) },
      ...listed(table.sources)
    }))
  };
}

function referring({ columns }: Table, resource: string): Pick<TableSchema, 'foreignKeys'> {
  if (!columns.some(({ name }) => name === 'path')) return {};
  return { foreignKeys: [{ fields: 'path', reference: { resource, fields: 'path' } }] };
}
