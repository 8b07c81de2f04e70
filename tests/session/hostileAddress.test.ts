import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readAddress, writeAddress } from '../../src/session/address.ts';
import { runs } from '../oracle/runs.ts';

const PARAMETERS = ['path', 'active', 'against', 'date', 'from', 'to', 'view', 'lang', 'theme'];
const HOSTILE = {
  markup: '<img src=x onerror=alert(1)>',
  __proto__: '__proto__',
  constructor: 'constructor',
  toString: 'toString',
  'a field named __proto__': '1~__proto__=polluted',
  'a decision with __proto__': '1~2020-10-16.acceptOffer.US.__proto__=polluted',
  '100 kB of text': 'x'.repeat(100_000),
  '100 kB in link form': '1~'.repeat(50_000),
  'four thousand decisions': `1${'~2020-10-16.acceptOffer.US'.repeat(4_000)}`,
  'a lone percent sign': '%',
  'broken UTF-8': '%E0%A4%A',
  'a lone surrogate': '\ud800',
  nothing: '',
  'a number too large': '9'.repeat(400),
  'other digits': '２０２０-１０-１６'
};

// One path is enough here, the one without any decision.
const { address: untouched } = readAddress('?path=1');

describe.each(Object.entries(HOSTILE))('in place of a value, %s', (_, value) => {
  it.each(PARAMETERS)('does no more than leave %s at its default, with a notice', (parameter) => {
    for (const written of [`${parameter}=${value}`, String(new URLSearchParams({ [parameter]: value }))]) {
      const { address, notices } = readAddress(`?path=1&${written}`);
      expect(notices.map((notice) => notice.parameter)).toEqual([parameter]);
      expect(address).toEqual(untouched);
    }
    expect(Object.prototype).not.toHaveProperty('polluted');
  });
});

it('any text at all is read as an address, without a throw', () => {
  const unit = fc.constantFrom(
    ...'?&=%~.!<>"#+ 1',
    'path',
    'date',
    'view',
    'transparent',
    '2020-10-16',
    '__proto__',
    'я'
  );
  const text = fc.oneof(fc.string({ unit: 'binary' }), fc.string({ unit, maxLength: 40 }));
  const isRead = fc.property(text, (text) => {
    const { address } = readAddress(`path=1&${text}`);
    expect(readAddress(writeAddress(address)).address).toEqual(address);
  });
  fc.assert(isRead, runs(100));
});
