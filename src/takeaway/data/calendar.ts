import { dutyNotes, obligationName, workingInWords } from '../../charts/deadlines/dutyWords.ts';
import { obligationsAsIcs, REVISED } from '../../formats/ics.ts';
import type { Messages } from '../../i18n/en.ts';
import { bestSource } from '../../record/sourceQuality.ts';
import { factOf } from '../../scenarios/obligations/basis.ts';
import { obligations, type Obligation } from '../../scenarios/obligations.ts';
import { keyOf, statusOn, type OnScreen } from './onScreen.ts';
import { sourceName } from '../../i18n/sourceName.ts';

/**
 * The deadlines of the active path as an iCalendar file, in the reader's language. A program that has them already, in
 * whatever language, replaces them: what an event is called in the file follows from the path's decisions alone.
 */
export function calendarOf(on: OnScreen): string {
  const { say, words, active } = on;
  return obligationsAsIcs(obligations(active.path.chronicle), {
    scenarioId: keyOf(active.path),
    stamp: REVISED,
    name: words.calendar.name(active.title),
    nameOf: (it) => words.calendar.event(obligationName(say, it)),
    describe: (it) => description(on, it)
  });
}

function description({ say, words, active: { title, path } }: OnScreen, obligation: Obligation): string {
  const { column, kind, by, provision, confidence } = say.deadlines;
  const { line, path: onPath, basis, status } = words.calendar;
  const { date, until, fact } = obligation;
  const source = fact ? bestSource(factOf(fact).sources) : null;
  return [
    line(column.provision, provision(obligation.article)),
    line(column.kind, kind[obligation.kind]),
    line(column.by, by[obligation.by]),
    line(basis, words.basis[obligation.basis]),
    line(column.working, working(say, obligation)),
    ...(until ? [line(column.until, say.date(until))] : []),
    line(column.confidence, confidence[obligation.confidence]),
    ...dutyNotes(say, obligation).map((note) => line(column.note, note)),
    line(onPath, title),
    line(status, words.status[statusOn(path, date)]),
    ...(source ? [line(column.source, [sourceName(say, source), source.url].filter(Boolean).join(', '))] : [])
  ].join('\n');
}

/** The arithmetic that comes to the day, and the day. */
function working(say: Messages, { working, backwards, date }: Obligation): string {
  const steps = [working, ...(backwards ? [backwards] : [])].filter((it) => it !== date);
  return [...steps.map((it) => workingInWords(say, it)), say.date(date)].join(' = ');
}
