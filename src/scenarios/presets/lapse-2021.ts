import type { Scenario } from '../scenario.ts';
import { recordedBefore } from './as-it-happened.ts';

/** No offer of January 2021: the original term runs out. */
export default {
  version: 1,
  id: 'lapse-2021',
  decisions: recordedBefore('2021-01-21')
} satisfies Scenario as Scenario;
