import type { Scenario } from '../scenario.ts';
import oneYear from './one-year-2020.ts';

/** A bridge: one year, then the four that remain of the five. */
export default {
  version: 1,
  id: 'one-year-then-four',
  decisions: [
    ...oneYear.decisions,
    {
      date: '2021-06-16',
      type: 'offerExtension',
      by: 'US',
      years: 4,
      note: 'Supposed: on the day of the Geneva summit, which did take place.'
    },
    { date: '2021-06-16', type: 'acceptOffer', by: 'RU', note: 'Supposed: agreed at the summit.' },
    {
      date: '2021-06-24',
      type: 'completeProcedures',
      by: 'US',
      note: 'Supposed: eight days from the notes, as in 2021.'
    },
    {
      date: '2021-06-24',
      type: 'completeProcedures',
      by: 'RU',
      note: 'Supposed: eight days from the notes, as in 2021.'
    }
  ]
} satisfies Scenario as Scenario;
