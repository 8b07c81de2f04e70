import type { Messages } from '../../i18n/en.ts';
import type { Chronicle } from '../../scenarios/chronicle.ts';
import { addYears, daysBetween } from '../../treaty/calendarDate.ts';
import { latestCompletion } from '../../treaty/latestDay.ts';
import { reckon } from '../../treaty/reckoning.ts';
import { outcome } from '../strip.ts';
import { obligationsOf } from './ahead.ts';

/** What the deadlines of a path come to, in a sentence. */
export function finding({ deadlines: { finding: say } }: Pick<Messages, 'deadlines'>, chronicle: Chronicle): string {
  const last = chronicle.periods.findLast(({ expiresOn }) => expiresOn !== null);
  if (!last) return say.never;
  const expiry = last.expiresOn!;
  const end = outcome(chronicle);
  if (end?.how === 'withdrawn') {
    const notice = chronicle.entries.findLast(
      ({ event, until }) => event === 'giveWithdrawalNotice' && until === end.date
    )!;
    return say.withdrawn(notice.date, end.date, daysBetween(end.date, expiry));
  }
  if (end?.how === 'succeeded') return say.succeeded(end.date, daysBetween(end.date, expiry));
  const open = obligationsOf(chronicle).find(
    ({ key, backwards }) => key === 'latestCompletion' && backwards!.startsWith(expiry)
  );
  if (open) return say.canBeExtended(open.date, expiry);
  const extension = chronicle.entries.findLast(({ event }) => event === 'extensionTakesEffect');
  if (!extension) return say.expires(expiry);
  const due = latestCompletion(reckon(addYears(expiry, -extension.years!))).date;
  return say.extended(extension.date, daysBetween(extension.date, due), expiry);
}
