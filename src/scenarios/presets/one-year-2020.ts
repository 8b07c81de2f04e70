import type { Scenario } from '../scenario.ts';
import { recordedBefore } from './as-it-happened.ts';

/** The offer of 16 October 2020, taken up. */
export default {
  version: 1,
  id: 'one-year-2020',
  decisions: [
    ...recordedBefore('2020-10-16'),
    { date: '2020-10-16', type: 'offerExtension', by: 'RU', years: 1 },
    { date: '2020-10-17', type: 'acceptOffer', by: 'US', note: 'Supposed: the offer taken up as made.' },
    {
      date: '2020-10-25',
      type: 'completeProcedures',
      by: 'US',
      note: 'Supposed: eight days from the notes, as in 2021.'
    },
    {
      date: '2020-10-25',
      type: 'completeProcedures',
      by: 'RU',
      note: 'Supposed: eight days from the notes, as in 2021.'
    }
  ]
} satisfies Scenario as Scenario;
