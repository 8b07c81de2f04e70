import type { Messages } from '../../i18n/en.ts';
import type { Stop, VerificationYear } from '../../scenarios/verificationYears.ts';
import type { Path } from '../../session/path.ts';
import { addDays, type CalendarDate } from '../../treaty/calendarDate.ts';
import { ENTRY_INTO_FORCE, treatyYear } from '../../treaty/duration.ts';
import { isBothWays, type Exchanged } from './exchanged.ts';
import type { Used } from './used.ts';

/** A Treaty year of the path, or where beside them a day lies. */
export type Place = number | 'before' | 'after' | 'beyond';

/** Where a day lies among the Treaty years: all that the values read out depend on. */
export function placeOf(years: readonly VerificationYear[], horizon: CalendarDate, day: CalendarDate): Place {
  if (day < ENTRY_INTO_FORCE) return 'before';
  if (day >= horizon) return 'beyond';
  const last = years.at(-1);
  return last && day < last.to ? treatyYear(day) : 'after';
}

/** All that is known of the years of a path. */
export interface Known {
  years: readonly VerificationYear[];
  used: ReadonlyMap<number, Used>;
  stops: readonly Stop[];
  /** The exchanges of data of each year. */
  byYear: ReadonlyMap<number, readonly Exchanged[]>;
  path: Path;
}

/** The values of a Treaty year, in whole sentences. */
export function readout(
  { readout: say }: Messages['verification'],
  place: Place,
  { years, used, stops, byYear, path }: Known
): string {
  if (place === 'before') return say.before(ENTRY_INTO_FORCE);
  if (place === 'after') return say.after;
  if (place === 'beyond') return say.beyond(path.chronicle.scenario.horizon);
  const { year, from, to, isBegunOnly, inspectionsEach } = years[place - 1]!;
  const done = used.get(year);
  const exchanges = byYear.get(year)!;
  const isOwn = exchanges.every((it) => it.isOwn);
  return [
    isBegunOnly ? say.begun(year, from, to, inspectionsEach) : say.year(year, from, addDays(to, -1), inspectionsEach),
    ...(done ? [carriedOut(say, done, path.leavesRecordOn)] : []),
    ...stops
      .filter((stop) => stop.from < to && from < stop.to)
      .map(({ how, ...stop }) => {
        if (stop.from > from) return say.stoppedFrom(how, stop.from);
        return stop.to < to ? say.stoppedUntil(how, stop.to) : say.stoppedAll(how);
      }),
    (isOwn ? say.data : say.dataOnRecord)(exchanges.length, exchanges.filter(isBothWays).length)
  ].join(' ');
}

function carriedOut(
  say: Messages['verification']['readout'],
  { whose, counts, isRecalled }: Used,
  leavesRecordOn: CalendarDate | null
): string {
  if (whose === 'path') return say.used(counts, isRecalled);
  if (whose === 'record') return say.usedOnRecord(counts, isRecalled);
  return say.usedSoFar(counts, isRecalled, leavesRecordOn!);
}
