import type { Messages } from '../i18n/en.ts';
import { score } from '../i18n/ru/score.ts';
import type {} from './start.ts';

/** The words of the first rows. */
window.newStartWords = { ...window.newStartWords, ru: score as Messages };
