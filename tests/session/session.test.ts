import { describe, expect, it } from 'vitest';
import { Session } from '../../src/session/session.svelte.ts';

function opened(search: string): Session {
  const session = new Session();
  session.open(search, 'en');
  return session;
}

describe('a session', () => {
  it('begins with the four paths on 16 October 2020', () => {
    const session = new Session();
    expect(session.paths).toHaveLength(4);
    expect(session.date).toBe('2020-10-16');
    expect(session.activePath.preset).toBe('as-it-happened');
    expect(session.notices).toEqual([]);
  });
  it('is opened at what an address says, and tells what it could not read', () => {
    const session = opened('?path=lapse-2021&date=2021-02-05&theme=dark&lang=de&view=limits');
    expect(session).toMatchObject({ date: '2021-02-05', theme: 'dark', active: 0 });
    expect(session.activePath.preset).toBe('lapse-2021');
    expect(session.period!.phase).toBe('expired');
    expect(session.notices).toMatchObject([{ parameter: 'lang', value: 'de' }]);
    session.dismissNotices();
    expect(session.notices).toEqual([]);
  });
  it('shows every view, or those alone that the address names', () => {
    expect(['paths', 'limits', 'day'].map((view) => new Session().shows(view as 'paths'))).toEqual([true, true, true]);
    const session = opened('?view=limits');
    expect([session.shows('limits'), session.shows('paths'), session.shows('day')]).toEqual([true, false, false]);
  });
  it('speaks the language of the browser until the address or the reader names another', () => {
    const session = new Session();
    session.open('', 'ru');
    expect(session.language).toBe('ru');
    session.open('?lang=en', 'ru');
    expect(session.language).toBe('en');
    session.speak('ru');
    expect([session.language, session.address.language]).toEqual(['ru', 'ru']);
  });
});

describe('the playhead', () => {
  it('goes to any day of the span', () => {
    const session = new Session();
    session.goTo('2026-02-04');
    expect(session.date).toBe('2026-02-04');
    expect(session.address.date).toBe('2026-02-04');
  });
  it('stops at signature, and on the last day before the horizon', () => {
    const session = new Session();
    session.goTo('2010-04-07');
    expect(session.date).toBe('2010-04-08');
    session.goTo('2031-02-05');
    expect(session.date).toBe('2031-02-04');
  });
  it.each([
    ['2020-10-16', 1, '2020-11-16'],
    ['2020-10-16', -1, '2020-09-16'],
    ['2021-01-31', 1, '2021-02-28'], // the last of a shorter month
    ['2020-01-31', 1, '2020-02-29'],
    ['2020-12-31', 2, '2021-02-28'],
    ['2010-04-20', -1, '2010-04-08'], // no further than signature
    ['2031-01-20', 1, '2031-02-04']
  ] as const)('from %s goes by %i months to %s', (from, months, to) => {
    const session = opened(`?date=${from}`);
    session.goByMonths(months);
    expect(session.date).toBe(to);
  });
  it('shows what held the day before, and on the day', () => {
    const session = opened('?path=one-year-2020&date=2022-02-04');
    expect(session.period!.phase).toBe('extended');
    session.goTo('2022-02-05');
    expect(session.period!.phase).toBe('expired');
  });
});

describe('the active path', () => {
  it('decides what held on the day', () => {
    const session = opened('?date=2023-03-01');
    const held = [0, 1, 2, 3].map((index) => {
      session.activate(index);
      return [session.activePath.preset, session.period!.phase, session.period!.limits.RU];
    });
    expect(held).toEqual([
      ['as-it-happened', 'extended', 'contested'],
      ['one-year-2020', 'expired', 'none'],
      ['five-year-2021', 'extended', 'binding'],
      ['lapse-2021', 'expired', 'none']
    ]);
  });
  it('has nothing to show beyond its own horizon', () => {
    const session = opened('?path=1~horizon=2015-01-01&path=lapse-2021&date=2014-12-31');
    expect(session.period!.phase).toBe('inForce');
    session.goTo('2015-01-01');
    expect(session.period).toBeNull();
    session.activate(1);
    expect(session.period!.phase).toBe('inForce');
  });
  it('does not move the playhead', () => {
    const session = opened('?date=2022-02-05');
    session.activate(3);
    expect(session.date).toBe('2022-02-05');
  });
});
