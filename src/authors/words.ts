import { authors as en, type AuthorsWords } from '../i18n/en/authors.ts';
import { authors as ru } from '../i18n/ru/authors.ts';
import type { Language } from '../session/language.ts';

/** The words of this page alone: the simulator need not load them. */
export const WORDS: Record<Language, AuthorsWords> = { en, ru };
