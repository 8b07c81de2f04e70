import { hydrate, mount, tick } from 'svelte';
import App from './App.svelte';
import { afterAll } from './charts/oneByOne.ts';
import { measureLettersIn } from './charts/labels.ts';
import { takeOver } from './drawn.ts';
import { en } from './i18n/en.ts';
import { Spoken } from './i18n/spoken.svelte.ts';
import { keepOffline } from './offline.ts';
import './page.css';
import { linksIn, writeAddress } from './session/address.ts';
import { Keeper } from './session/keeper.svelte.ts';
import { preferredLanguage } from './session/language.ts';
import { replayInTurns } from './session/replayInTurns.ts';
import { Session } from './session/session.svelte.ts';
import { guardedStore } from './session/storage.ts';
import './tokens.css';

measureLettersIn(document.body);
const app = document.getElementById('app')!;
const { home = './', own = '' } = app.dataset;
/** What is on the screen already can be read and scrolled while the rest is made ready. */
const pause = () => new Promise<void>((resolve) => setTimeout(resolve));
const search = location.search || own;
if (app.firstElementChild) await replayInTurns(linksIn(search), pause);
const session = new Session(search, preferredLanguage(navigator.languages));
const keeper = new Keeper(
  session,
  guardedStore(() => localStorage),
  () => new Date().toISOString()
);
const spoken = new Spoken({ en }, async (language) => (language === 'ru' ? (await import('./i18n/ru.ts')).ru : en));
await spoken.fetch(session.language).catch(() => {});
const load = () => import('./rest.ts');
// Where none of the first charts is asked for, the others come first.
const rest = session.shows('paths') || session.shows('limits') ? null : await load();
const isAsDrawn = session.language === 'en' && writeAddress(session.address) === own && session.notices.length === 0;
const drawn = takeOver(app, isAsDrawn);
if (drawn) await pause();
const props = {
  session,
  spoken,
  keeper,
  keepOffline,
  home,
  own,
  rest,
  load,
  isDrawn: drawn !== null,
  ...(drawn && { room: drawn.room })
};
if (drawn) hydrate(App, { target: drawn.target, props });
else mount(App, { target: app, props });
await tick();
await afterAll();
await tick();
// The first chart is in the document; a frame later it is on the screen.
requestAnimationFrame(() => (document.documentElement.dataset.ready = ''));
