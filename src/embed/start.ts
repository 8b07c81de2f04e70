import { hydrate, mount, tick, unmount } from 'svelte';
import { measureLettersIn } from '../charts/labels.ts';
import { takeOver } from '../drawn.ts';
import { DEFAULT_DATE, readAddress, writeAddress } from '../session/address.ts';
import { LANGUAGES, preferredLanguage, type Language } from '../session/language.ts';
import { Session } from '../session/session.svelte.ts';
import Frame from './Frame.svelte';
import type { Command } from './hosts/commands.ts';
import { oncePerFrame } from './hosts/oncePerFrame.ts';
import { speakToHost, type Shown, type Speaker } from './hosts/speakToHost.ts';
import { isPath, languageOf, missing, partOf, type Kit, type Part, type Rows } from './kit.ts';
import { Lacking } from './lacking.svelte.ts';
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
    /** How often the embed has begun, in any bundle: what an earlier one still waits for is no longer wanted. */
    newStartTurn?: number;
    /** Ends what is shown, so that it can begin again, and says what is wanted: the query string of an address. */
    newStartHandOver?: () => string;
    /** Words that came by a script of their own. */
    newStartWords?: Kit['words'];
    /** Rows that came by a script of their own; none, if it is not of the version that asked for it. */
    newStartRows?: Rows;
  }
}

/** Where this script is; known while it is first run. */
const here = (document.currentScript as HTMLScriptElement | null)?.src ?? location.href;

/** What a parameter says is repeated to the host up to so many characters. */
const LONGEST = 60;

/** In milliseconds: what has not come by then is said to be lacking, though it may come yet. */
const PATIENCE = 10_000;

/** Of an address, what is drawn otherwise than beforehand; which rows, and on what ground, is left to styles. */
const OTHERWISE = ['path', 'active', 'against', 'date', 'from', 'to', 'plain'];

/**
 * Draws the embed in its document, or has a bundle that can do it do so.
 *
 * Where a script cannot be had, it says so at once, on the screen and to the host, and shows what it can without it: the
 * rows it has, in English if it lacks the words, but no other paths than those asked for. The document is ready
 * (`data-ready`) once there is a chart on the screen, be it not all that was asked for; where there is none it is not,
 * until another try succeeds.
 */
export function start(kit: Kit): void {
  const hadFocus = hasFocus();
  const search = window.newStartHandOver?.() ?? location.search;
  window.newStartTurn = (window.newStartTurn ?? 0) + 1;
  const all = withAdded(kit);
  const language = languageOf(search, readersLanguage());
  if (missing(all, search, language).length === 0) {
    void draw(all, search).then(() => {
      // What was pressed to have it come is gone.
      if (hadFocus && !hasFocus()) document.querySelector<HTMLElement>('[type=range]')?.focus();
    });
    return;
  }
  const query = new URLSearchParams(search);
  // What was drawn beforehand is not to be taken for what is asked for.
  if (language !== 'en' || OTHERWISE.some((it) => query.has(it))) document.getElementById('app')!.replaceChildren();
  // What stands below the rows is shown once they are there.
  document.documentElement.dataset.waits = '';
  window.newStartHandOver = () => search;
  bring(kit, search, language, (files) => void draw(withAdded(kit), search, files));
}

const hasFocus = () => document.activeElement !== document.body;

const readersLanguage = () => preferredLanguage(navigator.languages);

/** With what came by scripts of its own. */
function withAdded(kit: Kit): Kit {
  const added = window.newStartWords;
  const words = LANGUAGES.map((language) => [language, { ...added?.[language], ...kit.words[language] }]);
  return { words: Object.fromEntries(words) as Kit['words'], rows: kit.rows ?? window.newStartRows ?? null };
}

/** Has the scripts come that an address needs, and begins again with them; or tells which cannot be had, once. */
function bring(kit: Kit, search: string, language: Language, onlack: (files: string[]) => void): void {
  const turn = window.newStartTurn;
  const files = missing(withAdded(kit), search, language);
  let isTold = false;
  const look = (haveCome: boolean) => {
    // The whole bundle begins by itself.
    if (turn !== window.newStartTurn) return;
    const left = missing(withAdded(kit), search, language);
    if (left.length === 0) start(kit);
    else if (haveCome && left.join() !== files.join()) bring(kit, search, language, onlack);
    else if (!isTold) {
      isTold = true;
      onlack(left);
    }
  };
  const timer = setTimeout(look, PATIENCE, false);
  void Promise.all(files.map(load)).then((come) => {
    clearTimeout(timer);
    look(come.every(Boolean));
  });
}

const coming = new Map<string, Promise<boolean>>();

/** @returns whether it has come and was run; what has failed may be tried again */
function load(file: string): Promise<boolean> {
  let script = coming.get(file);
  if (!script) {
    script = new Promise((resolve) => {
      const element = document.createElement('script');
      element.src = new URL(file, here).href;
      element.async = false; // words before what is drawn with them
      element.addEventListener('load', () => resolve(true));
      element.addEventListener('error', () => {
        coming.delete(file);
        resolve(false);
      });
      document.head.append(element);
    });
    coming.set(file, script);
  }
  return script;
}

/** @param lacked the scripts that cannot be had, without which it is drawn as far as can be */
async function draw(kit: Kit, asked: string, lacked: string[] = []): Promise<void> {
  const readers = readersLanguage();
  const language = languageOf(asked, readers);
  const isLacking = lacked.length > 0;
  const part: Part = isLacking ? partOf(kit, asked, language) : { search: asked, isEmpty: false, lacks: [] };
  const { isEmpty } = part;
  const app = document.getElementById('app')!;
  const root = document.documentElement;
  const session = new Session(part.search, readers);
  measureLettersIn(document.body);
  // Whatever rows are asked for and on whatever ground: of the rest, what is drawn beforehand has the defaults.
  const rest = writeAddress({ ...session.address, views: null, theme: 'auto', transparent: false });
  const isAsDrawn = session.language === 'en' && /^(\?lang=en)?$/.test(rest) && session.notices.length === 0;
  const drawn = takeOver(app, isAsDrawn && !isEmpty);

  const talk = (window.newStartTalk ??= talkIn(app));
  talk.obey = (command) => obey(session, command, open);
  const lacking = new Lacking();
  let wanted: string | null = null;
  const sayLack = (what: Part['lacks'], isPart: boolean, search: string) => {
    const language = languageOf(search, readers);
    const again = () => {
      lacking.now = { ...lacking.now!, isTrying: true };
      bring(kit, search, language, (files) => {
        sayLack(what, isPart, search);
        tellLack(files);
      });
    };
    lacking.now = { what, isPart, language, search, isTrying: false, ontry: again };
  };
  const tellLack = (files: string[]) => talk.speaker.error(`${files.join(', ')} could not be loaded`);
  function open(search: string): string | null {
    const { language } = session;
    const expected = (path: string) => `a preset or a scenario in link form, not “${path.slice(0, LONGEST)}”`;
    const strange = new URLSearchParams(search).getAll('path').find((it) => !isPath(it));
    if (strange !== undefined) return expected(strange);
    if (missing(kit, search, language).length > 0) {
      wanted = search;
      bring(kit, search, language, (files) => {
        if (wanted !== search) return;
        sayLack(partOf(kit, search, language).lacks, false, search);
        tellLack(files);
      });
      return null;
    }
    const [wrong] = readAddress(search).notices;
    if (wrong) return expected(wrong.value);
    wanted = null;
    lacking.now = null;
    session.open(search, language);
    return null;
  }
  const shown = (): Shown => ({
    date: session.date,
    paths: session.paths.map(({ link }) => link),
    views: session.address.views ?? ['score'],
    active: session.active
  });
  const onchange = () => {
    if (!isEmpty) talk.speaker.change(shown());
  };
  const props = { session, kit, lacking, isEmpty, onchange, ...(drawn && { room: drawn.room }) };
  delete root.dataset.waits;
  if (isLacking) {
    wanted = asked;
    lacking.isFromFirst = true;
    root.lang = session.language;
    root.dataset.theme = session.theme;
    root.toggleAttribute('data-transparent', session.isTransparent);
  }
  const embed = drawn ? hydrate(Frame, { target: drawn.target, props }) : mount(Frame, { target: app, props });
  window.newStartHandOver = () => {
    delete window.newStartHandOver;
    void unmount(embed);
    app.replaceChildren();
    if (wanted === null) return writeAddress(session.address);
    const query = new URLSearchParams(wanted);
    if (session.date !== DEFAULT_DATE) query.set('date', session.date);
    return `?${query}`;
  };
  await tick();
  if (isLacking) sayLack(part.lacks, !isEmpty, asked);
  // A frame that is not on the screen gets no animation frames.
  oncePerFrame(window, () => {
    if (!isEmpty) {
      root.dataset.ready = '';
      if (talk.isReady) talk.speaker.change(shown());
      else talk.speaker.ready(shown());
      talk.isReady = true;
    }
    if (isLacking) tellLack(lacked);
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
    obey: () => 'sent once the embed has said nst:ready',
    isReady: false
  };
  return talk;
}
