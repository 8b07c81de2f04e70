import type { Messages } from '../../i18n/en.ts';
import { VIEWS, type View } from '../../session/address.ts';
import type { CalendarDate } from '../../treaty/calendarDate.ts';

/** What can be taken away: the whole score, or one of its views. */
export const SHOWN = ['score', ...VIEWS] as const;
export type Shown = 'score' | View;

/** What the reader sees first: where the address asks for one view, that one. */
export function shownAt(views: readonly View[] | null): Shown {
  return views?.length === 1 ? views[0]! : 'score';
}

/**
 * The places, in the comparison, of the paths that a picture shows, as they stand there.
 *
 * @param active the path that most views are about
 * @param against the one it is compared with; null where there is no other
 */
export function pathsShown(shown: Shown, count: number, active: number, against: number | null): number[] {
  const all = Array.from({ length: count }, (_, place) => place);
  switch (shown) {
    case 'score':
    case 'paths':
    case 'limits':
      return all;
    case 'verification':
      return all.filter((place) => place === active || place === against);
    default:
      return [active];
  }
}

/** What stands above a picture. */
export function titleOf({ takeaway }: Messages, shown: Shown, date: CalendarDate): string {
  return shown === 'day' ? takeaway.title.day(date) : takeaway.title[shown];
}
