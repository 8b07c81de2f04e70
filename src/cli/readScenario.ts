import { decodeScenario, presets, ScenarioError, simulate, type Chronicle, type Scenario } from '../core.ts';
import { notJson, placeInJson } from '../formats/placeInJson.ts';
import { readScenarioFile, withoutMark } from '../scenarios/scenarioFile.ts';
import { InputError, type Io } from './io.ts';

/**
 * Simulates what a word on the command line stands for.
 *
 * @param word a preset's id, `-` for standard input, a scenario in link form, or the path of a JSON file
 * @throws InputError naming the place that cannot be read and what was expected there
 */
export function simulateWord(word: string, io: Io): Chronicle {
  if (Object.hasOwn(presets, word)) return simulate(presets[word as keyof typeof presets]);
  if (/^\d+(~|$)/.test(word)) return simulate(decode(word));
  const name = word === '-' ? 'standard input' : word;
  return simulate(parse(withoutMark(word === '-' ? io.readStdin() : readFile(word, io)), name));
}

function decode(link: string): Scenario {
  try {
    return decodeScenario(link);
  } catch (error) {
    throw error instanceof ScenarioError ? new InputError(`${error.message}.`) : error;
  }
}

function readFile(path: string, io: Io): string {
  try {
    return io.readFile(path);
  } catch (error) {
    const { code, message } = error as NodeJS.ErrnoException;
    if (code === 'ENOENT')
      throw new InputError(
        `"${path}" is neither a file nor a preset; the presets are ${Object.keys(presets).join(', ')}.`
      );
    throw new InputError(`"${path}" cannot be read: ${message}.`);
  }
}

function parse(text: string, name: string): Scenario {
  try {
    return readScenarioFile(text);
  } catch (error) {
    if (error instanceof ScenarioError) throw new InputError(`${malformed(error, text, name)}.`);
    const first = notJson(text);
    if (!first) throw new InputError(`${name}: not JSON: ${(error as Error).message}.`);
    throw new InputError(`${name}:${first.line}:${first.column}: not JSON: ${inWords(first.code)}.`);
  }
}

function malformed(error: ScenarioError, text: string, name: string): string {
  const { line, column, found } = placeInJson(error, text);
  return `${name}:${line}:${column}: ${error.message}${found === undefined ? '' : `, not ${JSON.stringify(found)}`}`;
}

/** `CommaExpected` is `comma expected`. */
function inWords(code: string): string {
  return code.replace(/\B[A-Z]/g, ' $&').toLowerCase();
}
