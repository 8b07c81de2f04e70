import { describe, expect, it } from 'vitest';
import { MESSAGES } from '../../src/i18n/index.ts';
import { readPaths, type Problem } from '../../src/panels/library/bringIn.ts';
import { fileName, LONGEST_NAME, nameFrom, nameOfCopy } from '../../src/panels/library/naming.ts';
import { presets } from '../../src/scenarios/presets/index.ts';
import { writeScenarioFile } from '../../src/scenarios/scenarioFile.ts';

const link = '1~title=A bridge~2020-10-16.offerExtension.RU.1~2020-10-23.acceptOffer.US';

async function linksIn(text: string): Promise<string[]> {
  const answer = await readPaths(text);
  if ('problem' in answer) throw new Error(JSON.stringify(answer.problem));
  return answer.paths.map((path) => path.link);
}
async function problemIn(text: string): Promise<Problem> {
  const answer = await readPaths(text);
  if ('paths' in answer) throw new Error('There is nothing wrong with it.');
  return answer.problem;
}
/** What of the text is to blame. */
const blamed = (text: string, { from, to }: Problem) => (from === undefined ? null : text.slice(from, to));

describe('a path can be brought in from', () => {
  const file = `{"version": 1, "title": "A bridge", "decisions": [
    {"date": "2020-10-16", "type": "offerExtension", "by": "RU", "years": 1, "note": "?path=x"},
    {"date": "2020-10-23", "type": "acceptOffer", "by": "US"}]}`;
  it.each([
    ['a file', file, [`${link.replace('RU.1', 'RU.1.note=?path!ex')}`]],
    ['a file with a byte order mark', `\uFEFF${file}`, [`${link.replace('RU.1', 'RU.1.note=?path!ex')}`]],
    ['a link form', ` ${link}\n`, [link]],
    ['the id of a preset', 'lapse-2021', ['lapse-2021']],
    [
      'an address',
      `https://example.org/a/?lang=ru&path=${link.replace(' ', '+')}&path=withdrawal#x`,
      [link, 'withdrawal']
    ],
    ['the query of an address', '?path=1&date=2020-01-01', ['1']],
    ['the file of a preset, which is that preset', writeScenarioFile(presets.successor), ['successor']],
    [
      'the file of a preset that was changed, which is another path',
      writeScenarioFile({ ...presets['lapse-2021'], decisions: [] }),
      ['1~id=lapse-2021']
    ]
  ])('%s', async (_, text, links) => {
    expect(await linksIn(text)).toEqual(links);
  });
});

describe('what cannot be brought in is named, with its place:', () => {
  it('a malformed file, to the line and column, and what stands there', async () => {
    const text = '\uFEFF{"version": 1,\n "decisions": [{"date": "2021-02-30", "type": "pauseInspections"}]}';
    const problem = await problemIn(text);
    expect(problem).toMatchObject({ pointer: '/decisions/0/date', expected: 'calendarDate', line: 2, column: 25 });
    expect(problem).toMatchObject({ found: '2021-02-30' });
    expect(blamed(text, problem)).toBe('"2021-02-30"');
  });
  it('text that is not JSON', async () => {
    const text = '{"version": 1,\n "decisions": [';
    expect(await problemIn(text)).toMatchObject({ what: 'notJson', code: 'CloseBracketExpected', line: 2 });
  });
  it.each([
    [`1~2020-10-16.offerExtension.RU.1~2020-10-40.acceptOffer.US`, '/decisions/1/date', '2020-10-40.acceptOffer.US'],
    ['1~horizon=3000-01-01', '/horizon', 'horizon=3000-01-01'],
    ['https://example.org/?path=lapse-2021&path=1~title%3DA+b~2020-10-16.x.RU', '/decisions/0/type', '2020-10-16.x.RU'],
    ['?path=1~id%3DA+b', '/id', 'id%3DA+b'],
    ['?path=lapse-2022', '', 'lapse-2022'],
    ['2~x', '/version', '2~x']
  ])('a link: %s', async (text, pointer, part) => {
    const problem = await problemIn(text);
    expect(problem).toMatchObject({ what: 'scenario', pointer });
    expect(blamed(text, problem)).toBe(part);
  });
  it.each([
    ['  \n', 'empty'],
    ['hello', 'unknown'],
    ['<img src=x onerror=alert(1)>', 'unknown'],
    [`?${'path=1&'.repeat(5)}`, 'tooManyPaths'],
    ['x'.repeat(5_000_000), 'tooLong'],
    [`{"version": 1, "decisions": [${'{"date":"2020-01-01","type":"pauseInspections"},'.repeat(100_000)}]}`, 'tooLong']
  ])('%.40s is %s', async (text, what) => {
    expect((await problemIn(text)).what).toBe(what);
  });
  it('as much as is read at all', async () => {
    const many = `{"version": 1, "decisions": [${Array(499_000).fill('1').join()}]}`;
    expect(await problemIn(many)).toMatchObject({ pointer: '/decisions', expected: 'fewerDecisions' });
    expect(await problemIn('['.repeat(999_999))).toMatchObject({ what: 'notJson' });
    expect(await problemIn(`1${'~1'.repeat(499_000)}`)).toMatchObject({ what: 'scenario' });
    expect(await problemIn(`?path=1${'~'.repeat(900_000)}`)).toMatchObject({ expected: 'linkForm' });
  });
  it('in words, whatever it is that is not JSON', () => {
    for (const { library } of Object.values(MESSAGES)) expect(library.bringIn.json.CommaExpected).not.toBe('');
  });
});

describe.each(Object.entries(MESSAGES))('in %s', (_, { library }) => {
  it('a copy has a name that no other path has, and one of a copy is one more', () => {
    const first = nameOfCopy('A', ['A'], library);
    const second = nameOfCopy('A', ['A', first], library);
    expect(new Set(['A', first, second]).size).toBe(3);
    expect(nameOfCopy(first, ['A', first], library)).toBe(second);
    expect(nameOfCopy(second, ['A', first], library)).toBe(nameOfCopy('A', ['A', first], library));
    const long = nameOfCopy('б'.repeat(500), [], library);
    expect([...long].length).toBeLessThanOrEqual(LONGEST_NAME);
    expect(nameOfCopy('б'.repeat(500), [long], library)).not.toBe(long);
  });
});

it('a name is what was typed, no longer than there is room for; nothing typed is no name', () => {
  expect(nameFrom('  Mine ')).toBe('Mine');
  expect(nameFrom(' \t')).toBeNull();
  expect(nameFrom('🕊'.repeat(200))).toBe('🕊'.repeat(LONGEST_NAME));
  expect(nameFrom('a\uD800b')).toBe('ab');
});

it('a file is named after its path, in letters that file systems take', () => {
  expect(fileName('One year, as Russia offered')).toBe('one-year-as-russia-offered.json');
  expect(fileName('Один год')).toBe('один-год.json');
  expect(fileName('../../<con>')).toBe('con.json');
  expect(fileName('…')).toBe('new-start-path.json');
  expect(fileName('x'.repeat(300)).length).toBeLessThan(80);
});
