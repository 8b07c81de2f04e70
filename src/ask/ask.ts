import type { CalendarDate } from '../treaty/calendarDate.ts';
import { everyWay, longest, type Longest, type Ways } from './everyWay.ts';
import type { Goal } from './goal.ts';
import { latestDay, type Latest, type LatestAct } from './latestDay.ts';
import { soonestEnd, type Endings } from './soonestEnd.ts';
import type { Start } from './start.ts';

/** What can be asked. */
export type Question =
  | { ask: 'everyWay'; goal: Goal; date: CalendarDate }
  | { ask: 'latestDay'; act: LatestAct }
  | { ask: 'soonestEnd' }
  | { ask: 'longest' };

/** What is answered; `full` where a path has so many decisions that no other can be added. */
export type Answer = Ways | Latest | Endings | Longest | { kind: 'full'; looked: 0 };

/** Answers a question by a search through all that can still be decided from the start. */
export function ask(start: Start, question: Question): Answer {
  if (start.isFull) return { kind: 'full', looked: 0 };
  switch (question.ask) {
    case 'everyWay':
      return everyWay(start, question.goal, question.date);
    case 'latestDay':
      return latestDay(start, question.act);
    case 'soonestEnd':
      return soonestEnd(start);
    case 'longest':
      return longest(start);
  }
}
