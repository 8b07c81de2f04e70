import type { Scenario } from '../scenario.ts';
import asItHappened from './as-it-happened.ts';
import fiveYear2021 from './five-year-2021.ts';
import lapse2021 from './lapse-2021.ts';
import observance2026 from './observance-2026.ts';
import oneYear2020 from './one-year-2020.ts';
import oneYearFreeze2020 from './one-year-freeze-2020.ts';
import oneYearThenFour from './one-year-then-four.ts';
import successor from './successor.ts';
import withdrawal from './withdrawal.ts';

/** The paths that come with the simulator, by id. */
export const presets = {
  'as-it-happened': asItHappened,
  'lapse-2021': lapse2021,
  'one-year-2020': oneYear2020,
  'one-year-freeze-2020': oneYearFreeze2020,
  'five-year-2021': fiveYear2021,
  'one-year-then-four': oneYearThenFour,
  withdrawal,
  successor,
  'observance-2026': observance2026
} as const satisfies Record<string, Scenario>;

export type PresetId = keyof typeof presets;

export function isPresetId(id: string): id is PresetId {
  return Object.hasOwn(presets, id);
}
