import type { More } from '../charts/more.ts';
import type { Messages } from '../i18n/en.ts';
import { isPresetId } from '../scenarios/presets/index.ts';
import { VIEWS, type View } from '../session/address.ts';
import { LANGUAGES, type Language } from '../session/language.ts';

type Whole = typeof import('./rows.ts');

/** What can be drawn beside the first rows of the score, with its words. */
export type Rows = Partial<Omit<Whole, 'MORE'>> & { MORE?: Partial<More> };

/** What a bundle can draw with. */
export interface Kit {
  words: Partial<Record<Language, Messages>>;
  /** Null where presets alone can be shown, and of them the first rows; without `MORE` where no more rows could be had. */
  rows: Rows | null;
}

/**
 * The scripts that draw, each with all that the one before it draws: the first rows of presets; rows of deadlines as
 * well, which need the first script to be there; everything, by itself. Each speaks English. The words that it needs in
 * another language are in a script beside it: `embed-rows-ru.js`.
 */
const SCRIPTS = ['embed', 'embed-rows', 'embed-whole'] as const;
type Level = 0 | 1 | 2;

const LEVEL_OF: Record<View, Level> = { paths: 0, limits: 0, verification: 1, deadlines: 1, lifecycle: 2, day: 2 };

/** Words that are there if all are that the script of a level needs. */
const TELLING = ['paths', 'deadlines', 'lifecycle'] as const satisfies readonly (keyof Messages)[];

/** Whether a path may be what it is said to be: it is known of a scenario in link form once it is read. */
export const isPath = (link: string): boolean => isPresetId(link) || /^\d/.test(link);

/** The language an embed speaks: that of its address, or else the reader's. */
export function languageOf(search: string, readers: Language): Language {
  const named = new URLSearchParams(search).get('lang');
  return LANGUAGES.find((it) => it === named) ?? readers;
}

/** The scripts that must be had before `kit` can show what an address says; none where it can. */
export function missing({ words, rows }: Kit, search: string, language: Language): string[] {
  const has = levelOf(rows);
  const asked = levelFor(search);
  // Where the rows could not be added, there is still the script that needs no other.
  const least = has === 2 || (asked === 1 && has === 0 && rows) ? 2 : asked;
  const script = SCRIPTS[least];
  return [
    ...(speaks(words, language, least) ? [] : [`${script}-${language}.js`]),
    ...(has >= least ? [] : [`${script}.js`])
  ];
}

/** What is left of an address where some scripts cannot be had. */
export interface Part {
  search: string;
  /** Whether nothing can be shown. */
  isEmpty: boolean;
  /** What cannot be shown. */
  lacks: (View | 'words')[];
}

/** What of an address `kit` can show as it is. */
export function partOf({ words, rows }: Kit, search: string, language: Language): Part {
  const views = viewsOf(search);
  const has = levelOf(rows);
  // Without its own path, the others are not what somebody wished to show.
  const isOurs = has === 2 || isOfPresets(search);
  const drawn = views.filter((view) => isOurs && LEVEL_OF[view] <= has);
  const query = new URLSearchParams(search);
  for (const it of isOurs ? ['view'] : ['view', 'path', 'active', 'against']) query.delete(it);
  for (const view of drawn) query.append('view', view);
  if (drawn.length === 0) return { search: `?${query}`, isEmpty: true, lacks: views };
  const isSpoken = speaks(words, language, has === 2 ? 2 : levelFor(`${query}`));
  if (!isSpoken) query.set('lang', 'en');
  return {
    search: `?${query}`,
    isEmpty: false,
    lacks: [...views.filter((view) => !drawn.includes(view)), ...(isSpoken ? [] : ['words' as const])]
  };
}

function levelOf(rows: Rows | null): Level {
  return rows?.Lifecycle ? 2 : rows?.MORE ? 1 : 0;
}

function levelFor(search: string): Level {
  if (!isOfPresets(search)) return 2;
  return Math.max(...viewsOf(search).map((view) => LEVEL_OF[view])) as Level;
}

/** English comes with whatever is drawn. */
function speaks(words: Kit['words'], language: Language, level: Level): boolean {
  return language === 'en' || TELLING[level] in (words[language] ?? {});
}

function isOfPresets(search: string): boolean {
  return new URLSearchParams(search).getAll('path').every(isPresetId);
}

/** The views that an address asks for, in the order of the score. */
function viewsOf(search: string): View[] {
  const named = new URLSearchParams(search).getAll('view');
  const views = VIEWS.filter((view) => named.includes(view));
  return views.length === 0 || named.includes('score') ? [...VIEWS] : views;
}
