import { mount, tick } from 'svelte';
import { measureLettersIn } from '../charts/labels.ts';
import '../page.css';
import { preferredLanguage } from '../session/language.ts';
import { Session } from '../session/session.svelte.ts';
import '../tokens.css';
import { shownAt } from './cases.ts';
import Gallery from './Gallery.svelte';

measureLettersIn(document.body);
const session = new Session(location.search, preferredLanguage(navigator.languages));
const { rows, cases } = shownAt(location.search);
const examples = rows.map((row) => ({
  row,
  shown: cases.map((it) => {
    const opened = new Session(it.address, 'en');
    return { ...it, session: opened };
  })
}));
mount(Gallery, { target: document.getElementById('app')!, props: { session, examples } });
await tick();
// What is measured once it is in the document is drawn a frame later.
requestAnimationFrame(() => requestAnimationFrame(() => (document.documentElement.dataset.ready = '')));
