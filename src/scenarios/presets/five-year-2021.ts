import type { Scenario } from '../scenario.ts';
import { recordedBefore } from './as-it-happened.ts';

/** Extended in February 2021 as on record, and never suspended. */
export default {
  version: 1,
  id: 'five-year-2021',
  decisions: recordedBefore('2023-02-28')
} satisfies Scenario as Scenario;
