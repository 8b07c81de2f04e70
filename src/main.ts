import { mount, tick } from 'svelte';
import App from './App.svelte';
import { measureLettersIn } from './charts/labels.ts';
import './page.css';
import { Keeper } from './session/keeper.svelte.ts';
import { preferredLanguage } from './session/language.ts';
import { Session } from './session/session.svelte.ts';
import { guardedStore } from './session/storage.ts';
import './tokens.css';

measureLettersIn(document);
const session = new Session();
session.open(location.search, preferredLanguage(navigator.languages));
const keeper = new Keeper(
  session,
  guardedStore(() => localStorage),
  () => new Date().toISOString()
);
mount(App, { target: document.getElementById('app')!, props: { session, keeper } });
await tick();
// The first chart is in the document; a frame later it is on the screen.
requestAnimationFrame(() => (document.documentElement.dataset.ready = ''));
