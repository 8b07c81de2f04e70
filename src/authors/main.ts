import '../page.css';
import { startTextPage } from '../textPage.ts';
import '../tokens.css';
import Authors from './Authors.svelte';

void startTextPage(Authors, document.getElementById('app')!, {
  here: location.href,
  // Its own head has this link where those of the paths' pages have theirs: see build/textHead.ts, build/presetHead.ts.
  isFound: document.querySelector('link[rel=canonical]') !== null
});
