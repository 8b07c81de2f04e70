import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { notJson, placeInJson } from '../../src/formats/placeInJson.ts';
import { parseScenario } from '../../src/scenarios/parse.ts';
import { presets } from '../../src/scenarios/presets/index.ts';
import { ScenarioError } from '../../src/scenarios/scenarioError.ts';
import { LONGEST_FILE, readScenarioFile, writeScenarioFile } from '../../src/scenarios/scenarioFile.ts';
import { wordedScenarios } from '../oracle/wordedScenarios.ts';

describe('a scenario file', () => {
  it('is read back as the same scenario, whatever its words', () => {
    fc.assert(
      fc.property(wordedScenarios, (scenario) => {
        expect(readScenarioFile(writeScenarioFile(scenario))).toEqual(scenario);
      }),
      { numRuns: 200 }
    );
  });
  it('of every preset is one', () => {
    for (const preset of Object.values(presets))
      expect(readScenarioFile(writeScenarioFile(preset))).toEqual(parseScenario(preset));
  });
  it('may begin with a byte order mark', () => {
    expect(readScenarioFile('\uFEFF{"version": 1, "decisions": []}')).toEqual({ version: 1, decisions: [] });
  });
  it('of the longest scenario without notes fits', () => {
    const decision = { date: '2020-01-01', type: 'offerExtension', by: 'US', years: 1 } as const;
    const conditions = ['warheadFreeze', 'freezeVerification', 'chinaJoins'] as ('chinaJoins' | 'warheadFreeze')[];
    const decisions = Array.from({ length: 1000 }, () => ({ ...decision, conditions }));
    expect(writeScenarioFile({ version: 1, decisions }).length).toBeLessThan(LONGEST_FILE);
  });
  it.each(['', 'hello', '{', '{"version": 1,}'])('is JSON, which %j is not', (text) => {
    expect(() => readScenarioFile(text)).toThrow(SyntaxError);
    expect(notJson(text)).not.toBeNull();
  });
  it('is never a way to a prototype', () => {
    const text = '{"version": 1, "decisions": [], "__proto__": {"title": "x"}}';
    expect(() => readScenarioFile(text)).toThrow(expect.objectContaining({ pointer: '/__proto__' }));
  });
});

/** What of a text an error is about. */
function blamed(text: string): string {
  try {
    readScenarioFile(text);
  } catch (error) {
    if (!(error instanceof ScenarioError)) throw error;
    const { offset, length } = placeInJson(error, text);
    return text.slice(offset, offset + length);
  }
  return '';
}

describe('where something is wrong is found in the text', () => {
  it.each([
    ['{"version": 1, "decisions": [{"date": "2021-02-30", "type": "pauseInspections"}]}', '"2021-02-30"'],
    ['{"version": 1, "decisions": [ {"date": "2021-02-03", "type": "x"} ]}', '"x"'],
    ['{"version": 1, "decisions": [ {"type": "pauseInspections"} ]}', '{"type": "pauseInspections"}'],
    ['{"version": 1, "decisions": [], "a/b~c": {"d": 1}}', '{"d": 1}'],
    ['[1]', '[1]'],
    ['"text"', '"text"']
  ])('%s', (text, part) => {
    expect(blamed(text)).toBe(part);
  });
  it('even where it is deeper than can be followed', () => {
    const deep = '['.repeat(300_000);
    expect(notJson(deep)).toBeNull();
    expect(blamed(deep + ']'.repeat(300_000))).toBe('');
  });
});
