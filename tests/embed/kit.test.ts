import { describe, expect, it } from 'vitest';
import { ATTRIBUTES, searchOf } from '../../src/embed/attributes.ts';
import { languageOf, missing, type Kit } from '../../src/embed/kit.ts';
import { obey } from '../../src/embed/obey.ts';
import { en } from '../../src/i18n/en.ts';
import { readAddress } from '../../src/session/address.ts';
import { Session } from '../../src/session/session.svelte.ts';

const first: Kit = { words: { en }, rows: null };
const whole: Kit = { words: { en, ru: en }, rows: {} as NonNullable<Kit['rows']> };

describe('what a bundle cannot show', () => {
  it.each([
    ['?view=limits', null],
    ['?view=paths&view=limits&theme=dark&transparent&plain', null],
    ['?view=limits&path=lapse-2021&path=withdrawal&date=2021-01-01', null],
    ['?view=nonsense&view=limits', null],
    ['', 'embed-whole.js'],
    ['?view=score', 'embed-whole.js'],
    ['?view=limits&view=score', 'embed-whole.js'],
    ['?view=nonsense', 'embed-whole.js'],
    ['?view=limits&view=day', 'embed-whole.js'],
    ['?view=limits&path=1~2020-10-16.offerExtension.RU.1', 'embed-whole.js'],
    ['?view=limits&path=nonsense', 'embed-whole.js']
  ])('of %s comes with %s', (search, script) => {
    expect(missing(first, search, 'en')).toBe(script);
    expect(missing(whole, search, 'en')).toBeNull();
  });
  it('are words of another language', () => {
    expect(missing(first, '?view=limits', 'ru')).toBe('embed-ru.js');
    expect(missing(first, '', 'ru')).toBe('embed-whole.js');
    expect(missing(whole, '', 'ru')).toBeNull();
  });
});

it('an embed speaks the language of its address, or else the reader’s', () => {
  expect(languageOf('?lang=ru', 'en')).toBe('ru');
  expect(languageOf('', 'ru')).toBe('ru');
  expect(languageOf('?lang=fr', 'ru')).toBe('ru');
});

describe('a command of the host', () => {
  const opened = (search = '') => {
    const session = new Session();
    session.open(search, 'en');
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
