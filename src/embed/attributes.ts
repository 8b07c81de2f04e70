import { unlisted } from '../session/embedAddress.ts';

/** The attributes of `<new-start-simulator>` that hold one value each; they are the parameters of an address. */
const SINGLE = ['active', 'against', 'date', 'from', 'to', 'lang', 'theme'] as const;
/** Those that hold a list, separated by spaces: the parameter is repeated. */
const LISTS = ['path', 'view'] as const;
/** Those that are there or not. */
const FLAGS = ['transparent', 'plain'] as const;

export const ATTRIBUTES = [...SINGLE, ...LISTS, ...FLAGS];

/**
 * The query string that says what the attributes of an element say.
 *
 * @param get the value of an attribute, or null where it is not there
 */
export function searchOf(get: (name: string) => string | null): string {
  const query = new URLSearchParams();
  for (const name of LISTS) for (const item of unlisted(get(name) ?? '')) query.append(name, item);
  for (const name of SINGLE) {
    const value = get(name);
    if (value) query.set(name, value);
  }
  for (const name of FLAGS) if (get(name) !== null) query.set(name, '');
  return `?${query}`;
}
