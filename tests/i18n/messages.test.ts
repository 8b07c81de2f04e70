import { describe, expect, it } from 'vitest';
import { MESSAGES } from '../../src/i18n/index.ts';

const { en, ru } = MESSAGES;

/** Every message by its place, such as `day.summary.expired`. */
function messages(tree: object, place = ''): [string, unknown][] {
  return Object.entries(tree).flatMap(([key, value]) =>
    typeof value === 'object' ? messages(value, `${place}${key}.`) : [[place + key, value]]
  );
}
const kind = (message: unknown) => (typeof message === 'function' ? `of ${message.length} values` : typeof message);
const kinds = (tree: object) => Object.fromEntries(messages(tree).map(([place, message]) => [place, kind(message)]));
const texts = (tree: object) => messages(tree).filter((it): it is [string, string] => typeof it[1] === 'string');

describe('English and Russian', () => {
  it('say the same things, of the same values', () => {
    expect(Object.keys(kinds(en)).length).toBeGreaterThan(150);
    expect(kinds(ru)).toEqual(kinds(en));
  });
  it('leave nothing unsaid', () => {
    expect([...texts(en), ...texts(ru)].filter(([, text]) => text.trim() === '' || text !== text.trim())).toEqual([]);
  });
  it('are told apart: what one says, the other does not', () => {
    const same = texts(ru).filter(([place, text]) => new Map(texts(en)).get(place) === text);
    expect(same).toEqual([]);
  });
});

describe.each(Object.entries(MESSAGES))('in %s there are words for', (_, say) => {
  it('every phase, and for how limits, inspections and data exchange hold', () => {
    const phases = ['signed', 'inForce', 'extended', 'expired', 'withdrawn', 'succeeded'];
    const holds = ['pending', 'reducing', 'binding', 'contested', 'observed', 'none'];
    expect(Object.keys(say.phase)).toEqual(phases);
    expect(Object.keys(say.day.phaseValue)).toEqual(phases);
    expect(Object.keys(say.hold)).toEqual(holds);
    expect(Object.keys(say.card.holds)).toEqual(holds);
    expect(Object.keys(say.day.inspectionsValue)).toEqual(['none', 'active', 'paused', 'suspended']);
    expect(Object.keys(say.day.dataExchangeValue)).toEqual(['none', 'active', 'suspended']);
  });
  it('every way a parameter can be unreadable', () => {
    const problems = [
      'path',
      'tooManyPaths',
      'date',
      'dateOutside',
      'shown',
      'active',
      'against',
      'view',
      'lang',
      'theme'
    ];
    expect(Object.keys(say.notice)).toEqual(expect.arrayContaining(problems));
  });
  it('whatever a scenario was expected to have', () => {
    expect(Object.keys(say.expected).toSorted()).toEqual(
      [
        ...['array', 'calendarDate', 'conditions', 'dateInSpan', 'decisionType', 'fewerDecisions', 'field', 'horizon'],
        ...['laterThanDate', 'linkForm', 'noSuchField', 'object', 'party', 'preset', 'reading', 'slug', 'text'],
        ...['version', 'years']
      ].toSorted()
    );
  });
  it('what a notice names: the value, and what was expected', () => {
    expect(say.notice.path('1~x', '/decisions/3/date', say.expected.calendarDate)).toMatch(
      /1~x.*\/decisions\/3\/date/s
    );
    expect(say.notice.path('none', '', say.expected.preset)).toContain(say.expected.preset);
    expect(say.notice.date('yesterday')).toMatch(/^date .yesterday.*2020-10-16/);
    expect(say.notice.tooManyPaths('1~x')).toContain('4');
    expect(say.notice.dateOutside('2050-01-01', '2010-04-08', '2031-02-04')).toMatch(/2010 .*2031/);
  });
});
