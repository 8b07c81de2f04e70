import type { Scenario } from '../scenario.ts';
import asItHappened from './as-it-happened.ts';
import fiveYear2021 from './five-year-2021.ts';
import lapse2021 from './lapse-2021.ts';
import oneYear2020 from './one-year-2020.ts';

/** The paths that come with the simulator, by id. */
export const presets = {
  'as-it-happened': asItHappened,
  'one-year-2020': oneYear2020,
  'five-year-2021': fiveYear2021,
  'lapse-2021': lapse2021
} as const satisfies Record<string, Scenario>;

export type PresetId = keyof typeof presets;

export function isPresetId(id: string): id is PresetId {
  return Object.hasOwn(presets, id);
}
