import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import type { Decision } from '../treaty/decision.ts';
import { parseScenario } from './parse.ts';
import { normalise, type Scenario } from './scenario.ts';

/** Hexadecimal digits that are shown: enough to tell some millions of scenarios apart. */
const SHOWN = 12;

/**
 * What decides how a scenario comes out, as text that anybody can write again: JSON as RFC 8785 has it, which is without
 * spaces and with the names in each object in alphabetical order. It has three names:
 *
 * - `decisions`: in date order, those of one day in the order of the scenario. Each has the fields it was given, but for
 *   its note; its `conditions` are in alphabetical order, none of them twice, and left out where there are none.
 * - `horizon` and `reading`: as given, or else `2031-02-05` and `cumulative`.
 *
 * The id, the title and the notes are not in it, since nothing follows from them.
 *
 * @throws ScenarioError if the scenario is malformed
 */
export function canonicalForm(scenario: Scenario): string {
  const { decisions, horizon, reading } = normalise(parseScenario(scenario));
  return inOrder({ decisions: decisions.map(whatDecides), horizon, reading });
}

/**
 * The fingerprint of a scenario: the SHA-256 of its {@link canonicalForm} in UTF-8, as 64 hexadecimal digits. Two
 * scenarios have the same one if their decisions are the same, whatever they are called.
 *
 * @throws ScenarioError if the scenario is malformed
 */
export function fullFingerprint(scenario: Scenario): string {
  // The browser's own digest is missing on pages opened from a file, and makes one wait.
  return bytesToHex(sha256(utf8ToBytes(canonicalForm(scenario))));
}

/**
 * The first 12 digits of the {@link fullFingerprint}, for people.
 *
 * @throws ScenarioError if the scenario is malformed
 */
export function fingerprint(scenario: Scenario): string {
  return fullFingerprint(scenario).slice(0, SHOWN);
}

function whatDecides({ note: _, conditions = [], ...rest }: Decision): Decision {
  const listed = [...new Set(conditions)].sort();
  return listed.length > 0 ? { ...rest, conditions: listed } : rest;
}

/** All that is in it are texts of plain letters, whole numbers, lists and objects, so that JSON.stringify is enough. */
function inOrder(value: unknown): string {
  return JSON.stringify(value, (_, it: unknown) =>
    typeof it === 'object' && it !== null && !Array.isArray(it)
      ? Object.fromEntries(Object.entries(it).sort(([a], [b]) => (a < b ? -1 : 1)))
      : it
  );
}
