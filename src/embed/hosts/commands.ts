import { MOST_PATHS, VIEWS, type View } from '../../session/address.ts';
import { isCalendarDate, type CalendarDate } from '../../treaty/calendarDate.ts';

/** What a host may ask for: to show something else, and nothing more. */
export type Command =
  | { type: 'goto'; date: CalendarDate }
  /** One to four, as an address names them; whether each can be read is not yet known. */
  | { type: 'setPaths'; paths: string[] }
  /** Null for the whole score. */
  | { type: 'setView'; views: View[] | null };

/** A message that was meant for us. */
export interface Said {
  /** Null if it is not as expected. */
  command: Command | null;
  /** What the command is about, or else what is wrong in it. */
  field: string;
  expected: string;
}

/** In characters: a path of a thousand decisions has fewer. */
export const LONGEST_PATH = 50_000;

const TYPES = ['nst:goto', 'nst:setPaths', 'nst:setView'];

/** What is heard from a host that sends back all it hears is not to be answered. */
const OUR_EVENT = /^nst:(height|ready|change|error)$/;

const SHOWABLE: readonly string[] = [...VIEWS, 'score'];

/** Of each of `TYPES`: its field, what is expected there, and how it is read, null if it cannot be. */
const FIELDS: [string, string, (value: unknown) => Command | null][] = [
  ['date', 'a calendar date, YYYY-MM-DD', (date) => (isCalendarDate(date) ? { type: 'goto', date } : null)],
  [
    'paths',
    `1 to ${MOST_PATHS} texts of at most ${LONGEST_PATH} characters`,
    (value) => {
      const paths = texts(value, MOST_PATHS, (it) => it.length <= LONGEST_PATH);
      return paths && { type: 'setPaths', paths };
    }
  ],
  [
    'views',
    `some of ${SHOWABLE.join(', ')}, each once`,
    (value) => {
      const views = texts(value, SHOWABLE.length, (it, i, all) => SHOWABLE.includes(it) && all.indexOf(it) === i);
      return views && { type: 'setView', views: views.includes('score') ? null : (views as View[]) };
    }
  ]
];

/**
 * @param data anything that a window can post
 * @param id how the host names this embed; a command may repeat it
 * @returns null if it is not meant for us
 */
export function readCommand(data: unknown, id: string | null): Said | null {
  const { type, v, ...rest } = Object(data) as Record<string, unknown>;
  if (typeof type !== 'string' || !type.startsWith('nst:') || OUR_EVENT.test(type)) return null;

  const fault = (field: string, expected: string): Said => ({ command: null, field, expected });
  const found = FIELDS[TYPES.indexOf(type)];
  if (!found) return fault('type', TYPES.join(' or '));
  if (v !== 1) return fault('v', '1');
  const [field, expected, read] = found;
  const { id: named = null, [field]: value, ...others } = rest;
  if (named !== null && named !== id) return fault('id', `none or ${id}`);
  const [other] = Object.keys(others);
  if (other !== undefined) return fault(other.slice(0, 40), 'left out');
  return { command: read(value), field, expected };
}

/** `value`, if it is a list of one to `most` texts that are not empty, all of them acceptable. */
function texts(
  value: unknown,
  most: number,
  isAcceptable: (text: string, index: number, all: unknown[]) => boolean
): string[] | null {
  if (!Array.isArray(value) || value.length > most) return null;
  const items: unknown[] = [...value]; // what is posted may have holes, which `every` does not see
  const areGood = items.every((it, i) => typeof it === 'string' && it && isAcceptable(it, i, items));
  return areGood && items.length > 0 ? (items as string[]) : null;
}
