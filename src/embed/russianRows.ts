import type { Messages } from '../i18n/en.ts';
import { deadlines } from '../i18n/ru/deadlines.ts';
import { score } from '../i18n/ru/score.ts';
import { verification } from '../i18n/ru/verification.ts';
import type {} from './start.ts';

/** The words of the first rows and of those below the limits. */
window.newStartWords = { ...window.newStartWords, ru: { ...score, verification, deadlines } as Messages };
