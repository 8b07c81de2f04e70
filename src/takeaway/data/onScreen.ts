import { DATA_WORDS, type DataWords } from '../../i18n/dataWords.ts';
import { MESSAGES, type Messages } from '../../i18n/index.ts';
import { pathTitle } from '../../i18n/pathTitle.ts';
import { isBeyondRecord } from '../../panels/eventsAround.ts';
import { COVERAGE } from '../../record/coverage.ts';
import type { Entry } from '../../scenarios/chronicle.ts';
import { fingerprint } from '../../scenarios/fingerprint.ts';
import type { Language } from '../../session/language.ts';
import type { Path } from '../../session/path.ts';
import { addMonths, type CalendarDate } from '../../treaty/calendarDate.ts';

/** A path with what it is called: in every language, and in the reader's. */
export interface NamedPath {
  /** A preset's id, or the fingerprint of the decisions; where two on the screen have the same one, numbered. */
  key: string;
  title: string;
  path: Path;
}

/** What is on the screen when it is taken away. */
export interface OnScreen {
  language: Language;
  /** The words of the page, */
  say: Messages;
  /** and those of the files. */
  words: DataWords;
  paths: readonly NamedPath[];
  active: NamedPath;
  /** The playhead. */
  date: CalendarDate;
}

export function onScreen(language: Language, paths: readonly Path[], active: number, date: CalendarDate): OnScreen {
  const say = MESSAGES[language];
  const times = new Map<string, number>();
  const named = paths.map((path) => {
    const base = keyOf(path);
    const nth = (times.get(base) ?? 0) + 1;
    times.set(base, nth);
    return { key: nth === 1 ? base : `${base}-${nth}`, title: pathTitle(say, path), path };
  });
  return { language, say, words: DATA_WORDS[language], paths: named, active: named[active]!, date };
}

/** What tells a path from others whose decisions are not the same: a preset's id, or the fingerprint of its scenario. */
export function keyOf({ preset, scenario }: Path): string {
  return preset ?? fingerprint(scenario);
}

/** Whether something on a path is what happened, is supposed, or lies beyond what the record covers. */
export type Status = 'recorded' | 'supposed' | 'beyondRecord';

export function statusOn({ leavesRecordOn }: Pick<Path, 'leavesRecordOn'>, date: CalendarDate): Status {
  if (leavesRecordOn !== null && date >= leavesRecordOn) return 'supposed';
  return isBeyondRecord(date) ? 'beyondRecord' : 'recorded';
}

/** Of the day a path leaves the record, some of the decisions may still be what was decided. */
export function statusOf(
  path: Pick<Path, 'leavesRecordOn'>,
  { date, sources }: Pick<Entry, 'date' | 'sources'>
): Status {
  return sources ? 'recorded' : statusOn(path, date);
}

/** The first day of which nothing is on record any more. */
const BEYOND: CalendarDate = addMonths(`${COVERAGE.latestFound}-01`, 1);

/** Days of a path, parted where its {@link Status} changes. */
export function byStatus<T extends { from: CalendarDate; to: CalendarDate }>(
  path: Pick<Path, 'leavesRecordOn'>,
  span: T
): (T & { status: Status })[] {
  const cuts = [path.leavesRecordOn, BEYOND]
    .filter((day): day is CalendarDate => day !== null && span.from < day && day < span.to)
    .sort();
  const days = [span.from, ...cuts, span.to];
  const pieces = days
    .slice(0, -1)
    .map((from, index) => ({ ...span, from, to: days[index + 1]!, status: statusOn(path, from) }));
  return pieces.reduce<(T & { status: Status })[]>((joined, piece) => {
    const last = joined.at(-1);
    return last?.status === piece.status ? joined.with(-1, { ...last, to: piece.to }) : [...joined, piece];
  }, []);
}
