import { migrate } from './migrate.ts';
import { parseScenario } from './parse.ts';
import type { Scenario } from './scenario.ts';

/** The longest text that is read, in characters: far more than the longest scenario without notes has. */
export const LONGEST_FILE = 1_000_000;

/** What a scenario file holds: JSON, for people to read as well. */
export function writeScenarioFile(scenario: Scenario): string {
  return `${JSON.stringify(parseScenario(scenario), null, 2)}\n`;
}

/**
 * The scenario that a file holds, of any version there has been.
 *
 * @throws SyntaxError if it is not JSON
 * @throws ScenarioError if it is JSON, but not a scenario
 */
export function readScenarioFile(text: string): Scenario {
  return parseScenario(migrate(JSON.parse(withoutMark(text))));
}

/** Some editors begin a file with a byte order mark. It is no part of the text. */
export function withoutMark(text: string): string {
  return text.replace(/^\uFEFF/, '');
}
