import { describe, expect, it } from 'vitest';
import { writeAddress } from '../../src/session/address.ts';
import { Session } from '../../src/session/session.svelte.ts';

function opened(search: string): Session {
  const session = new Session(search, 'en');
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
    const session = new Session('', 'ru');
    expect(session.language).toBe('ru');
    session.open('?lang=en', 'ru');
    expect(session.language).toBe('en');
    session.speak('ru');
    expect([session.language, session.address.language]).toEqual(['ru', 'ru']);
  });
});

describe('what is opened while the reader works', () => {
  const decided = () => {
    const session = opened('?path=lapse-2021&path=as-it-happened&date=2020-12-01');
    session.decide({ type: 'giveWithdrawalNotice', by: 'US' });
    expect(session.canUndo).toBe(true);
    return session;
  };
  it('is shown with the same paths, and these can be taken back as before', () => {
    const session = decided();
    const { paths, address } = session;
    session.open(writeAddress({ ...address, views: ['limits'], plain: true, active: 0, date: '2021-01-01' }), 'ru');
    expect(session).toMatchObject({ isPlain: true, active: 0, date: '2021-01-01', language: 'ru' });
    expect(session.paths).toBe(paths);
    session.undo();
    expect(session.paths.map(({ link }) => link)).toEqual(['lapse-2021', 'as-it-happened']);
    expect([session.isPlain, session.shows('paths'), session.canRedo]).toEqual([true, false, true]);
  });
  it('with other paths is begun anew', () => {
    const session = decided();
    session.open('?path=lapse-2021', 'en');
    expect(session.paths.map(({ link }) => link)).toEqual(['lapse-2021']);
    expect([session.canUndo, session.canRedo]).toEqual([false, false]);
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

describe('the path it is compared with', () => {
  it('is the first other one until the reader chooses', () => {
    const session = opened('');
    expect(session.against).toBe(1);
    session.activate(1);
    expect(session.against).toBe(0);
    session.compareWith(3);
    expect(session.against).toBe(3);
    session.activate(3);
    expect(session.against).toBe(0);
  });
  it('is none where there is one path', () => {
    expect(opened('?path=lapse-2021').against).toBeNull();
  });
});

describe('a decision', () => {
  it('branches the active path on the day of the playhead, and what came later is not decided', () => {
    const session = opened('?date=2020-10-16');
    session.decide({ type: 'giveWithdrawalNotice', by: 'RU' });
    expect(session.active).toBe(1);
    expect(session.activePath.leavesRecordOn).toBe('2020-10-16');
    expect(session.activePath.scenario.decisions.at(-1)).toEqual({
      date: '2020-10-16',
      type: 'giveWithdrawalNotice',
      by: 'RU'
    });
    session.goTo('2021-01-16');
    expect(session.period!.phase).toBe('withdrawn');
  });
  it('leaves the path it was taken on as it was, beside it, and compares the two', () => {
    const session = opened('?active=2');
    const [record, oneYear, fiveYears] = session.paths;
    session.decide({ type: 'suspendParticipation', by: 'US' });
    expect(session.paths).toEqual([record, oneYear, session.activePath, fiveYears]);
    expect([session.active, session.against]).toEqual([2, 1]);
  });
  it('taken on the last of four paths has another give way', () => {
    const session = opened('?active=4');
    const [record, oneYear, , lapse] = session.paths;
    session.decide({ type: 'suspendParticipation', by: 'US' });
    expect(session.paths).toEqual([record, oneYear, lapse, session.activePath]);
  });
  it('can be taken back, each in turn, to the paths as they were', () => {
    const session = opened('?path=lapse-2021&path=five-year-2021&active=2');
    const { paths } = session;
    session.decide({ type: 'suspendParticipation', by: 'US' });
    session.decide({ type: 'resumeParticipation', by: 'US' });
    session.decide({ type: 'pledgeObservance', by: 'US', until: '2030-01-01' });
    expect(session.canUndo).toBe(true);
    for (let i = 0; i < 3; i++) session.undo();
    expect(session.paths).toEqual(paths);
    expect([session.active, session.against, session.canUndo]).toEqual([1, 0, false]);
    session.undo();
    expect(session.paths).toEqual(paths);
  });
});
