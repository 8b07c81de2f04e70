import { describe, expect, it } from 'vitest';
import { attributeOf, searchOf, withOthers } from '../../src/embed/attributes.ts';
import { readAddress } from '../../src/session/address.ts';

describe('a property that is set', () => {
  it.each([
    ['to text, says it', 'date', '2021-02-05', '2021-02-05'],
    ['to a number, says it', 'active', 2, '2'],
    ['to a list, says its items with spaces between', 'view', ['paths', 'day'], 'paths day'],
    ['to an empty list, says nothing', 'view', [], ''],
    ['to null, is not there', 'theme', null, null],
    ['to undefined, is not there', 'lang', undefined, null]
  ] as const)('%s', (_, name, value, attribute) => {
    expect(attributeOf(name, value)).toBe(attribute);
  });
  it.each([true, '', 'true', 'plain'])('to %j, is a flag that is there', (value) => {
    expect(attributeOf('plain', value)).toBe('');
  });
  it.each([false, 'false', null, undefined])('to %j, is a flag that is not', (value) => {
    expect(attributeOf('transparent', value)).toBeNull();
  });
  it('to paths as they were told, says just these', () => {
    const links = ['1~title=A b+c%20d&e', 'lapse-2021', '1~2020-10-16.offerExtension.RU.1'];
    const search = searchOf((name) => (name === 'path' ? attributeOf('path', links) : null));
    expect(readAddress(search).address.paths.map(({ link }) => link)).toEqual(links);
  });
});

describe('attributes that have changed', () => {
  const attributes: Record<string, string> = { path: 'withdrawal', date: '2021-01-20', view: 'limits', plain: '' };
  const get = (name: string) => attributes[name] ?? null;
  const shown = '?path=lapse-2021&path=successor&active=2&date=2024-01-01&theme=dark';

  it('are read alone, and all else stays as it is', () => {
    expect(searchOf(get, ['view', 'plain', 'theme'], shown)).toBe(
      '?path=lapse-2021&path=successor&active=2&date=2024-01-01&view=limits&plain='
    );
  });
  it('bring with them what means nothing without them', () => {
    expect(withOthers(['path']).toSorted()).toEqual(['active', 'against', 'path']);
    expect(withOthers(['active', 'date'])).toEqual(['active', 'date']);
    expect(withOthers(['to', 'from'])).toEqual(['to', 'from']);
    expect(withOthers(['to'])).toEqual(['to', 'from']);
    expect(searchOf(get, withOthers(['path']), shown)).toBe('?date=2024-01-01&theme=dark&path=withdrawal');
  });
});
