import { describe, expect, it } from 'vitest';
import { CASES, ROWS, shownAt } from '../../src/gallery/cases.ts';
import { readAddress } from '../../src/session/address.ts';
import { daysBetween } from '../../src/treaty/calendarDate.ts';

/** The first path of a case, as its address has it. */
function pathOf(id: string) {
  return readAddress(CASES.find((it) => it.id === id)!.address).address.paths[0]!;
}

describe('the cases of the gallery', () => {
  it('have each a name of their own', () => {
    expect(new Set(CASES.map(({ id }) => id)).size).toBe(CASES.length);
  });
  it.each(CASES)('are addresses that can be read, without a refusal: $id', ({ address }) => {
    const { address: read, notices } = readAddress(address);
    expect(notices).toEqual([]);
    expect(read.paths.flatMap(({ chronicle }) => chronicle.refusals)).toEqual([]);
  });
  it('are what they are called', () => {
    expect(pathOf('no-decision').scenario.decisions).toEqual([]);

    const nine = pathOf('nine-decisions').scenario.decisions;
    expect(nine).toHaveLength(9);
    expect(daysBetween(nine[0]!.date, nine.at(-1)!.date)).toBeLessThan(7);

    for (const [id, before] of [
      ['suspended-before-limits', true],
      ['suspended-after-limits', false]
    ] as const) {
      const byBoth = pathOf(id).chronicle.periods.find(
        ({ limits }) => limits.US === 'contested' && limits.RU === 'contested'
      )!;
      expect(byBoth.from < '2018-02-05').toBe(before);
    }
    expect(pathOf('horizon-2100').chronicle.periods.at(-1)!.to).toBe('2100-01-01');
    expect(pathOf('withdrawal-on-expiry').chronicle.entries).toContainEqual(
      expect.objectContaining({ date: '2021-02-05', event: 'withdrawalTakesEffect' })
    );
    const extensions = pathOf('five-extensions').chronicle.entries.filter(
      ({ event }) => event === 'extensionTakesEffect'
    );
    expect(extensions).toHaveLength(5);
    const pledged = pathOf('two-pledges').scenario.decisions.map(({ until }) => until);
    expect(new Set(pledged).size).toBe(2);
    expect(pathOf('one-day').chronicle.periods.at(-1)).toMatchObject({ from: '2011-02-05', to: '2011-02-06' });
  });
});

describe('the address of the gallery', () => {
  it('names the rows and the cases shown', () => {
    expect(shownAt('?row=limits&row=paths&case=one-day&lang=ru')).toMatchObject({
      rows: ['paths', 'limits'],
      cases: [{ id: 'one-day' }]
    });
  });
  it('shows every row in every case where it names none', () => {
    expect(shownAt('')).toEqual({ rows: [...ROWS], cases: CASES });
  });
  it('shows nothing for a name that there is not', () => {
    expect(shownAt('?row=bars').rows).toEqual([]);
    expect(shownAt('?case=never').cases).toEqual([]);
  });
});
