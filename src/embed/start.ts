import { hydrate, mount, tick, unmount } from 'svelte';
import { measureLettersIn } from '../charts/labels.ts';
import { takeOver } from '../drawn.ts';
import { readAddress, writeAddress } from '../session/address.ts';
import { preferredLanguage } from '../session/language.ts';
import { Session } from '../session/session.svelte.ts';
import Frame from './Frame.svelte';
import { speakToHost, type Shown } from './hosts/speakToHost.ts';
import { languageOf, missing, type Kit } from './kit.ts';
import { obey } from './obey.ts';

declare global {
  interface Window {
    /** Ends an embed that cannot show what it is asked for, and says what that is: the query string of an address. */
    newStartHandOver?: () => string;
    /** Words of a language that came by a script of their own. */
    newStartWords?: Kit['words'];
  }
}

/** Where this script is; known while it is first run. */
const here = (document.currentScript as HTMLScriptElement | null)?.src ?? location.href;

/** What a parameter says is repeated to the host up to so many characters. */
const LONGEST = 60;

/** Draws the embed in its document, or has a bundle that can do it do so. */
export function start(kit: Kit): void {
  const search = window.newStartHandOver?.() ?? location.search;
  const readers = preferredLanguage(navigator.languages);
  const needed = missing(kit, search, languageOf(search, readers));
  if (needed === null) void draw(kit, search);
  else
    load(needed, () => {
      const words = { ...kit.words, ...window.newStartWords };
      // The whole bundle starts by itself.
      if (missing({ ...kit, words }, search, languageOf(search, readers)) === null)
        void draw({ ...kit, words }, search);
    });
}

async function draw(kit: Kit, search: string): Promise<void> {
  const readers = preferredLanguage(navigator.languages);
  const app = document.getElementById('app')!;
  const root = document.documentElement;
  const session = new Session();
  session.open(search, readers);
  measureLettersIn(document.body);
  // Whatever rows are asked for and on whatever ground: of the rest, what is drawn beforehand has the defaults.
  const rest = writeAddress({ ...session.address, views: null, theme: 'auto', transparent: false });
  const isAsDrawn = session.language === 'en' && /^(\?lang=en)?$/.test(rest) && session.notices.length === 0;
  const drawn = takeOver(app, isAsDrawn);

  const speaker = speakToHost({
    root: app,
    window,
    search: location.search,
    hash: location.hash,
    oncommand: (command) => obey(session, command, open)
  });
  function open(wanted: string): string | null {
    const needed = missing(kit, wanted, session.language);
    if (needed !== null) {
      handOver(wanted);
      load(needed);
      return null;
    }
    const [wrong] = readAddress(wanted).notices;
    if (wrong) return `a preset or a scenario in link form was expected, not “${wrong.value.slice(0, LONGEST)}”`;
    session.open(wanted, session.language);
    return null;
  }
  const shown = (): Shown => ({
    date: session.date,
    paths: session.paths.map(({ link }) => link),
    views: session.address.views ?? ['score'],
    active: session.active
  });
  const props = { session, kit, onchange: () => speaker.change(shown()), ...(drawn && { room: drawn.room }) };
  const embed = drawn ? hydrate(Frame, { target: drawn.target, props }) : mount(Frame, { target: app, props });
  function handOver(wanted: string) {
    window.newStartHandOver = () => {
      delete window.newStartHandOver;
      speaker.stop();
      void unmount(embed);
      app.replaceChildren();
      return wanted;
    };
  }
  await tick();
  requestAnimationFrame(() => {
    root.dataset.ready = '';
    speaker.ready(shown());
    for (const { parameter, value } of session.notices)
      speaker.error(`${parameter}: “${value.slice(0, LONGEST)}” cannot be read`);
  });
}

function load(file: string, then?: () => void): void {
  const script = document.createElement('script');
  script.src = new URL(file, here).href;
  if (then) script.addEventListener('load', then);
  document.head.append(script);
}
