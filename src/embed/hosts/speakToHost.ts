import { readCommand, type Command } from './commands.ts';
import { guard } from './guard.ts';
import { h5pMessage, heightMessages, type H5pAction } from './heightMessages.ts';
import { readHost } from './host.ts';
import { oncePerFrame } from './oncePerFrame.ts';
import { readRequest } from './requests.ts';
import { watchHeight } from './watchHeight.ts';

/** What the embed shows, as an address names it. */
export interface Shown {
  /** The playhead. */
  date: string;
  paths: readonly string[];
  views: readonly string[];
  /** Index of the active one of `paths`. */
  active: number;
}

export interface Speaker {
  /** There is something to see: from now on the host is told how high it is. */
  ready(shown: Shown): void;
  /** To be called whenever something may look otherwise; the host is told once for a frame, and only what differs. */
  change(shown: Shown): void;
  /** The embed cannot show what it was asked for, and says so on the screen. */
  error(message: string): void;
  stop(): void;
}

interface Options {
  /** All that is to be seen, without margins. Its height must not depend on the window's. */
  root: HTMLElement;
  window: Window;
  /** Of the embed's address: the query string and the fragment. */
  search: string;
  hash: string;
  /** Shows what the host asks for, or says in words why not. */
  oncommand: (command: Command) => string | null;
}

/**
 * The embed's conversation with the page that frames it: how high it is, in the words of every convention, what it
 * shows, and what it is asked to show. Where no page frames it, it says nothing.
 *
 * Whoever frames us may know all that is said, so it is said to any origin; and only the window that frames us is heard.
 */
export function speakToHost({ root, window, search, hash, oncommand }: Options): Speaker {
  const { parent } = window;
  const host = readHost(search, hash, window.location.href);
  const stopping = new AbortController();
  const { signal } = stopping;
  if (parent === window) stopping.abort();

  let isH5p = false;
  let height = 0;
  let watched: ReturnType<typeof watchHeight> | undefined;
  let shown: Shown | undefined;
  let told: string | undefined;

  const post = (message: unknown) => {
    if (!signal.aborted) guard(() => parent.postMessage(message, '*'));
  };
  const say = (event: string, content: object) => post({ type: `nst:${event}`, v: 1, id: host.id, ...content });
  const tellH5p = (action: H5pAction) => post(h5pMessage(action, height));

  const watch = () => {
    if (signal.aborted) return;
    watched ??= watchHeight(root, window, signal, (measured) => {
      height = measured;
      heightMessages(height, host).forEach(post);
      if (isH5p) tellH5p('prepareResize');
    });
  };
  const tell = (event: string) => {
    const { date, paths, views, active } = shown!;
    const content = { date, paths: [...paths], views: [...views], active }; // what a framework wraps cannot be posted
    const written = JSON.stringify(content);
    if (written !== told) say(event, content);
    told = written;
  };
  const tellChange = oncePerFrame(window, () => tell('change'));

  const obey = (data: unknown) => {
    const said = readCommand(data, host.id);
    if (!said) return;
    const { command, field } = said;
    const expected = command ? guard(() => oncommand(command)) : said.expected;
    const wrong = expected === undefined ? 'cannot be shown' : `should be ${expected}`;
    if (expected !== null) say('error', { message: `${field}: ${wrong}`, field, expected });
  };
  const hear = ({ source, data }: MessageEvent) => {
    if (source !== parent) return;
    const request = readRequest(data, host);
    if (!request) obey(data);
    else if (request === 'height') watched?.again();
    else {
      isH5p ||= request !== 'hello';
      if (request === 'hello' || height > 0) tellH5p(request);
    }
  };
  window.addEventListener('message', hear, { signal });
  if (host.h5p) tellH5p('hello');

  return {
    ready(now) {
      shown = now;
      told = undefined;
      tell('ready');
      watch();
    },
    change(now) {
      shown = now;
      if (signal.aborted || told === undefined) return; // it will say what it shows when it is ready
      tellChange();
      watched?.look();
    },
    error(message) {
      say('error', { message });
      watch();
    },
    stop: () => stopping.abort()
  };
}
