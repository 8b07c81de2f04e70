import { hydrate, mount, tick, type Component } from 'svelte';
import { afterAll } from './charts/oneByOne.ts';
import { takeOver } from './drawn.ts';
import { en } from './i18n/en.ts';
import { Spoken } from './i18n/spoken.svelte.ts';
import { keepOffline } from './offline.ts';
import { linksIn, writeAddress } from './session/address.ts';
import { preferredLanguage } from './session/language.ts';
import { replayInTurns } from './session/replayInTurns.ts';
import { Session } from './session/session.svelte.ts';

/** What each page of text is given, whatever it says. */
export interface OfTextPage {
  session: Session;
  spoken: Spoken;
  keepOffline?: typeof keepOffline;
  /** It was drawn beforehand, and is gone on with. */
  isDrawn?: boolean;
}

/**
 * Starts a page of text: goes on with what was drawn of it beforehand if that is what is asked for, and else draws it.
 *
 * @param app where it is drawn
 * @param own what this page alone is given
 */
export async function startTextPage<Own extends object>(
  Page: Component<OfTextPage & Own>,
  app: HTMLElement,
  own: Own
): Promise<void> {
  const { location, navigator } = app.ownerDocument.defaultView!;
  // What is on the screen already can be read and scrolled while the rest is made ready.
  const pause = () => new Promise<void>((resolve) => setTimeout(resolve));
  const { search } = location;
  if (app.firstElementChild) await replayInTurns(linksIn(search), pause);
  const session = new Session(search, preferredLanguage(navigator.languages));
  const spoken = new Spoken({ en }, async (language) => (language === 'ru' ? (await import('./i18n/ru.ts')).ru : en));
  await spoken.fetch(session.language).catch(() => {});
  const isAsDrawn = session.language === 'en' && writeAddress(session.address) === '' && session.notices.length === 0;
  const drawn = takeOver(app, isAsDrawn);
  if (drawn) await pause();
  const props = { session, spoken, keepOffline, isDrawn: drawn !== null, ...own };
  if (drawn) hydrate(Page, { target: drawn.target, props });
  else mount(Page, { target: app, props });
  await tick();
  await afterAll();
  app.ownerDocument.documentElement.dataset.ready = '';
}
