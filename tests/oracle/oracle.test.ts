import fc from 'fast-check';
import { afterAll, describe, expect, it } from 'vitest';
import {
  presets,
  simulate,
  type Chronicle,
  type DecisionType,
  type RefusalCode,
  type Scenario
} from '../../src/core.ts';
import { inDateOrder, walk, type Life } from './oracle.ts';
import { runs } from './runs.ts';
import { scenarios } from './scenarios.ts';

/** A walk is slow, and dates do not depend on the zone: all runs in one of the zones, and a sample in the other. */
const DEFAULT_RUNS = process.env.TZ === 'Pacific/Niue' ? 200 : 2000;

const RUNS = runs(DEFAULT_RUNS);

/** The contract's refusals, by type of decision. */
const CODES: Record<DecisionType, RefusalCode[]> = {
  offerExtension: ['notInForce', 'alreadyAgreed', 'exceedsFiveYears', 'secondExtension'],
  withdrawOffer: ['notInForce', 'noStandingOffer'],
  declineOffer: ['notInForce', 'noStandingOffer'],
  acceptOffer: ['notInForce', 'alreadyAgreed', 'noStandingOffer'],
  completeProcedures: ['notInForce', 'nothingAgreed', 'alreadyCompleted'],
  giveWithdrawalNotice: ['notInForce', 'noticeAlreadyGiven', 'noticeTooShort'],
  suspendParticipation: ['notInForce', 'alreadySuspended'],
  resumeParticipation: ['notInForce', 'notSuspended'],
  pauseInspections: ['notInForce', 'alreadyPaused'],
  resumeInspections: ['notInForce', 'notPaused'],
  pledgeObservance: ['succeeded'],
  endObservance: ['noPledge'],
  bringSuccessorIntoForce: ['succeeded']
};

/** What the compared scenarios must have reached, or the comparison would be hollow. */
const TO_REACH = [
  ...Object.entries(CODES).flatMap(([type, codes]) => [`taken ${type}`, ...codes.map((code) => `${type} ${code}`)]),
  ...['signed', 'inForce', 'extended', 'expired', 'withdrawn', 'succeeded'].map((phase) => `phase ${phase}`),
  ...['pending', 'reducing', 'binding', 'contested', 'observed', 'none'].flatMap((hold) => [
    `US ${hold}`,
    `RU ${hold}`
  ]),
  ...['none', 'active', 'paused', 'suspended'].map((state) => `inspections ${state}`),
  ...['none', 'active', 'suspended'].map((state) => `dataExchange ${state}`),
  ...['one extension', 'two extensions', 'three extensions', 'extended, then withdrawn', 'extended, then expired'],
  ...['five years in parts', 'withdrawn on the day of expiry', 'extended on the last day', 'notice outrun by expiry']
];

/** In how many scenarios each thing occurred; `ORACLE_SHARES=1` prints the shares. */
const reached = new Map<string, number>();

function landmarks(scenario: Scenario, life: Life): Set<string> {
  const found = new Set<string>();
  const decisions = inDateOrder(scenario.decisions);
  for (const { type } of life.taken) found.add(`taken ${type}`);
  for (const { index, code } of life.refusals) found.add(`${decisions[index]!.type} ${code}`);
  for (const { phase, limits, inspections, dataExchange } of life.periods) {
    found.add(`phase ${phase}`).add(`US ${limits.US}`).add(`RU ${limits.RU}`);
    found.add(`inspections ${inspections}`).add(`dataExchange ${dataExchange}`);
  }
  const extensions = life.matured.filter(({ event }) => event === 'extensionTakesEffect').length;
  if (extensions >= 1) found.add('one extension');
  if (extensions >= 2) found.add('two extensions');
  if (extensions >= 3) found.add('three extensions');
  if (extensions >= 2 && life.periods.some(({ expiresOn }) => expiresOn === '2026-02-05')) {
    found.add('five years in parts');
  }
  life.periods.forEach((after, index) => {
    const before = life.periods[index - 1];
    if (!before) return;
    if (before.phase === 'extended' && after.phase === 'withdrawn') found.add('extended, then withdrawn');
    if (before.phase === 'extended' && after.phase === 'expired') found.add('extended, then expired');
    if (after.phase === 'withdrawn' && before.expiresOn === after.from) found.add('withdrawn on the day of expiry');
    if (after.phase === 'expired' && before.terminatesOn) found.add('notice outrun by expiry');
    if (after.phase === 'extended' && /^202.-02-04$/.test(after.from)) found.add('extended on the last day');
  });
  return found;
}

/** What happened, as far as the contract names it: decisions taken, and how the Treaty began, went on and ended. */
function happenings({ entries }: Chronicle) {
  return {
    taken: entries.flatMap(({ date, event, by, decision }) =>
      event in CODES ? [{ date, type: event, ...(by ? { by } : {}), index: decision }] : []
    ),
    matured: entries.flatMap(({ date, event }) =>
      ['entryIntoForce', 'expiry', 'withdrawalTakesEffect', 'extensionTakesEffect'].includes(event)
        ? [{ date, event }]
        : []
    )
  };
}

function expectTheSameLife(scenario: Scenario): Life {
  const life = walk(scenario);
  const chronicle = simulate(scenario);
  expect(chronicle.periods).toEqual(life.periods);
  expect(chronicle.refusals.map(({ index, code }) => ({ index, code }))).toEqual(life.refusals);
  expect(chronicle.scenario.decisions).toEqual(inDateOrder(scenario.decisions));
  expect(happenings(chronicle)).toEqual({ taken: life.taken, matured: life.matured });
  return life;
}

describe('A walk through every day of the contract', () => {
  it.each(Object.entries(presets))('tells the same life of %s as the simulator', (_, scenario) => {
    expectTheSameLife(scenario);
  });

  it('tells the same life of random scenarios as the simulator', { timeout: 60_000 + RUNS.numRuns * 40 }, () => {
    const sameLife = fc.property(scenarios, (scenario) => {
      for (const landmark of landmarks(scenario, expectTheSameLife(scenario))) {
        reached.set(landmark, (reached.get(landmark) ?? 0) + 1);
      }
    });
    fc.assert(sameLife, RUNS);
  });

  // Fewer runs need not reach everything.
  it.runIf(RUNS.numRuns >= 2000)('has then met every phase, every state and every refusal', () => {
    expect(TO_REACH.filter((landmark) => !reached.has(landmark))).toEqual([]);
  });

  afterAll(() => {
    if (!process.env.ORACLE_SHARES) return;
    const shares = [...reached].sort(([, a], [, b]) => b - a);
    console.log(shares.map(([landmark, n]) => `${((100 * n) / RUNS.numRuns).toFixed(1)} % ${landmark}`).join('\n'));
  });
});
