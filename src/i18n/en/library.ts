import { MOST_DECISIONS } from '../../scenarios/scenario.ts';
import { LONGEST_FILE } from '../../scenarios/scenarioFile.ts';
import { MOST_PATHS } from '../../session/defaults.ts';
import { count, number } from './grammar.ts';

const paths = (many: number) => count(many, { one: 'path', other: 'paths' });

/** The paths on the score and those put away, and what is done with them. */
export const library = {
  score: 'On the score',
  full: `${number(MOST_PATHS)} paths fit here. One more takes the place of the last that is not active.`,
  lastStays: 'The last path stays on the score.',
  drawer: 'Put away',
  drawerEmpty: 'Nothing is put away. A path of your own that leaves the score waits here.',
  presets: 'Come with the simulator',
  presetsEmpty: 'All of them are on the score.',

  up: 'Move up',
  down: 'Move down',
  more: 'More',
  rename: 'Rename',
  duplicate: 'Duplicate',
  putAway: 'Put away',
  remove: 'Delete',
  file: 'File',
  show: 'Show',
  /** What a button does, and to which path. */
  on: (what: string, path: string) => `${what}: ${path}`,

  name: (path: string) => `New name for “${path}”`,
  nameHint: 'Leave it empty for the name that its decisions give it. Enter keeps the name, Escape the old one.',
  keepName: 'Keep the name',
  leaveName: 'Cancel',
  copyOf: (path: string) => `${path}, copy`,
  copyNumber: (path: string, copy: number) => `${path}, copy ${number(copy)}`,

  /** What was done, for those who see it and those who hear it. */
  did: {
    moved: (path: string, place: number, many: number) => `“${path}” is now ${number(place)} of ${number(many)}.`,
    renamed: (path: string) => `The path is now called “${path}”.`,
    duplicated: (path: string) => `“${path}” is on the score.`,
    putAway: (path: string) => `“${path}” is put away.`,
    left: (path: string) => `“${path}” left the score.`,
    shown: (path: string) => `“${path}” is on the score.`,
    wasThere: (path: string) => `“${path}” is on the score already.`,
    madeRoom: (path: string) => `“${path}” made room and is put away.`,
    madeRoomPreset: (path: string) => `“${path}” made room; it is among those that come with the simulator.`,
    removed: (path: string) => `Deleted: “${path}”. Undo brings it back.`,
    broughtIn: (many: number) => `Brought in: ${paths(many)}.`
  },

  asFile: {
    text: 'The path as a file',
    save: (file: string) => `Save ${file}`,
    hint: 'Where the page may not save files, copy the text instead. Below, it can be brought in again.'
  },

  bringIn: {
    heading: 'Bring a path in',
    text: 'A scenario file, a path in link form, or an address of this page',
    hint: 'Paste the text, open a file, or drop one here.',
    read: 'Bring it in',
    open: 'Open a file …',
    /** `line` and `column` from 1. */
    at: (line: number, column: number) => `Line ${number(line)}, column ${number(column)}`,
    kept: 'Nothing has changed, and the text is still here to be put right.',
    problem: {
      empty: 'There is nothing here yet. Paste a scenario file, a path in link form, or an address.',
      tooLong: `This is too long: at most ${number(LONGEST_FILE)} characters are read, and ${number(MOST_DECISIONS)} decisions need far fewer.`,
      unknown:
        'This is neither a scenario file, which begins with “{”, nor a path in link form, such as “1~2020-10-16.offerExtension.RU.1”, nor an address with “path=”.',
      tooManyPaths: `At most ${number(MOST_PATHS)} paths can be brought in with one address.`,
      unreadable: 'The file could not be read. Open it elsewhere, copy the text and paste it here.',
      notJson: (why: string) => `This is not JSON: ${why}.`,
      scenario: (pointer: string, expected: string) => `${pointer || 'the whole'}: ${expected} was expected.`,
      scenarioFound: (pointer: string, expected: string, found: string) =>
        `${pointer || 'the whole'}: ${expected} was expected, not ${found}.`
    },
    /** What text that is not JSON lacks, or has too much. */
    json: {
      InvalidSymbol: 'a word that does not belong here',
      InvalidNumberFormat: 'a number that is not written as one',
      PropertyNameExpected: 'the name of a field was expected, in double quotes',
      ValueExpected: 'a value was expected',
      ColonExpected: 'a colon was expected',
      CommaExpected: 'a comma was expected',
      CloseBraceExpected: 'a closing “}” was expected',
      CloseBracketExpected: 'a closing “]” was expected',
      EndOfFileExpected: 'the end was expected',
      InvalidCommentToken: 'comments are not allowed',
      UnexpectedEndOfComment: 'a comment does not end',
      UnexpectedEndOfString: 'a text does not end with a double quote',
      UnexpectedEndOfNumber: 'a number breaks off',
      InvalidUnicode: 'an escape \\u without four digits',
      InvalidEscapeCharacter: 'an escape that there is not',
      InvalidCharacter: 'a character that must be escaped',
      other: 'somewhere it breaks off'
    }
  },

  kept: {
    kept: 'Your paths are kept in this browser.',
    refused:
      'Your paths are in this tab alone: this browser does not let the page keep anything. Save them as files, or copy the address.',
    full: (many: number) =>
      many === 1
        ? 'This browser’s store is full: one path is in this tab alone. Delete paths you no longer need, or save it as a file.'
        : `This browser’s store is full: ${paths(many)} are in this tab alone. Delete paths you no longer need, or save them as files.`,
    unread: (many: number) =>
      many === 1
        ? 'One thing kept here cannot be read by this version; it is left as it is.'
        : `${number(many)} things kept here cannot be read by this version; they are left as they are.`
  },

  last: {
    offer: 'You were here before, with other paths on the score.',
    goOn: 'Go on where you left off',
    dismiss: 'Stay here'
  }
};
