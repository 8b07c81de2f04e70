import { ru } from '../i18n/ru.ts';
import type {} from './start.ts';

/** The words of all that an embed shows. */
window.newStartWords = { ...window.newStartWords, ru };
