import type { Ending, Length, Pledged, Turn } from '../../scenarios/differences.ts';
import type { CalendarDate } from '../../treaty/calendarDate.ts';
import type { Years } from '../../treaty/decision.ts';
import { other, type Party } from '../../treaty/party.ts';
import type { Messages } from '../en.ts';
import { count, days, of, shortDate, verb, years } from './grammar.ts';

const long = (length: Length) => (length.years === null ? days(Math.abs(length.days)) : years(Math.abs(length.years)));
const offered = (it: { by: Party; years: Years }) =>
  `предложение ${of(other(it.by))} о продлении на ${years(it.years)}`;

const decided: Record<Turn['type'], (turn: Turn & { by: Party; years: Years; until: CalendarDate }) => string> = {
  offerExtension: (it) => verb(it.by, 'предлагают', 'предлагает', `продлить Договор на ${years(it.years)}`),
  withdrawOffer: (it) => verb(it.by, 'отзывают', 'отзывает', `своё предложение о продлении на ${years(it.years)}`),
  declineOffer: (it) => verb(it.by, 'отклоняют', 'отклоняет', offered(it)),
  acceptOffer: (it) => verb(it.by, 'принимают', 'принимает', offered(it)),
  completeProcedures: (it) => verb(it.by, 'завершают', 'завершает', 'свои процедуры для продления'),
  giveWithdrawalNotice: (it) => verb(it.by, 'уведомляют', 'уведомляет', 'о выходе из Договора'),
  suspendParticipation: (it) => verb(it.by, 'приостанавливают', 'приостанавливает', 'участие'),
  resumeParticipation: (it) => verb(it.by, 'возобновляют', 'возобновляет', 'участие'),
  pauseInspections: () => 'обе Стороны останавливают инспекции',
  resumeInspections: () => 'обе Стороны возобновляют инспекции',
  pledgeObservance: (it) => verb(it.by, 'обещают', 'обещает', `соблюдать ограничения до ${shortDate(it.until)}`),
  endObservance: (it) => verb(it.by, 'прекращают', 'прекращает', 'действие своего обещания соблюдать ограничения'),
  bringSuccessorIntoForce: () => 'вступает в силу новый договор'
};

const ends: Record<Ending['how'], string> = {
  expired: 'истекает',
  withdrawn: 'прекращается из-за выхода',
  succeeded: 'уступает место новому договору'
};

const pledgers = (pledged: readonly Pledged[]) =>
  pledged.length > 1
    ? 'обе Стороны соблюдают ограничения'
    : verb(pledged[0]!.by, 'соблюдают', 'соблюдает', 'ограничения');

export const differences: Messages['differences'] = {
  heading: 'Чем они различаются',
  compare: 'Сравнить с путём',
  same: (one, another) => `Пути «${one}» и «${another}» одинаковы от начала до конца.`,
  until: (day) => `До ${shortDate(day)} всё одинаково.`,
  refusedOnly: 'Пути различаются лишь решениями, которых по праву принять было нельзя.',
  side: (path, clauses) => `На пути «${path}» ${clauses.join('; ')}.`,
  clause: {
    turn: (turn) =>
      `${decided[turn.type](turn as Parameters<(typeof decided)['acceptOffer']>[0])} (${shortDate(turn.date)})`,
    nothing: 'больше ничего не решают',
    course: (extensions, ending) => {
      const extended = extensions.map((it) => `${years(it.years)} (${shortDate(it.date)})`).join(' и затем на ');
      const end = ending ? `${ends[ending.how]} ${shortDate(ending.date)}` : '';
      if (!extended) return `Договор ${end}`;
      return `Договор продлевают на ${extended}${end && `, и он ${end}`}`;
    },
    endless: 'Договор ещё не прекратился там, где путь обрывается',
    suspended: ({ by, from, days: contested }) =>
      `участие ${of(by)} приостановлено с ${shortDate(from)}, и обязательность Договора для ${
        by === 'US' ? 'них' : 'неё'
      } оспаривается ${days(contested)}`,
    contested: ({ by, days: contested }) =>
      `обязательность Договора для ${by === 'US' ? 'них' : 'неё'} затем оспаривается ${days(contested)}`,
    goOn: 'инспекции идут до конца',
    stopped: (from) => `инспекций нет с ${shortDate(from)}`,
    pledged: (pledged) =>
      `${pledgers(pledged)} по обещанию, вне Договора, с ${shortDate(pledged[0]!.from)} до ${shortDate(pledged[0]!.to)}`
  },
  endTogether: (ending) => `На обоих путях Договор ${ends[ending.how]} ${shortDate(ending.date)}.`,
  balance: (path, by, items) =>
    by.days === 0
      ? `В итоге на пути «${path}» ${items.join('; ')}.`
      : `Путь «${path}» на ${long(by)} ${by.days < 0 ? 'короче' : 'длиннее'}: ${items.join('; ')}.`,
  item: {
    limits: (by) => `центральные ограничения действуют на ${long(by)} ${by.days < 0 ? 'меньше' : 'дольше'} (статья II)`,
    inspections: (treatyYears, each, isOneBegun) =>
      `${each < 0 ? 'меньше' : 'больше'} на ${count(Math.abs(treatyYears), {
        one: 'год',
        few: 'года',
        many: 'лет',
        other: 'года'
      })} действия с инспекциями${isOneBegun ? ' (один лишь начат)' : ''}, то есть на ${count(Math.abs(each), {
        one: 'инспекцию',
        few: 'инспекции',
        many: 'инспекций',
        other: 'инспекции'
      })} у каждой Стороны (статья XI; Протокол, часть пятая)`,
    dataExchanges: (each) =>
      `${each < 0 ? 'меньше' : 'больше'} на ${count(Math.abs(each), {
        one: 'обмен',
        few: 'обмена',
        many: 'обменов',
        other: 'обмена'
      })} данными в каждую сторону (Протокол, часть четвёртая)`
  },
  asMuch: 'Инспекций на обоих путях допускается поровну, и обменов данными причитается поровну.',
  rightOnly: (from) => `С ${shortDate(from)} инспекций нет ни на одном из них: различается лишь право на них.`
};
