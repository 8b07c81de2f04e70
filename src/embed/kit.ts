import type { Messages } from '../i18n/en.ts';
import { isPresetId } from '../scenarios/presets/index.ts';
import { VIEWS, type View } from '../session/address.ts';
import { LANGUAGES, type Language } from '../session/language.ts';

/** What a bundle can draw with. */
export interface Kit {
  words: Partial<Record<Language, Messages>>;
  /** Null where presets alone can be shown, and of them the first rows. */
  rows: typeof import('./rows.ts') | null;
}

const FIRST: readonly View[] = ['paths', 'limits'];

/** The language an embed speaks: that of its address, or else the reader's. */
export function languageOf(search: string, readers: Language): Language {
  const named = new URLSearchParams(search).get('lang');
  return LANGUAGES.find((it) => it === named) ?? readers;
}

/** The script that must be had before `kit` can show what an address says; null where it can. */
export function missing({ words, rows }: Kit, search: string, language: Language): string | null {
  const query = new URLSearchParams(search);
  const views = query.getAll('view').filter((it) => it === 'score' || VIEWS.some((view) => view === it));
  const isFirst = views.length > 0 && views.every((it) => FIRST.some((view) => view === it));
  if (!rows && !(isFirst && query.getAll('path').every(isPresetId))) return 'embed-whole.js';
  return language in words ? null : `embed-${language}.js`;
}
