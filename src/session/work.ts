import { branch } from '../scenarios/branch.ts';
import type { Scenario } from '../scenarios/scenario.ts';
import type { CalendarDate } from '../treaty/calendarDate.ts';
import type { Decision } from '../treaty/decision.ts';
import { MOST_PATHS } from './address.ts';
import { pathOf, type Path } from './path.ts';

/** The paths a reader works with. Each change makes a new one; what a change does not concern is the very same. */
export interface Work {
  /** On the score, in order: one to four. */
  readonly paths: readonly Path[];
  /** Index of the active one of `paths`. */
  readonly active: number;
  /** Index of the path that the active one is compared with; null for the first that is not active. */
  readonly against: number | null;
  /** The reader's own paths that are not on the score, the latest first. Presets are at hand without being kept. */
  readonly drawer: readonly Path[];
}

/** A path of the reader's own, not one that comes with the simulator. */
export const isOwn = ({ preset }: Path): boolean => preset === null;

/** Whether a decision taken on `date` goes on with the path: one of the reader's own, on which nothing comes after it. */
export function goesOnWith(path: Path, date: CalendarDate): boolean {
  const last = path.chronicle.scenario.decisions.at(-1);
  return isOwn(path) && (!last || last.date <= date);
}

const sameAs =
  ({ link }: Path) =>
  (it: Path) =>
    it.link === link;

/**
 * A decision is taken on the active path. Where nothing comes after it on a path of the reader's own, that path goes on
 * with it; elsewhere the path stays as it was, and a new one that leaves it with this decision becomes the active one.
 *
 * @throws ScenarioError if the decision is malformed
 */
export function decided(work: Work, decision: Decision): Work {
  const path = work.paths[work.active]!;
  const { scenario } = path.chronicle;
  if (goesOnWith(path, decision.date))
    return replaced(work, work.active, { ...path.scenario, decisions: [...scenario.decisions, decision] });
  return parted(work, path, pathOf(branch(scenario, decision), null, path.chronicle));
}

/**
 * A path is given other decisions. One of the reader's own is changed; beside one that comes with the simulator, which
 * stays as it is, a path with them is put and made active.
 *
 * @throws ScenarioError if the scenario is malformed
 */
export function edited(work: Work, index: number, scenario: Scenario): Work {
  const path = work.paths[index];
  if (!path) return work;
  if (isOwn(path)) return replaced(work, index, scenario);
  const { id, title, ...rest } = scenario;
  return parted({ ...work, active: index }, path, pathOf(rest, null, path.chronicle));
}

/** A path that leaves another is put beside it, and the two are compared. */
function parted(work: Work, left: Path, path: Path): Work {
  const next = withNew(work, path);
  const against = next.paths.indexOf(left);
  return { ...next, against: against < 0 || against === next.active ? null : against };
}

function replaced(work: Work, index: number, scenario: Scenario): Work {
  const before = work.paths[index]!;
  const after = pathOf(scenario, null, before.chronicle);
  if (after.link === before.link) return work;
  return swept({ ...work, paths: work.paths.with(index, after) });
}

/** A path comes to the score, after the active one, and becomes it. Where it is there already, it becomes active. */
export function withNew(work: Work, path: Path): Work {
  const { paths, active } = work;
  const there = paths.findIndex(sameAs(path));
  if (there >= 0) return { ...work, active: there };
  // Where there are as many as fit, the last that is not active makes room.
  const gone = paths.length < MOST_PATHS ? null : paths[active === paths.length - 1 ? active - 1 : paths.length - 1]!;
  const kept = paths.filter((it) => it !== gone);
  const at = kept.indexOf(paths[active]!) + 1;
  return swept({
    ...placed(work, kept.toSpliced(at, 0, path), path),
    drawer: gone && isOwn(gone) ? [gone, ...work.drawer] : work.drawer
  });
}

/** A path leaves the score for the drawer; the last one stays. */
export function hidden(work: Work, index: number): Work {
  const path = work.paths[index];
  if (!path || work.paths.length === 1) return work;
  return swept({ ...without(work, path), drawer: isOwn(path) ? [path, ...work.drawer] : work.drawer });
}

/** A path is deleted; the last one on the score stays. */
export function removed(work: Work, index: number): Work {
  const path = work.paths[index];
  return !path || work.paths.length === 1 ? work : without(work, path);
}

/** A path comes out of the drawer to the score. */
export function takenOut(work: Work, index: number): Work {
  const path = work.drawer[index];
  return path ? withNew(work, path) : work;
}

/** A path in the drawer is deleted. */
export function discarded(work: Work, index: number): Work {
  return work.drawer[index] ? { ...work, drawer: work.drawer.toSpliced(index, 1) } : work;
}

/** A path of the reader's own with the same decisions comes beside one, under a title that tells them apart. */
export function duplicated(work: Work, index: number, title: string): Work {
  const path = work.paths[index];
  if (!path) return work;
  const { id, ...scenario } = path.scenario;
  return withNew({ ...work, active: index }, pathOf({ ...scenario, title }, null, path.chronicle));
}

/** A path of the reader's own is given a title, or with null the name that its decisions give it. */
export function renamed(work: Work, index: number, title: string | null): Work {
  const path = work.paths[index];
  if (!path || !isOwn(path)) return work;
  const { title: before, ...scenario } = path.scenario;
  return replaced(work, index, title === null ? scenario : { ...scenario, title });
}

/** A path is moved to another place on the score. */
export function moved(work: Work, from: number, to: number): Work {
  const path = work.paths[from];
  if (!path || !work.paths[to] || from === to) return work;
  return placed(work, work.paths.toSpliced(from, 1).toSpliced(to, 0, path), work.paths[work.active]!);
}

/** The same choices with other paths: each by its path, not by its place. */
function placed(work: Work, paths: readonly Path[], active: Path): Work {
  const { against } = work;
  const compared = against === null ? -1 : paths.indexOf(work.paths[against]!);
  return { ...work, paths, active: Math.max(paths.indexOf(active), 0), against: compared < 0 ? null : compared };
}

function without(work: Work, path: Path): Work {
  const { paths, active } = work;
  const kept = paths.filter((it) => it !== path);
  return placed(work, kept, paths[active] === path ? kept[Math.min(active, kept.length - 1)]! : paths[active]!);
}

/** What is on the score is not in the drawer as well, nor is anything twice. */
export function swept(work: Work): Work {
  const drawer = work.drawer.filter(
    (path, index) => !work.paths.some(sameAs(path)) && work.drawer.findIndex(sameAs(path)) === index
  );
  const paths = work.paths.filter((path, index) => work.paths.findIndex(sameAs(path)) === index);
  const swept = drawer.length === work.drawer.length ? work : { ...work, drawer };
  return paths.length === work.paths.length
    ? swept
    : placed(swept, paths, paths.find(sameAs(work.paths[work.active]!))!);
}
