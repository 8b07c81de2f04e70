import { describe, expect, it } from 'vitest';
import { guardedStore, OURS } from '../../src/session/storage.ts';
import { FakeBrowser } from './fakeStorage.ts';

const KEY = `${OURS}a`;

describe('where the browser stores what it is given', () => {
  it('it is kept, for other tabs too', () => {
    const browser = new FakeBrowser();
    const store = guardedStore(() => browser.tab());
    expect(store.set(KEY, '1')).toBe('kept');
    expect(store.isKept).toBe(true);
    expect(guardedStore(() => browser.tab()).get(KEY)).toBe('1');
    store.remove(KEY);
    expect(browser.items.size).toBe(0);
    expect(store.get(KEY)).toBeNull();
  });
  it('only our keys are told', () => {
    const browser = new FakeBrowser();
    browser.items.set('theirs', '1').set(KEY, '2');
    expect(guardedStore(() => browser.tab()).keys()).toEqual([KEY]);
  });
  it('what another tab has put in its place is not removed', () => {
    const browser = new FakeBrowser();
    const store = guardedStore(() => browser.tab());
    store.set(KEY, '1');
    guardedStore(() => browser.tab()).set(KEY, '2');
    store.remove(KEY, '1');
    expect(store.get(KEY)).toBe('2');
    store.remove(KEY, '2');
    expect(store.get(KEY)).toBeNull();
  });
});

describe('where there is no room', () => {
  it('what is set is had all the same, in place of what is stored, until there is room', () => {
    const browser = new FakeBrowser();
    const store = guardedStore(() => browser.tab());
    store.set(KEY, '1');
    browser.room = 0;
    expect(store.set(KEY, '22')).toBe('full');
    expect(store.get(KEY)).toBe('22');
    expect(store.isKept).toBe(false);
    expect(browser.items.get(KEY)).toBe('1');
    browser.room = Infinity;
    expect(store.set(KEY, '22')).toBe('kept');
    expect(store.isKept).toBe(true);
    expect(browser.items.get(KEY)).toBe('22');
  });
  it('it is known by the name that Firefox has for it, too', () => {
    const storage = new FakeBrowser().tab();
    storage.setItem = () => {
      throw Object.assign(new Error(), { name: 'NS_ERROR_DOM_QUOTA_REACHED' });
    };
    expect(guardedStore(() => storage).set(KEY, '1')).toBe('full');
  });
});

describe.each<[string, () => Storage]>([
  [
    'even to be asked for its storage',
    () => {
      throw new DOMException('', 'SecurityError');
    }
  ],
  ['to have a storage at all', () => null as unknown as Storage],
  [
    'each access',
    () => {
      const browser = new FakeBrowser();
      browser.refuses = true;
      return browser.tab();
    }
  ]
])('where the browser refuses %s', (_, getStorage) => {
  it('what is set is had for as long as the page is open, and it says so', () => {
    const store = guardedStore(getStorage);
    expect(store.isKept).toBe(false);
    expect(store.get(KEY)).toBeNull();
    expect(store.keys()).toEqual([]);
    expect(store.set(KEY, '1')).toBe('refused');
    expect(store.get(KEY)).toBe('1');
    expect(store.keys()).toEqual([KEY]);
    store.remove(KEY, 'other');
    expect(store.get(KEY)).toBe('1');
    store.remove(KEY);
    expect(store.get(KEY)).toBeNull();
    expect(store.isKept).toBe(false);
  });
});
