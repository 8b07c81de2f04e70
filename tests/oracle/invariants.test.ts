import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import { periodOn, simulate, type Chronicle, type Decision, type Period, type Scenario } from '../../src/core.ts';
import { addMonths, dateOf, dayOf } from './calendar.ts';
import { runs } from './runs.ts';
import { scenarios } from './scenarios.ts';
import { wordedScenarios } from './wordedScenarios.ts';

// Many runs each, on a core that may be busy.
vi.setConfig({ testTimeout: 60_000 });

const ENDED = ['expired', 'withdrawn', 'succeeded'];
const hasEnded = ({ phase }: Period) => ENDED.includes(phase);
const isInForce = ({ phase }: Period) => phase === 'inForce' || phase === 'extended';

/** Holds of the chronicle of every scenario. */
function always(holds: (chronicle: Chronicle, scenario: Scenario) => void) {
  fc.assert(
    fc.property(scenarios, (scenario) => holds(simulate(scenario), scenario)),
    runs(120)
  );
}

/** The decisions that were not refused, in the order in which they were taken. */
function lawful({ scenario, refusals }: Chronicle): Decision[] {
  const refused = new Set(refusals.map(({ index }) => index));
  return scenario.decisions.filter((_, index) => !refused.has(index));
}

const neighbours = ({ periods }: Chronicle) =>
  periods.slice(1).map((after, index) => ({ before: periods[index]!, after }));

describe('Periods', () => {
  it('are contiguous from signature to the horizon, and neighbours differ', () => {
    always((chronicle) => {
      expect(chronicle.periods[0]!.from).toBe('2010-04-08');
      expect(chronicle.periods.at(-1)!.to).toBe(chronicle.scenario.horizon);
      for (const { from, to } of chronicle.periods) expect(from < to).toBe(true);
      for (const { before, after } of neighbours(chronicle)) {
        expect(after.from).toBe(before.to);
        expect({ ...after, from: '', to: '' }).not.toEqual({ ...before, from: '', to: '' });
      }
    });
  });

  it('are found by their first and their last day', () => {
    always((chronicle) => {
      for (const period of chronicle.periods) {
        expect(periodOn(chronicle, period.from)).toBe(period);
        expect(periodOn(chronicle, dateOf(dayOf(period.to) - 1))).toBe(period);
      }
      expect(() => periodOn(chronicle, '2010-04-07')).toThrow(RangeError);
      expect(() => periodOn(chronicle, chronicle.scenario.horizon)).toThrow(RangeError);
    });
  });

  it('say when the Treaty ends exactly while it is in force', () => {
    always(({ periods }) => {
      for (const period of periods) {
        expect(period.expiresOn !== null).toBe(isInForce(period));
        if (period.terminatesOn !== null) expect(isInForce(period)).toBe(true);
        expect(period.inspections !== 'none').toBe(isInForce(period));
        expect(period.dataExchange !== 'none').toBe(isInForce(period));
      }
    });
  });
});

describe('The Treaty', () => {
  it('is in force from 2011-02-05, and never beyond 2026-02-05', () => {
    always(({ periods }) => {
      for (const period of periods) {
        expect(period.phase === 'signed').toBe(period.to <= '2011-02-05');
        if (!isInForce(period)) continue;
        expect(period.to <= '2026-02-05').toBe(true);
        expect(period.to <= period.expiresOn!).toBe(true);
        expect(period.expiresOn! <= '2026-02-05').toBe(true);
        if (period.terminatesOn) expect(period.to <= period.terminatesOn).toBe(true);
      }
    });
  });

  it('is never extended without an offer by one Party, its acceptance by the other and procedures completed by both', () => {
    always((chronicle) => {
      const extensions = extensionsAgreed(lawful(chronicle));
      for (const { from, phase, expiresOn } of chronicle.periods.filter(isInForce)) {
        const inEffect = extensions.filter(({ completedOn }) => completedOn <= from);
        const years = inEffect.reduce((sum, extension) => sum + extension.years, 0);
        expect(expiresOn).toBe(`${2021 + years}-02-05`);
        expect(phase).toBe(years > 0 ? 'extended' : 'inForce');
      }
    });
  });

  it('is not revived once it has ended', () => {
    always((chronicle) => {
      for (const { before, after } of neighbours(chronicle)) {
        if (hasEnded(before)) expect([before.phase, 'succeeded']).toContain(after.phase);
        if (before.phase === 'succeeded') expect(after).toBeUndefined(); // no later period: it is final
        if (before.phase === 'extended') expect(after.phase).not.toBe('inForce');
      }
    });
  });

  it('is never ended by a notice sooner than three months after it', () => {
    always((chronicle) => {
      const notices = lawful(chronicle).filter(({ type }) => type === 'giveWithdrawalNotice');
      expect(notices.length).toBeLessThanOrEqual(1);
      const [notice] = notices;
      const soonest = notice ? dateOf(addMonths(dayOf(notice.date), 3)) : '9999-12-31';
      for (const { from, phase, terminatesOn } of chronicle.periods) {
        if (phase === 'withdrawn') expect(from >= soonest).toBe(true);
        if (terminatesOn) expect(terminatesOn >= soonest && terminatesOn === (notice?.effective ?? soonest)).toBe(true);
      }
    });
  });

  it('limits nobody after its end: what is left is a pledge, and under a successor nothing is known', () => {
    always((chronicle) => {
      const pledges = lawful(chronicle).filter(({ type }) => type === 'pledgeObservance');
      for (const { phase, limits, from, to } of chronicle.periods.filter(hasEnded)) {
        for (const party of ['US', 'RU'] as const) {
          expect(['observed', 'none']).toContain(limits[party]);
          if (limits[party] === 'none') continue;
          expect(phase).not.toBe('succeeded');
          const lastDay = dateOf(dayOf(to) - 1);
          const covers = (day: string) => pledges.some((it) => it.by === party && it.date <= day && day < it.until!);
          expect(covers(from) && covers(lastDay)).toBe(true);
        }
      }
    });
  });

  it('contests the limits of nobody but a Party that has suspended its participation', () => {
    always((chronicle) => {
      const suspensions = lawful(chronicle).filter(({ type }) => type === 'suspendParticipation');
      for (const { from, limits, inspections, dataExchange } of chronicle.periods) {
        const contested = (['US', 'RU'] as const).filter((party) => limits[party] === 'contested');
        expect(inspections === 'suspended').toBe(contested.length > 0);
        expect(dataExchange === 'suspended').toBe(contested.length > 0);
        for (const party of contested) {
          expect(suspensions.some(({ by, date }) => by === party && date <= from)).toBe(true);
        }
      }
    });
  });
});

/** What these acts agree on: the other Party's last offer before each acceptance, completed when both have. */
function extensionsAgreed(acts: Decision[]) {
  return acts.flatMap((acceptance, accepted) => {
    if (acceptance.type !== 'acceptOffer') return [];
    const offer = acts.slice(0, accepted).findLast(({ type, by }) => type === 'offerExtension' && by !== acceptance.by);
    const completions = (['US', 'RU'] as const).map((party) =>
      acts.slice(accepted).find(({ type, by }) => type === 'completeProcedures' && by === party)
    );
    const completedOn = completions.map((completion) => completion?.date ?? '9999-12-31').sort()[1]!;
    return [{ years: offer!.years!, completedOn }];
  });
}

describe('The result', () => {
  it('does not depend on the order of keys', () => {
    always((chronicle, scenario) => {
      expect(simulate(reversedKeys(scenario))).toEqual(chronicle);
    });
  });

  it('does not depend on the order of decisions on different days', () => {
    const shuffled = scenarios.chain((scenario) => {
      const days = [...byDay(scenario.decisions).values()];
      // Same-day decisions keep their order, but need not stand together.
      return fc
        .tuple(
          fc.shuffledSubarray(days, { minLength: days.length }),
          fc.shuffledSubarray(scenario.decisions, { minLength: scenario.decisions.length })
        )
        .map(([together, apart]) => [
          scenario,
          { ...scenario, decisions: together.flat() },
          { ...scenario, decisions: sameDaysInOrderOf(scenario.decisions, apart) }
        ]);
    });
    const sameResult = fc.property(shuffled, ([scenario, ...others]) => {
      for (const other of others) expect(simulate(other)).toEqual(simulate(scenario!));
    });
    fc.assert(sameResult, runs(120));
  });

  it('is worked out without touching the scenario', () => {
    fc.assert(
      fc.property(wordedScenarios, (scenario) => {
        const before = structuredClone(scenario);
        simulate(deepFreeze(scenario));
        expect(scenario).toEqual(before);
      }),
      runs(120)
    );
  });

  it('is the same again, whatever was done to an earlier one', () => {
    always((chronicle, scenario) => {
      const before = structuredClone(chronicle);
      spoil(chronicle);
      expect(simulate(scenario)).toEqual(before);
    });
  });

  it('names in each refusal a decision of the sorted list, an article and a reason', () => {
    always(({ scenario, refusals }) => {
      expect(refusals.map(({ index }) => index)).toEqual(
        [...new Set(refusals.map(({ index }) => index))].sort((a, b) => a - b)
      );
      for (const { index, article, reason } of refusals) {
        expect(scenario.decisions[index]).toBeDefined();
        expect(article).toMatch(/^[IVX]+(\(\d\))?$/);
        expect(reason.length).toBeGreaterThan(10);
      }
    });
  });

  it('tells again of a scenario with its decisions sorted and its defaults filled in', () => {
    always((chronicle, { decisions, horizon = '2031-02-05', reading = 'cumulative' }) => {
      expect(chronicle.scenario).toMatchObject({ version: 1, horizon, reading });
      expect(chronicle.scenario.decisions).toHaveLength(decisions.length);
      expect(simulate(chronicle.scenario)).toEqual(chronicle);
    });
  });
});

function byDay(decisions: Decision[]): Map<string, Decision[]> {
  const days = new Map<string, Decision[]>();
  for (const decision of decisions) days.set(decision.date, [...(days.get(decision.date) ?? []), decision]);
  return days;
}

/** The decisions of `places`, but those of one day in the order that they have in `decisions`. */
function sameDaysInOrderOf(decisions: Decision[], places: Decision[]): Decision[] {
  const days = byDay(decisions);
  return places.map(({ date }) => days.get(date)!.shift()!);
}

function reversedKeys<T>(value: T): T {
  if (Array.isArray(value)) return value.map(reversedKeys) as T;
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .reverse()
      .map(([key, inner]) => [key, reversedKeys(inner)])
  ) as T;
}

/** Empties every list and overwrites every text, as far as it lets itself be written to. */
function spoil(value: unknown): void {
  if (typeof value !== 'object' || value === null || Object.isFrozen(value)) return;
  for (const [key, inner] of Object.entries(value)) {
    spoil(inner);
    if (typeof inner !== 'object') Reflect.set(value, key, 'spoilt');
  }
  if (Array.isArray(value)) value.length = 0;
}

function deepFreeze<T>(value: T): T {
  if (typeof value === 'object' && value !== null) Object.values(Object.freeze(value)).forEach(deepFreeze);
  return value;
}
