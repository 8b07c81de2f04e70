import { describe, expect, it } from 'vitest';
import { EXTENSION_2021, ORIGINAL_TREATY, SUSPENSION_2023, VOTES, type Approval } from '../../src/record/approvals.ts';
import { EVENTS } from '../../src/record/events.ts';
import { OFFERS, OFFER_PARAMETERS, STATEMENT_CHECKS, VOICES } from '../../src/record/positions.ts';
import { daysBetween, type CalendarDate } from '../../src/treaty/calendarDate.ts';
import { ENTRY_INTO_FORCE, expiresOn, LONGEST_EXTENSION, SIGNATURE } from '../../src/treaty/duration.ts';

const dateOf = (id: string) => EVENTS.find((event) => event.id === id)!.date as CalendarDate;

describe('an offer', () => {
  it.each(OFFERS)('$id left as many days of the original term as it says', ({ date, daysLeft }) => {
    expect(daysBetween(date, expiresOn())).toBe(daysLeft);
  });

  it('was made seven times, four times by the US and three by Russia', () => {
    expect(OFFERS.map(({ party }) => party)).toEqual(['RU', 'US', 'US', 'US', 'RU', 'RU', 'US']);
  });

  it('was of no more years than the Treaty allows', () => {
    const years = OFFERS.map(({ durationYears }) => durationYears);
    expect(years).toEqual([5, null, null, 1, 1, 1, 5]);
    expect(years.filter((each) => each !== null && each > LONGEST_EXTENSION)).toEqual([]);
  });

  it('differs from others on seven points', () => {
    expect(OFFER_PARAMETERS.filter(({ values, note }) => !values.length || !note.trim())).toEqual([]);
    expect(new Set(OFFER_PARAMETERS.map(({ name }) => name)).size).toBe(7);
  });
});

describe('a voice', () => {
  it('is quoted in twelve words at most', () => {
    const quotes = VOICES.flatMap(({ shortQuotes }) => shortQuotes);
    expect(quotes).toHaveLength(8);
    expect(quotes.filter((quote) => quote.split(/\s+/).length > 12)).toEqual([]);
  });

  it('of May 2019 is not dated to October 2020', () => {
    const together = VOICES.filter(({ sources }) => sources.some(({ publisher }) => publisher === 'Vestnik Kavkaza'));
    expect(together.map(({ id, date, inferred }) => [id, date, inferred])).toEqual([
      ['peskov-2019', '2019-05', true],
      ['baklanov-2019', '2019-05', true]
    ]);
  });

  it('is attributed', () => {
    expect(VOICES.filter(({ attribution, paraphrase }) => !attribution.trim() || !paraphrase.length)).toEqual([]);
  });

  it('is joined by three claims held against other sources', () => {
    expect(STATEMENT_CHECKS.map(({ confidence }) => confidence)).toEqual(['verified', 'verified', 'disputed']);
  });
});

describe('an approval', () => {
  const days = ({ durations }: Approval) =>
    Object.fromEntries(durations.map(({ from, to, days }) => [`${from} to ${to}`, days]));
  const inForce = dateOf('2021-02-03-1');
  const notes = dateOf('2021-01-26-1');
  const announced = dateOf('2023-02-21-1');

  it('of the extension took as long as its steps', () => {
    expect(days(EXTENSION_2021)).toEqual({
      'inauguration to extension in force': daysBetween('2021-01-20', inForce),
      'US offer to extension in force': daysBetween(dateOf('2021-01-21-1'), inForce),
      'notes to approval in parliament': daysBetween(notes, dateOf('2021-01-27-duma')),
      'notes to signature of the law': daysBetween(notes, dateOf('2021-01-29-1')),
      'notes to extension in force': daysBetween(notes, inForce),
      'extension in force to expiry without it': daysBetween(inForce, expiresOn())
    });
  });

  it('of the Treaty took as long as the chronology says', () => {
    expect(days(ORIGINAL_TREATY)).toEqual({
      'signature to consent of the Senate': daysBetween(SIGNATURE, dateOf('2010-12-22-1')),
      'signature to third reading in the Duma': daysBetween(SIGNATURE, dateOf('2011-01-25-1')),
      'signature to entry into force': daysBetween(SIGNATURE, ENTRY_INTO_FORCE)
    });
  });

  it('of the suspension took as long as the chronology says', () => {
    expect(days(SUSPENSION_2023)).toEqual({
      'announcement to law in force': daysBetween(announced, dateOf('2023-02-28-1')),
      'announcement to adoption by both chambers': daysBetween(announced, dateOf('2023-02-22-1'))
    });
  });

  it('has its steps on days that the chronology has too, and the last on the day of expiry', () => {
    const steps = EXTENSION_2021.steps!.map(({ date }) => date);
    expect(steps).toEqual(steps.toSorted());
    expect(steps.at(-1)).toBe(expiresOn());
    const days = new Set<string>(EVENTS.map(({ date }) => date));
    expect(steps.slice(0, -1).filter((step) => !days.has(step))).toEqual([]);
  });
});

describe('a vote', () => {
  it.each([
    ['US Senate', '2010-12-22', 71, 26, 100],
    ['State Duma, first reading', '2010-12-24', 350, 58, 450],
    ['State Duma, third reading', '2011-01-25', 350, 96, 450],
    ['State Duma, extension', '2021-01-27', 399, 0, 450],
    ['Federation Council, extension', '2021-01-27', 148, 0, 170]
  ])('in the %s of %s was %i to %i, of at most %i members', (body, date, ayes, noes, members) => {
    const vote = VOTES.find((each) => each.body === body)!;
    expect([vote.date, vote.for, vote.against]).toEqual([date, ayes, noes]);
    expect(vote.for + vote.against + (vote.abstained ?? 0)).toBeLessThanOrEqual(members);
  });

  it('was taken five times, and reached two thirds in the Senate', () => {
    expect(VOTES).toHaveLength(5);
    expect(VOTES[0]!.for / (VOTES[0]!.for + VOTES[0]!.against)).toBeGreaterThanOrEqual(2 / 3);
  });

  it.each([
    ['US Senate', '2010-12-22-1', '71 to 26'],
    ['State Duma, first reading', '2010-12-24-1', '350 to 58'],
    ['State Duma, third reading', '2011-01-25-1', '350 to 96'],
    ['State Duma, extension', '2021-01-27-duma', '399 to 0'],
    ['Federation Council, extension', '2021-01-27-fc', '148']
  ])('in the %s is in the chronology too', (body, id, count) => {
    const event = EVENTS.find((each) => each.id === id)!;
    expect(`${event.title} ${event.summary}`).toContain(count);
    expect(event.date).toBe(VOTES.find((vote) => vote.body === body)!.date);
  });
});
