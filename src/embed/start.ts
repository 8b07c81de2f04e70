import { hydrate, mount, tick, unmount } from 'svelte';
import { measureLettersIn } from '../charts/labels.ts';
import { takeOver } from '../drawn.ts';
import { DEFAULT_DATE, readAddress, writeAddress } from '../session/address.ts';
import { preferredLanguage } from '../session/language.ts';
import { Session } from '../session/session.svelte.ts';
import Frame from './Frame.svelte';
import type { Command } from './hosts/commands.ts';
import { oncePerFrame } from './hosts/oncePerFrame.ts';
import { speakToHost, type Shown, type Speaker } from './hosts/speakToHost.ts';
import { languageOf, missing, type Kit } from './kit.ts';
import { obey } from './obey.ts';

/** What is said to the host, by whichever bundle draws: there is one for a document. */
interface Talk {
  speaker: Speaker;
  obey: (command: Command) => string | null;
  isReady: boolean;
}

declare global {
  interface Window {
    newStartTalk?: Talk;
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

  const talk = (window.newStartTalk ??= talkIn(app));
  talk.obey = (command) => obey(session, command, open);
  let wanted: string | null = null;
  function open(search: string): string | null {
    const needed = missing(kit, search, session.language);
    if (needed !== null) {
      if (wanted === null) load(needed);
      wanted = search;
      window.newStartHandOver = handOver;
      return null;
    }
    const [wrong] = readAddress(search).notices;
    if (wrong) return `a preset or a scenario in link form, not “${wrong.value.slice(0, LONGEST)}”`;
    session.open(search, session.language);
    return null;
  }
  const shown = (): Shown => ({
    date: session.date,
    paths: session.paths.map(({ link }) => link),
    views: session.address.views ?? ['score'],
    active: session.active
  });
  const props = { session, kit, onchange: () => talk.speaker.change(shown()), ...(drawn && { room: drawn.room }) };
  const embed = drawn ? hydrate(Frame, { target: drawn.target, props }) : mount(Frame, { target: app, props });
  function handOver(): string {
    delete window.newStartHandOver;
    void unmount(embed);
    app.replaceChildren();
    const query = new URLSearchParams(wanted ?? '');
    if (session.date !== DEFAULT_DATE) query.set('date', session.date);
    return `?${query}`;
  }
  await tick();
  // A frame that is not on the screen gets no animation frames.
  oncePerFrame(window, () => {
    root.dataset.ready = '';
    if (talk.isReady) talk.speaker.change(shown());
    else talk.speaker.ready(shown());
    talk.isReady = true;
    for (const { parameter, value } of session.notices)
      talk.speaker.error(`${parameter}: “${value.slice(0, LONGEST)}” cannot be read`);
  })();
}

function talkIn(app: HTMLElement): Talk {
  const talk: Talk = {
    speaker: speakToHost({
      root: app,
      window,
      search: location.search,
      hash: location.hash,
      oncommand: (command) => talk.obey(command)
    }),
    obey: () => 'an embed that is drawn',
    isReady: false
  };
  return talk;
}

function load(file: string, then?: () => void): void {
  const script = document.createElement('script');
  script.src = new URL(file, here).href;
  if (then) script.addEventListener('load', then);
  document.head.append(script);
}
