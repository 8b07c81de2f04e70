import { listed, unlisted } from '../session/embedAddress.ts';

/** The attributes of `<new-start-simulator>` that hold one value each; they are the parameters of an address. */
const SINGLE = ['active', 'against', 'date', 'from', 'to', 'lang', 'theme'] as const;
/** Those that hold a list, separated by spaces: the parameter is repeated. */
const LISTS = ['path', 'view'] as const;
/** Those that are there or not. */
const FLAGS = ['transparent', 'plain'] as const;

export const ATTRIBUTES = [...SINGLE, ...LISTS, ...FLAGS];
export type Attribute = (typeof ATTRIBUTES)[number];

/** What is read anew with another: the number of a path means nothing among other paths, nor one end of an axis alone. */
const TOGETHER: Partial<Record<Attribute, readonly Attribute[]>> = {
  path: ['active', 'against'],
  from: ['to'],
  to: ['from']
};

export const isFlag = (name: string): boolean => FLAGS.some((it) => it === name);
const isList = (name: string): boolean => LISTS.some((it) => it === name);

/**
 * The query string that says what the attributes of an element say.
 *
 * @param get the value of an attribute, or null where it is not there
 * @param names those that are read; of all others holds what `search` says
 */
export function searchOf(
  get: (name: string) => string | null,
  names: readonly Attribute[] = ATTRIBUTES,
  search = ''
): string {
  const query = new URLSearchParams(search);
  for (const name of names) {
    query.delete(name);
    const value = get(name);
    if (value === null) continue;
    if (isFlag(name)) query.set(name, '');
    else if (isList(name)) for (const item of unlisted(value)) query.append(name, item);
    else if (value) query.set(name, value);
  }
  return `?${query}`;
}

/** All that is to be read anew when `changed` are others. */
export const withOthers = (changed: Iterable<Attribute>): Attribute[] => [
  ...new Set([...changed].flatMap((name) => [name, ...(TOGETHER[name] ?? [])]))
];

/**
 * The attribute that says what a property was set to, as frameworks set them; null for none. A list may be given as
 * such, with its items as they are.
 */
export function attributeOf(name: Attribute, value: unknown): string | null {
  if (value === null || value === undefined) return null;
  if (isFlag(name)) return value === false || value === 'false' ? null : '';
  return Array.isArray(value) ? listed(value.map(String)) : String(value);
}
