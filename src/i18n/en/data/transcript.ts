import type { CalendarDate } from '../../../treaty/calendarDate.ts';
import { addDays } from '../../../treaty/calendarDate.ts';
import type { Party } from '../../../treaty/party.ts';
import { count, date, number, the } from '../grammar.ts';

/** A path told from its beginning to its end, in whole sentences. */
export const transcript = {
  title: (path: string) => `New START on the path “${path}”`,
  recorded: 'All of this path is what happened; each sentence says where that can be read.',
  supposed: (day: CalendarDate) =>
    `Up to ${date(day)} this path is what happened. What is decided on it from then on is supposed, and marked so; what follows from it is the treaty’s own rules.`,
  single: 'It is read so that the treaty can be extended once only.',
  run: 'The run',
  step: (day: CalendarDate, status: string, what: string, rests: string) =>
    `${date(day)}, ${status}. ${what} (${rests}).`,
  offerUntil: (day: CalendarDate) => `The treaty now expires on ${date(day)}.`,
  refused: (day: CalendarDate, status: string, what: string, why: string) =>
    `${date(day)}, ${status}. Refused: “${what}”. ${why}. The run goes on without it.`,
  note: (text: string) => `Note on it: ${text}`,
  source: (source: string, title: string, url: string) => `Source: ${source}, “${title}”, ${url}.`,
  sureness: (how: string) => `How sure: ${how}.`,
  ending: 'How it ends',
  ends: {
    expired: (day: CalendarDate) =>
      `The term runs out on ${date(day)}: ${date(addDays(day, -1))} is the last day on which the treaty is in force.`,
    withdrawn: (day: CalendarDate) =>
      `The treaty ends by withdrawal on ${date(day)}: ${date(addDays(day, -1))} is the last day on which it is in force.`,
    succeeded: (day: CalendarDate) => `A new treaty takes its place on ${date(day)}. What that one limits is not known.`
  },
  goesOn: (horizon: CalendarDate) =>
    `The treaty is still in force when the path is no longer drawn, on ${date(horizon)}.`,
  whole: {
    never: 'The central limits never come to be due on this path.',
    limits: (from: CalendarDate, to: CalendarDate) =>
      `The central limits are due from ${date(from)} up to, not including, ${date(to)}.`,
    contested: (by: Party, from: CalendarDate, to: CalendarDate) =>
      `For ${the(by)} they are contested from ${date(from)} up to, not including, ${date(to)}.`,
    verification: (years: number, inspections: number, exchanges: number) =>
      `Each side has the right to ${count(inspections, { one: 'inspection', other: 'inspections' })} in ${count(years, { one: 'treaty year', other: 'treaty years' })}, and ${count(exchanges, { one: 'exchange of data falls', other: 'exchanges of data fall' })} due each way.`,
    duties: (duties: number) => `Dated duties, rights and last days on this path: ${number(duties)}.`
  },
  after: 'What holds after it',
  afterStretch: (from: CalendarDate, to: CalendarDate, status: string, us: string, ru: string) =>
    `From ${date(from)} up to, not including, ${date(to)}, ${status}. ${us === ru ? `What holds both sides: ${us}` : `What holds the United States: ${us}. What holds Russia: ${ru}`}.`,
  afterNothing: 'Nothing is drawn after it.',
  onlyPledge: 'There are no inspections and no exchange of data, as no treaty is in force.',
  cite: 'How to cite',
  fingerprint: (path: string, digits: string) => `Fingerprint of the path “${path}” (SHA-256): ${digits}`
};
