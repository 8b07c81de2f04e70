import { describe, expect, it } from 'vitest';
import { ATTRIBUTES, searchOf } from '../../src/embed/attributes.ts';
import { languageOf, missing, partOf, type Kit } from '../../src/embed/kit.ts';
import { obey } from '../../src/embed/obey.ts';
import { en } from '../../src/i18n/en.ts';
import { readAddress } from '../../src/session/address.ts';
import { Session } from '../../src/session/session.svelte.ts';

const score = { paths: en.paths } as typeof en;
const first: Kit = { words: { en: score, ru: {} as typeof en }, rows: null };
const withRows: Kit = { words: { en: { ...score, deadlines: en.deadlines } }, rows: { MORE: {} } };
const whole: Kit = { words: { en, ru: en }, rows: { Lifecycle: {} } as NonNullable<Kit['rows']> };

const PRESET = 'path=lapse-2021&path=withdrawal';
const OWN = 'path=1~2020-10-16.offerExtension.RU.1';

describe('what a bundle cannot show', () => {
  it.each([
    ['?view=limits', ''],
    ['?view=paths&view=limits&theme=dark&transparent&plain', ''],
    [`?view=limits&${PRESET}&date=2021-01-01`, ''],
    ['?view=nonsense&view=limits', ''],
    ['?view=deadlines', 'embed-rows.js'],
    [`?view=verification&view=limits&${PRESET}`, 'embed-rows.js'],
    ['', 'embed-whole.js'],
    ['?view=score', 'embed-whole.js'],
    ['?view=limits&view=score', 'embed-whole.js'],
    ['?view=nonsense', 'embed-whole.js'],
    ['?view=limits&view=day', 'embed-whole.js'],
    ['?view=deadlines&view=lifecycle', 'embed-whole.js'],
    [`?view=limits&${OWN}`, 'embed-whole.js'],
    ['?view=limits&path=nonsense', 'embed-whole.js']
  ])('of %s comes with %s', (search, script) => {
    expect(missing(first, search, 'en').join()).toBe(script);
    expect(missing(withRows, search, 'en').join()).toBe(script === 'embed-rows.js' ? '' : script);
    expect(missing(whole, search, 'en')).toEqual([]);
  });
  it('are words of another language, as many as are said', () => {
    expect(missing(first, '?view=limits', 'ru')).toEqual(['embed-ru.js']);
    expect(missing(first, '?view=deadlines', 'ru')).toEqual(['embed-rows-ru.js', 'embed-rows.js']);
    expect(missing(first, '', 'ru')).toEqual(['embed-whole-ru.js', 'embed-whole.js']);
    expect(missing({ ...first, words: { ru: score } }, '?view=limits', 'ru')).toEqual([]);
    expect(missing({ ...withRows, words: { ru: score } }, '?view=deadlines', 'ru')).toEqual(['embed-rows-ru.js']);
    expect(missing({ ...whole, words: { ru: score } }, '?view=limits', 'ru')).toEqual(['embed-whole-ru.js']);
    expect(missing(whole, '', 'ru')).toEqual([]);
  });
  it('comes with the whole where its rows are of another version', () => {
    expect(missing({ ...first, rows: {} }, '?view=deadlines', 'en')).toEqual(['embed-whole.js']);
    expect(missing({ ...first, rows: {} }, '?view=limits', 'en')).toEqual([]);
  });
});

describe('what is left where nothing more can be had', () => {
  const views = (search: string) => new URLSearchParams(search).getAll('view');
  it('are the rows there are, of the same paths', () => {
    const part = partOf(first, `?${PRESET}&active=2&theme=dark`, 'en');
    expect(readAddress(part.search).address).toMatchObject({ active: 1, theme: 'dark', views: ['paths', 'limits'] });
    expect(part).toMatchObject({ isEmpty: false, lacks: ['verification', 'deadlines', 'lifecycle', 'day'] });
    expect(views(partOf(withRows, '?view=day&view=deadlines', 'en').search)).toEqual(['deadlines']);
  });
  it('is nothing where there is no such row, or a path is lacking', () => {
    expect(partOf(first, '?view=day&theme=dark', 'en')).toEqual({
      search: '?theme=dark',
      isEmpty: true,
      lacks: ['day']
    });
    const part = partOf(first, `?view=limits&${PRESET}&${OWN}&active=3&against=1&plain`, 'en');
    expect(part).toEqual({ search: '?plain=', isEmpty: true, lacks: ['limits'] });
  });
  it('is told in English where the words are lacking', () => {
    const part = partOf(first, '?view=limits&lang=ru', 'ru');
    expect(part).toEqual({ search: '?lang=en&view=limits', isEmpty: false, lacks: ['words'] });
    expect(partOf({ ...first, words: { ru: score } }, '?view=limits', 'ru').lacks).toEqual([]);
    expect(partOf({ ...whole, words: { en } }, '', 'ru')).toMatchObject({ isEmpty: false, lacks: ['words'] });
  });
});

it('an embed speaks the language of its address, or else the reader’s', () => {
  expect(languageOf('?lang=ru', 'en')).toBe('ru');
  expect(languageOf('', 'ru')).toBe('ru');
  expect(languageOf('?lang=fr', 'ru')).toBe('ru');
});

describe('a command of the host', () => {
  const opened = (search = '') => {
    const session = new Session(search, 'en');
    return session;
  };
  /** As the embed opens what it can show: all of it or nothing. */
  const opener = (session: Session) => (search: string) => {
    const [wrong] = readAddress(search).notices;
    if (wrong) return `not ${wrong.value}`;
    session.open(search, session.language);
    return null;
  };
  it('moves the playhead within the days there are, and no further', () => {
    const session = opened();
    expect(obey(session, { type: 'goto', date: '2021-02-03' }, opener(session))).toBeNull();
    expect(session.date).toBe('2021-02-03');
    expect(obey(session, { type: 'goto', date: '2150-01-01' }, opener(session))).toMatch(/2010-04-08 to 2031-02-04/);
    expect(session.date).toBe('2021-02-03');
  });
  it('shows other paths on the same day, and keeps all else', () => {
    const session = opened('?view=limits&date=2021-01-20&theme=dark&lang=ru&active=3');
    expect(obey(session, { type: 'setPaths', paths: ['withdrawal', '1~title=A b'] }, opener(session))).toBeNull();
    expect(session.paths.map(({ link }) => link)).toEqual(['withdrawal', '1~title=A b']);
    expect(session).toMatchObject({ date: '2021-01-20', active: 0, theme: 'dark', language: 'ru' });
    expect(session.address.views).toEqual(['limits']);
  });
  it('for a path that cannot be read changes nothing', () => {
    const session = opened();
    const before = session.address;
    expect(obey(session, { type: 'setPaths', paths: ['lapse-2021', 'x'] }, opener(session))).toBe('not x');
    expect(session.address).toEqual(before);
  });
  it('shows other views, or all', () => {
    const session = opened('?date=2021-01-20');
    obey(session, { type: 'setView', views: ['day', 'paths'] }, opener(session));
    expect(session.address.views).toEqual(['day', 'paths']);
    obey(session, { type: 'setView', views: null }, opener(session));
    expect(session.address.views).toBeNull();
    expect(session.date).toBe('2021-01-20');
  });
});

describe('the attributes of the element', () => {
  const of = (attributes: Record<string, string>) => readAddress(searchOf((name) => attributes[name] ?? null)).address;
  it('are the parameters of an address', () => {
    expect(of({})).toEqual(readAddress('').address);
    expect(
      of({
        path: ' lapse-2021\n one-year-2020 ',
        view: 'limits paths',
        date: '2021-01-20',
        active: '2',
        lang: 'ru',
        theme: 'dark',
        plain: '',
        transparent: ''
      })
    ).toEqual(
      readAddress(
        '?path=lapse-2021&path=one-year-2020&view=limits&view=paths&date=2021-01-20&active=2&lang=ru&theme=dark&plain&transparent'
      ).address
    );
  });
  it('name each parameter that an address has', () => {
    expect(ATTRIBUTES.toSorted()).toEqual(
      ['path', 'active', 'against', 'date', 'from', 'to', 'view', 'lang', 'theme', 'transparent', 'plain'].toSorted()
    );
  });
});
