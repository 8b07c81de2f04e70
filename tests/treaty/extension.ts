import type { CalendarDate } from '../../src/treaty/calendarDate.ts';
import type { Decision, Years } from '../../src/treaty/decision.ts';
import type { Party } from '../../src/treaty/party.ts';

/** A Party's offer to extend the Treaty. */
export const offer = (by: Party, years: Years, date: CalendarDate): Decision => ({
  date,
  type: 'offerExtension',
  by,
  years
});

/** The United States accepts what Russia has offered. */
export const acceptance = (date: CalendarDate): Decision => ({ date, type: 'acceptOffer', by: 'US' });

/** Both Parties complete their procedures, the United States first. */
export const completion = (us: CalendarDate, ru: CalendarDate): Decision[] => [
  { date: us, type: 'completeProcedures', by: 'US' },
  { date: ru, type: 'completeProcedures', by: 'RU' }
];

/** An extension offered, accepted and completed within a week of `date`. */
export const extension = (years: Years, date: CalendarDate): Decision[] => [
  offer('RU', years, date),
  acceptance(date),
  ...completion(date, date)
];
