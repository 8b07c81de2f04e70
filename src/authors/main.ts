import '../page.css';
import { startTextPage } from '../textPage.ts';
import '../tokens.css';
import Authors from './Authors.svelte';

void startTextPage(Authors, document.getElementById('app')!, { here: location.href });
