import { parse } from 'csv-parse/sync';

/** JSON that nothing is taken for granted of. */
type Json = Record<string, unknown>;

const isObject = (it: unknown): it is Json => typeof it === 'object' && it !== null && !Array.isArray(it);
const isText = (it: unknown): it is string => typeof it === 'string' && it.length > 0;
const isAddress = (it: unknown) => isText(it) && URL.canParse(it) && /^https?:/.test(it);

/**
 * What in a data package goes against Data Package and Tabular Data Package, version 1, or against what the package says
 * of its own tables; one sentence each. Written from the specifications alone.
 *
 * @param files by their paths in the package
 * @see https://specs.frictionlessdata.io/data-package/
 * @see https://specs.frictionlessdata.io/table-schema/
 */
export function faultsIn(files: ReadonlyMap<string, Buffer>): string[] {
  const faults: string[] = [];
  const must = (holds: boolean, fault: string) => {
    if (!holds) faults.push(fault);
  };
  const text = files.get('datapackage.json')?.toString('utf8');
  if (!text) return ['there is no datapackage.json'];
  const it: unknown = JSON.parse(text);
  if (!isObject(it)) return ['datapackage.json is not an object'];

  must(it.profile === 'tabular-data-package', 'profile');
  must(/^([-a-z0-9._/])+$/.test(String(it.name)), `name: ${it.name}`);
  for (const name of ['title', 'description', 'version']) must(isText(it[name]), name);
  must(
    /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ$/.test(String(it.created)) && !Number.isNaN(Date.parse(String(it.created))),
    `created: ${it.created}`
  );
  if ('homepage' in it) must(isAddress(it.homepage), `homepage: ${it.homepage}`);
  must(Array.isArray(it.licenses) && it.licenses.length > 0, 'licenses');
  for (const licence of it.licenses as Json[])
    must(/^[\w.-]+$/.test(String(licence.name)) && isAddress(licence.path), `licence: ${JSON.stringify(licence)}`);
  must(!('contributors' in it), 'contributors');
  const sourcesOf = ({ sources }: Json, of: string) => {
    if (sources === undefined) return;
    must(Array.isArray(sources) && sources.length > 0, `sources of ${of}`);
    for (const source of sources as Json[])
      must(isText(source.title) && (!('path' in source) || isAddress(source.path)), JSON.stringify(source));
  };
  sourcesOf(it, 'the package');

  const resources = it.resources as Json[];
  must(Array.isArray(resources) && resources.length > 0, 'resources');
  must(new Set(resources.map(({ name }) => name)).size === resources.length, 'a resource is named twice');
  const values = new Map(resources.map((resource) => [resource.name, checkResource(resource)]));
  for (const { name, schema } of resources) {
    for (const { fields, reference } of ((schema as Json).foreignKeys ?? []) as { fields: string; reference: Json }[]) {
      const there = new Set(values.get(reference.resource)?.map((row) => row[reference.fields as string]));
      const lost = values.get(name)!.filter((row) => !there.has(row[fields]!));
      must(lost.length === 0, `${name}: ${lost.length} rows refer to nothing`);
    }
  }
  return faults;

  function checkResource(resource: Json): Record<string, string>[] {
    const { name, path, profile, encoding, bytes, dialect, schema } = resource;
    must(/^([-a-z0-9._/])+$/.test(String(name)), `name of a resource: ${name}`);
    must(isText(path) && !/^[/~]|\.\.|:/.test(path), `path of ${name}`);
    must(profile === 'tabular-data-resource', `profile of ${name}`);
    must(encoding === 'utf-8', `encoding of ${name}`);
    must(isObject(dialect) && dialect.delimiter === ',' && dialect.lineTerminator === '\r\n', `dialect of ${name}`);
    sourcesOf(resource, String(name));
    const file = files.get(String(path));
    if (!file) {
      faults.push(`there is no ${path}`);
      return [];
    }
    must(bytes === file.length, `bytes of ${name}`);
    must(!file.subarray(0, 3).equals(Buffer.from([0xef, 0xbb, 0xbf])), `${name} begins with a byte order mark`);
    return checkTable(String(name), schema as Json, file.toString('utf8'));
  }

  function checkTable(name: string, schema: Json, csv: string): Record<string, string>[] {
    const fields = schema.fields as Json[];
    must(Array.isArray(fields) && fields.length > 0, `fields of ${name}`);
    must(JSON.stringify(schema.missingValues) === '[""]', `missing values of ${name}`);
    for (const { name: field, type, format, description } of fields) {
      must(isText(field) && isText(description), `${name}: a field without a name or a description`);
      must(['string', 'integer', 'number', 'boolean', 'date'].includes(String(type)), `type of ${name}.${field}`);
      must(['default', 'uri'].includes(String(format)), `format of ${name}.${field}`);
    }
    const [header, ...lines] = parse(csv, { record_delimiter: '\r\n' }) as string[][];
    must(JSON.stringify(header) === JSON.stringify(fields.map((field) => field.name)), `header of ${name}`);
    for (const [number, line] of lines.entries())
      for (const [index, text] of line.entries())
        must(isValid(text, fields[index]!), `${name}, row ${number + 1}, ${fields[index]!.name}: ${text}`);
    const rows = lines.map((line) => Object.fromEntries(header!.map((field, index) => [field, line[index]!])));
    const key = schema.primaryKey as string[];
    must(key.length > 0 && key.every((it) => header!.includes(it)), `key of ${name}`);
    must(
      new Set(rows.map((row) => JSON.stringify(key.map((it) => row[it])))).size === rows.length,
      `${name}: a key twice`
    );
    return rows;
  }
}

function isValid(text: string, { type, format, constraints = {} }: Json): boolean {
  const { required, enum: values } = constraints as { required?: boolean; enum?: string[] };
  if (text === '') return !required;
  if (values && !values.includes(text)) return false;
  switch (type) {
    case 'integer':
      return /^-?\d+$/.test(text);
    case 'number':
      return /^-?\d+(\.\d+)?$/.test(text);
    case 'boolean':
      return text === 'true' || text === 'false';
    case 'date':
      return /^\d{4}-\d\d-\d\d$/.test(text) && !Number.isNaN(Date.parse(text));
    default:
      return format !== 'uri' || URL.canParse(text);
  }
}
