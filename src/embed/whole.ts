import { MESSAGES } from '../i18n/index.ts';
import '../page.css';
import '../tokens.css';
import * as rows from './rows.ts';
import { start } from './start.ts';

start({ words: MESSAGES, rows });
