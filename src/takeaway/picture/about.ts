import type { Messages } from '../../i18n/en.ts';
import { pathTitle } from '../../i18n/pathTitle.ts';
import { daySummary } from '../../panels/daySummary.ts';
import type { Session } from '../../session/session.svelte.ts';
import type { CalendarDate } from '../../treaty/calendarDate.ts';
import type { About } from './metadata.ts';
import { pathsShown, titleOf, type Shown } from './shown.ts';
import { sourceLines } from './sources.ts';

/**
 * What is said of a picture in its file.
 *
 * @param address the whole of it, as it would be typed
 * @param today the day it is taken
 */
export function aboutPicture(
  say: Messages,
  session: Session,
  shown: Shown,
  address: string,
  today: CalendarDate
): About {
  const { activePath, period, date, paths } = session;
  const { chronicle } = activePath;
  const title = pathTitle(say, activePath);
  const summary = period
    ? say.day.announcement(date, title, daySummary(say, chronicle, period, date))
    : say.day.beyond(title, chronicle.scenario.horizon);
  const named = pathsShown(shown, paths.length, session.active, session.against);
  return {
    title: titleOf(say, shown, date),
    description: say.takeaway.description(
      named.map((place) => pathTitle(say, paths[place]!)),
      summary
    ),
    sources: sourceLines(say, shown).join(' '),
    rights: say.takeaway.rights,
    creator: say.share.simulator,
    address,
    date: today,
    language: session.language
  };
}
