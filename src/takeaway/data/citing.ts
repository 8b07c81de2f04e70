import { citationText } from '../../formats/citation.ts';
import type { Messages } from '../../i18n/en.ts';
import { fingerprint } from '../../scenarios/fingerprint.ts';
import { MODEL_DATED, MODEL_VERSION } from '../../scenarios/modelVersion.ts';
import type { CalendarDate } from '../../treaty/calendarDate.ts';
import type { NamedPath } from './onScreen.ts';

/** From where, and on which day, something is taken away. */
export interface Taking {
  /** The whole address of what is on the screen. */
  address: string;
  today: CalendarDate;
}

/** How to cite some paths, in a sentence. */
export function citationOf({ share }: Messages, paths: readonly NamedPath[], { address, today }: Taking): string {
  const cited = {
    title: share.simulator,
    paths: paths.map(({ title, path }) => ({ name: title, fingerprint: fingerprint(path.scenario) })),
    modelVersion: MODEL_VERSION,
    modelDated: MODEL_DATED,
    address,
    accessed: today
  };
  return citationText(cited, share.citeWords, 'full');
}
