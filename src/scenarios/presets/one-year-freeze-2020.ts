import type { Scenario } from '../scenario.ts';
import { recordedBefore } from './as-it-happened.ts';

/** The offer of 20 October 2020, with the warhead freeze, taken up. */
export default {
  version: 1,
  id: 'one-year-freeze-2020',
  decisions: [
    ...recordedBefore('2020-10-20'),
    {
      date: '2020-10-20',
      type: 'offerExtension',
      by: 'RU',
      years: 1,
      conditions: ['warheadFreeze'],
      note: 'One year, and a political freeze of all warheads on both sides, if nothing more was asked.'
    },
    {
      date: '2020-10-21',
      type: 'acceptOffer',
      by: 'US',
      note: 'Supposed: taken up without verification of the freeze.'
    },
    {
      date: '2020-10-29',
      type: 'completeProcedures',
      by: 'US',
      note: 'Supposed: eight days from the notes, as in 2021.'
    },
    {
      date: '2020-10-29',
      type: 'completeProcedures',
      by: 'RU',
      note: 'Supposed: eight days from the notes, as in 2021.'
    }
  ]
} satisfies Scenario as Scenario;
