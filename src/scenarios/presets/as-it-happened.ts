import type { CalendarDate } from '../../treaty/calendarDate.ts';
import type { Decision } from '../../treaty/decision.ts';
import type { Scenario } from '../scenario.ts';

/** What the Parties decided, as the record has it. */
const asItHappened = {
  version: 1,
  id: 'as-it-happened',
  decisions: [
    {
      date: '2019-12-05',
      type: 'offerExtension',
      by: 'RU',
      years: 5,
      note: 'Putin named no term that day; the full five years was the stated Russian preference until June 2020.'
    },
    {
      date: '2020-03-31',
      type: 'pauseInspections',
      note: 'The record gives March 2020, without a day; the last of the month stands for it.'
    },
    {
      date: '2020-10-13',
      type: 'offerExtension',
      by: 'US',
      years: 1,
      conditions: ['warheadFreeze', 'freezeVerification'],
      note: 'Billingslea said "some period of time"; O’Brien named one year on 16 October.'
    },
    {
      date: '2020-10-16',
      type: 'offerExtension',
      by: 'RU',
      years: 1,
      note: 'Putin’s words were at least a year, without conditions.'
    },
    { date: '2020-10-16', type: 'declineOffer', by: 'US', note: 'O’Brien, the same day: a non-starter.' },
    { date: '2020-10-20', type: 'offerExtension', by: 'RU', years: 1, conditions: ['warheadFreeze'] },
    { date: '2021-01-21', type: 'offerExtension', by: 'US', years: 5 },
    { date: '2021-01-26', type: 'acceptOffer', by: 'RU', note: 'Agreed by exchange of notes.' },
    { date: '2021-02-03', type: 'completeProcedures', by: 'US', note: 'Notes on completed procedures exchanged.' },
    { date: '2021-02-03', type: 'completeProcedures', by: 'RU', note: 'Notes on completed procedures exchanged.' },
    {
      date: '2023-02-28',
      type: 'suspendParticipation',
      by: 'RU',
      note: 'The day the federal law took effect; announced on 21 February 2023.'
    },
    {
      date: '2025-09-22',
      type: 'pledgeObservance',
      by: 'RU',
      until: '2027-02-05',
      note: 'Offered for one year from expiry, on condition that the United States did the same. It never answered.'
    },
    {
      date: '2026-02-04',
      type: 'endObservance',
      by: 'RU',
      note: 'The Foreign Ministry: no longer bound, the offer unanswered. Lavrov, on 11 February: a moratorium holds while the United States keeps within the limits. The two are not reconciled.'
    }
  ]
} satisfies Scenario;

export default asItHappened as Scenario;

/** The decisions on record before `date`: what a path has in common with the record until it leaves it. */
export function recordedBefore(date: CalendarDate): Decision[] {
  return (asItHappened as Scenario).decisions.filter((decision) => decision.date < date);
}
