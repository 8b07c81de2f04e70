import type { Language } from '../session/language.ts';
import { en, type Messages } from './en.ts';
import { ru } from './ru.ts';

export const MESSAGES: Record<Language, Messages> = { en, ru };
export type { Messages };
