import type { CalendarDate } from '../treaty/calendarDate.ts';
import type { Chronicle } from '../scenarios/chronicle.ts';
import { partingDay } from '../scenarios/compare.ts';
import { decodeScenario, encodeScenario } from '../scenarios/link.ts';
import { isPresetId, presets, type PresetId } from '../scenarios/presets/index.ts';
import type { Scenario } from '../scenarios/scenario.ts';
import { ScenarioError } from '../scenarios/scenarioError.ts';
import { simulate, simulateAfter } from '../scenarios/simulate.ts';

/** A path on the score: a scenario, and all that follows from it. */
export interface Path {
  /** As an address names it: the id of a preset, or the link form. */
  link: string;
  preset: PresetId | null;
  scenario: Scenario;
  chronicle: Chronicle;
  /** The first day on which it is no longer what happened; null where it is. */
  leavesRecordOn: CalendarDate | null;
}

/** What happened; replayed once. */
let record: Chronicle | undefined;

/**
 * @param after the chronicle of a path it has decisions in common with, which are not replayed again
 * @throws ScenarioError if the scenario is malformed
 */
export function pathOf(scenario: Scenario, preset: PresetId | null = null, after?: Chronicle): Path {
  const chronicle = after ? simulateAfter(after, scenario) : simulate(scenario);
  return {
    link: preset ?? encodeScenario(scenario),
    preset,
    scenario,
    chronicle,
    leavesRecordOn: partingDay((record ??= simulate(presets['as-it-happened'])), chronicle)
  };
}

const presetPaths = new Map<PresetId, Path>();

/** A path that comes with the simulator; replayed once. */
function presetPath(id: PresetId): Path {
  let path = presetPaths.get(id);
  if (!path) presetPaths.set(id, (path = pathOf(presets[id], id)));
  return path;
}

/**
 * The path that an address names.
 *
 * @throws ScenarioError if it is neither a preset's id nor a scenario in link form
 */
export function pathFromLink(link: string): Path {
  if (isPresetId(link)) return presetPath(link);
  if (!/^\d/.test(link)) throw new ScenarioError('', 'preset');
  return pathOf(decodeScenario(link));
}
