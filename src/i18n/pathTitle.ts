import { gistOf } from '../scenarios/gist.ts';
import type { Path } from '../session/path.ts';
import type { Messages } from './en.ts';

/** What a path is called: a preset by its name, another by its title, or else by what its decisions come to. */
export function pathTitle(words: Messages, { preset, scenario, chronicle }: Path): string {
  if (preset) return words.preset[preset];
  return scenario.title?.trim() ? scenario.title : words.naming.name(gistOf(chronicle));
}
