import { describe, expect, it } from 'vitest';
import { ACCOUNTING_DISPUTE } from '../../src/record/aggregateNumbers.ts';
import { EXPIRY_READINGS } from '../../src/record/expiryReadings.ts';
import { TREATY_FACTS } from '../../src/record/treatyFacts.ts';
import { addDays, addYears, calendarDate } from '../../src/treaty/calendarDate.ts';
import {
  ENTRY_INTO_FORCE,
  expiresOn,
  LONGEST_EXTENSION,
  NOTICE_PERIOD,
  ORIGINAL_TERM,
  SIGNATURE
} from '../../src/treaty/duration.ts';
import { CENTRAL_LIMITS, LIMITS_DUE, YEARS_TO_REDUCE } from '../../src/treaty/limits.ts';

const fact = (id: string) => TREATY_FACTS.find((each) => each.id === id)!;
const values = (id: string) => fact(id).numbers!.map(({ value }) => value);

describe('the facts about the Treaty', () => {
  it('are 63', () => {
    expect(TREATY_FACTS).toHaveLength(63);
  });

  it('agree with the law on the central limits', () => {
    expect(values('art2-limit-deployed')).toEqual([CENTRAL_LIMITS.deployed]);
    expect(values('art2-limit-warheads')).toEqual([CENTRAL_LIMITS.warheads]);
    expect(values('art2-limit-launchers')).toEqual([CENTRAL_LIMITS.launchers]);
  });

  it('agree with the law on its dates', () => {
    expect(fact('frame-signed').date).toBe(SIGNATURE);
    expect(fact('frame-eif').date).toBe(ENTRY_INTO_FORCE);
    expect(fact('art2-deadline').due!.date).toBe(LIMITS_DUE);
    expect(fact('art14-duration').due!.date).toBe(expiresOn());
    expect(fact('art14-extension').due!.date).toBe(expiresOn(LONGEST_EXTENSION));
  });

  it('agree with the law on its periods', () => {
    expect(values('art2-deadline')).toEqual([YEARS_TO_REDUCE]);
    expect(values('art14-duration')).toEqual([ORIGINAL_TERM]);
    expect(values('art14-extension')).toEqual([LONGEST_EXTENSION]);
    expect(values('art14-withdrawal-delay')).toEqual([NOTICE_PERIOD]);
  });

  it('allow eighteen inspections a year, ten of Type One and eight of Type Two', () => {
    expect([...values('p5-type-one'), ...values('p5-type-two'), ...values('p5-total')]).toEqual([10, 8, 18]);
  });
});

describe('a day that a provision fixes', () => {
  const due = TREATY_FACTS.flatMap(({ id, due, numbers }) => (due ? [{ id, due, numbers }] : []));

  it('is fixed by eight of them', () => {
    expect(due).toHaveLength(8);
  });

  it.each(due)('is as long after its anchor as $id says', ({ due: { anchor, offset, date }, numbers }) => {
    const from = anchor === 'entryIntoForce' ? ENTRY_INTO_FORCE : expiresOn();
    expect('years' in offset ? addYears(from, offset.years) : addDays(from, offset.days)).toBe(date);
    expect(numbers!.map(({ value }) => value)).toContain('years' in offset ? offset.years : offset.days);
  });
});

describe('a day that comes round each year', () => {
  const years = [2012, 2013, 2024, 2025];
  const day = (year: number, monthAndDay: string) =>
    calendarDate(year, Number(monthAndDay.slice(0, 2)), Number(monthAndDay.slice(3)));

  it.each(years)('is thirty days after the end of each period of six months, in %i', (year) => {
    const { asOf, due } = fact('p4-six-month').recurrence!;
    expect(asOf).toHaveLength(2);
    expect(asOf!.map((first) => addDays(addDays(day(year, first), -1), 30))).toEqual(
      due.map((last) => day(year, last))
    );
  });

  it.each(years)('leaves thirty days before the new year for the clearance number, in %i', (year) => {
    const [last] = fact('p4-clearance').recurrence!.due;
    expect(addDays(day(year, last!), 30) < calendarDate(year + 1, 1, 1)).toBe(true);
  });

  it('exists', () => {
    const days = TREATY_FACTS.flatMap(({ recurrence }) => [...(recurrence?.due ?? []), ...(recurrence?.asOf ?? [])]);
    expect(days).toHaveLength(6);
    expect(() => days.map((each) => day(2011, each))).not.toThrow();
  });
});

it('the Russian claim about US launchers is 56, 41 and 4, in all 101', () => {
  const [tubes, bombers, silos, total] = values('art6-dispute-101');
  expect(tubes! + bombers! + silos!).toBe(total);
  expect(ACCOUNTING_DISPUTE.confidence).toBe('disputed');
  for (const number of [tubes, bombers, silos, total]) expect(ACCOUNTING_DISPUTE.statement).toContain(`${number}`);
});

it('the day of expiry has four readings, and its sources', () => {
  expect(EXPIRY_READINGS).toHaveLength(4);
  expect(new Set(EXPIRY_READINGS.map(({ reading }) => reading)).size).toBe(4);
});

it.each(['art14-second-extension', 'art14-no-suspension', 'art6-dispute-101'])('%s is shown as disputed', (id) => {
  expect(fact(id).confidence).toBe('disputed');
});
