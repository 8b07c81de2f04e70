import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { canonicalForm, fingerprint, fullFingerprint } from '../../src/scenarios/fingerprint.ts';
import { decodeScenario, encodeScenario } from '../../src/scenarios/link.ts';
import { MODEL_DATED, MODEL_VERSION } from '../../src/scenarios/modelVersion.ts';
import { presets } from '../../src/scenarios/presets/index.ts';
import type { Scenario } from '../../src/scenarios/scenario.ts';
import { ScenarioError } from '../../src/scenarios/scenarioError.ts';
import { simulate } from '../../src/scenarios/simulate.ts';
import { CONDITIONS, type Decision } from '../../src/treaty/decision.ts';
import { isCalendarDate } from '../../src/treaty/calendarDate.ts';

const sha256 = (text: string) => createHash('sha256').update(text, 'utf8').digest('hex');
const scenario = (...decisions: Decision[]): Scenario => ({ version: 1, decisions });

const OFFER: Decision = { date: '2020-10-16', type: 'offerExtension', by: 'RU', years: 1 };
const ACCEPTANCE: Decision = { date: '2020-10-23', type: 'acceptOffer', by: 'US' };

describe('the fingerprint can be worked out by anybody: it is the SHA-256 of text written by hand', () => {
  it.each<[string, Scenario, string]>([
    ['nothing decided', scenario(), '{"decisions":[],"horizon":"2031-02-05","reading":"cumulative"}'],
    [
      'an offer taken up',
      scenario(OFFER, ACCEPTANCE),
      '{"decisions":[{"by":"RU","date":"2020-10-16","type":"offerExtension","years":1},{"by":"US","date":"2020-10-23","type":"acceptOffer"}],"horizon":"2031-02-05","reading":"cumulative"}'
    ],
    [
      'every field there is',
      {
        version: 1,
        id: 'all-of-it',
        title: 'Всё сразу',
        horizon: '2040-01-01',
        reading: 'single',
        decisions: [
          {
            date: '2020-10-20',
            type: 'offerExtension',
            by: 'RU',
            years: 5,
            conditions: ['warheadFreeze', 'chinaJoins']
          },
          { date: '2020-11-01', type: 'giveWithdrawalNotice', by: 'US', effective: '2021-02-01', note: 'Supposed.' },
          { date: '2021-02-01', type: 'pledgeObservance', by: 'RU', until: '2022-02-01' }
        ]
      },
      '{"decisions":[{"by":"RU","conditions":["chinaJoins","warheadFreeze"],"date":"2020-10-20","type":"offerExtension","years":5},{"by":"US","date":"2020-11-01","effective":"2021-02-01","type":"giveWithdrawalNotice"},{"by":"RU","date":"2021-02-01","type":"pledgeObservance","until":"2022-02-01"}],"horizon":"2040-01-01","reading":"single"}'
    ]
  ])('%s', (_, given, written) => {
    expect(canonicalForm(given)).toBe(written);
    expect(fullFingerprint(given)).toBe(sha256(written));
    expect(fingerprint(given)).toBe(sha256(written).slice(0, 12));
  });

  it.each(Object.entries(presets))('%s', (_, preset) => {
    expect(fullFingerprint(preset)).toBe(sha256(canonicalForm(preset)));
  });
});

describe('the fingerprint is the same', () => {
  const first = fingerprint(scenario(OFFER, ACCEPTANCE));

  it('whatever the scenario is called, and whatever is noted in it', () => {
    const named = { ...scenario({ ...OFFER, note: 'As made.' }, ACCEPTANCE), id: 'a', title: 'A' };
    expect(fingerprint(named)).toBe(first);
  });
  it('in whatever order the fields stand, and decisions of different days', () => {
    const { date, type, by, years } = OFFER;
    expect(fingerprint({ decisions: [ACCEPTANCE, { years, by, type, date } as Decision], version: 1 })).toBe(first);
  });
  it('whether a default is left out or written', () => {
    expect(fingerprint({ ...scenario(OFFER, ACCEPTANCE), horizon: '2031-02-05', reading: 'cumulative' })).toBe(first);
    expect(fingerprint(scenario({ ...OFFER, conditions: [] }, ACCEPTANCE))).toBe(first);
  });
  it('in whatever order conditions are listed, and however often', () => {
    const given = (...conditions: Decision['conditions'] & object) => fingerprint(scenario({ ...OFFER, conditions }));
    expect(given('warheadFreeze', 'chinaJoins', 'warheadFreeze')).toBe(given('chinaJoins', 'warheadFreeze'));
    expect(given('warheadFreeze')).not.toBe(given('chinaJoins'));
  });
  it('after a scenario has been through a link, or through the simulation', () => {
    for (const preset of Object.values(presets)) {
      expect(fingerprint(decodeScenario(encodeScenario(preset)))).toBe(fingerprint(preset));
      expect(fingerprint(simulate(preset).scenario)).toBe(fingerprint(preset));
    }
  });
});

describe('the fingerprint is another', () => {
  it('for each preset', () => {
    const all = Object.values(presets).map(fullFingerprint);
    expect(new Set(all).size).toBe(all.length);
  });
  it.each<[string, Scenario]>([
    ['a day', scenario({ ...OFFER, date: '2020-10-17' }, ACCEPTANCE)],
    ['a party', scenario({ ...OFFER, by: 'US' }, ACCEPTANCE)],
    ['the years', scenario({ ...OFFER, years: 2 }, ACCEPTANCE)],
    ['a condition', scenario({ ...OFFER, conditions: ['warheadFreeze'] }, ACCEPTANCE)],
    ['the horizon', { ...scenario(OFFER, ACCEPTANCE), horizon: '2031-02-06' }],
    ['the reading', { ...scenario(OFFER, ACCEPTANCE), reading: 'single' }],
    ['a decision that is missing', scenario(OFFER)]
  ])('where it differs in %s', (_, other) => {
    expect(fullFingerprint(other)).not.toBe(fullFingerprint(scenario(OFFER, ACCEPTANCE)));
  });
  it('where two decisions of one day change places, since they are taken in that order', () => {
    const onOneDay = { ...ACCEPTANCE, date: OFFER.date };
    expect(simulate(scenario(OFFER, onOneDay)).refusals).toHaveLength(0);
    expect(simulate(scenario(onOneDay, OFFER)).refusals).toHaveLength(1);
    expect(fingerprint(scenario(onOneDay, OFFER))).not.toBe(fingerprint(scenario(OFFER, onOneDay)));
  });
});

it('scenarios of one fingerprint come out the same, whatever is done to what does not count', () => {
  const noise = fc.record({ title: fc.string(), note: fc.string(), listed: fc.shuffledSubarray([...CONDITIONS]) });
  fc.assert(
    fc.property(fc.constantFrom(...Object.values(presets)), noise, (preset, { title, note, listed }) => {
      const offered = (conditions: Decision['conditions'] & object): Scenario => ({
        ...preset,
        title,
        decisions: [...preset.decisions.map((it) => ({ ...it, note })), { ...OFFER, conditions }]
      });
      const [a, b] = [offered(listed), offered(listed.toReversed())];
      expect(fingerprint(a)).toBe(fingerprint(b));
      expect(simulate(a).periods).toEqual(simulate(b).periods);
    }),
    { numRuns: 50 }
  );
});

it('a malformed scenario has no fingerprint', () => {
  expect(() => fingerprint(scenario({ ...OFFER, date: '2021-02-30' }))).toThrow(ScenarioError);
});

describe('the version of the model', () => {
  it('is that of the package', () => {
    const file = path.resolve(import.meta.dirname, '../../package.json');
    expect(JSON.parse(readFileSync(file, 'utf8'))).toHaveProperty('version', MODEL_VERSION);
  });
  it('has its day', () => {
    expect(MODEL_DATED).toSatisfy(isCalendarDate);
  });
});
