import type { Gist } from '../../scenarios/gist.ts';
import type { Condition } from '../../treaty/decision.ts';
import type { Party } from '../../treaty/party.ts';
import { shortDate } from './grammar.ts';

const YEARS = ['', 'one year', 'two years', 'three years', 'four years', 'five years'];
const WITH: Record<Condition, string> = {
  warheadFreeze: 'a warhead freeze',
  freezeVerification: 'verification',
  chinaJoins: 'China'
};
const who = (party: Party) => (party === 'US' ? 'the US' : 'Russia');

/** `One year with a warhead freeze, taken up 3 Nov 2020; then lapse` */
function name({ extensions, attempt, suspended, isObserved, end }: Gist): string {
  const clauses = extensions.map(({ years, conditions, takenUp }, index) => {
    const terms = conditions.length > 0 ? ` with ${conditions.map((it) => WITH[it]).join(' and ')}` : '';
    return `${index > 0 ? 'then ' : ''}${YEARS[years]}${terms}, taken up ${shortDate(takenUp)}`;
  });
  if (attempt?.how === 'offered')
    clauses.push(`${YEARS[attempt.years]} offered by ${who(attempt.by)} ${shortDate(attempt.date)}, not taken up`);
  if (attempt?.how === 'agreed')
    clauses.push(`${YEARS[attempt.years]} agreed ${shortDate(attempt.date)}, not completed`);
  if (suspended.length > 0) clauses.push(`${suspended.map(who).join(' and ')} suspended`);
  const then = clauses.length > 0 ? 'then ' : '';
  if (end.how === 'lapse') clauses.push(clauses.length > 0 ? `${then}lapse` : 'no extension: lapse');
  if (end.how === 'withdrawal') clauses.push(`${then}withdrawal by ${who(end.by)}, notice ${shortDate(end.date)}`);
  if (end.how === 'successor') clauses.push(`${then}a successor ${shortDate(end.date)}`);
  if (end.how === 'open' && clauses.length === 0) clauses.push('in force to the end of the axis');
  if (isObserved) clauses.push('limits kept by pledge');
  const text = clauses.join('; ');
  return text[0]!.toUpperCase() + text.slice(1);
}

/** What a path of the reader's own is called, as long as it is given no title. */
export const naming = { name };
