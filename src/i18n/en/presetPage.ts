import type { CalendarDate } from '../../treaty/calendarDate.ts';
import { date } from './grammar.ts';

/** What search engines, messengers and other people's pages show of a path. */
export const presetPage = {
  treaty: 'New START',
  /** The title of the Treaty. */
  treatyInFull:
    'Treaty between the United States of America and the Russian Federation on Measures for the Further Reduction and Limitation of Strategic Offensive Arms',
  /** How the Treaty ends, as the end of a sentence that begins with it. */
  ending: {
    expired: {
      recorded: (day: CalendarDate) => `expired on ${date(day)}`,
      supposed: (day: CalendarDate) => `expires on ${date(day)}`
    },
    withdrawn: {
      recorded: (day: CalendarDate) => `ended by withdrawal on ${date(day)}`,
      supposed: (day: CalendarDate) => `ends by withdrawal on ${date(day)}`
    },
    succeeded: {
      recorded: (day: CalendarDate) => `was replaced by a new treaty on ${date(day)}`,
      supposed: (day: CalendarDate) => `is replaced by a new treaty on ${date(day)}`
    }
  },
  stillInForce: 'is still in force when the path is no longer drawn',
  title: (path: string, ending: string) => `${path}: New START ${ending}`,
  description: {
    recorded: (ending: string, about: string) => `The treaty ${ending}. ${about}`,
    supposed: (ending: string, about: string) => `On this supposed path the treaty ${ending}. ${about}`
  },
  alt: (path: string, ending: string, left: CalendarDate | null) =>
    left
      ? `“${path}”: New START ${ending}. Two strips on one time axis from 2010 to 2031: this path, recorded up to ${date(left)} and supposed from then on, above what happened.`
      : `“${path}”: New START ${ending}. A strip on a time axis from 2010 to 2031; all of it is recorded.`,
  altOfAll: (paths: number) =>
    `${paths} strips on one time axis from 2010 to 2031: when New START is in force on each path, and when it ends. What is recorded is grey, what is supposed is coloured.`,
  picture: {
    ends: {
      expired: { recorded: 'New START expired', supposed: 'New START expires' },
      withdrawn: { recorded: 'New START ended by withdrawal', supposed: 'New START ends by withdrawal' },
      succeeded: { recorded: 'New START was replaced', supposed: 'New START is replaced' }
    },
    recorded: 'recorded',
    supposed: 'supposed',
    allRecorded: 'Recorded',
    supposedFrom: (day: CalendarDate) => `Supposed from ${date(day)}`,
    key: 'Grey: recorded. Colour: supposed.',
    source: (version: string) => `Worked out from the treaty’s text and public records. Version ${version}.`
  }
};

export type PresetPageWords = typeof presetPage;
