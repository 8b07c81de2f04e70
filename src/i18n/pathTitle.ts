import type { Path } from '../session/path.ts';
import type { Messages } from './en.ts';

/** What a path is called: a preset by its name, another by its title, or else by its place in the comparison. */
export function pathTitle(words: Messages, { preset, scenario }: Path, index: number): string {
  return preset ? words.preset[preset] : (scenario.title ?? words.untitledPath(index + 1));
}
