import built from 'virtual:proof';
import HowWeKnow from './HowWeKnow.svelte';
import './page.css';
import { startTextPage } from './textPage.ts';
import './tokens.css';

void startTextPage(HowWeKnow, document.getElementById('app')!, { built });
