import type { VerificationDifference, VerificationYear } from '../../scenarios/verificationYears.ts';
import { treatyYearBegins } from '../../treaty/duration.ts';
import { INSPECTIONS_PER_YEAR } from '../../treaty/inspection.ts';
import { PARTIES, type Party } from '../../treaty/party.ts';
import type { TimeAxis } from '../timeAxis.ts';
import { gridFor, markPath, placeIn } from './units.ts';
import type { Used } from './used.ts';

/** `used`, `recalled`: carried out on the path; `record`: carried out, but not on the path; `open`: allowed, no more. */
export type Mark = 'used' | 'recalled' | 'record' | 'open';

/** A Treaty year on the axis. */
export interface Column {
  year: number;
  /** Its edges, in CSS pixels. */
  x1: number;
  x2: number;
}

/** A Treaty year that the path has, with its inspections drawn. */
export interface DrawnColumn extends Column {
  marks: Record<Party, Partial<Record<Mark, string>>>;
}

/** The least that a year is wide, however soon the Treaty ends in it, in CSS pixels. */
const LEAST = 6;

/**
 * The years on the axis, every inspection in each of them a mark: those of the path, and those of the record in which
 * there were some.
 *
 * @param foot of the lane, in CSS pixels
 * @param height of the lane, in CSS pixels
 */
export function drawnColumns(
  years: readonly VerificationYear[],
  used: ReadonlyMap<number, Used>,
  axis: TimeAxis,
  { foot, height, most }: { foot: number; height: number; most: number }
): DrawnColumn[] {
  const own = new Map(years.map((year) => [year.year, year]));
  const all = [...new Set([...own.keys(), ...used.keys()])].sort((a, b) => a - b);
  return all.flatMap((number): DrawnColumn[] => {
    const year = own.get(number);
    const column = columnOf(number, axis, year?.to);
    const done = used.get(number);
    if (!column || (!year && !(done && PARTIES.some((party) => done.counts[party] > 0)))) return [];
    const width = column.x2 - column.x1;
    const grid = gridFor(year?.inspectionsEach ?? INSPECTIONS_PER_YEAR, width, height, most);
    const marks = Object.fromEntries(
      PARTIES.map((party) => {
        const paths: Partial<Record<Mark, string>> = {};
        const count = done?.counts[party] ?? 0;
        const kind = markOf(done, year !== undefined);
        for (let nth = 0; nth < Math.max(year?.inspectionsEach ?? 0, count); nth++) {
          const mark = nth < count ? kind : 'open';
          const { x, y } = placeIn(grid, party, nth, width);
          paths[mark] = (paths[mark] ?? '') + markPath(party, column.x1 + x, foot + y, grid.pitch * 0.34);
        }
        return [party, paths];
      })
    ) as DrawnColumn['marks'];
    return [{ ...column, marks }];
  });
}

function markOf(done: Used | undefined, isOnPath: boolean): Mark {
  if (!done || !isOnPath || done.whose === 'record') return 'record';
  return done.isRecalled ? 'recalled' : 'used';
}

/** The years that only the other path has. */
export function ghostColumns({ lost }: Pick<VerificationDifference, 'lost'>, axis: TimeAxis): Column[] {
  return lost.flatMap(({ year, to }) => columnOf(year, axis, to) ?? []);
}

function columnOf(year: number, axis: TimeAxis, to = treatyYearBegins(year + 1).date): Column | null {
  const from = treatyYearBegins(year).date;
  if (to <= axis.from || from >= axis.to) return null;
  const [x1, x2] = [axis.x(from), axis.x(to)];
  return { year, x1, x2: Math.max(x2, x1 + LEAST) };
}
