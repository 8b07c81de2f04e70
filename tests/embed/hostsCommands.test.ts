import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import { LONGEST_PATH, readCommand, type Command } from '../../src/embed/hosts/commands.ts';
import { readRequest } from '../../src/embed/hosts/requests.ts';
import { readHost } from '../../src/embed/hosts/host.ts';
import { speakToHost } from '../../src/embed/hosts/speakToHost.ts';
import { VIEWS } from '../../src/session/address.ts';
import { isCalendarDate } from '../../src/treaty/calendarDate.ts';
import { FakeWindow } from './hostsFakeWindow.ts';

function framed({ search = '', oncommand = vi.fn<(command: Command) => string | null>(() => null) } = {}) {
  const window = new FakeWindow();
  speakToHost({
    root: window.root as unknown as HTMLElement,
    window: window as unknown as Window,
    search,
    hash: '',
    oncommand
  });
  return { window, oncommand };
}

describe('a command is obeyed:', () => {
  it.each<[object, Command]>([
    [
      { type: 'nst:goto', v: 1, date: '2024-02-29' },
      { type: 'goto', date: '2024-02-29' }
    ],
    [
      { type: 'nst:setPaths', v: 1, paths: ['lapse-2021', '1~2020-10-16.offerExtension.RU.1'] },
      { type: 'setPaths', paths: ['lapse-2021', '1~2020-10-16.offerExtension.RU.1'] }
    ],
    [
      { type: 'nst:setView', v: 1, id: 'a', views: ['day', 'limits'] },
      { type: 'setView', views: ['day', 'limits'] }
    ],
    [
      { type: 'nst:setView', v: 1, id: null, views: ['score'] },
      { type: 'setView', views: null }
    ]
  ])('%j', (message, command) => {
    const { window, oncommand } = framed({ search: '?id=a' });
    window.receive(message);
    expect(oncommand.mock.calls).toEqual([[command]]);
    expect(window.said()).toEqual([]);
  });
  it('only if the window that frames us gives it', () => {
    const { window, oncommand } = framed();
    for (const source of [new FakeWindow().parent, window, null])
      window.receive({ type: 'nst:goto', v: 1, date: '2021-02-05' }, source);
    expect(oncommand).not.toHaveBeenCalled();
    expect(window.said()).toEqual([]);
  });
});

describe('what was meant for us but is wrong is answered with the field, and what is expected there:', () => {
  const holes: unknown[] = ['limits'];
  holes.length = 3;
  it.each<[object, string, RegExp]>([
    [{ type: 'nst:leave', v: 1, url: 'https://elsewhere.test' }, 'type', /nst:goto or nst:setPaths or nst:setView/],
    [{ type: 'nst:goto', date: '2021-02-05' }, 'v', /^1$/],
    [{ type: 'nst:goto', v: '1', date: '2021-02-05' }, 'v', /^1$/],
    [{ type: 'nst:goto', v: 1, id: 'b', date: '2021-02-05' }, 'id', /none or a/],
    [{ type: 'nst:goto', v: 1, date: '2021-02-05', then: 'x' }, 'then', /left out/],
    [JSON.parse('{"type":"nst:goto","v":1,"date":"2021-02-05","__proto__":{}}'), '__proto__', /left out/],
    [{ type: 'nst:goto', v: 1 }, 'date', /YYYY-MM-DD/],
    [{ type: 'nst:goto', v: 1, date: '2021-02-29' }, 'date', /YYYY-MM-DD/],
    [{ type: 'nst:goto', v: 1, date: '2021-02-05T00:00' }, 'date', /YYYY-MM-DD/],
    [{ type: 'nst:goto', v: 1, date: 1612483200 }, 'date', /YYYY-MM-DD/],
    [{ type: 'nst:setPaths', v: 1, paths: 'lapse-2021' }, 'paths', /1 to 4 texts/],
    [{ type: 'nst:setPaths', v: 1, paths: [] }, 'paths', /1 to 4 texts/],
    [{ type: 'nst:setPaths', v: 1, paths: [''] }, 'paths', /1 to 4 texts/],
    [{ type: 'nst:setPaths', v: 1, paths: ['a', 'b', 'c', 'd', 'e'] }, 'paths', /1 to 4 texts/],
    [{ type: 'nst:setPaths', v: 1, paths: ['a', ['b']] }, 'paths', /1 to 4 texts/],
    [{ type: 'nst:setPaths', v: 1, paths: ['a'.repeat(LONGEST_PATH + 1)] }, 'paths', /50000 characters/],
    [{ type: 'nst:setPaths', v: 1, paths: { length: 1, 0: 'a' } }, 'paths', /1 to 4 texts/],
    [{ type: 'nst:setView', v: 1, views: ['limits', 'limits'] }, 'views', /each once/],
    [{ type: 'nst:setView', v: 1, views: ['Limits'] }, 'views', /paths, limits, verification/],
    [{ type: 'nst:setView', v: 1, views: ['toString'] }, 'views', /each once/],
    [{ type: 'nst:setView', v: 1, views: holes }, 'views', /each once/]
  ])('%j', (message, field, expected) => {
    const { window, oncommand } = framed({ search: '?id=a' });
    window.receive(message);
    expect(oncommand).not.toHaveBeenCalled();
    const [answer, ...more] = window.said() as { expected?: unknown }[];
    expect([answer, more]).toEqual([
      {
        type: 'nst:error',
        v: 1,
        id: 'a',
        field,
        expected: expect.stringMatching(expected),
        message: `${field}: should be ${String(answer!.expected)}`
      },
      []
    ]);
  });
  it('a list of billions, none of them read', () => {
    const { window } = framed();
    window.receive({ type: 'nst:setView', v: 1, views: new Array(2 ** 32 - 1) });
    expect(window.said()).toMatchObject([{ type: 'nst:error', field: 'views' }]);
  });
  it('refused by the embed', () => {
    const { window } = framed({ oncommand: vi.fn(() => 'a day from 8 Apr 2010 to 4 Feb 2031') });
    window.receive({ type: 'nst:goto', v: 1, date: '2150-01-01' });
    const expected = 'a day from 8 Apr 2010 to 4 Feb 2031';
    expect(window.said()).toEqual([
      { type: 'nst:error', v: 1, id: null, field: 'date', expected, message: `date: should be ${expected}` }
    ]);
  });
  it('not borne by the embed', () => {
    const fails = vi.fn(() => {
      throw new Error('in the embed');
    });
    const { window } = framed({ oncommand: fails });
    expect(() => window.receive({ type: 'nst:setPaths', v: 1, paths: ['lapse-2021'] })).not.toThrow();
    expect(window.said()).toMatchObject([{ type: 'nst:error', field: 'paths', message: 'paths: cannot be shown' }]);
  });
});

describe('hostile or foreign messages', () => {
  it('of our own kind, sent back, are not answered: nobody talks to an echo', () => {
    const { window } = framed();
    for (const event of ['height', 'ready', 'change', 'error'])
      window.receive({ type: `nst:${event}`, v: 1, id: null });
    expect(window.said()).toEqual([]);
  });

  const host = readHost('?childId=a&id=a', '#?secret=abc', '');
  const isGood = (command: Command | null) => {
    switch (command?.type) {
      case 'goto':
        return isCalendarDate(command.date);
      case 'setPaths':
        return (
          command.paths.length >= 1 &&
          command.paths.length <= 4 &&
          command.paths.every((path) => typeof path === 'string' && path.length >= 1 && path.length <= LONGEST_PATH)
        );
      case 'setView':
        return command.views === null || (command.views.length > 0 && command.views.every((it) => VIEWS.includes(it)));
      default:
        return command === null;
    }
  };
  const anything = fc.anything({
    withDate: true,
    withMap: true,
    withSet: true,
    withBigInt: true,
    withTypedArray: true,
    withSparseArray: true,
    withNullPrototype: true
  });

  it('never throw, are never obeyed, and are ignored in silence', () => {
    const { window, oncommand } = framed({ search: '?childId=a&id=a' });
    fc.assert(
      fc.property(fc.oneof(anything, fc.json(), fc.jsonValue()), (data) => {
        readRequest(data, host);
        expect(readCommand(data, 'a')).toBeNull();
        window.receive(data);
        expect(window.said()).toEqual([]);
      })
    );
    expect(oncommand).not.toHaveBeenCalled();
  });

  it('that look like commands never throw, and yield none unless well formed', () => {
    const value = fc.oneof(
      anything,
      fc.array(fc.oneof(fc.constantFrom<unknown>(...VIEWS, 'score', '', 'lapse-2021', null), anything), {
        maxLength: 8
      }),
      fc.constantFrom('2021-02-05', '2021-02-30', '0000-01-01', '2021-2-5', ' 2021-02-05')
    );
    const likeCommand = (type: string, field: string) =>
      fc.record({
        type: fc.constant(type),
        v: fc.oneof({ weight: 9, arbitrary: fc.constant(1) }, anything),
        [field]: value
      });
    const more = fc.oneof(
      { weight: 3, arbitrary: fc.constant({}) },
      fc.record({ id: fc.oneof(fc.constantFrom('a', null), anything) }),
      fc.dictionary(fc.constantFrom('context', 'sentinel', 'date', 'paths', 'views', 'v', '__proto__'), value)
    );
    const message = fc
      .tuple(
        fc.oneof(
          likeCommand('nst:goto', 'date'),
          likeCommand('nst:setPaths', 'paths'),
          likeCommand('nst:setView', 'views'),
          likeCommand('nst:toString', 'date'),
          likeCommand('nst:error', 'views')
        ),
        more
      )
      .map(([command, others]) => ({ ...command, ...others }));
    let obeyed = 0;
    const { window } = framed({
      search: '?id=a',
      oncommand: vi.fn((command: Command) => {
        obeyed++;
        expect(isGood(command)).toBe(true);
        return null;
      })
    });
    fc.assert(
      fc.property(message, (data) => {
        const before = obeyed;
        const command = readCommand(data, 'a')?.command ?? null;
        expect(isGood(command)).toBe(true);
        window.receive(data);
        const answers = window.said();
        expect(obeyed - before + answers.length).toBeLessThanOrEqual(1);
        for (const answer of answers) expect(answer).toMatchObject({ type: 'nst:error', v: 1, id: 'a' });
      }),
      { numRuns: 500 }
    );
    expect(obeyed).toBeGreaterThan(0);
  });
});
