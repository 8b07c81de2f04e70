import { describe, expect, it } from 'vitest';
import { bandsOf, namedBands } from '../../../src/charts/decisions/bands.ts';
import { Keys } from '../../../src/charts/decisions/keys.ts';
import { bandNames, flipTold, pathTold, termsTold } from '../../../src/charts/decisions/told.ts';
import { timeAxis } from '../../../src/charts/timeAxis.ts';
import { MESSAGES } from '../../../src/i18n/index.ts';
import { withMoved } from '../../../src/scenarios/edit.ts';
import { flipOn, flipsOf } from '../../../src/scenarios/flips.ts';
import { presets, type PresetId } from '../../../src/scenarios/presets/index.ts';
import type { Scenario } from '../../../src/scenarios/scenario.ts';
import { simulate } from '../../../src/scenarios/simulate.ts';
import type { DecisionType } from '../../../src/treaty/decision.ts';

const { en, ru } = MESSAGES;
const plain = (text: string) => text.replaceAll('\u00a0', ' ');
function flips(id: PresetId, type: DecisionType) {
  const chronicle = simulate(presets[id]);
  const found = flipsOf(
    chronicle,
    chronicle.scenario.decisions.findIndex((it) => it.type === type)
  );
  return { chronicle, flips: found, horizon: chronicle.scenario.horizon };
}

describe('what would come of another day is told in words', () => {
  const { flips: accepted, horizon } = flips('one-year-2020', 'acceptOffer');
  it('how the treaty ends', () => {
    expect(flipTold(en, flipOn(accepted, '2020-10-20'), '2020-10-20', horizon)).toBe(
      'The treaty expires on 5 February 2022.'
    );
  });
  it('why it would be refused, and how the treaty ends then', () => {
    expect(flipTold(en, flipOn(accepted, '2021-03-01'), '2021-03-01', horizon)).toBe(
      'Refused there: The treaty is not in force on that day. (Article XIV) The treaty expires on 5 February 2021.'
    );
  });
  it('an end that moves along with it', () => {
    const { flips: notices, horizon } = flips('withdrawal', 'giveWithdrawalNotice');
    const flip = flipOn(notices, '2023-02-28');
    expect(bandNames(en, flip, false)[0]).toBe('ends three months after it');
    expect(flipTold(en, flip, '2022-11-30', horizon)).toBe('The treaty ends by withdrawal on 28 February 2023.');
  });
  it('on the axis, with the day of the flip, and in fewer words where there is less room', () => {
    const names = bandNames(en, flipOn(accepted, '2021-03-01'), true).map(plain);
    expect(names[0]).toBe('from 5 Feb 2021: refused: not in force');
    expect(names).toEqual(names.toSorted((a, b) => b.length - a.length));
    expect(bandNames(ru, flipOn(accepted, '2021-03-01'), true).map(plain)[0]).toBe(
      'с 5 февр. 2021: невозможно: не в силе'
    );
  });
  it('what a whole path comes to', () => {
    expect(pathTold(en, simulate(presets['one-year-2020']))).toBe(
      'Nothing is refused. The treaty expires on 5 February 2022.'
    );
    const moved = withMoved(simulate(presets['one-year-2020']).scenario, 4, '2021-02-05');
    expect(pathTold(en, simulate(moved))).toBe(
      'Refused on this path: 3 decisions. The treaty expires on 5 February 2021.'
    );
  });
  it('the terms that the sentence of a decision leaves out', () => {
    const of = (id: PresetId, type: DecisionType) => presets[id].decisions.findLast((it) => it.type === type)!;
    expect(termsTold(en, of('as-it-happened', 'pledgeObservance')).map(plain)).toEqual([
      'The pledge ends on 5 Feb 2027.'
    ]);
    expect(termsTold(en, of('one-year-2020', 'acceptOffer'))).toEqual([]);
    expect(termsTold(ru, of('one-year-freeze-2020', 'offerExtension'))).toEqual([
      'Условия: замораживание боезарядов обеими Сторонами.'
    ]);
  });
});

describe('the bands on the axis', () => {
  const { flips: accepted } = flips('one-year-2020', 'acceptOffer');
  const axis = timeAxis({ from: '2018-01-01', to: '2027-01-01' }, 900, 16);
  const bands = bandsOf(accepted, axis);
  it('touch, and reach from end to end', () => {
    expect(bands[0]).toMatchObject({ x1: 0, begins: false });
    expect(bands.at(-1)!.x2).toBe(900);
    bands.slice(1).forEach(({ x1 }, i) => expect(x1).toBe(bands[i]!.x2));
  });
  it('are the fuller the longer the treaty would last', () => {
    const lasts = (date: `${number}-${number}-${number}`) => bands.find(({ flip }) => flip === flipOn(accepted, date))!;
    expect(lasts('2020-01-01').lasts).toBe(1);
    expect(lasts('2020-12-01').lasts).toBe(0);
    expect(lasts('2020-10-17').lasts).toBeGreaterThan(0);
  });
  it('are named from the widest on', () => {
    const widths = namedBands(bands).map(({ x1, x2 }) => x2 - x1);
    expect(widths).toEqual(widths.toSorted((a, b) => b - a));
  });
});

describe('a decision is the same to the reader', () => {
  it('after it was moved, and no two are', () => {
    const keys = new Keys();
    const before = simulate(presets['one-year-2020']).scenario;
    const first = keys.of(before.decisions);
    expect(new Set(first).size).toBe(before.decisions.length);
    const after = withMoved(before, 0, '2020-12-01');
    keys.hand(before.decisions[0]!, after.decisions.at(-1)!);
    expect(keys.of(after.decisions)).toEqual([...first.slice(1), first[0]]);
    const twice = [before.decisions[0]!, before.decisions[0]!];
    expect(new Set(keys.of(twice)).size).toBe(2);
  });
});

it('every note that comes with the simulator is there in Russian', () => {
  const notes = Object.values<Scenario>(presets).flatMap(({ decisions }) =>
    decisions.flatMap(({ note }) => note ?? [])
  );
  expect(notes.length).toBeGreaterThan(20);
  expect(notes.filter((note) => ru.edit.note(note) === note)).toEqual([]);
  expect(ru.edit.note('Mine.')).toBe('Mine.');
});
