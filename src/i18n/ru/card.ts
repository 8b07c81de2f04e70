import { parts } from '../../treaty/calendarDate.ts';
import { CONDITIONS, type Condition, type DecisionType } from '../../treaty/decision.ts';
import { LIMITS_DUE } from '../../treaty/limits.ts';
import type { Party } from '../../treaty/party.ts';
import type { Messages } from '../en.ts';
import { date, number, of, parties, shortDate, years } from './grammar.ts';

/** As they stand without a day. */
const MONTHS = 'январь февраль март апрель май июнь июль август сентябрь октябрь ноябрь декабрь'.split(' ');

/** Who would have to do something first: the United States are plural in Russian. */
const must = (by: Party, rest: string) => `Сначала ${by === 'US' ? 'США должны' : 'Россия должна'} ${rest}.`;

const CONDITION: Record<Condition, string> = {
  warheadFreeze: 'замораживание боезарядов обеими Сторонами',
  freezeVerification: 'проверка этого замораживания',
  chinaJoins: 'участие Китая в переговорах'
};
/** In the order in which they are chosen. */
const listed = (which: readonly Condition[]) =>
  CONDITIONS.filter((it) => which.includes(it))
    .map((it) => CONDITION[it])
    .join('; ');

/** What is done with terms of one's own choice: of the United States, who are plural in Russian, and of Russia. */
const VERBS: Partial<Record<DecisionType, readonly [string, string]>> = {
  offerExtension: ['предлагают', 'предлагает'],
  giveWithdrawalNotice: ['уведомляют', 'уведомляет'],
  pledgeObservance: ['обещают', 'обещает']
};

export const card: Messages['card'] = {
  bindsBoth: 'Обе Стороны',
  holds: {
    pending: 'пока ничего',
    reducing: `идут сокращения; срок ограничений — ${date(LIMITS_DUE)} года`,
    binding: 'центральные ограничения',
    contested: 'центральные ограничения, что оспаривается',
    observed: 'центральные ограничения, лишь по обещанию',
    none: 'ограничений нет'
  },
  basis: {
    pending: 'Договор подписан и не вступил в силу, статья XIV(1).',
    reducing: 'Право: семь лет на сокращения, статья II(1).',
    binding: 'Право, статья II(1).',
    contested:
      'Участие приостановлено, чего статья XIV не предусматривает: для другой Стороны это по-прежнему право, для неё самой — политика.',
    observed: 'Политика: обязательство вне Договора, который прекращён.',
    none: 'Ни права, ни обещания.'
  },

  decide: {
    heading: 'Что можно решить сейчас',
    branches: 'Решение начинает с этого дня новый путь; прежний остаётся рядом.',
    goesOn: 'Решение продолжает этот путь.',
    undo: 'Отменить последнее решение',
    together: 'Обе вместе',
    nothing: 'Ничего: решений для этого дня модель не знает.',
    what: {
      offerExtension: 'Предложить продление, на сколько лет',
      withdrawOffer: 'Отозвать своё предложение',
      declineOffer: 'Отклонить предложение другой Стороны',
      acceptOffer: 'Принять предложение другой Стороны',
      completeProcedures: 'Завершить процедуры согласованного продления',
      giveWithdrawalNotice: 'Уведомить о выходе',
      suspendParticipation: 'Приостановить участие',
      resumeParticipation: 'Возобновить участие',
      pauseInspections: 'Остановить инспекции',
      resumeInspections: 'Возобновить инспекции',
      pledgeObservance: 'Обещать соблюдать ограничения',
      endObservance: 'Прекратить действие обещания',
      bringSuccessorIntoForce: 'Ввести в силу новый договор'
    },
    offer: {
      acceptOffer: (by, extension) => `Принять предложение ${of(by)}: ${years(extension)}`,
      declineOffer: (by, extension) => `Отклонить предложение ${of(by)}: ${years(extension)}`,
      withdrawOffer: (by, extension) => `Отозвать предложение ${of(by)}: ${years(extension)}`
    },
    conditions: (which) => `на условиях вне Договора: ${listed(which)}`,
    conditional: (which) => `Его условия, вне Договора: ${listed(which)}.`,
    years,
    basis: {
      law: (article) => `Статья ${article}`,
      politics: () => 'политика, вне Договора',
      fact: () => 'в тексте Договора этого нет'
    },
    wouldEnd: (day) => `Договор прекратился бы ${shortDate(day)}, через три месяца.`,
    wouldEndAnyway: (day) => `Срок кончился бы ${shortDate(day)}, когда Договор уже истёк.`,
    until: (day) => `На год: до ${shortDate(day)}.`,
    bothFirst: 'Затем каждая Сторона завершает свои процедуры.'
  },
  terms: {
    other: (type) =>
      type === 'offerExtension'
        ? 'На других условиях'
        : type === 'giveWithdrawalNotice'
          ? 'С прекращением в более поздний день'
          : 'До другого дня',
    decides: (type, who) => {
      const [plural, singular] = VERBS[type] ?? ['решают', 'решает'];
      return `${parties[who]} ${who === 'US' ? plural : singular}`;
    },
    years: 'Срок продления',
    yearsValue: (extension) => years(extension),
    conditions: 'На политических условиях, вне Договора',
    condition: CONDITION,
    day: { effective: 'Договор прекращается', until: 'Обещание прекращается' },
    about: {
      effective: (earliest) => `Если не указано: ${shortDate(earliest)}, через три месяца — раньше нельзя.`,
      until: () => 'Первый день, когда обещание уже не действует.'
    },
    problem: {
      unreadable: () => 'Дата неполная: нужны день, месяц и год.',
      missing: (_, earliest) => `Нужна дата: ${shortDate(earliest)} или позже.`,
      tooEarly: (type, earliest) =>
        type === 'giveWithdrawalNotice'
          ? `Слишком рано: нужно ${shortDate(earliest)} или позже — уведомление действует три месяца, статья XIV(3).`
          : `Слишком рано: нужно ${shortDate(earliest)} или позже, после дня обещания.`
    }
  },
  impossible: {
    heading: (things) => `Сейчас невозможно (${number(things)})`,
    who: (by) => (by.length === 1 ? (by[0] === 'US' ? 'США' : 'Россия') : 'любая из Сторон'),
    entry: (what, who) => `${what} (${who})`,
    never: 'На этом пути этого уже ничто не изменит.',
    goTo: (day) => `Перейти к ${shortDate(day)}`,
    goToPossible: (day, who) =>
      `Перейти к ${shortDate(day)}, когда это станет возможно${who.map((party) => ` для ${of(party)}`).join('')}`,
    needs: {
      offerExtension: (by) => must(by, 'сделать предложение'),
      withdrawOffer: (by) => must(by, 'отозвать своё предложение'),
      declineOffer: (by) => must(by, 'отклонить предложение'),
      acceptOffer: (by) => must(by, 'принять предложение'),
      completeProcedures: (by) => must(by, 'завершить свои процедуры'),
      giveWithdrawalNotice: (by) => must(by, 'уведомить о выходе'),
      suspendParticipation: (by) => must(by, 'приостановить участие'),
      resumeParticipation: (by) => must(by, 'возобновить участие'),
      pauseInspections: () => 'Сначала инспекции должны быть остановлены.',
      resumeInspections: () => 'Сначала инспекции должны возобновиться.',
      pledgeObservance: (by) => must(by, 'дать обещание'),
      endObservance: (by) => must(by, 'прекратить действие своего обещания'),
      bringSuccessorIntoForce: () => 'Сначала должен вступить в силу новый договор.'
    }
  },

  next: {
    heading: 'Ближайшее в календаре',
    nothing: 'Сроков нет: Договор не действует, и обещаний нет.',
    notYet: 'Пока ничего: обязанности идут со вступления в силу.',
    go: (day) => `к ${shortDate(day)}`,
    goName: (day, what) => `к ${shortDate(day)}: ${what}`,
    recalled: 'по памяти',
    disputed: 'оспаривается'
  },

  record: {
    heading: 'Что было около этого дня',
    asItHappened: 'Как было на деле, не на этом пути',
    next: 'Дальше',
    month: (month) => `${MONTHS[parts(`${month}-01`).month - 1]}\u00a0${month.slice(0, 4)}`,
    nothingFound: 'Ничего не найдено: известное кончается июнем 2026 года. Неизвестно, а не «ничего не было».',
    nothing: 'За предшествующие недели — ничего.',
    recalled: 'по памяти, в документе не виделось',
    disputed: 'источники расходятся'
  }
};
