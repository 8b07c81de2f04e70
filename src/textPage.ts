import { hydrate, mount, type Component } from 'svelte';
import { takeOver } from './drawn.ts';
import { en } from './i18n/en.ts';
import { Spoken } from './i18n/spoken.svelte.ts';
import { keepOffline } from './offline.ts';
import { writeAddress } from './session/address.ts';
import { DEFAULT_PATHS } from './session/defaults.ts';
import { preferredLanguage } from './session/language.ts';
import { pathFromLink } from './session/path.ts';
import { Session } from './session/session.svelte.ts';

/** What each page of text is given, whatever it says. */
export interface OfTextPage {
  session: Session;
  spoken: Spoken;
  keepOffline?: typeof keepOffline;
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
  if (app.firstElementChild)
    for (const link of DEFAULT_PATHS) {
      await pause();
      pathFromLink(link); // it is kept, and each takes its time
    }
  const session = new Session();
  session.open(location.search, preferredLanguage(navigator.languages));
  const spoken = new Spoken({ en }, async (language) => (language === 'ru' ? (await import('./i18n/ru.ts')).ru : en));
  await spoken.fetch(session.language).catch(() => {});
  const isAsDrawn = session.language === 'en' && writeAddress(session.address) === '' && session.notices.length === 0;
  const drawn = takeOver(app, isAsDrawn);
  if (drawn) await pause();
  const props = { session, spoken, keepOffline, ...own };
  if (drawn) hydrate(Page, { target: drawn.target, props });
  else mount(Page, { target: app, props });
  app.ownerDocument.documentElement.dataset.ready = '';
}
