import { addDays, daysBetween, isCalendarDate, type CalendarDate } from '../treaty/calendarDate.ts';
import { SIGNATURE } from '../treaty/duration.ts';
import { ScenarioError, type Expected } from '../scenarios/scenarioError.ts';
import { CLOSEST, DEFAULT_DATE, DEFAULT_PATHS, MOST_PATHS } from './defaults.ts';
import { LANGUAGES, type Language } from './language.ts';
import { pathFromLink, type Path } from './path.ts';

export { CLOSEST, DEFAULT_DATE, DEFAULT_PATHS, MOST_PATHS };

export const THEMES = ['auto', 'light', 'dark'] as const;
export type Theme = (typeof THEMES)[number];

/** The rows of the score and the card beside it. */
export const VIEWS = ['paths', 'limits', 'verification', 'deadlines', 'lifecycle', 'day'] as const;
export type View = (typeof VIEWS)[number];

/** What an address says. All of it is in the query string. */
export interface Address {
  /** One to four. */
  paths: readonly Path[];
  /** Index of the active one of `paths`. */
  active: number;
  /** Index of the path that the active one is compared with; null for the first that is not active. */
  against: number | null;
  /** The playhead. */
  date: CalendarDate;
  /** The days the axis shows, `from` up to, not including, `to`; null where the page decides. */
  shown: { from: CalendarDate; to: CalendarDate } | null;
  /** Null for the whole score. */
  views: readonly View[] | null;
  /** Null where the reader's browser decides. */
  language: Language | null;
  theme: Theme;
  transparent: boolean;
  plain: boolean;
}

/** A parameter that could not be read, and what was expected of it. The rest of the address holds. */
export interface Notice {
  parameter: string;
  value: string;
  problem:
    'path' | 'tooManyPaths' | 'date' | 'dateOutside' | 'shown' | 'active' | 'against' | 'view' | 'lang' | 'theme';
  /** Of a path: where in the scenario, and what was expected there. */
  pointer?: string;
  expected?: Expected;
}

const OURS = ['path', 'active', 'against', 'date', 'from', 'to', 'view', 'lang', 'theme', 'transparent', 'plain'];

/**
 * Reads the query string of an address. What cannot be read is left at its default and named in a notice.
 *
 * @param search with or without its question mark
 */
export function readAddress(search: string): { address: Address; notices: Notice[] } {
  const query = new URLSearchParams(search);
  const notices: Notice[] = [];
  const paths = readPaths(query, notices);
  const span = spanOf(paths);

  const only = <T>(parameter: string, problem: Notice['problem'], read: (value: string) => T | undefined) => {
    const value = query.get(parameter);
    if (value === null) return undefined;
    const result = read(value);
    if (result === undefined) notices.push({ parameter, value, problem });
    return result;
  };
  const date = only('date', 'date', (it) => (isCalendarDate(it) ? it : undefined));
  if (date && (date < span.from || date > span.last))
    notices.push({ parameter: 'date', value: date, problem: 'dateOutside' });
  const isInside = date !== undefined && date >= span.from && date <= span.last;
  const views = query.getAll('view').flatMap((value) => {
    const view = VIEWS.find((it) => it === value);
    if (!view && value !== 'score') notices.push({ parameter: 'view', value, problem: 'view' });
    return view ?? [];
  });
  return {
    address: {
      paths,
      active: only('active', 'active', (it) => indexOf(it, paths.length)) ?? 0,
      against: only('against', 'against', (it) => indexOf(it, paths.length)) ?? null,
      date: isInside ? date : clamp(DEFAULT_DATE, span),
      shown: readShown(query, span, notices),
      views: views.length > 0 && !query.getAll('view').includes('score') ? views : null,
      language: only('lang', 'lang', (it) => LANGUAGES.find((language) => language === it)) ?? null,
      theme: only('theme', 'theme', (it) => THEMES.find((theme) => theme === it)) ?? 'auto',
      transparent: query.has('transparent'),
      plain: query.has('plain')
    },
    notices
  };
}

/** The paths that an address names, as it names them, or the default's. */
export function linksIn(search: string): string[] {
  const named = new URLSearchParams(search).getAll('path').slice(0, MOST_PATHS);
  return named.length > 0 ? named : [...DEFAULT_PATHS];
}

/** The days there are: `from` up to, not including, `to`; `last` is the day before it. */
export interface Span {
  from: CalendarDate;
  last: CalendarDate;
  to: CalendarDate;
}

/** The first and the last day that the playhead can stand on: from signature to the furthest horizon. */
export function spanOf(paths: readonly Path[]): Span {
  const ends = paths.map(({ chronicle }) => chronicle.periods.at(-1)!.to);
  const to = ends.reduce((furthest, end) => (end > furthest ? end : furthest));
  return { from: SIGNATURE, last: addDays(to, -1), to };
}

/**
 * The query string of an address, with only what differs from the defaults, and with parameters that are not ours
 * left as they were. Empty, or beginning with a question mark.
 */
export function writeAddress(address: Address, search = ''): string {
  const query = new URLSearchParams();
  const links = address.paths.map(({ link }) => link);
  if (links.join() !== DEFAULT_PATHS.join()) for (const link of links) query.append('path', link);
  if (address.active !== 0) query.set('active', String(address.active + 1));
  if (address.against !== null) query.set('against', String(address.against + 1));
  if (address.date !== clamp(DEFAULT_DATE, spanOf(address.paths))) query.set('date', address.date);
  if (address.shown) {
    query.set('from', address.shown.from);
    query.set('to', address.shown.to);
  }
  for (const view of address.views ?? []) query.append('view', view);
  if (address.language) query.set('lang', address.language);
  if (address.theme !== 'auto') query.set('theme', address.theme);
  if (address.transparent) query.set('transparent', '');
  if (address.plain) query.set('plain', '');
  for (const [name, value] of new URLSearchParams(search)) if (!OURS.includes(name)) query.append(name, value);
  // A flag is written without its equals sign; '~' and '=' need no escape in a value and read better without.
  const text = query
    .toString()
    .replace(/(^|&)(transparent|plain)=(?=&|$)/g, '$1$2')
    .replaceAll('%7E', '~')
    .replaceAll('%3D', '=');
  return text && `?${text}`;
}

function readPaths(query: URLSearchParams, notices: Notice[]): Path[] {
  const wanted = query.getAll('path');
  const paths: Path[] = [];
  for (const value of wanted) {
    if (paths.length === MOST_PATHS) {
      notices.push({ parameter: 'path', value, problem: 'tooManyPaths' });
      continue;
    }
    try {
      paths.push(pathFromLink(value));
    } catch (error) {
      if (!(error instanceof ScenarioError)) throw error;
      const { pointer, expected } = error;
      notices.push({ parameter: 'path', value, problem: 'path', pointer, expected });
    }
  }
  return paths.length > 0 ? paths : DEFAULT_PATHS.map(pathFromLink);
}

/** Both ends of the days shown, or neither. */
function readShown(query: URLSearchParams, span: Span, notices: Notice[]): Address['shown'] {
  const [from, to] = [query.get('from'), query.get('to')];
  if (from === null && to === null) return null;
  const isInside = (it: string | null): it is CalendarDate =>
    it !== null && isCalendarDate(it) && it >= span.from && it <= span.to;
  if (isInside(from) && isInside(to) && daysBetween(from, to) >= CLOSEST) return { from, to };
  const parameter = to === null || (from !== null && !isInside(from)) ? 'from' : 'to';
  notices.push({ parameter, value: query.get(parameter)!, problem: 'shown' });
  return null;
}

function indexOf(text: string, length: number): number | undefined {
  return /^[1-9]$/.test(text) && Number(text) <= length ? Number(text) - 1 : undefined;
}

function clamp(date: CalendarDate, { from, last }: Span): CalendarDate {
  return date < from ? from : date > last ? last : date;
}
