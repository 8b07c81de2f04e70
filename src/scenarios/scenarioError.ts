import { CONDITIONS, DECISION_TYPES } from '../treaty/decision.ts';
import { EARLIEST_HORIZON, FIRST_DECISION_DAY, LATEST_HORIZON, MOST_DECISIONS } from './scenario.ts';

/** What was expected where something else was found: a code, put into words by whoever shows it. */
export type Expected =
  | 'object'
  | 'array'
  | 'version'
  | 'slug'
  | 'text'
  | 'calendarDate'
  | 'dateInSpan'
  | 'horizon'
  | 'reading'
  | 'decisionType'
  | 'party'
  | 'years'
  | 'conditions'
  | 'laterThanDate'
  | 'fewerDecisions'
  | 'noSuchField'
  | 'field'
  | 'linkForm'
  | 'preset';

const IN_WORDS: Record<Expected, string> = {
  object: 'an object',
  array: 'an array',
  version: 'the version, 1',
  slug: 'a slug of lower-case letters, digits and hyphens',
  text: 'text',
  calendarDate: 'a calendar date, YYYY-MM-DD',
  dateInSpan: `a date from ${FIRST_DECISION_DAY} up to, not including, the horizon`,
  horizon: `a date from ${EARLIEST_HORIZON} to ${LATEST_HORIZON}`,
  reading: "'cumulative' or 'single'",
  decisionType: `one of ${DECISION_TYPES.join(', ')}`,
  party: "'US' or 'RU'",
  years: 'a whole number of years, 1 to 5',
  conditions: `an array of ${CONDITIONS.join(', ')}`,
  laterThanDate: 'a date later than that of the decision',
  fewerDecisions: `at most ${MOST_DECISIONS} decisions`,
  noSuchField: 'no such field here',
  field: 'this field, which is missing',
  linkForm: "a scenario in link form, such as '1~2020-10-16.offerExtension.RU.1'",
  preset: 'the id of a preset'
};

/** Malformed input: where, and what was expected there. Nothing is simulated and nothing is changed. */
export class ScenarioError extends Error {
  override readonly name = 'ScenarioError';
  readonly pointer: string;
  readonly expected: Expected;

  /**
   * @param pointer JSON pointer (RFC 6901) to the place in the scenario, '' for the whole
   * @param expected what was expected there
   */
  constructor(pointer: string, expected: Expected) {
    super(`${pointer || 'scenario'}: expected ${IN_WORDS[expected]}`);
    this.pointer = pointer;
    this.expected = expected;
  }
}
