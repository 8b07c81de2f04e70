import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { decodeScenario } from '../../src/scenarios/link.ts';
import { CURRENT_VERSION, migrate, MIGRATIONS, type Migration } from '../../src/scenarios/migrate.ts';
import { parseScenario } from '../../src/scenarios/parse.ts';
import { readScenarioFile } from '../../src/scenarios/scenarioFile.ts';
import { DECISION_TYPES } from '../../src/treaty/decision.ts';

const folder = path.join(import.meta.dirname, 'versions');
const versions = Array.from({ length: CURRENT_VERSION }, (_, index) => index + 1);
const filesOf = (version: number) => readdirSync(path.join(folder, String(version)));
const text = (version: number, file: string) => readFileSync(path.join(folder, String(version), file), 'utf8');

it('there are files of every version, and a step from each to the next', () => {
  const folders = readdirSync(folder, { withFileTypes: true }).filter((it) => it.isDirectory());
  expect(folders.map(({ name }) => Number(name)).toSorted((a, b) => a - b)).toEqual(versions);
  expect(Object.keys(MIGRATIONS).map(Number)).toEqual(versions.slice(0, -1));
});

describe.each(versions)('what was written in version %i', (version) => {
  const names = filesOf(version)
    .filter((file) => file.endsWith('.expected.json'))
    .map((file) => file.replace('.expected.json', ''));

  it('is there, as files and as links, with every decision among them', () => {
    const ends = ['.expected.json', '.json', '.link'];
    const wanted = names.flatMap((name) => ends.map((end) => name + end));
    expect(filesOf(version).toSorted()).toEqual(wanted.toSorted());
    const all = names.map((name) => text(version, `${name}.json`)).join();
    expect(DECISION_TYPES.filter((type) => version === CURRENT_VERSION && !all.includes(type))).toEqual([]);
    for (const name of names) {
      expect(JSON.parse(text(version, `${name}.json`)).version).toBe(version);
      expect(text(version, `${name}.link`)).toMatch(new RegExp(`^${version}(~|\\n$)`));
    }
  });
  it.each(names)('is read as it always was: %s', (name) => {
    const expected = JSON.parse(text(version, `${name}.expected.json`));
    expect(readScenarioFile(text(version, `${name}.json`))).toEqual(expected);
    expect(decodeScenario(text(version, `${name}.link`).trim())).toEqual(expected);
  });
});

describe('from one version to the next', () => {
  // Version 1 had `who`, version 2 had `party`, version 3 has `by`.
  const renames =
    (from: string, to: string): Migration =>
    ({ [from]: value, ...rest }) => ({ ...rest, [to]: value });
  const steps = { 1: renames('who', 'party'), 2: renames('party', 'by') };
  const toThree = (value: unknown) => migrate(value, steps, 3);

  it('each step is taken, from wherever it begins', () => {
    expect(toThree({ version: 1, who: 'US' })).toEqual({ version: 3, by: 'US' });
    expect(toThree({ version: 2, party: 'US', who: 'x' })).toEqual({ version: 3, by: 'US', who: 'x' });
    expect(toThree({ version: 3, by: 'US', who: 'x' })).toEqual({ version: 3, by: 'US', who: 'x' });
  });
  it('nothing that was given is changed', () => {
    const given = Object.freeze({ version: 1, who: 'US' });
    toThree(given);
    expect(given).toEqual({ version: 1, who: 'US' });
  });
  it.each([4, 0, -1, 1.5, '1', null, undefined, NaN, [1]])('version %s stays as it is', (version) => {
    const given = { version, who: 'US' };
    expect(toThree(given)).toBe(given);
  });
  it.each([null, 'text', 1, [], [{ version: 1 }]])('so does what is no object: %j', (given) => {
    expect(toThree(given)).toBe(given);
  });
});

describe('a later version than is known', () => {
  const later = CURRENT_VERSION + 1;
  it('is refused by its name, in a file, in a link and in memory', () => {
    const error = expect.objectContaining({ pointer: '/version', expected: 'version' });
    expect(() => readScenarioFile(`{"version": ${later}, "decisions": []}`)).toThrow(error);
    expect(() => parseScenario({ version: later, decisions: [] })).toThrow(error);
    for (const version of [later, 0, '01', '1.0', ' 1', '1e0', '', 'x', '9'.repeat(400)])
      expect(() => decodeScenario(`${version}~2020-10-16.offerExtension.RU.1`), `${version}`).toThrow(error);
  });
});
