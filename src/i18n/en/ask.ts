import type { LatestAct } from '../../ask/latestDay.ts';
import type { Goal } from '../../ask/goal.ts';
import type { End } from '../../ask/walking.ts';
import type { Way } from '../../ask/way.ts';
import type { Article } from '../../treaty/article.ts';
import type { CalendarDate } from '../../treaty/calendarDate.ts';
import { other, type Party } from '../../treaty/party.ts';
import { cap, count, date, shortDate, the, years } from './grammar.ts';

const NUMBERS = ['no', 'one', 'two', 'three', 'four', 'five'];
const ways = (number: number) => count(number, { one: 'way', other: 'ways' });

const holds: Record<Goal, string> = {
  binds: 'the limits bind',
  inForce: 'the treaty is in force',
  kept: 'the limits are kept, by law or by pledge'
};
const holdsNot: Record<Goal, string> = {
  binds: 'the limits do not bind both parties',
  inForce: 'the treaty is not in force',
  kept: 'the limits are not kept by both parties'
};
const ends: Record<End['how'], (day: CalendarDate) => string> = {
  expired: (day) => `expires on ${date(day)}`,
  withdrawn: (day) => `ends by withdrawal on ${date(day)}`,
  succeeded: (day) => `is superseded on ${date(day)}`
};
const does: Record<LatestAct, string> = {
  acceptOffer: 'an acceptance still saves the treaty',
  offerExtension: 'an offer still saves the treaty',
  completeProcedures: 'completing the procedures still saves the treaty',
  giveWithdrawalNotice: 'a notice of withdrawal still ends it before its term does'
};

/** Questions about all that can still be decided, and their answers. */
export const ask = {
  heading: 'Ask what can still be decided',
  from: (day: CalendarDate, path: string) =>
    `From the end of ${date(day)} on the path “${path}”: what was decided by then stands, and what came later on it is not decided.`,
  examples: 'Ready-made questions',
  example: {
    everyWay: (day: CalendarDate) => `Every way the limits still bind on ${shortDate(day)}`,
    latestDay: 'The latest day an acceptance still saves the treaty',
    soonestEnd: 'What ends it soonest'
  },
  what: 'Question',
  question: {
    everyWay: 'Show every way',
    latestDay: 'The latest day on which',
    soonestEnd: 'What ends it soonest',
    longest: 'How long it can last'
  },
  goal: 'What is to hold',
  act: 'What is to be done',
  holds,
  does,
  on: 'on',
  day: 'On which day',
  find: 'Find',

  stale: (day: CalendarDate, path: string) => `These answers start from ${date(day)} on the path “${path}”.`,
  again: (day: CalendarDate) => `Ask again from ${shortDate(day)}, on the active path`,
  looked: (positions: number) =>
    `${count(positions, { one: 'position was looked at', other: 'positions were looked at' })}; whether a decision is lawful there was decided by the treaty’s own machine.`,
  whoOffers:
    'Who offers and who accepts makes no difference to the treaty: where no offer stands, one party is put first here.',
  full: 'This path has so many decisions that no more can be added to it.',

  found: (number: number, goal: Goal, day: CalendarDate) => `${ways(number)}: ${holds[goal]} on ${date(day)}`,
  /** Ways that rest on the same thing and take as many extensions. */
  group: (rests: Way['rests'], extensions: number, number: number, isPledge: boolean) => {
    const by =
      rests === 'inForce'
        ? isPledge
          ? 'By law, '
          : ''
        : `By pledge, once it has ${rests === 'expired' ? 'expired' : 'ended by withdrawal'}, `;
    const text = `${by}${extensions === 0 ? 'without another extension' : extensions === 1 ? 'in one extension' : `in ${NUMBERS[extensions]} extensions`}: ${ways(number)}`;
    return text[0]!.toUpperCase() + text.slice(1);
  },
  /** The extensions of a way, in order: one year, then three */
  sequence: (extensions: readonly number[]) => {
    const [first, ...rest] = extensions;
    if (first === undefined) return 'No further extension';
    const text = [`${NUMBERS[first]} ${first === 1 ? 'year' : 'years'}`, ...rest.map((it) => `then ${NUMBERS[it]}`)];
    return text.join(', ').replace(/^./, (it) => it.toUpperCase());
  },
  decisions: (number: number) =>
    number === 0 ? 'nothing need be decided' : count(number, { one: 'decision', other: 'decisions' }),
  open: 'Open beside the active path',
  step: {
    offered: (by: Party, extension: number) =>
      `${cap(by)} offers ${years(extension)}, ${the(other(by))} accepts, and both complete their procedures`,
    accepted: (by: Party, extension: number) =>
      `${cap(by)} accepts the standing offer of ${years(extension)}, and both complete their procedures`,
    completed: (extension: number) => `What procedures are left for the ${years(extension)} agreed are completed`,
    conditions: (text: string) => `${text}; the offer is on conditions outside the treaty`,
    pledged: (by: Party | null, until: CalendarDate) =>
      `${by ? `${cap(by)} pledges` : 'Both pledge'} to keep the limits up to ${shortDate(until)}`
  },
  until: (day: CalendarDate) => `possible until ${shortDate(day)}`,

  none: (article: Article) => `There is none, because of Article ${article}`,
  settled: 'That is settled already',
  hasEnded: 'The treaty has ended already',
  noRoom: 'Nothing can be added',
  furthest: (goal: Goal, day: CalendarDate) =>
    `Whatever is decided, ${date(day)} is the last day on which ${holds[goal]}.`,
  refusedOffer: (day: CalendarDate) => `An offer of extension, even of one year, is refused on ${date(day)}.`,
  refusedPledge: (day: CalendarDate) => `A pledge to keep the limits is refused on ${date(day)}.`,
  notYet: (goal: Goal, day: CalendarDate, due: CalendarDate, article: Article) =>
    `It is not due yet: on ${date(day)} ${holdsNot[goal]}, whatever is decided; that is so only from ${date(due)} (Article ${article}).`,
  past: (goal: Goal, day: CalendarDate, does: boolean) =>
    `${date(day)} is not later than the day that is asked from. On it, ${(does ? holds : holdsNot)[goal]}.`,
  ended: {
    expired: (day: CalendarDate, article: Article) => `It expired on ${date(day)} (Article ${article}).`,
    withdrawn: (day: CalendarDate, article: Article) => `It ended by withdrawal on ${date(day)} (Article ${article}).`,
    succeeded: (day: CalendarDate, article: Article) => `It was superseded on ${date(day)} (Article ${article}).`
  },

  latest: (act: LatestAct, day: CalendarDate) => `${date(day)}: the latest day on which ${does[act]}`,
  otherwise: ({ how, date }: End) => `If nothing is decided, it ${ends[how](date)}.`,
  thatDay: (day: CalendarDate): string => `On ${shortDate(day)}`,
  refusedOn: (decision: string, day: CalendarDate) => `“${decision}” is refused on ${date(day)}.`,
  nextDay: (day: CalendarDate) => `On the next day, ${date(day)}, it is refused.`,
  inVain: (given: CalendarDate, ends: CalendarDate, article: Article, end: CalendarDate) =>
    `A notice given on ${date(given)} would take effect on ${date(ends)} (Article ${article}); by then the treaty has ended, on ${date(end)}.`,

  endings: (number: number) => `${ways(number)} for the treaty to end, the soonest first`,
  ending: {
    expired: (day: CalendarDate) => `${date(day)}: its term runs out`,
    withdrawn: (day: CalendarDate) => `${date(day)}: a withdrawal takes effect`,
    succeeded: (day: CalendarDate) => `${date(day)}: a successor enters into force`
  },
  rests: (article: Article) => `Article ${article}`,
  longest: (day: CalendarDate) => `In force until ${date(day)} at the latest`,
  thenEnds: ({ how, date }: End) => `However it is decided, the treaty ${ends[how](date)} at the latest.`
};
