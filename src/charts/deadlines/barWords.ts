import type { Messages } from '../../i18n/en.ts';
import { daysBetween } from '../../treaty/calendarDate.ts';
import type { Bar } from './bars.ts';
import type { BarWords } from './layOut.ts';

/** What the bars say, each wording from the longest to the shortest. */
export function barWords({ deadlines: { bar: say } }: Pick<Messages, 'deadlines'>): BarWords {
  const each = ({ kind, from, to, wouldEnd, by, years = 0, isUnfinished }: Bar): string[] => {
    switch (kind) {
      case 'term':
        return [say.term(wouldEnd ?? to), say.termShort, say.termShortest];
      case 'extension':
        return [say.extension(years, wouldEnd ?? to), say.extensionShort(years), say.extensionShortest(years)];
      case 'procedures':
        return isUnfinished
          ? [say.neverCompleted, say.neverCompletedShort]
          : [say.procedures(daysBetween(from, to)), say.proceduresShort];
      case 'notice':
        return [say.notice(by!, to), say.noticeShort, say.noticeShortest];
      case 'offer':
        return [say.offer(by!, years), say.offerShort(years)];
      case 'pledge':
        return [say.pledge(by!, to), say.pledgeShort(by!), say.pledgeShortest(by!)];
    }
  };
  const jointly = (bars: readonly Bar[]): readonly string[] => {
    const [{ kind, by }] = bars as [Bar];
    if (kind === 'offer')
      return [say.offers(by!, bars.length), say.offersShort(by!, bars.length), say.offersShortest(by!, bars.length)];
    return bars.length === 1 ? each(bars[0]!) : [say.pledges(by!, bars.length)];
  };
  return { each, jointly };
}
