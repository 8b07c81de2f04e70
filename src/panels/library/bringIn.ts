import type { NotJson, Place } from '../../formats/placeInJson.ts';
import { encodeScenario } from '../../scenarios/link.ts';
import { isPresetId, presets } from '../../scenarios/presets/index.ts';
import type { Scenario } from '../../scenarios/scenario.ts';
import { ScenarioError, type Expected } from '../../scenarios/scenarioError.ts';
import { LONGEST_FILE, readScenarioFile, withoutMark } from '../../scenarios/scenarioFile.ts';
import { MOST_PATHS } from '../../session/address.ts';
import { pathFromLink, pathOf, type Path } from '../../session/path.ts';

/** Why a text cannot be brought in, and which part of it is to blame, as far as that can be told. */
export type Problem = { from?: number; to?: number } & (
  | { what: 'empty' | 'tooLong' | 'unknown' | 'tooManyPaths' }
  | { what: 'notJson'; code: string | null; line?: number; column?: number }
  | { what: 'scenario'; pointer: string; expected: Expected; line?: number; column?: number; found?: unknown }
);

/**
 * The paths in a text: a scenario file, a scenario in link form, the id of a preset, or an address with paths.
 * All of them, or none and why.
 */
export async function readPaths(given: string): Promise<{ paths: Path[] } | { problem: Problem }> {
  if (given.length > LONGEST_FILE) return { problem: { what: 'tooLong' } };
  const text = withoutMark(given);
  const word = text.trim();
  if (word === '') return { problem: { what: 'empty' } };
  if (/^[[{"]/.test(word)) return readFile(text, given.length - text.length);
  const query = /[?&]((?:[^#]*&)?path=[^#]*)/.exec(word)?.[1];
  if (query !== undefined) return readLinks(new URLSearchParams(query).getAll('path'), given);
  if (isPresetId(word) || /^\d+(~|$)/.test(word)) return readLinks([word], given);
  return { problem: { what: 'unknown' } };
}

/** @param skipped characters before the text that are no part of it */
async function readFile(text: string, skipped: number): Promise<{ paths: Path[] } | { problem: Problem }> {
  try {
    return { paths: [pathOfFile(readScenarioFile(text))] };
  } catch (error) {
    const { notJson, placeInJson } = await import('../../formats/placeInJson.ts');
    const at = ({ offset, length, line, column }: Place) => {
      const from = offset + skipped;
      return { from, to: from + length, line, column };
    };
    if (!(error instanceof ScenarioError)) {
      const first: NotJson | null = notJson(text);
      return { problem: { what: 'notJson', code: first?.code ?? null, ...(first && at(first)) } };
    }
    const { pointer, expected } = error;
    const place = placeInJson(error, text);
    const found = 'found' in place ? { found: place.found } : {};
    return { problem: { what: 'scenario', pointer, expected, ...at(place), ...found } };
  }
}

/** What a file says of a preset is that preset, as long as it is unchanged. */
function pathOfFile(scenario: Scenario): Path {
  const { id } = scenario;
  const isPreset = id !== undefined && isPresetId(id) && encodeScenario(presets[id]) === encodeScenario(scenario);
  return isPreset ? pathFromLink(id) : pathOf(scenario);
}

function readLinks(links: readonly string[], text: string): { paths: Path[] } | { problem: Problem } {
  if (links.length > MOST_PATHS) return { problem: { what: 'tooManyPaths' } };
  const paths: Path[] = [];
  for (const link of links) {
    try {
      paths.push(pathFromLink(link));
    } catch (error) {
      if (!(error instanceof ScenarioError)) throw error;
      const { pointer, expected } = error;
      return { problem: { what: 'scenario', pointer, expected, ...placeInLink(link, pointer, text) } };
    }
  }
  return { paths };
}

/** The part of a link to which a pointer leads, in the text the link is from, where it can be found there. */
function placeInLink(link: string, pointer: string, text: string): { from?: number; to?: number } {
  const parts = link.split('~');
  const [, field, index] = pointer.split('/');
  const decision = field === 'decisions' && index ? parts.slice(1).filter((it) => /^\d/.test(it))[+index] : undefined;
  const part = decision ?? parts.find((it) => it.startsWith(`${field}=`)) ?? link;
  // As it is written in the text: plain, or with the escapes of an address.
  for (const written of [part, encodeURIComponent(part), new URLSearchParams([['', part]]).toString().slice(1)]) {
    const from = text.indexOf(written);
    if (from >= 0) return { from, to: from + written.length };
  }
  return {};
}
