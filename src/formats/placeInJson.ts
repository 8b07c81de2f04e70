import { findNodeAtLocation, parseTree, printParseErrorCode, type Node, type ParseError } from 'jsonc-parser';
import type { ScenarioError } from '../scenarios/scenarioError.ts';

/** A place in a text: offset and length in characters, line and column from 1. */
export interface Place {
  offset: number;
  length: number;
  line: number;
  column: number;
}

/** What is wrong with text that is not JSON, in the words of a code such as `CommaExpected`. */
export interface NotJson extends Place {
  code: string;
}

/** Where text first is not JSON; null where that cannot be told. */
export function notJson(text: string): NotJson | null {
  const errors: ParseError[] = [];
  treeOf(text, errors);
  const [first] = errors;
  return first ? { code: printParseErrorCode(first.error), ...placeAt(first.offset, first.length, text) } : null;
}

/**
 * Where in the text of a scenario an error is, and what is there. Where a field is missing, its place is that of the
 * object it is missing from.
 */
export function placeInJson({ pointer, expected }: ScenarioError, text: string): Place & { found?: unknown } {
  const root = treeOf(text);
  if (!root) return placeAt(0, 0, text);
  const path = pointer
    .split('/')
    .slice(1)
    .map((key) => key.replaceAll('~1', '/').replaceAll('~0', '~'));
  const found = nodeAt(root, path);
  const at = found ?? nodeAt(root, path.slice(0, -1)) ?? root;
  const isValue = found !== undefined && found.value !== undefined && expected !== 'noSuchField';
  return { ...placeAt(at.offset, at.length, text), ...(isValue && { found: found.value }) };
}

/** Undefined where there is none, or where it is deeper than can be followed. */
function treeOf(text: string, errors?: ParseError[]): Node | undefined {
  try {
    return parseTree(text, errors, { disallowComments: true });
  } catch (error) {
    if (error instanceof RangeError) return undefined;
    throw error;
  }
}

function nodeAt(root: Node, path: string[]): Node | undefined {
  return path.reduce<Node | undefined>(
    (node, key) => node && findNodeAtLocation(node, [node.type === 'array' ? +key : key]),
    root
  );
}

function placeAt(offset: number, length: number, text: string): Place {
  const before = text.slice(0, offset).split('\n');
  return { offset, length, line: before.length, column: before.at(-1)!.length + 1 };
}
