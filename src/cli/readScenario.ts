import { findNodeAtLocation, parseTree, printParseErrorCode, type Node, type ParseError } from 'jsonc-parser';
import { decodeScenario, presets, ScenarioError, simulate, type Chronicle, type Scenario } from '../core.ts';
import { InputError, type Io } from './io.ts';

/**
 * Simulates what a word on the command line stands for.
 *
 * @param word a preset's id, `-` for standard input, a scenario in link form, or the path of a JSON file
 * @throws InputError naming the place that cannot be read and what was expected there
 */
export function simulateWord(word: string, io: Io): Chronicle {
  if (Object.hasOwn(presets, word)) return simulate(presets[word as keyof typeof presets]);
  if (/^\d+(~|$)/.test(word))
    return orInputError(
      () => simulate(decodeScenario(word)),
      ({ message }) => message
    );
  const name = word === '-' ? 'standard input' : word;
  const text = (word === '-' ? io.readStdin() : readFile(word, io)).replace(/^\uFEFF/, '');
  const scenario = parseJson(text, name);
  return orInputError(
    () => simulate(scenario),
    (error) => malformed(error, text, name)
  );
}

function orInputError(run: () => Chronicle, say: (error: ScenarioError) => string): Chronicle {
  try {
    return run();
  } catch (error) {
    throw error instanceof ScenarioError ? new InputError(`${say(error)}.`) : error;
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

/** Whether it is a scenario, `simulate` finds out. */
function parseJson(text: string, name: string): Scenario {
  try {
    return JSON.parse(text);
  } catch (error) {
    const errors: ParseError[] = [];
    parseTree(text, errors, { disallowComments: true });
    const [first] = errors;
    if (!first) throw new InputError(`${name}: not JSON: ${(error as Error).message}.`);
    throw new InputError(
      `${name}:${placeOf(first.offset, text)}: not JSON: ${inWords(printParseErrorCode(first.error))}.`
    );
  }
}

function malformed({ message, pointer, expected }: ScenarioError, text: string, name: string): string {
  const root = parseTree(text)!;
  const path = pointer
    .split('/')
    .slice(1)
    .map((key) => key.replaceAll('~1', '/').replaceAll('~0', '~'));
  const found = nodeAt(root, path);
  // Where a field is missing, its place is that of the object it is missing from.
  const at = found ?? nodeAt(root, path.slice(0, -1)) ?? root;
  const isShort = found && found.value !== undefined && expected !== 'noSuchField';
  return `${name}:${placeOf(at.offset, text)}: ${message}${isShort ? `, not ${JSON.stringify(found.value)}` : ''}`;
}

function nodeAt(root: Node, path: string[]): Node | undefined {
  return path.reduce<Node | undefined>(
    (node, key) => node && findNodeAtLocation(node, [node.type === 'array' ? +key : key]),
    root
  );
}

/** Line and column, from 1. */
function placeOf(offset: number, text: string): string {
  const before = text.slice(0, offset).split('\n');
  return `${before.length}:${before.at(-1)!.length + 1}`;
}

/** `CommaExpected` is `comma expected`. */
function inWords(code: string): string {
  return code.replace(/\B[A-Z]/g, ' $&').toLowerCase();
}
