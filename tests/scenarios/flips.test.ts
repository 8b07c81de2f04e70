import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { withMoved } from '../../src/scenarios/edit.ts';
import { flipOn, flipsOf, outcomeOn, type Flip } from '../../src/scenarios/flips.ts';
import { outcome } from '../../src/scenarios/outcome.ts';
import { presets, type PresetId } from '../../src/scenarios/presets/index.ts';
import type { Scenario } from '../../src/scenarios/scenario.ts';
import { simulate, simulateAfter } from '../../src/scenarios/simulate.ts';
import { addDays, dayNumber, fromDayNumber, type CalendarDate } from '../../src/treaty/calendarDate.ts';
import { runs } from '../oracle/runs.ts';
import { scenarios } from '../oracle/scenarios.ts';

/** Every so many days of the whole span, and all that are near a day on which something is said to change. */
function daysToTry(flips: readonly Flip[], every: number): CalendarDate[] {
  const [first, last] = [dayNumber(flips[0]!.from), dayNumber(flips.at(-1)!.to) - 1];
  const days = new Set([first, last]);
  for (let day = first; day <= last; day += every) days.add(day);
  for (const { from } of flips) for (let day = -2; day <= 2; day++) days.add(dayNumber(from) + day);
  return [...days].filter((day) => day >= first && day <= last).map(fromDayNumber);
}

/** What the simulator itself makes of the path with the decision on that day. */
function simulated(scenario: Scenario, index: number, every: number) {
  const chronicle = simulate(scenario);
  const flips = flipsOf(chronicle, index);
  return daysToTry(flips, every).map((date) => {
    const path = withMoved(chronicle.scenario, index, date);
    const moved = path.decisions.findIndex((it) => !chronicle.scenario.decisions.includes(it));
    const after = simulateAfter(chronicle, path);
    // Not moved at all, it is the very same as before.
    const at = moved < 0 ? index : moved;
    const flip = flipOn(flips, date);
    return {
      date,
      told: { end: outcomeOn(flip, date), refused: flip.refused?.code ?? null },
      simulated: { end: outcome(after), refused: after.refusals.find((it) => it.index === at)?.code ?? null }
    };
  });
}

type Day = ReturnType<typeof simulated>[number];
const isOtherwise = ({ told, simulated: it }: Day) =>
  told.refused !== it.refused || told.end?.how !== it.end?.how || told.end?.date !== it.end?.date;

const decisionsOf = (ids: PresetId[]) =>
  ids.flatMap((id) => presets[id].decisions.map(({ date, type }, index) => ({ id, index, date, type })));

describe('where the end of a path flips', () => {
  it.each(decisionsOf(['one-year-2020', 'withdrawal', 'successor', 'observance-2026']))(
    'is where the simulator has it: $id, $type of $date',
    ({ id, index }) => {
      const days = simulated(presets[id], index, 97);
      expect(days.length).toBeGreaterThan(60);
      expect(days.filter(isOtherwise)).toEqual([]);
    }
  );

  it('is so on each single day of an acceptance', () => {
    const index = presets['one-year-2020'].decisions.findIndex(({ type }) => type === 'acceptOffer');
    const days = simulated(presets['one-year-2020'], index, 1);
    expect(days.length).toBeGreaterThan(7000);
    expect(days.filter(isOtherwise)).toEqual([]);
  });

  it('is so on random paths', () => {
    fc.assert(
      fc.property(
        scenarios.filter(({ decisions }) => decisions.length > 0),
        fc.nat(),
        (scenario, nth) => {
          const days = simulated(scenario, nth % scenario.decisions.length, 701);
          expect(days.filter(isOtherwise)).toEqual([]);
        }
      ),
      runs(60)
    );
  });

  it('is told in stretches that touch, differ, and cover every day on which the decision could stand', () => {
    fc.assert(
      fc.property(
        scenarios.filter(({ decisions }) => decisions.length > 0),
        fc.nat(),
        (scenario, nth) => {
          const chronicle = simulate(scenario);
          const index = nth % chronicle.scenario.decisions.length;
          const flips = flipsOf(chronicle, index);
          const { until } = chronicle.scenario.decisions[index]!;
          const { horizon } = chronicle.scenario;
          expect(flips[0]!.from).toBe('2011-02-05');
          expect(flips.at(-1)!.to).toBe(until && until < horizon ? until : horizon);
          flips.slice(1).forEach((flip, i) => {
            expect(flip.from).toBe(flips[i]!.to);
            expect({ end: flip.end, refused: flip.refused }).not.toEqual({
              end: flips[i]!.end,
              refused: flips[i]!.refused
            });
          });
          for (const { from, to } of flips) expect(from < to).toBe(true);
        }
      ),
      runs(60)
    );
  });
});

describe('an acceptance of the offer of 16 October 2020', () => {
  const chronicle = simulate(presets['one-year-2020']);
  const { decisions } = chronicle.scenario;
  const flips = flipsOf(
    chronicle,
    decisions.findIndex(({ type }) => type === 'acceptOffer')
  );
  const on = (date: CalendarDate) => {
    const { refused, end } = flipOn(flips, date);
    return { refused: refused?.code ?? null, ends: end?.date };
  };

  it('saves the treaty for a year, up to the day on which the procedures are completed', () => {
    expect(on('2020-10-25')).toEqual({ refused: null, ends: '2022-02-05' });
    expect(on('2020-10-26')).toEqual({ refused: null, ends: '2021-02-05' });
  });
  it('is too late on the day of expiry', () => {
    expect(on('2021-02-04')).toEqual({ refused: null, ends: '2021-02-05' });
    expect(on('2021-02-05')).toEqual({ refused: 'notInForce', ends: '2021-02-05' });
  });
  it('would be of no offer before one was made', () => {
    expect(on('2019-12-04')).toEqual({ refused: 'noStandingOffer', ends: '2021-02-05' });
    expect(on('2019-12-05').refused).toBe(null);
  });
});

describe('a notice of withdrawal', () => {
  const chronicle = simulate(presets.withdrawal);
  const index = chronicle.scenario.decisions.findIndex(({ type }) => type === 'giveWithdrawalNotice');
  const flips = flipsOf(chronicle, index);

  it('ends the treaty three months after it, whenever it is given: one stretch', () => {
    const flip = flipOn(flips, '2023-02-28');
    expect(flip.end).toEqual({ how: 'withdrawn', date: null });
    expect(flipOn(flips, '2022-07-01')).toBe(flip);
    expect(outcomeOn(flip, '2022-11-30')).toEqual({ how: 'withdrawn', date: '2023-02-28' });
  });
  it('that is given within three months of expiry no longer does', () => {
    const last = flips.findLast(({ end }) => end?.how === 'withdrawn')!;
    expect(addDays(last.to, -1)).toBe('2025-11-05');
    expect(flipOn(flips, last.to)).toMatchObject({ refused: null, end: { how: 'expired', date: '2026-02-05' } });
  });
});

it('of a thousand decisions, too, the flips are found before a hand has moved', () => {
  const decisions = Array.from({ length: 1000 }, (_, i) => ({
    date: addDays('2011-02-05', i * 5),
    ...(i % 2 ? ({ type: 'resumeInspections' } as const) : ({ type: 'pauseInspections' } as const))
  }));
  decisions[500] = { date: decisions[500]!.date, type: 'giveWithdrawalNotice', by: 'US' } as never;
  const chronicle = simulate({ version: 1, decisions });
  const from = performance.now();
  const flips = flipsOf(chronicle, 500);
  expect(performance.now() - from).toBeLessThan(1500);
  expect(flips.at(-1)!.refused?.code).toBe('notInForce');
});
