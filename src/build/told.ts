import { MESSAGES } from '../i18n/index.ts';
import { presetPage as en, type PresetPageWords } from '../i18n/en/presetPage.ts';
import { presetPage as ru } from '../i18n/ru/presetPage.ts';
import { outcome, type Outcome } from '../scenarios/outcome.ts';
import type { PresetId } from '../scenarios/presets/index.ts';
import type { Language } from '../session/language.ts';
import { pathFromLink, type Path } from '../session/path.ts';

/** The words of what is made of the presets at build time, which the page itself has no use for. */
export const WORDS: Record<Language, PresetPageWords> = { en, ru };

/** What is said of a preset wherever it is met outside the simulator. */
export interface Told {
  path: Path;
  name: string;
  /** How it ends; null where it does not. */
  end: Outcome | null;
  /** Whether the end is on record, or supposed. */
  kind: 'recorded' | 'supposed';
  title: string;
  description: string;
  /** What its picture shows. */
  alt: string;
}

export function told(id: PresetId, language: Language): Told {
  const [say, words] = [MESSAGES[language], WORDS[language]];
  const path = pathFromLink(id);
  const end = outcome(path.chronicle);
  const left = path.leavesRecordOn;
  const kind = left === null || (end !== null && end.date < left) ? 'recorded' : 'supposed';
  const name = say.preset[id];
  const ending = end ? words.ending[end.how][kind](end.date) : words.stillInForce;
  return {
    path,
    name,
    end,
    kind,
    title: words.title(name, ending),
    description: words.description[kind](ending, say.presetAbout[id]),
    alt: words.alt(name, ending, left)
  };
}
