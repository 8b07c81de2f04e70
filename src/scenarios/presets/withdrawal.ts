import type { Scenario } from '../scenario.ts';
import { recordedBefore } from './as-it-happened.ts';

/** Notice of withdrawal, which the Treaty provides for, where there was a suspension, which it does not. */
export default {
  version: 1,
  id: 'withdrawal',
  decisions: [
    ...recordedBefore('2023-02-28'),
    {
      date: '2023-02-28',
      type: 'giveWithdrawalNotice',
      by: 'RU',
      note: 'Supposed: notice under Article XIV(3) on the day on which participation was in fact suspended.'
    }
  ]
} satisfies Scenario as Scenario;
