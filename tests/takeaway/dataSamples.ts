import fc from 'fast-check';
import { presets, type PresetId } from '../../src/scenarios/presets/index.ts';
import { LANGUAGES, type Language } from '../../src/session/language.ts';
import { pathFromLink, pathOf } from '../../src/session/path.ts';
import { onScreen, type OnScreen } from '../../src/takeaway/data/onScreen.ts';
import { wordedScenarios } from '../oracle/wordedScenarios.ts';

export const TAKING = {
  address: 'https://example.org/simulator/?date=2020-10-16&path=lapse-2021',
  today: '2026-11-25'
} as const;

/** A path of a reader's own, with words that mean something to spreadsheets, calendars and Markdown. */
export const HOSTILE = '1~title==HYPERLINK("http://x.example","a,b;c")\r\nEND:VCALENDAR\\n|`<b>'
  .replace('title==', 'title=!e')
  .replaceAll('.', '!d')
  .concat('~2020-10-16.offerExtension.RU.5.chinaJoins.note=!e1+1~2020-10-23.acceptOffer.RU~2020-11-05.acceptOffer.US');

const ids = Object.keys(presets) as PresetId[];

export const screenOf = (
  language: Language,
  links: readonly string[],
  date = '2020-10-16' as const,
  active = 0
): OnScreen => onScreen(language, links.map(pathFromLink), active, date);

/** Every preset in each language, as many at a time as fit on a screen, and a path of a reader's own. */
export const SCREENS = LANGUAGES.flatMap((language) =>
  [ids.slice(0, 4), ids.slice(4, 8), [...ids.slice(8), HOSTILE]].map((links, index) => ({
    name: `${links.map((link) => link.slice(0, 30)).join(', ')}, in ${language}`,
    language,
    on: screenOf(language, links, '2020-10-16', index === 2 ? 1 : 0)
  }))
);

/** Screens with one random path in any words. */
export const randomScreens: fc.Arbitrary<OnScreen> = fc
  .tuple(wordedScenarios, fc.constantFrom(...LANGUAGES))
  .map(([scenario, language]) => onScreen(language, [pathOf(scenario)], 0, '2020-10-16'));
