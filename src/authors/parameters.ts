import { ATTRIBUTES } from '../embed/attributes.ts';
import type { AuthorsWords } from '../i18n/en/authors.ts';
import { presets } from '../scenarios/presets/index.ts';
import { DEFAULT_DATE, DEFAULT_PATHS, MOST_PATHS, readAddress, THEMES, VIEWS } from '../session/address.ts';
import { attributesOf } from '../session/embedAddress.ts';
import { LANGUAGES } from '../session/language.ts';

export type ParameterName = keyof AuthorsWords['parameters']['of'];

/** A parameter of an address, as it is explained. */
export interface Parameter {
  name: ParameterName;
  what: string;
  /** As they are written in an address. */
  values: readonly string[];
  /** Of the values in words, where they cannot all be listed. */
  more?: string;
  /** What holds where it is left out: as written in an address, or in words. */
  fallback: { values: readonly string[] } | { words: string };
  /** A query string in which it stands. */
  example: string;
}

/** Every parameter there is, from what the simulator itself reads. */
export function parameters(words: AuthorsWords['parameters']): Parameter[] {
  const { of, value, fallback } = words;
  const rows: Record<ParameterName, Omit<Parameter, 'name' | 'what'>> = {
    path: {
      values: Object.keys(presets),
      more: value.linkForm,
      fallback: { values: DEFAULT_PATHS },
      example: '?path=1~2020-10-16.offerExtension.RU.1~2020-10-23.acceptOffer.US&path=lapse-2021'
    },
    active: {
      values: [],
      more: value.order(MOST_PATHS),
      fallback: { words: fallback.first },
      example: `?active=${MOST_PATHS}`
    },
    against: { values: [], more: value.order(MOST_PATHS), fallback: { words: fallback.other }, example: '?against=3' },
    date: { values: [], more: value.date, fallback: { values: [DEFAULT_DATE] }, example: '?date=2026-02-04' },
    from: {
      values: [],
      more: value.date,
      fallback: { words: fallback.years },
      example: '?from=2020-01-01&to=2022-01-01'
    },
    to: {
      values: [],
      more: value.date,
      fallback: { words: fallback.years },
      example: '?from=2020-01-01&to=2022-01-01'
    },
    view: { values: [...VIEWS, 'score'], fallback: { values: ['score'] }, example: '?view=paths&view=day' },
    lang: { values: LANGUAGES, fallback: { words: fallback.browser }, example: '?lang=ru' },
    theme: { values: THEMES, fallback: { values: ['auto'] }, example: '?theme=dark' },
    transparent: {
      values: [],
      more: value.flag,
      fallback: { words: fallback.absent },
      example: '?view=paths&transparent'
    },
    plain: { values: [], more: value.flag, fallback: { words: fallback.absent }, example: '?view=limits&plain' }
  };
  return Object.entries(rows).map(([name, row]) => {
    const what = of[name as ParameterName];
    return { name: name as ParameterName, what: typeof what === 'string' ? what : what(MOST_PATHS), ...row };
  });
}

/** The examples of the parameters that are also attributes of the custom element, as attributes. */
export const attributeExamples = (words: AuthorsWords['parameters']): Set<string> => {
  const all = parameters(words)
    .filter(({ name }) => ATTRIBUTES.some((it) => it === name))
    .map(({ example }) => attributesOf(readAddress(example).address).map(written).join(' '));
  return new Set(all); // some go together
};

const written = ([name, value]: [name: string, value: string]) => (value === '' ? name : `${name}="${value}"`);
