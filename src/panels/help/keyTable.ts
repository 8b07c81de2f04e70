import type { Messages } from '../../i18n/en.ts';

type Words = Messages['help']['keyTable'];

/** Keys that do one thing: each by the name that is on it, or by a message where that has a language. */
export interface KeyRow {
  /** Pressed one or the other; those within one are pressed together. */
  keys: readonly (readonly string[])[];
  does: keyof Words['row'];
}

/** As {@link KeyRow.keys} has it, in place of a name that differs from language to language. */
export const SPACE = ' ';

/** What the keys do, by where they do it. */
export const KEYS: readonly { where: keyof Words['group']; rows: readonly KeyRow[] }[] = [
  {
    where: 'score',
    rows: [
      { keys: [['←'], ['→']], does: 'byDay' },
      { keys: [['Page Up'], ['Page Down']], does: 'byMonth' },
      { keys: [['Home'], ['End']], does: 'toEnds' },
      { keys: [['['], [']']], does: 'byEvent' },
      { keys: [[SPACE]], does: 'play' },
      { keys: [['+'], ['−']], does: 'zoom' },
      { keys: [['Esc']], does: 'all' }
    ]
  },
  {
    where: 'day',
    rows: [
      { keys: [['Enter']], does: 'typed' },
      { keys: [['Esc']], does: 'untyped' }
    ]
  },
  {
    where: 'decision',
    rows: [
      { keys: [['←'], ['→']], does: 'moveDecision' },
      { keys: [['Page Up'], ['Page Down'], ['Home'], ['End']], does: 'moveDecisionFar' },
      { keys: [['Enter']], does: 'keepDecision' },
      { keys: [['Esc']], does: 'leaveDecision' }
    ]
  },
  {
    where: 'work',
    rows: [
      {
        keys: [
          ['Ctrl', 'Z'],
          ['⌘', 'Z']
        ],
        does: 'undo'
      },
      {
        keys: [
          ['Ctrl', 'Shift', 'Z'],
          ['Ctrl', 'Y'],
          ['⌘', 'Shift', 'Z']
        ],
        does: 'redo'
      },
      { keys: [['?']], does: 'keys' },
      { keys: [['Esc']], does: 'escape' }
    ]
  }
];
