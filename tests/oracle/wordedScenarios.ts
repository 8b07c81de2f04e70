import fc from 'fast-check';
import type { Scenario } from '../../src/core.ts';
import { scenarios } from './scenarios.ts';

/** Text that a link could stumble on. Lone surrogates are not text. */
const text = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.string({
    unit: fc.constantFrom(
      ...'~.=!%_-*\'()+&#?/\\"<>,;:@$^`|{}[] \n\r\t\u0000',
      '%7E',
      '%%',
      '\u2028',
      '\ufeff',
      'é',
      'я',
      '🕊️'
    )
  }),
  fc.constantFrom('', ' ', 'US', '1~2020-10-16.offerExtension.RU.1', '__proto__', 'undefined', '%E0%A4%A')
);

const slug = fc.tuple(fc.constantFrom('a', '7', 'one-year', 'x1-2-y'), fc.nat()).map((parts) => parts.join('-'));
const optional = <T>(value: fc.Arbitrary<T>) => fc.option(value, { nil: undefined });
const notes = fc.array(optional(text), { minLength: 1, maxLength: 6 });

/** Well-formed scenarios with an id, a title and notes in any words. */
export const wordedScenarios: fc.Arbitrary<Scenario> = fc
  .tuple(scenarios, optional(slug), optional(text), notes)
  .map(([scenario, id, title, notes]) => ({
    ...scenario,
    ...(id === undefined ? {} : { id }),
    ...(title === undefined ? {} : { title }),
    decisions: scenario.decisions.map((decision, index) => {
      const note = notes[index % notes.length];
      return note === undefined ? decision : { ...decision, note };
    })
  }));
