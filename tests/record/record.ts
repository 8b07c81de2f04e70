import type { Source, Sourced } from '../../src/record/schema.ts';

const modules = import.meta.glob<Record<string, unknown>>('../../src/record/*.ts', { eager: true });
const tables = import.meta.glob<Record<string, Source>>('../../src/record/sources/*.ts', { eager: true });

/** What each data module exports, by name; the turning points are part of the events. */
export const recorded: [name: string, value: unknown][] = Object.entries(modules)
  .filter(([file]) => !/(publishers|schema|sourceQuality|turningPoints)\.ts$/.test(file))
  .flatMap(([, module]) => Object.entries(module));

/** Every entry of every list in the record, and every fact that stands alone. */
export const entries: [name: string, entry: Partial<Sourced>][] = recorded.flatMap(([name, value]) =>
  Array.isArray(value)
    ? value.map((entry: Partial<Sourced>, index): [string, Partial<Sourced>] => [`${name}[${index}]`, entry])
    : value !== null && typeof value === 'object'
      ? [[name, value]]
      : []
);

/** Every source in the source tables, by name. */
export const tabled: [name: string, source: Source][] = Object.values(tables).flatMap((table) => Object.entries(table));

/** Every string and number in a value, with the name of the field it is in. */
export function leaves(value: unknown, field = ''): [field: string, leaf: unknown][] {
  if (Array.isArray(value)) return value.flatMap((item) => leaves(item, field));
  if (value !== null && typeof value === 'object')
    return Object.entries(value).flatMap(([name, item]) => leaves(item, name));
  return [[field, value]];
}
