import type { Answer, Question } from '../../ask/ask.ts';
import type { Step, Way } from '../../ask/way.ts';
import type { Messages } from '../../i18n/en.ts';
import type { CalendarDate } from '../../treaty/calendarDate.ts';
import type { Decision } from '../../treaty/decision.ts';

/** Ways that rest on the same thing and take as many extensions. */
export interface Group {
  rests: Way['rests'];
  extensions: number;
  ways: readonly Way[];
}

const ORDER: readonly Way['rests'][] = ['inForce', 'expired', 'withdrawn', 'succeeded'];

/** The ways in groups: what rests on law first, then the fewest extensions; in each the ways in their order. */
export function groupsOf(ways: readonly Way[]): Group[] {
  return ORDER.flatMap((rests) => {
    const found = ways.filter((way) => way.rests === rests);
    const numbers = [...new Set(found.map(({ extensions }) => extensions.length))].sort();
    return numbers.map((extensions) => ({
      rests,
      extensions,
      ways: found.filter((way) => way.extensions.length === extensions)
    }));
  });
}

/** What is decided on a day of an answer, in words. */
export interface Row {
  day: CalendarDate;
  text: string;
  /** The last day on which it can be; null where that is not asked. */
  until: CalendarDate | null;
}

export const rowsOf = (say: Messages, steps: readonly Step[]): Row[] =>
  steps.flatMap((step) => sentencesOf(say, step).map((text) => ({ day: step.day, text, until: step.until })));

/** The same of decisions, each by itself. */
export const rowsOfDecisions = (say: Messages, decisions: readonly Decision[]): Row[] =>
  decisions.map((decision) => ({ day: decision.date, text: sentenceOf(say, decision), until: null }));

function sentencesOf(say: Messages, { kind, decisions, years = 1, conditions = [] }: Step): string[] {
  const [first, second] = decisions;
  const { type, by = 'US', until } = first!;
  if (kind === 'pledge') return [say.ask.step.pledged(second ? null : by, until!)];
  if (kind !== 'extend') return decisions.map((decision) => sentenceOf(say, decision));
  if (type === 'offerExtension') return [say.ask.step.offered(by, years)];
  const text = type === 'acceptOffer' ? say.ask.step.accepted(by, years) : say.ask.step.completed(years);
  return [conditions.length > 0 ? say.ask.step.conditions(text) : text];
}

const sentenceOf = (say: Messages, { type, by = 'US', years = 1 }: Decision): string => say.decision[type](by, years);

/** What the answer comes to, in a sentence without its stop. */
export function headingOf(say: Messages, question: Question, answer: Answer): string {
  switch (answer.kind) {
    case 'ways':
      return say.ask.found(answer.ways.length, question.ask === 'everyWay' ? question.goal : 'inForce', answer.date);
    case 'latest':
      return say.ask.latest(answer.act, answer.day);
    case 'endings':
      return say.ask.endings(answer.endings.length);
    case 'longest':
      return say.ask.longest(answer.lastDay);
    case 'past':
      return say.ask.settled;
    case 'full':
      return say.ask.noRoom;
    case 'ended':
      return say.ask.hasEnded;
    case 'none':
      return say.ask.none(answer.none.article);
    case 'notYet':
      return say.ask.none(answer.notYet.article);
    case 'never':
      return say.ask.none(answer.why.article);
  }
}
