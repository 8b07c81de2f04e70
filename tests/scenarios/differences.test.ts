import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { differences, type Length } from '../../src/scenarios/differences.ts';
import { presets } from '../../src/scenarios/presets/index.ts';
import { simulate } from '../../src/scenarios/simulate.ts';
import type { Decision } from '../../src/treaty/decision.ts';
import { runs } from '../oracle/runs.ts';
import { scenarios } from '../oracle/scenarios.ts';
import { extension } from '../treaty/extension.ts';

const between = (one: keyof typeof presets, other: keyof typeof presets) =>
  differences(simulate(presets[one]), simulate(presets[other]));
const path = (...decisions: Decision[]) => simulate({ version: 1, decisions });

describe('one year, as Russia offered, and what happened', () => {
  const them = between('one-year-2020', 'as-it-happened');

  it('part on the day of the offer, which one accepts and the other declines', () => {
    expect(them.parts).toBe('2020-10-16');
    expect(them.one.first).toMatchObject({ date: '2020-10-17', type: 'acceptOffer', by: 'US', years: 1 });
    expect(them.other.first).toMatchObject({ date: '2020-10-16', type: 'declineOffer', by: 'US', years: 1 });
  });
  it('end four years apart, in limits as in force', () => {
    expect(them.one.ending).toEqual({ date: '2022-02-05', how: 'expired' });
    expect(them.other.ending).toEqual({ date: '2026-02-05', how: 'expired' });
    expect(them.inForce).toEqual({ days: -1461, years: -4 });
    expect(them.limits).toEqual({ days: -1461, years: -4 });
  });
  it('differ by 72 inspections for each side and 8 exchanges of data each way', () => {
    expect(them.verification).toMatchObject({ years: -4, inspectionsEach: -72, dataExchanges: -8 });
  });
  it('differ by the suspension, which only the record has', () => {
    expect(them.one.suspended).toEqual([]);
    expect(them.other.suspended).toEqual([{ by: 'RU', from: '2023-02-28', days: 1073 }]);
  });
});

describe('where two paths part', () => {
  it('a path on which nothing more is decided has no first decision', () => {
    const them = between('lapse-2021', 'as-it-happened');
    expect(them.parts).toBe('2021-01-21');
    expect(them.one.first).toBeNull();
    expect(them.other.first).toMatchObject({ type: 'offerExtension', by: 'US', years: 5 });
  });
  it('an extension is told with its day, one after the other', () => {
    const { one } = between('one-year-then-four', 'lapse-2021');
    expect(one.extensions.map(({ date, years }) => [date, years])).toEqual([
      ['2020-10-25', 1],
      ['2021-06-24', 4]
    ]);
  });
  it('an extension from before is not told', () => {
    expect(between('withdrawal', 'as-it-happened').one.extensions).toEqual([]);
  });
  it('a pledge is told with the days on which it stands for the Treaty', () => {
    const { one, other } = between('observance-2026', 'as-it-happened');
    expect(one.pledged).toEqual([
      { by: 'US', from: '2026-02-05', to: '2027-02-05' },
      { by: 'RU', from: '2026-02-05', to: '2027-02-05' }
    ]);
    expect(other.pledged).toEqual([]);
  });
  it('a decision that is refused turns no path', () => {
    const them = differences(path({ date: '2015-01-01', type: 'resumeInspections' }), path());
    expect(them).toMatchObject({ parts: '2015-01-01', one: { first: null }, other: { first: null } });
  });
  it('one reading of the Treaty can part two paths of the same decisions', () => {
    const decisions = [...extension(1, '2020-06-01'), ...extension(4, '2021-06-01')];
    const them = differences(
      simulate({ version: 1, decisions }),
      simulate({ version: 1, decisions, reading: 'single' })
    );
    expect(them.parts).toBe('2021-06-01');
    expect(them.inForce.years).toBe(4);
  });
});

describe('the end of a path', () => {
  it('is the day a notice takes effect, or a successor enters into force', () => {
    const { one, other, inForce } = between('withdrawal', 'successor');
    expect(one.ending).toEqual({ date: '2023-05-28', how: 'withdrawn' });
    expect(other.ending).toEqual({ date: '2025-02-05', how: 'succeeded' });
    expect(inForce).toEqual({ days: -619, years: null });
  });
  it('is none where the path breaks off before', () => {
    const cut = simulate({ version: 1, decisions: [], horizon: '2020-01-01' });
    expect(differences(cut, path()).one.ending).toBeNull();
  });
});

const minus = ({ days, years }: Length) => ({ days: 0 - days, years: years === null ? null : 0 - years });

it('differences look the same from the other side', () => {
  const pairs = fc.property(scenarios, scenarios, (one, other) => {
    const [a, b] = [simulate(one), simulate(other)];
    const [there, back] = [differences(a, b), differences(b, a)];
    expect(back.parts).toBe(there.parts);
    expect(back.one).toEqual(there.other);
    expect(back.other).toEqual(there.one);
    expect(back.inForce).toEqual(minus(there.inForce));
    expect(back.limits).toEqual(minus(there.limits));
    expect(back.verification.gained).toEqual(there.verification.lost);
  });
  fc.assert(pairs, runs(30));
});

it('a path does not differ from itself', () => {
  const same = fc.property(scenarios, (scenario) => {
    const them = differences(simulate(scenario), simulate(scenario));
    expect(them.parts).toBeNull();
    expect(them.one).toEqual(them.other);
    expect(them.inForce).toEqual({ days: 0, years: 0 });
    expect(them.verification).toMatchObject({ years: 0, inspectionsEach: 0, gained: [], lost: [] });
  });
  fc.assert(same, runs(40));
});
