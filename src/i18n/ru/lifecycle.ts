import type { Messages } from '../en.ts';
import { count, date, days, of, parties, shortDate, verb, years } from './grammar.ts';

export const lifecycle: Messages['lifecycle'] = {
  heading: (day, holds) => `Состояние Договора на ${date(day)} года: ${holds.join(', ')}`,
  diagram: (path) => `Состояния Договора и двери между ними. Путь: ${path}`,
  state: {
    treaty: 'В любом состоянии',
    signed: 'Подписан',
    inForce: 'В силе',
    'treaty.inForce.term': 'Срок действия',
    originalTerm: 'Первоначальный срок',
    oneYearExtension: 'Продление на год',
    twoYearExtension: 'Продление на два года',
    threeYearExtension: 'Продление на три года',
    fourYearExtension: 'Продление на четыре года',
    fiveYearExtension: 'Продление на пять лет',
    'treaty.inForce.limits': 'Центральные ограничения',
    reducing: 'Сокращения',
    binding: 'Обязательны',
    'treaty.inForce.extension': 'Продление',
    nothingProposed: 'Ничего не предложено',
    offerStanding: 'Предложение сделано',
    extensionAgreed: 'Продление согласовано',
    'treaty.inForce.notice': 'Выход из Договора',
    'treaty.inForce.notice.noNotice': 'Уведомления нет',
    noticeRunning: 'Срок уведомления идёт',
    'treaty.inForce.participationUS': 'США',
    'treaty.inForce.participationUS.participating': 'Участвуют',
    'treaty.inForce.participationUS.suspended': 'Участие приостановлено',
    'treaty.inForce.participationRU': 'Россия',
    'treaty.inForce.participationRU.participating': 'Участвует',
    'treaty.inForce.participationRU.suspended': 'Участие приостановлено',
    'treaty.inForce.inspections': 'Инспекции',
    'treaty.inForce.inspections.held': 'Проводятся',
    'treaty.inForce.inspections.paused': 'Остановлены',
    expired: 'Истёк',
    expiry: 'Истечение срока',
    lapse: 'Ничто не связывает',
    withdrawn: 'Выход состоялся',
    succeeded: 'Заменён'
  },
  holds: {
    signed: 'подписан, но ещё не вступил в силу',
    inForce: 'в силе',
    originalTerm: 'первоначальный срок',
    oneYearExtension: 'продлён на год',
    twoYearExtension: 'продлён на два года',
    threeYearExtension: 'продлён на три года',
    fourYearExtension: 'продлён на четыре года',
    fiveYearExtension: 'продлён на пять лет',
    reducing: 'срок ограничений не наступил',
    binding: 'срок ограничений наступил',
    nothingProposed: 'продление не предложено',
    offerStanding: 'есть предложение о продлении',
    extensionAgreed: 'продление согласовано, процедуры не завершены',
    'treaty.inForce.notice.noNotice': 'уведомления о выходе нет',
    noticeRunning: 'идёт срок уведомления о выходе',
    'treaty.inForce.participationUS.participating': 'США участвуют',
    'treaty.inForce.participationUS.suspended': 'участие США приостановлено',
    'treaty.inForce.participationRU.participating': 'Россия участвует',
    'treaty.inForce.participationRU.suspended': 'участие России приостановлено',
    'treaty.inForce.inspections.held': 'инспекции проводятся',
    'treaty.inForce.inspections.paused': 'инспекции остановлены',
    expiry: 'истёк сегодня',
    lapse: 'истёк, по праву ничто больше не связывает',
    withdrawn: 'прекращён из-за выхода',
    succeeded: 'заменён новым договором'
  },
  edge: {
    entersIntoForce: 'обмен грамотами',
    limitsFallDue: 'наступает срок ограничений',
    termRunsOut: 'срок истекает',
    expiryDayEnds: 'день кончается',
    noticeTakesEffect: 'выход вступает в силу',
    pledgeRunsOut: 'обещание истекает',
    offerExtension: 'предложение',
    withdrawOffer: 'предложение отозвано',
    declineOffer: 'предложение отклонено',
    acceptOffer: 'оно принято',
    completeProcedures: 'обе Стороны завершили процедуры: продлён',
    giveWithdrawalNotice: 'уведомление о выходе',
    suspendParticipation: 'приостановление',
    resumeParticipation: 'возобновление',
    pauseInspections: 'обе останавливают',
    resumeInspections: 'обе возобновляют',
    pledgeObservance: 'обещание соблюдать ограничения',
    endObservance: 'обещание прекращено',
    bringSuccessorIntoForce: 'новый договор вступает в силу'
  },
  edgeBack: {
    offerExtension: 'новое предложение',
    completeProcedures: 'одна завершает процедуры'
  },
  edgeBoth: 'обе завершили',
  rests: (basis, article) =>
    basis === 'law' ? `ст. ${article}` : basis === 'politics' ? `политика, ст. ${article}` : `вне ст. ${article}`,
  restsOn: (basis, article) =>
    basis === 'law'
      ? `статья ${article}`
      : basis === 'politics'
        ? `политический шаг помимо статьи ${article}`
        : `статья ${article} об этом молчит`,
  legend: {
    taken: 'пройденный путь',
    ahead: 'ещё предстоит на этом пути',
    open: 'дверь открыта сегодня',
    shut: 'сегодня закрыта',
    ghost: 'дверь, в которую не вошли'
  },
  open: (doors) =>
    count(doors, { one: 'открытая дверь', few: 'открытые двери', many: 'открытых дверей', other: 'открытой двери' }),
  door: (event, article, choices) =>
    choices === 1
      ? `${event}, ${article}`
      : `${event}, ${article}: ${count(choices, { one: 'вариант', few: 'варианта', many: 'вариантов', other: 'варианта' })}`,
  choose: (event) => `Кто решает: ${event}`,
  close: 'Закрыть',
  now: 'Сейчас',
  today: 'В этот день',
  previous: 'До этого',
  next: 'Дальше на этом пути',
  nothingNext: 'На этом пути больше ничего не решено.',
  choices: 'Что можно решить',
  noChoices: 'Решать нечего.',
  together: 'Обе вместе',
  due: 'Наступает само собой',
  nothingDue: 'Больше ничего не наступает.',
  dueIn: (day, left) => `${date(day)} года, через ${days(left)}`,
  dueEvent: {
    entersIntoForce: () => 'Договор вступает в силу',
    limitsFallDue: () => 'наступает срок центральных ограничений',
    termRunsOut: () => 'срок истекает, и Договор прекращает действие',
    expiryDayEnds: () => 'день истечения кончается, и ничто больше не связывает',
    noticeTakesEffect: () => 'выход вступает в силу',
    pledgeRunsOut: (who) => `обещание ${of(who)} истекает`
  },
  shut: (number) =>
    count(number, {
      one: 'закрытая дверь, и почему',
      few: 'закрытые двери, и почему',
      many: 'закрытых дверей, и почему',
      other: 'закрытой двери, и почему'
    }),
  go: (day) => `К дню ${shortDate(day)}`,
  step: (day, what, rests) => `${date(day)} года: ${what} (${rests}).`,
  happened: {
    signature: () => 'Договор подписан',
    entryIntoForce: () => 'Договор вступает в силу',
    limitsBind: () => 'наступает срок центральных ограничений',
    extensionTakesEffect: (_, extension) => `вступает в силу продление на ${years(extension)}`,
    expiry: () => 'срок истекает, Договор прекращает действие',
    lapse: () => 'ничто больше не связывает',
    withdrawalTakesEffect: () => 'выход вступает в силу',
    pledgeRunsOut: (who) => `обещание ${of(who)} истекает`
  },
  remedyAct: (act) => `Сначала: ${act}.`,
  remedyDay: (day) => `С ${date(day)} года.`,
  reached: (state, day) => `${state}: на этом пути впервые ${date(day)} года.`,
  neverReached: (state) => `${state}: до этого состояния путь не доходит.`,
  shutBecause: (door, reason) => `${door}. Закрыто: ${reason}`,
  openAndDue: (doors, event, day) => `${doors}. Если ничего не решат, ${date(day)} года: ${event}.`,
  act: {
    offerExtension: (who) =>
      who === null ? 'Предложить продление' : verb(who, 'предлагают', 'предлагает', 'продление на'),
    withdrawOffer: () => 'Отозвать предложение',
    declineOffer: () => 'Отклонить предложение',
    acceptOffer: () => 'Принять предложение',
    completeProcedures: () => 'Завершить процедуры',
    giveWithdrawalNotice: () => 'Уведомить о выходе',
    suspendParticipation: () => 'Приостановить участие',
    resumeParticipation: () => 'Возобновить участие',
    pauseInspections: () => 'Остановить инспекции',
    resumeInspections: () => 'Возобновить инспекции',
    pledgeObservance: () => 'Обещать соблюдать ограничения в течение года',
    endObservance: () => 'Прекратить действие обещания',
    bringSuccessorIntoForce: () => 'Ввести в силу новый договор'
  },
  never: 'На этом пути — больше никогда.',
  years: (extension) => years(extension),
  party: (who) => parties[who],
  beyond: (day) => `Этот путь нарисован до ${date(day)} года; что было бы дальше, на нём не решено.`
};
