import { describe, expect, it } from 'vitest';
import { MESSAGES } from '../../src/i18n/index.ts';
import { KEYS } from '../../src/panels/help/keyTable.ts';
import {
  dismissHints,
  hintsAreWanted,
  letSingleKeysAct,
  nextHint,
  singleKeysAct
} from '../../src/panels/help/settings.ts';
import { guardedStore } from '../../src/session/storage.ts';

const refused = () => {
  throw new DOMException('', 'SecurityError');
};

it('the table of keys has every sentence there is about a key, once', () => {
  const told = KEYS.flatMap(({ rows }) => rows.map(({ does }) => does));
  expect(told.toSorted()).toEqual(Object.keys(MESSAGES.en.help.keyTable.row).toSorted());
  expect(KEYS.map(({ where }) => where).toSorted()).toEqual(Object.keys(MESSAGES.en.help.keyTable.group).toSorted());
});

describe('where the browser keeps nothing', () => {
  it('single keys act and hints come, until the reader says otherwise, for as long as the page is open', () => {
    const store = guardedStore(refused);
    expect([singleKeysAct(store), hintsAreWanted(store)]).toEqual([true, true]);
    expect(letSingleKeysAct(store, false)).toBe('refused');
    expect(dismissHints(store)).toBe('refused');
    expect([singleKeysAct(store), hintsAreWanted(store)]).toEqual([false, false]);
    letSingleKeysAct(store, true);
    expect(singleKeysAct(store)).toBe(true);
  });
});

it('a hint waits until what it speaks of is there', () => {
  const hints = [
    { hasOwn: false, hasWorked: false },
    { hasOwn: false, hasWorked: true },
    { hasOwn: true, hasWorked: false },
    { hasOwn: true, hasWorked: true }
  ].map(nextHint);
  expect(hints).toEqual(['take', 'take', 'work', 'share']);
});
