import type { Language } from '../session/language.ts';
import { dataWords as en, type DataWords } from './en/data/words.ts';
import { dataWords as ru } from './ru/data/words.ts';

/** The words of the files that are taken away, apart from those of the page. */
export const DATA_WORDS: Record<Language, DataWords> = { en, ru };
export type { DataWords };
