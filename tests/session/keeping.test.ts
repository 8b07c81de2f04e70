import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Keeper } from '../../src/session/keeper.svelte.ts';
import { PATH_KEY } from '../../src/session/keeping.ts';
import { pathFromLink } from '../../src/session/path.ts';
import { Session } from '../../src/session/session.svelte.ts';
import { guardedStore, OURS } from '../../src/session/storage.ts';
import { writeAddress } from '../../src/session/address.ts';
import { deeds, own } from './editing.ts';
import { FakeBrowser } from './fakeStorage.ts';

const RUNS = { numRuns: Number(process.env.KEEP_RUNS ?? 80), seed: Number(process.env.ORACLE_SEED ?? 20110205) };

let clock = 0;
const time = () => String(++clock).padStart(9, '0');

/** A tab of the page. What other tabs store is heard when it is told to hear, as events arrive when they can. */
class Tab {
  readonly session = new Session();
  readonly keeper: Keeper;
  readonly #storage: Storage;
  readonly #browser: FakeBrowser;
  #unheard: (string | null)[] = [];

  constructor(browser: FakeBrowser, search = '') {
    this.#browser = browser;
    this.#storage = browser.tab((key) => this.#unheard.push(key));
    this.keeper = new Keeper(
      this.session,
      guardedStore(() => this.#storage),
      time
    );
    this.session.open(search, 'en');
    this.keeper.findLast(search);
    this.keeper.open();
  }

  do(act: (session: Session) => void): void {
    act(this.session);
    this.keeper.keep();
  }
  hear(): void {
    for (const key of this.#unheard.splice(0)) this.keeper.heard(key);
  }
  close(): void {
    this.#browser.close(this.#storage);
  }
  /** The tab is loaded anew, at the address it had. */
  reloaded(): Tab {
    this.close();
    return new Tab(this.#browser, writeAddress(this.session.address));
  }
  get own(): string[] {
    return own(this.session);
  }
}

/** All events arrive, and those that they give rise to. */
function settle(tabs: readonly Tab[]): void {
  for (let round = 0; round < 5; round++) for (const tab of tabs) tab.hear();
}

const links = (browser: FakeBrowser) =>
  [...browser.items.keys()].filter((key) => key.startsWith(PATH_KEY)).map((key) => key.slice(PATH_KEY.length));

const accept = (session: Session) => session.decide({ type: 'acceptOffer', by: 'US' });
const offer = (years: 1 | 2 | 3) => (session: Session) => {
  session.activate(0);
  session.decide({ type: 'offerExtension', by: 'US', years });
};
const drawerOf = ({ session }: Tab) => session.drawer.map(({ link }) => link);

describe('what a reader makes', () => {
  it('is there when the page is opened anew, put away, the latest first', () => {
    const browser = new FakeBrowser();
    const tab = new Tab(browser);
    tab.do(offer(1));
    const first = tab.session.activePath.link;
    tab.do(offer(2));
    const second = tab.session.activePath.link;
    tab.close();
    expect(drawerOf(new Tab(browser))).toEqual([second, first]);
    expect(tab.keeper.state).toBe('kept');
  });
  it('is there once: what it was before it was changed goes, when it is kept as it is now', () => {
    const browser = new FakeBrowser();
    const tab = new Tab(browser);
    tab.do(accept);
    tab.do((session) => session.rename(session.active, 'Mine'));
    expect(links(browser)).toEqual([tab.session.activePath.link]);
    tab.do((session) => session.undo());
    expect(links(browser)).toEqual([tab.session.activePath.link]);
    tab.do((session) => session.undo());
    expect(links(browser)).toEqual([]);
    tab.do((session) => session.redo());
    expect(links(browser)).toHaveLength(1);
  });
  it('is not kept where it comes with the simulator', () => {
    const browser = new FakeBrowser();
    new Tab(browser, '?path=withdrawal&path=successor');
    expect(browser.items.size).toBe(0);
  });
});

describe('with two tabs open', () => {
  function two() {
    const browser = new FakeBrowser();
    return { browser, here: new Tab(browser), there: new Tab(browser) };
  }

  it('each has what the other makes, in the drawer, and both are kept', () => {
    const { browser, here, there } = two();
    here.do(offer(1));
    there.do(offer(2));
    settle([here, there]);
    expect(drawerOf(there)).toEqual([here.session.activePath.link]);
    expect(drawerOf(here)).toEqual([there.session.activePath.link]);
    expect(links(browser)).toHaveLength(2);
    expect(here.reloaded().own.toSorted()).toEqual(there.reloaded().own.toSorted());
  });
  it('what is deleted in one leaves the drawer of the other', () => {
    const { browser, here, there } = two();
    here.do(offer(1));
    settle([here, there]);
    here.do((session) => session.remove(session.active));
    settle([here, there]);
    expect([here.own, there.own, links(browser)]).toEqual([[], [], []]);
  });
  it('what is deleted in one stays in the other where it is on the score, and is kept again', () => {
    const { browser, here, there } = two();
    here.do(offer(1));
    const { link } = here.session.activePath;
    settle([here, there]);
    there.do((session) => session.takeOut(0));
    here.do((session) => session.remove(session.active));
    settle([here, there]);
    expect(links(browser)).toEqual([link]);
    expect(drawerOf(here)).toEqual([link]);
  });
  it('what one tab never heard of it does not remove', () => {
    const { browser, here, there } = two();
    here.do(offer(1));
    there.do(offer(2));
    here.do((session) => session.undo());
    expect(links(browser)).toEqual([there.session.activePath.link]);
  });
  it('what has been deleted and made again in another meanwhile is not removed', () => {
    const { browser, here, there } = two();
    here.do(offer(1));
    settle([here, there]);
    there.do((session) => session.discard(0));
    there.do((session) => session.undo());
    here.do((session) => session.undo());
    expect(links(browser)).toHaveLength(1);
    settle([here, there]);
    expect(there.own).toHaveLength(1);
  });
  it('storage emptied by hand is filled again', () => {
    const { browser, here, there } = two();
    here.do(offer(1));
    settle([here, there]);
    browser.tab().clear();
    settle([here, there]);
    expect(links(browser)).toHaveLength(1);
    expect(there.own).toHaveLength(1);
  });
});

describe('where there is no room', () => {
  it('it says so; nothing is removed for what is not kept, and what is deleted makes room', () => {
    const browser = new FakeBrowser();
    const tab = new Tab(browser);
    tab.do(offer(1));
    tab.do((session) => session.hide(session.active));
    tab.do(accept);
    const before = tab.session.activePath.link;
    browser.room = [...browser.items].reduce((sum, [key, value]) => sum + key.length + value.length, 0);
    tab.do((session) => session.rename(session.active, 'A longer name'));
    const { link } = tab.session.activePath;
    expect([tab.keeper.state, tab.keeper.unkept, tab.keeper.wouldLose]).toEqual(['full', 1, false]);
    expect(links(browser)).toContain(before);
    tab.do((session) => session.hide(session.active));
    expect(tab.keeper.wouldLose).toBe(true);
    tab.do((session) => session.discard(1));
    expect([tab.keeper.state, tab.keeper.unkept, tab.keeper.wouldLose]).toEqual(['kept', 0, false]);
    expect(links(browser)).toEqual([link]);
  });
  it('what another tab deletes makes room as well', () => {
    const browser = new FakeBrowser();
    const here = new Tab(browser);
    here.do(offer(1));
    const there = new Tab(browser);
    browser.room = 200;
    there.do((session) => session.duplicate(0, 'x'.repeat(100)));
    expect(there.keeper.state).toBe('full');
    here.do((session) => session.remove(session.active));
    settle([here, there]);
    expect(there.keeper.state).toBe(links(browser).length === 1 ? 'kept' : 'full');
  });
});

describe('where the browser refuses', () => {
  it('it says so, and all works for as long as the tab is open', () => {
    const browser = new FakeBrowser();
    browser.refuses = true;
    const tab = new Tab(browser);
    expect(tab.keeper.state).toBe('refused');
    tab.do(accept);
    tab.do((session) => session.hide(session.active));
    expect([tab.own.length, tab.keeper.state, tab.keeper.unread]).toEqual([1, 'refused', 0]);
    expect(tab.keeper.wouldLose).toBe(false);
  });
});

describe('what is kept and cannot be read', () => {
  it.each([
    ['of a later version', '2~2020-10-16.offerExtension.RU.1'],
    ['nothing', ''],
    ['a preset', 'lapse-2021'],
    ['markup', '<img src=x onerror=alert(1)>'],
    ['a prototype', '1~__proto__=x'],
    ['too much', `1${'~2020-01-01.pauseInspections'.repeat(100_000)}`]
  ])('is left where it is, counted, and in nobody’s way: %s', (_, link) => {
    const browser = new FakeBrowser();
    browser.items.set(PATH_KEY + link, 'x');
    const tab = new Tab(browser);
    expect([tab.own, tab.keeper.unread]).toEqual([[], 1]);
    tab.do(accept);
    tab.do((session) => session.undo());
    expect(browser.items.get(PATH_KEY + link)).toBe('x');
    tab.keeper.heard(PATH_KEY + link);
    expect([tab.own, tab.keeper.unread]).toEqual([[], 1]);
    browser.items.delete(PATH_KEY + link);
    tab.keeper.heard(PATH_KEY + link);
    expect(tab.keeper.unread).toBe(0);
  });
  it('is not what is only written in another way: that is read, and goes when it is deleted', () => {
    const browser = new FakeBrowser();
    const link = '1~2020-10-16.offerExtension.1.RU';
    browser.items.set(PATH_KEY + link, '1');
    const tab = new Tab(browser);
    expect(tab.own).toEqual([pathFromLink(link).link]);
    tab.do((session) => session.discard(0));
    expect(browser.items.size).toBe(0);
  });
});

describe('where the reader left off', () => {
  const there = (browser: FakeBrowser, last: string) => browser.items.set(`${OURS}last`, last);

  it('is offered to whoever comes back without an address, and nothing of their own is lost by it', () => {
    const browser = new FakeBrowser();
    const tab = new Tab(browser);
    tab.do(accept);
    const { link } = tab.session.activePath;
    tab.keeper.leaveOff(writeAddress(tab.session.address));
    tab.close();
    const back = new Tab(browser);
    expect(back.session.paths.map(({ preset }) => preset)).not.toContain(null);
    back.keeper.goOn();
    back.keeper.keep();
    expect(back.session.activePath.link).toBe(link);
    expect([back.keeper.last, links(browser)]).toEqual([null, [link]]);
  });
  it('is not offered beside an address with paths, or where only the day was another', () => {
    const browser = new FakeBrowser();
    there(browser, '?path=withdrawal');
    expect(new Tab(browser, '?path=lapse-2021').keeper.last).toBeNull();
    expect(new Tab(browser, '?date=2021-01-01').keeper.last).toBe('?path=withdrawal');
    there(browser, '?date=2021-01-01');
    expect(new Tab(browser).keeper.last).toBeNull();
  });
  it('is remembered until it is settled whether to go on from it', () => {
    const browser = new FakeBrowser();
    there(browser, '?path=withdrawal');
    const tab = new Tab(browser);
    tab.keeper.leaveOff('?date=2021-01-01');
    expect(new Tab(browser).keeper.last).toBe('?path=withdrawal');
    tab.do(accept);
    expect(tab.keeper.last).toBeNull();
    tab.keeper.leaveOff('?path=successor');
    expect(new Tab(browser).keeper.last).toBe('?path=successor');
  });
  it('keeps the language and the theme that are chosen now', () => {
    const browser = new FakeBrowser();
    there(browser, '?path=withdrawal&lang=en&theme=dark');
    const tab = new Tab(browser, '?lang=ru');
    tab.keeper.goOn();
    expect([tab.session.language, tab.session.theme, tab.session.paths.length]).toEqual(['ru', 'dark', 1]);
  });
});

describe('whatever readers do in three tabs, with whatever room there is', () => {
  /** In which tab the next thing is done, and what comes to pass before it in another. */
  const turn = fc.record({
    at: fc.nat(2),
    other: fc.nat(2),
    first: fc.oneof(
      { weight: 4, arbitrary: fc.constantFrom('nothing' as const, 'hear' as const) },
      { weight: 1, arbitrary: fc.constant('reload' as const) },
      { weight: 1, arbitrary: fc.record({ room: fc.constantFrom(0, 300, 1000, Infinity) }) }
    )
  });

  it('no path is lost that was not deleted or changed', () => {
    fc.assert(
      fc.property(deeds, fc.array(turn, { minLength: 40, maxLength: 40 }), (steps, turns) => {
        const browser = new FakeBrowser();
        const tabs = [0, 1, 2].map(() => new Tab(browser));
        /** What readers made and did not delete or change since, in any tab. */
        const wanted = new Set<string>();
        const lost = (there = new Set([...tabs.flatMap((tab) => tab.own), ...links(browser)])) =>
          [...wanted].filter((link) => !there.has(link));

        for (const [index, step] of steps.entries()) {
          const { at, other, first } = turns[index]!;
          if (first === 'hear') tabs[other]!.hear();
          else if (first === 'reload') {
            // For what is in this tab alone and not in its address, the browser asks before it is left.
            const { keeper } = tabs[other]!;
            const mayGo = keeper.wouldLose ? drawerOf(tabs[other]!) : [];
            tabs[other] = tabs[other]!.reloaded();
            for (const link of lost()) if (mayGo.includes(link)) wanted.delete(link);
          } else if (first !== 'nothing') browser.room = first.room;
          const tab = tabs[at]!;
          const before = tab.own;
          tab.do((session) => (typeof step === 'string' ? session[step]() : step.do(session)));
          const after = tab.own;
          for (const link of before) if (!after.includes(link)) wanted.delete(link);
          for (const link of after) if (!before.includes(link)) wanted.add(link);
          expect(lost(), `after step ${index}`).toEqual([]);
        }
        settle(tabs);
        expect(lost()).toEqual([]);
        // With room again, everything is kept by the next change, and every tab that is opened has it.
        browser.room = Infinity;
        for (const tab of tabs) tab.do((session) => session.duplicate(0, `Last ${tabs.indexOf(tab)}`));
        for (const tab of tabs) tab.close();
        expect(lost(new Set(new Tab(browser).own))).toEqual([]);
      }),
      RUNS
    );
  });
});
