import type { Messages } from '../i18n/en.ts';
import { score } from '../i18n/en/score.ts';
import '../page.css';
import '../tokens.css';
import { start } from './start.ts';

// The rows that would ask for more words are not in this bundle. While it is worked on there is but one.
if (import.meta.env.DEV) void import('./russianWhole.ts').then(() => import('./whole.ts'));
else start({ words: { en: score as Messages }, rows: null });
