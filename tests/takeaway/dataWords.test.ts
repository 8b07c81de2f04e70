import { describe, expect, it } from 'vitest';
import { DATA_WORDS } from '../../src/i18n/dataWords.ts';

const { en, ru } = DATA_WORDS;

/** Every word by its place, such as `table.limits.title`. */
function places(tree: object, place = ''): [string, unknown][] {
  return Object.entries(tree).flatMap(([key, value]) =>
    typeof value === 'object' ? places(value, `${place}${key}.`) : [[place + key, value]]
  );
}
const kinds = (tree: object) =>
  places(tree).map(([place, it]) => `${place}: ${typeof it === 'function' ? `of ${it.length}` : typeof it}`);
const texts = (tree: object) => places(tree).filter((it): it is [string, string] => typeof it[1] === 'string');

describe('the words of the files, in English and Russian,', () => {
  it('say the same things, of the same values', () => {
    expect(kinds(en).length).toBeGreaterThan(150);
    expect(kinds(ru)).toEqual(kinds(en));
  });
  it('leave nothing unsaid', () => {
    expect([...texts(en), ...texts(ru)].filter(([, text]) => text.trim() === '' || text !== text.trim())).toEqual([]);
  });
  it('are told apart: what one says, the other does not', () => {
    const english = new Map(texts(en));
    expect(texts(ru).filter(([place, text]) => english.get(place) === text)).toEqual([]);
  });
});
