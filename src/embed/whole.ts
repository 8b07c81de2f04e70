import { en } from '../i18n/en.ts';
import '../page.css';
import '../tokens.css';
import * as rows from './rows.ts';
import { start } from './start.ts';

start({ words: { en }, rows });
