import type { Messages } from '../../i18n/en.ts';
import type { Chronicle, Refusal } from '../../scenarios/chronicle.ts';
import { outcomeOn, type Flip } from '../../scenarios/flips.ts';
import { outcome, type Outcome } from '../../scenarios/outcome.ts';
import type { CalendarDate } from '../../treaty/calendarDate.ts';
import type { Decision } from '../../treaty/decision.ts';

/** What was decided, in a sentence without its full stop. */
export function decisionTold(say: Messages, { type, by = 'US', years = 1 }: Decision): string {
  return say.decision[type](by, years);
}

/** The terms of a decision that its sentence leaves out. */
export function termsTold(say: Messages, { conditions = [], effective, until }: Decision): string[] {
  const { list } = say.edit;
  return [
    ...(conditions.length > 0 ? [list.conditions(conditions.map((it) => say.card.terms.condition[it]))] : []),
    ...(effective ? [list.effective(effective)] : []),
    ...(until ? [list.until(until)] : [])
  ];
}

/** How the Treaty ends, in a sentence. */
export function endTold(say: Messages, end: Outcome | null, horizon: CalendarDate): string {
  return end ? say.edit.then[end.how](end.date) : say.edit.then.inForce(horizon);
}

/** Why a decision is refused, in a sentence with its article. */
export function refusalTold(say: Messages, { code, article }: Pick<Refusal, 'code' | 'article'>): string {
  return say.refused.because(say.refused.reason[code], article);
}

/** What would come of a decision on a day of a stretch. */
export function flipTold(say: Messages, flip: Flip, date: CalendarDate, horizon: CalendarDate): string {
  const end = endTold(say, outcomeOn(flip, date), horizon);
  return flip.refused ? say.edit.then.refused(refusalTold(say, flip.refused), end) : end;
}

/** What comes of a path: what is refused on it, and how the Treaty ends. */
export function pathTold(say: Messages, chronicle: Chronicle): string {
  const { refusals, scenario } = chronicle;
  return `${say.edit.said.refusals(refusals.length)} ${endTold(say, outcome(chronicle), scenario.horizon)}`;
}

/** The name of a stretch on the axis, the longest wording first. */
export function bandNames(say: Messages, { refused, end, from }: Flip, begins: boolean): string[] {
  const { flip } = say.edit;
  const names = refused
    ? [flip.refusedFor(flip.why[refused.code]), flip.refused]
    : [
        end === null
          ? say.paths.outcome.inForce
          : end.date
            ? say.paths.outcome[end.how].supposed(end.date)
            : end.how === 'withdrawn'
              ? flip.withdrawnAfter
              : flip.succeededThen
      ];
  if (!begins) return names;
  const short = names.at(-1)!;
  return [
    ...names.map((name) => flip.from(from, name)),
    flip.fromShort(from, short),
    flip.fromMonth(from, short),
    flip.fromYear(from, short)
  ];
}
