import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { encodeScenario, presets, simulate, type Scenario } from '../../src/core.ts';
import { run } from './run.ts';

const path: Scenario = {
  version: 1,
  id: 'my-path',
  decisions: [
    { date: '2020-10-16', type: 'offerExtension', by: 'RU', years: 1 },
    { date: '2020-10-23', type: 'acceptOffer', by: 'US' }
  ]
};
const chronicle = JSON.parse(JSON.stringify(simulate(path)));

describe('a scenario is given as', () => {
  it.each<[string, string[], Parameters<typeof run>[1]]>([
    ['a JSON file', ['./my-path.json'], { files: { './my-path.json': JSON.stringify(path, null, 2) } }],
    ['a file with a byte order mark', ['a.json'], { files: { 'a.json': `\uFEFF${JSON.stringify(path)}` } }],
    ['standard input', ['-'], { stdin: JSON.stringify(path) }],
    ['its link form', [encodeScenario(path)], {}]
  ])('%s', (_, words, given) => {
    const { code, out, err } = run(['simulate', ...words, '--json'], given);
    expect([code, err]).toEqual([0, '']);
    expect(JSON.parse(out)).toEqual(chronicle);
  });

  it.each(Object.keys(presets))('the preset %s', (id) => {
    const { code, out } = run(['simulate', id, '--json']);
    expect(code).toBe(0);
    expect(JSON.parse(out)).toEqual(JSON.parse(JSON.stringify(simulate(presets[id as keyof typeof presets]))));
  });

  it('the link form of nothing decided', () => {
    expect(run(['simulate', '1']).out).toMatch(/expired/);
  });
});

describe('what cannot be read ends with 2 and says where and why:', () => {
  it.each([
    [
      'an impossible date',
      '{"version": 1, "decisions": [\n  {"date": "2021-02-30", "type": "acceptOffer", "by": "US"}\n]}',
      'a.json:2:12: /decisions/0/date: expected a calendar date, YYYY-MM-DD, not "2021-02-30".'
    ],
    [
      'a missing field, at the object that lacks it',
      '{"version": 1, "decisions": [{"date": "2021-02-03", "type": "acceptOffer"}]}',
      'a.json:1:30: /decisions/0/by: expected this field, which is missing.'
    ],
    [
      'a field too many, whatever it is called',
      '{"version": 1, "decisions": [], "a/b": 1}',
      'a.json:1:40: /a~1b: expected no such field here.'
    ],
    ['another version', '{"version": 2, "decisions": []}', 'a.json:1:13: /version: expected the version, 1, not 2.'],
    ['no object', '[]', 'a.json:1:1: scenario: expected an object.'],
    ['a comma too many', '{"version": 1,\n "decisions": [],}', 'a.json:2:18: not JSON: property name expected.'],
    ['no JSON at all', 'hello', 'a.json:1:1: not JSON: invalid symbol.'],
    ['an empty file', '', 'a.json:1:1: not JSON: value expected.'],
    ['half a file', '{"version": 1, "decisions": [', 'a.json:1:30: not JSON: close bracket expected.'],
    ['a comment', '{"version": 1, // one\n"decisions": []}', 'a.json:1:16: not JSON: invalid comment token.']
  ])('%s', (_, text, sentence) => {
    const answer = { code: 2, out: '', err: `new-start-simulator: ${sentence}\n` };
    expect(run(['simulate', 'a.json'], { files: { 'a.json': text } })).toEqual(answer);
  });

  it('no such file, and no such preset', () => {
    const { code, err } = run(['simulate', 'lapse-2022']);
    expect(code).toBe(2);
    expect(err).toMatch(/"lapse-2022" is neither a file nor a preset; the presets are as-it-happened, lapse-2021, /);
  });

  it('a file that is no file', () => {
    const { code, err } = run(['simulate', 'folder'], { files: { folder: Error('illegal operation on a directory') } });
    expect([code, err]).toEqual([
      2,
      'new-start-simulator: "folder" cannot be read: illegal operation on a directory.\n'
    ]);
  });

  it.each([
    ['1~2020-01-01.acceptOffer.XX', "expected a scenario in link form, such as '1~2020-10-16.offerExtension.RU.1'"],
    ['1~2020-02-30.acceptOffer.US', '/decisions/0/date: expected a calendar date, YYYY-MM-DD.'],
    ['2~', '/version: expected the version, 1.']
  ])('the link form %s', (link, sentence) => {
    const { code, out, err } = run(['simulate', link]);
    expect([code, out]).toEqual([2, '']);
    expect(err).toContain(sentence);
  });

  it('any text with something cut out of it or put in', () => {
    const text = JSON.stringify(path, null, 1);
    const place = fc.nat(text.length);
    fc.assert(
      fc.property(place, place, fc.string({ maxLength: 3 }), (at, length, put) => {
        const stdin = text.slice(0, at) + put + text.slice(at + length);
        const { code, out, err } = run(['simulate', '-', '--json'], { stdin });
        if (code === 0) expect(JSON.parse(out)).toHaveProperty('periods');
        else {
          expect([code, out]).toEqual([2, '']);
          expect(err).toMatch(/^new-start-simulator: standard input:\d+:\d+: .+\.\n$/s);
        }
      }),
      { numRuns: 500 }
    );
  });
});
