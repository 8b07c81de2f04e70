import type { Gist } from '../../scenarios/gist.ts';
import type { Condition } from '../../treaty/decision.ts';
import type { Party } from '../../treaty/party.ts';
import type { Messages } from '../en.ts';
import { of, parties, shortDate } from './grammar.ts';

const YEARS = ['', 'один год', 'два года', 'три года', 'четыре года', 'пять лет'];
const WITH: Record<Condition, string> = {
  warheadFreeze: 'замораживанием боезарядов',
  freezeVerification: 'проверкой',
  chinaJoins: 'участием Китая'
};
/** The United States are plural in Russian, and so are both Parties together. */
const suspension = (who: readonly Party[]) =>
  `${who.map((party) => parties[party]).join(' и ')} ${who.join() === 'RU' ? 'приостановила' : 'приостановили'} участие`;

function name({ extensions, attempt, suspended, isObserved, end }: Gist): string {
  const clauses = extensions.map(({ years, conditions, takenUp }, index) => {
    const terms = conditions.length > 0 ? ` с ${conditions.map((it) => WITH[it]).join(' и ')}` : '';
    return `${index > 0 ? 'затем ' : ''}${YEARS[years]}${terms}, согласие ${shortDate(takenUp)}`;
  });
  if (attempt?.how === 'offered')
    clauses.push(`предложение ${of(attempt.by)}, ${YEARS[attempt.years]}, ${shortDate(attempt.date)}, не принято`);
  if (attempt?.how === 'agreed')
    clauses.push(`${YEARS[attempt.years]}, согласие ${shortDate(attempt.date)}, процедуры не завершены`);
  if (suspended.length > 0) clauses.push(suspension(suspended));
  const then = clauses.length > 0 ? 'затем ' : '';
  if (end.how === 'lapse') clauses.push(clauses.length > 0 ? `${then}истечение` : 'без продления: истечение');
  if (end.how === 'withdrawal') clauses.push(`${then}выход ${of(end.by)}, уведомление ${shortDate(end.date)}`);
  if (end.how === 'successor') clauses.push(`${then}новый договор ${shortDate(end.date)}`);
  if (end.how === 'open' && clauses.length === 0) clauses.push('в силе до конца оси');
  if (isObserved) clauses.push('ограничения по обещанию');
  const text = clauses.join('; ');
  return text[0]!.toUpperCase() + text.slice(1);
}

export const naming: Messages['naming'] = { name };
