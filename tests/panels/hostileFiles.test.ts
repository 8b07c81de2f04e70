import fc from 'fast-check';
import { expect, it } from 'vitest';
import { readPaths } from '../../src/panels/library/bringIn.ts';
import { malformed } from '../oracle/corruptions.ts';
import { runs } from '../oracle/runs.ts';
import { wordedScenarios } from '../oracle/wordedScenarios.ts';
import { FIVE_MEGABYTES, hostileText, MARKUP, PROTOTYPE_KEYS } from '../session/hostile.ts';

const put = fc.constantFrom(
  ...MARKUP,
  ...PROTOTYPE_KEYS.map((key) => `"${key}":{"polluted":1},`),
  '{',
  ']',
  '"',
  '\\u0000'
);

/** A scenario file with something put in, or cut out, somewhere. */
const tamperedFile = fc
  .tuple(wordedScenarios, fc.double({ min: 0, max: 1, noNaN: true }), fc.nat(12), put)
  .map(([scenario, where, length, text]) => {
    const file = JSON.stringify(scenario, null, 2);
    const at = Math.floor(where * file.length);
    return file.slice(0, at) + text + file.slice(at + length);
  });

/** One that is JSON, and no scenario. */
const wrongFile = malformed.map(
  ({ input }) => JSON.stringify(input, (_, value) => (typeof value === 'bigint' ? String(value) : value)) ?? '{}'
);

const hostileFile = fc.oneof(
  { weight: 4, arbitrary: tamperedFile },
  { weight: 3, arbitrary: wrongFile },
  { weight: 2, arbitrary: hostileText },
  { weight: 1, arbitrary: hostileText.map((it) => `https://example.org/?path=${it}`) }
);

it(
  'a hostile file is brought in as paths or refused whole, with the place that is to blame',
  { timeout: 60_000 },
  async () => {
    let [read, refused, placed] = [0, 0, 0];
    const isHarmless = fc.asyncProperty(hostileFile, async (text) => {
      const result = await readPaths(text);
      if ('paths' in result) {
        read++;
        expect(result.paths.length).toBeGreaterThan(0);
      } else {
        refused++;
        const { from, to } = result.problem;
        if (from !== undefined) {
          placed++;
          expect(from).toBeGreaterThanOrEqual(0);
          expect(to).toBeGreaterThanOrEqual(from);
          expect(to).toBeLessThanOrEqual(text.length);
        }
      }
      expect(Object.prototype).not.toHaveProperty('polluted');
    });
    await fc.assert(isHarmless, runs(2000));
    // All of it happens, or this would show nothing.
    expect(Math.min(read, refused, placed)).toBeGreaterThan(50);
  }
);

it.each(['{', '1~', '[[', '<b>', '\u0000'])('five megabytes of %j are not read', async (piece) => {
  const result = await readPaths(piece.repeat(FIVE_MEGABYTES / piece.length));
  expect(result).toEqual({ problem: { what: 'tooLong' } });
});
