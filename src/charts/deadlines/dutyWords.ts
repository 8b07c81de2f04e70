import type { Messages } from '../../i18n/en.ts';
import type { Obligation, Unknown } from '../../scenarios/obligations.ts';
import type { CalendarDate } from '../../treaty/calendarDate.ts';
import type { Party } from '../../treaty/party.ts';
import type { Due } from './due.ts';

type Words = Pick<Messages, 'deadlines' | 'shortDate'>;

/** What falls due, in the reader's language. */
export function dueName({ deadlines: say }: Words, { key, asOf }: Due): string {
  const name =
    key in say.duty ? say.duty[key as keyof typeof say.duty] : say.dutyJoint[key as keyof typeof say.dutyJoint];
  return asOf ? `${name}, ${say.asOf(asOf)}` : name;
}

/** A duty, how many of it, and as of when. */
export function obligationName({ deadlines: say }: Words, { key, quantity, bound, asOf }: Obligation): string {
  const more = [...(quantity ? [say.quantity[bound!](quantity)] : []), ...(asOf ? [say.asOf(asOf)] : [])];
  return [say.duty[key], ...more].join(', ');
}

export function unknownName({ deadlines: say }: Words, { key }: Unknown): string {
  return key in say.undated ? say.undated[key as keyof typeof say.undated] : say.duty[key as keyof typeof say.duty];
}

/** The arithmetic of a day, or a length of time such as `+ 5 days`, in the reader's language. */
export function workingInWords({ deadlines: say, shortDate }: Words, working: string): string {
  return working
    .replace(/\d{4}-\d\d-\d\d/, (day) => shortDate(day as CalendarDate))
    .replace(/([+−]) (\d+) (year|month|day|hour)s?/g, (_, sign: string, size: string, unit: 'year' | 'month' | 'day') =>
      say.step(sign, +size, `${unit}s`)
    );
}

/** What else is to know of a duty: whether it is contested, paused or replaced. */
export function dutyNotes(
  { deadlines: { note } }: Words,
  {
    contested = [],
    paused,
    basis,
    ...more
  }: { contested?: readonly Party[]; paused?: true; basis?: string; superseded?: true }
): string[] {
  return [
    ...(contested.length > 1 ? [note.contestedByBoth] : contested.map((party) => note.contested(party))),
    ...(paused ? [note.paused] : []),
    ...(more.superseded ? [note.superseded] : []),
    ...(basis === 'politics' ? [note.politics] : [])
  ];
}
