import type { Scenario } from '../scenario.ts';
import { recordedBefore } from './as-it-happened.ts';

/** The offer of 22 September 2025 to keep the limits for a year after expiry, taken up by both. */
export default {
  version: 1,
  id: 'observance-2026',
  decisions: [
    ...recordedBefore('2026-02-04'),
    {
      date: '2026-02-04',
      type: 'pledgeObservance',
      by: 'US',
      until: '2027-02-05',
      note: 'Supposed: answered in kind on the last day; in fact there was no formal answer.'
    }
  ]
} satisfies Scenario as Scenario;
