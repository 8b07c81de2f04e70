import type { Scenario } from '../scenario.ts';
import { recordedBefore } from './as-it-happened.ts';

/** A new treaty enters into force before the old one expires. */
export default {
  version: 1,
  id: 'successor',
  decisions: [
    ...recordedBefore('2023-02-28'),
    {
      date: '2025-02-05',
      type: 'bringSuccessorIntoForce',
      note: 'Supposed: the dialogue begun in 2021 leads to a new treaty a year before the old one expires.'
    }
  ]
} satisfies Scenario as Scenario;
