import { describe, expect, it, vi } from 'vitest';
import { heightMessages } from '../../src/embed/hosts/heightMessages.ts';
import { readHost } from '../../src/embed/hosts/host.ts';
import type { Command } from '../../src/embed/hosts/commands.ts';
import { speakToHost } from '../../src/embed/hosts/speakToHost.ts';
import { FakeWindow } from './hostsFakeWindow.ts';

const SHOWN = { date: '2020-10-16', paths: ['as-it-happened', 'lapse-2021'], views: ['limits'], active: 0 };

function embed({
  search = '',
  hash = '',
  oncommand = (() => null) as (command: Command) => string | null,
  window = new FakeWindow()
} = {}) {
  const { root } = window as unknown as { root: HTMLElement };
  const speaker = speakToHost({ root, window: window as unknown as Window, search, hash, oncommand });
  return { window, speaker };
}
function shown(options: Parameters<typeof embed>[0] = {}) {
  const it = embed(options);
  it.speaker.ready(SHOWN);
  it.window.draw();
  return it;
}

describe('the height is told in the form of', () => {
  const messages = (search = '', hash = '') =>
    heightMessages(480, readHost(search, hash, 'https://site.test/embed.html'));

  it('AMP and newswire, Embedly, Canvas and our own, always; and of no other unasked', () => {
    expect(messages()).toEqual([
      { type: 'nst:height', v: 1, id: null, height: 480 },
      { sentinel: 'amp', type: 'embed-size', height: 480 },
      '{"src":"https://site.test/embed.html","context":"iframe.resize","height":480}',
      { subject: 'lti.frameResize', height: 480 }
    ]);
  });
  it.each<[string, string, string, unknown]>([
    [
      'our own, with the name that the host gave',
      '?id=map%203',
      '',
      { type: 'nst:height', v: 1, id: 'map 3', height: 480 }
    ],
    ['pym.js', '?childId=pym-0&initialWidth=600', '', 'pymxPYMxpym-0xPYMxheightxPYMx480'],
    ['WordPress', '', '#?secret=aB3dE6gH9k', { message: 'height', value: 480, secret: 'aB3dE6gH9k' }],
    ['Datawrapper', '?datawrapper=x7Yz1', '', { 'datawrapper-height': { x7Yz1: 480 } }]
  ])('%s', (_, search, hash, message) => {
    expect(messages(search, hash)).toContainEqual(message);
    expect(messages(search, hash)).toHaveLength(search.includes('id=map') ? 4 : 5);
  });
  it('Datawrapper, even for a chart with a name that means something to the language', () => {
    expect(JSON.stringify(messages('?datawrapper=__proto__').at(-1))).toBe('{"datawrapper-height":{"__proto__":480}}');
  });
  it.each(['#?secret=', '#secret', '#?secret=<b>', '#?Secret'])('WordPress, but not for the fragment %s', (hash) => {
    expect(messages('', hash)).toHaveLength(4);
  });
});

describe('the height is told', () => {
  it('once there is something to see, after what is shown, rounded up', () => {
    const { window, speaker } = embed();
    window.box.height = 400.2;
    window.draw();
    window.dispatch('load');
    window.receive({ sentinel: 'amp', type: 'frames-init' });
    expect(window.said()).toEqual([]);
    speaker.ready(SHOWN);
    expect(window.said()).toEqual([{ type: 'nst:ready', v: 1, id: null, ...SHOWN }]);
    window.draw();
    expect(window.heights()).toEqual([401]);
  });
  it('again when it grows and when it shrinks, but not for what is only rounding', () => {
    const { window } = shown();
    expect(window.heights()).toEqual([400]);
    for (const height of [401, 400.1, 399, 402, 400.6, 300, 298]) {
      window.resize(height);
      window.draw();
    }
    expect(window.heights()).toEqual([402, 300, 298]);
  });
  it('once for a frame, however often it changes', () => {
    const { window } = shown();
    window.said();
    for (let height = 500; height < 600; height++) window.resize(height);
    expect(window.heights()).toEqual([]);
    expect(window.pending).toEqual({ frames: 1, timers: 1 });
    window.draw();
    expect(window.pending).toEqual({ frames: 0, timers: 0 });
    expect(window.heights()).toEqual([599]);
  });
  it('before long where the browser draws no frames', () => {
    const { window, speaker } = embed();
    speaker.ready(SHOWN);
    window.wait();
    expect(window.heights()).toEqual([400]);
    window.box.height = 500;
    window.draw(); // the frame that was asked for before, and has nothing left to do
    expect(window.heights()).toEqual([]);
  });
  it('never while the page is hidden, and when it is seen again', () => {
    const { window } = embed();
    window.document.visibilityState = 'hidden';
    const { speaker } = embed({ window });
    speaker.ready(SHOWN);
    window.draw();
    window.dispatch('load');
    expect(window.heights()).toEqual([]);
    window.document.visibilityState = 'visible';
    window.dispatch('visibilitychange');
    window.draw();
    expect(window.heights()).toEqual([400]);
  });
  it.each<[string, Partial<FakeWindow>]>([
    ['nothing wide', { box: { width: 0, height: 400 } }],
    ['without height', { box: { width: 600, height: 0 } }],
    ['in a frame that is nothing wide', { innerWidth: 0 }]
  ])('not while it is %s, and when it has room', (_, room) => {
    const { window, speaker } = embed({ window: Object.assign(new FakeWindow(), room) });
    speaker.ready(SHOWN);
    window.draw();
    window.receive({ sentinel: 'amp', type: 'frames-init' });
    expect(window.heights()).toEqual([]);
    Object.assign(window, { innerWidth: 300, box: { width: 300, height: 700 } });
    window.dispatch('resize');
    window.draw();
    expect(window.heights()).toEqual([700]);
  });
  it('when the fonts are there, and what is shown changes', async () => {
    const { window, speaker } = shown();
    window.said();
    window.box.height = 410;
    window.loadFonts();
    await window.document.fonts.ready;
    window.draw();
    expect(window.heights()).toEqual([410]);
    window.box.height = 420;
    speaker.change(SHOWN);
    window.draw();
    expect(window.heights()).toEqual([420]);
  });
  it('of what is said instead, where nothing can be shown', () => {
    const { window, speaker } = embed({ search: '?id=a' });
    speaker.error('Nothing can be shown.');
    window.draw();
    expect(window.said()[0]).toEqual({ type: 'nst:error', v: 1, id: 'a', message: 'Nothing can be shown.' });
    window.resize(80);
    window.draw();
    expect(window.heights()).toEqual([80]);
  });
  it.each<[string, string, string, unknown]>([
    ['AMP or newswire', '', '', { sentinel: 'amp', type: 'frames-init' }],
    ['pym.js', '?childId=a', '', 'pymxPYMxaxPYMxwidthxPYMx500'],
    ['WordPress', '', '#?secret=abc', { message: 'ready', secret: 'abc' }]
  ])('at once, though it is the same, if %s asks', (_, search, hash, request) => {
    const { window } = shown({ search, hash });
    window.said();
    window.receive(request);
    expect(window.heights()).toEqual([400]);
    window.receive(request, new FakeWindow().parent);
    expect(window.said()).toEqual([]);
  });
  it.each<unknown>([
    'pymxPYMxbxPYMxwidthxPYMx500',
    'pymxPYMxaxPYMxheightxPYMx500',
    { message: 'ready', secret: 'abd' },
    { message: 'ready' },
    { sentinel: 'amp', type: 'intersection' }
  ])('but not again for what is said to another, or asks something else: %j', (message) => {
    const { window } = shown({ search: '?childId=a', hash: '#?secret=abc' });
    window.said();
    window.receive(message);
    window.draw();
    expect(window.said()).toEqual([]);
  });
  it('again when the page has loaded: the host may not have listened before', () => {
    const { window } = shown();
    window.said();
    window.dispatch('load');
    expect(window.heights()).toEqual([400]);
  });
});

describe('to H5P', () => {
  const h5p = (action: string, height?: number) => ({
    context: 'h5p',
    action,
    ...(height === undefined ? {} : { scrollHeight: height, clientHeight: height })
  });
  const toH5p = (window: FakeWindow) => window.said().filter((it) => Object(it).context === 'h5p');

  it('nothing is said before it has spoken', () => {
    const { window } = shown();
    window.resize(500);
    window.draw();
    expect(toH5p(window)).toEqual([]);
  });
  it('hello is said when it is ready, or first if the address says so', () => {
    const { window } = shown();
    window.receive(h5p('ready'));
    expect(toH5p(window)).toEqual([h5p('hello')]);
    expect(toH5p(embed({ search: '?h5p' }).window)).toEqual([h5p('hello')]);
  });
  it('the height is announced, and told when it has made room', () => {
    const { window } = shown();
    window.receive(h5p('hello'));
    expect(toH5p(window)).toEqual([h5p('prepareResize', 400)]);
    window.receive(h5p('resizePrepared'));
    expect(toH5p(window)).toEqual([h5p('resize', 400)]);
    window.resize(500);
    window.draw();
    expect(toH5p(window)).toEqual([h5p('prepareResize', 500)]);
    window.receive(h5p('resize'));
    expect(toH5p(window)).toEqual([h5p('prepareResize', 500)]);
  });
  it('no height is told before there is one', () => {
    const { window, speaker } = embed();
    window.receive(h5p('hello'));
    expect(toH5p(window)).toEqual([]);
    speaker.ready(SHOWN);
    window.draw();
    expect(toH5p(window)).toEqual([h5p('prepareResize', 400)]);
  });
  it('nothing is answered that is not in its language', () => {
    const { window } = shown();
    for (const action of ['constructor', '__proto__', 'prepareResize', null, {}])
      window.receive({ context: 'h5p', action });
    expect(toH5p(window)).toEqual([]);
  });
});

describe('what is shown', () => {
  it('is told when it has changed, once for a frame, and not when it is the same', () => {
    const { window, speaker } = shown({ search: '?id=a' });
    window.said();
    speaker.change({ ...SHOWN });
    window.draw();
    expect(window.said()).toEqual([]);
    for (const date of ['2020-10-17', '2020-10-18', '2020-10-19']) speaker.change({ ...SHOWN, date });
    window.draw();
    window.wait();
    expect(window.said()).toEqual([{ type: 'nst:change', v: 1, id: 'a', ...SHOWN, date: '2020-10-19' }]);
  });
  it('is not told as a change before it is ready', () => {
    const { window, speaker } = embed();
    speaker.change(SHOWN);
    window.draw();
    expect(window.said()).toEqual([]);
  });
  it('is told even if a framework has wrapped it', () => {
    const { window, speaker } = embed();
    const wrapped = new Proxy(SHOWN, {
      get: (it, key) =>
        Array.isArray(Reflect.get(it, key)) ? new Proxy(Reflect.get(it, key), {}) : Reflect.get(it, key)
    });
    speaker.ready(wrapped);
    expect(window.said()).toEqual([{ type: 'nst:ready', v: 1, id: null, ...SHOWN }]);
  });
});

describe('nothing is said', () => {
  it('where no page frames us', () => {
    const window = new FakeWindow();
    const top: FakeWindow = new Proxy(window, {
      get: (it, key) => {
        if (key === 'parent') return top;
        const value: unknown = Reflect.get(it, key, it);
        return typeof value === 'function' ? (value.bind(it) as unknown) : value;
      }
    });
    const postMessage = vi.fn();
    Object.assign(window, { postMessage });
    const { speaker } = embed({ window: top, search: '?h5p' });
    speaker.ready(SHOWN);
    speaker.change(SHOWN);
    speaker.error('No.');
    top.receive({ type: 'nst:goto', v: 1 }, top);
    window.draw();
    window.wait();
    expect(postMessage).not.toHaveBeenCalled();
    expect(window.said()).toEqual([]);
    speaker.stop();
  });
  it('after we have stopped', async () => {
    const oncommand = vi.fn(() => null);
    const { window, speaker } = shown({ oncommand });
    window.resize(900);
    speaker.change({ ...SHOWN, active: 1 });
    window.said();
    speaker.stop();
    window.loadFonts();
    await window.document.fonts.ready;
    window.draw();
    window.wait();
    window.dispatch('load');
    window.receive({ type: 'nst:goto', v: 1, date: '2021-02-05' });
    speaker.error('No.');
    speaker.ready(SHOWN);
    expect(window.said()).toEqual([]);
    expect(oncommand).not.toHaveBeenCalled();
    expect(window.isObserved).toBe(false);
  });
});

describe('nothing breaks', () => {
  it('where the host cannot be spoken to', () => {
    const window = new FakeWindow();
    window.parent.postMessage = () => {
      throw new Error('SecurityError');
    };
    expect(() => shown({ window, search: '?h5p' })).not.toThrow();
  });
  it.each([
    ['no fonts to wait for', { document: { fonts: undefined } }],
    ['no observer of sizes', { ResizeObserver: undefined }]
  ])('where the browser has %s; the height is told all the same', (_, without: Record<string, unknown>) => {
    const window = new FakeWindow();
    if (without.document) Object.assign(window.document, without.document);
    else Object.assign(window, without);
    const { window: it } = shown({ window });
    expect(it.heights()).toEqual([400]);
    it.box.height = 700;
    it.dispatch('resize');
    it.draw();
    expect(it.heights()).toEqual([700]);
  });
});
