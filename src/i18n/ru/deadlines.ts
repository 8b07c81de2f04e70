import type { Party } from '../../treaty/party.ts';
import type { Messages } from '../en.ts';
import { count, date, days, number, parties, shortDate, years } from './grammar.ts';

const whose = (by: Party, us: string, ru: string) => (by === 'US' ? us : ru);
/** Parts of the Protocol, as they are numbered in words. */
const PARTS: Record<string, string> = {
  Two: 'вторая',
  Three: 'третья',
  Four: 'четвёртая',
  Five: 'пятая',
  Six: 'шестая',
  Seven: 'седьмая',
  Eight: 'восьмая',
  Nine: 'девятая'
};

export const deadlines: Messages['deadlines'] = {
  heading: (path, finding) => `${path}: ${finding}`,
  headingSupposed: (path, since, finding) => `${path}, с ${shortDate(since)} предположительно: ${finding}`,
  finding: {
    canBeExtended: (last, expiry) =>
      `последний день, чтобы завершить продление, — ${shortDate(last)}; Договор истекает ${shortDate(expiry)}`,
    extended: (done, spare, expiry) =>
      `продлён ${shortDate(done)}, ${spare === 0 ? 'в последний день' : `за ${days(spare)} до последнего дня`}; дальше ${shortDate(expiry)} продлить нельзя`,
    withdrawn: (given, end, early) =>
      `уведомление от ${shortDate(given)} прекращает Договор ${shortDate(end)}, за ${days(early)} до конца срока`,
    succeeded: (end, early) => `новый договор заменяет этот ${shortDate(end)}, за ${days(early)} до конца срока`,
    expires: (expiry) => `Договор истекает ${shortDate(expiry)}`,
    never: 'Договор не действует ни дня'
  },
  summary: (path, bars, total) =>
    `Сроки на пути «${path}». ${bars} Обязанностей, прав и последних дней с датой: ${number(total)}, все они в таблице ниже.`,
  summaryBar: (label, from, to) => `${label}: с ${date(from)} года до ${date(to)} года, не включая этот день.`,

  bar: {
    term: (to) => `первоначальный срок, десять лет, до ${shortDate(to)}`,
    termShort: 'первоначальный срок',
    termShortest: 'десять лет',
    extension: (extension, to) => `продлён на ${years(extension)}, до ${shortDate(to)}`,
    extensionShort: (extension) => `продлён на ${years(extension)}`,
    extensionShortest: (extension) => `+${years(extension)}`,
    procedures: (length) => `процедуры: ${days(length)}`,
    proceduresShort: 'процедуры',
    neverCompleted: 'согласовано, процедуры не завершены',
    neverCompletedShort: 'не завершено',
    notice: (by, to) => `уведомление ${whose(by, 'США', 'России')} о выходе, действует с ${shortDate(to)}`,
    noticeShort: 'уведомление о выходе',
    noticeShortest: 'уведомление',
    offer: (by, extension) => `${whose(by, 'США предлагают', 'Россия предлагает')} ${years(extension)}`,
    offerShort: (extension) => years(extension),
    offers: (by, times) =>
      `${times === 1 ? 'предложение' : 'предложения'} ${whose(by, 'США', 'России')} о продлении: ${number(times)}`,
    offersShort: (by, times) =>
      `${parties[by]}: ${count(times, { one: 'предложение', few: 'предложения', many: 'предложений', other: 'предложения' })}`,
    offersShortest: (by, times) => `${parties[by]}: ${number(times)}`,
    pledge: (by, to) => `обещание ${whose(by, 'США', 'России')}, политика, а не право, до ${shortDate(to)}`,
    pledgeShort: (by) => `обещание ${whose(by, 'США', 'России')}, не право`,
    pledgeShortest: (by) => `обещание ${whose(by, 'США', 'России')}`,
    pledges: (by, times) =>
      `${parties[by]}: ${count(times, { one: 'обещание', few: 'обещания', many: 'обещаний', other: 'обещания' })}, не право`
  },
  mark: {
    expiry: (day) => `истекает ${shortDate(day)}`,
    expiryReplaced: (day) => `истёк бы ${shortDate(day)}`,
    withdrawal: (day) => `прекращается из-за выхода ${shortDate(day)}`,
    succession: (day) => `заменён ${shortDate(day)}`,
    latestCompletion: (day) => `последний день, чтобы завершить продление: ${shortDate(day)}`,
    latestCompletionShort: (day) => `последний день продления ${shortDate(day)}`,
    latestCompletionShortest: (day) => `продление: ${shortDate(day)}`,
    latestNotice: (day) => `последний день для уведомления о выходе: ${shortDate(day)}`,
    latestNoticeShort: (day) => `последний день уведомления ${shortDate(day)}`,
    latestNoticeShortest: (day) => `уведомление: ${shortDate(day)}`,
    dayAlone: shortDate
  },
  lane: {
    database: 'база данных: 30 марта, 30 сент.',
    databaseShort: 'база данных',
    other: 'другие обязанности и права',
    otherShort: 'другое',
    contested: 'Пунктир: оспаривается, пока одна из Сторон приостановила участие.'
  },

  inDays: (left) => (left === 0 ? 'сегодня' : `через ${days(left)}`),
  daysAlone: (left) => `${number(left)}\u00a0дн.`,
  inDaysJointly: (lefts) => `ближайшие: через ${lefts.slice(0, -1).map(number).join(', ')} и ${days(lefts.at(-1)!)}`,
  countdown: (what, left, day) => `${what}: ${left}, ${shortDate(day)}`,
  nothingAhead: 'Впереди нет ничего, у чего есть дата.',

  duty: {
    airplaneTypes: 'Обмен типами инспекционных самолётов',
    inspectorLists: 'Обмен списками инспекторов и членов экипажей',
    clearanceNumber: 'Номер разрешения инспекционных самолётов',
    initialDatabase: 'Первоначальная база данных передана',
    databaseUpdate: 'Обновлённая база данных передана',
    inspectionsOpen: 'Инспекции могут начаться',
    typeOneInspections: 'Инспекции первого типа',
    typeTwoInspections: 'Инспекции второго типа',
    limitDeployed: 'Срок ограничения на развёрнутые ракеты и бомбардировщики',
    limitWarheads: 'Срок ограничения на боезаряды',
    limitLaunchers: 'Срок ограничения на пусковые установки',
    commissionSessions: 'Сессии Двусторонней консультативной комиссии',
    telemetrySettled: 'Обмен телеметрией за прошлый год',
    reportToSenate: 'Доклад Сенату США',
    latestNotice: 'Последний день для уведомления о выходе',
    latestCompletion: 'Последний день, чтобы завершить продление',
    expiry: 'Истечение срока',
    withdrawal: 'Выход вступает в силу',
    pledge: 'Ограничения соблюдаются по обещанию'
  },
  dutyJoint: {
    limits: 'Наступает срок трёх центральных ограничений',
    inspectionYear: 'Счёт инспекций начинается заново',
    pledgeRunsOut: 'Обещание соблюдать ограничения истекает'
  },
  undated: {
    changeNotified: 'Уведомление об изменении данных',
    launchNotified: 'Уведомление о пуске ракеты',
    bomberNotified: 'Уведомление о тяжёлом бомбардировщике за рубежом более 24 часов',
    flightPlan: 'План полёта инспекционного самолёта',
    visas: 'Визы для инспекторов и членов экипажей из списков',
    exhibition: 'Показ нового типа, варианта или модификации',
    telemetryComplaint: 'Претензия к носителям телеметрии',
    telemetryExplanation: 'Разъяснение после такой претензии',
    commissionOnRequest: 'Созыв комиссии по просьбе Стороны',
    commissionYear: 'Год, по которому считаются сессии комиссии',
    proceduresBegun: 'Процедуры для продления начаты вовремя',
    registration: 'Регистрация Договора в ООН'
  },
  why: {
    endsBeforeDue: 'Договор прекращается раньше этого срока; остаётся ли обязанность, текст не говорит.',
    runsFromAnEvent: 'Срок идёт от события, которое может наступить в любой день.',
    whichYear: 'Столько-то в год, но какой год имеется в виду, не видно.',
    noDayGiven: 'В положении не найдено дня.',
    noLengthGiven: 'Сколько длятся процедуры, не установлено.'
  },

  kind: { duty: 'обязанность', right: 'право', lastDay: 'последний день', end: 'прекращение' },
  by: { ...parties, both: 'обе Стороны' },
  confidence: {
    verified: 'виделось в документе',
    'from-memory': 'по памяти, в документе не виделось',
    disputed: 'оспаривается'
  },
  provision: (article) => {
    const part = /^Part (\w+) ?(.*)$/.exec(article);
    if (part) return `Протокол, часть ${PARTS[part[1]!] ?? part[1]}${part[2] ? `, ${part[2]}` : ''}`;
    const condition = /^US Senate condition (.*)$/.exec(article);
    return condition ? `условие Сената США ${condition[1]}` : `статья ${article}`;
  },
  step: (sign, size, unit) =>
    `${sign} ${
      {
        years: years(size),
        months: count(size, { one: 'месяц', few: 'месяца', many: 'месяцев', other: 'месяца' }),
        days: days(size),
        hours: count(size, { one: 'час', few: 'часа', many: 'часов', other: 'часа' })
      }[unit]
    }`,
  equally: (one, other) => `${one}, то есть ${other}`,
  quantity: { maximum: (most) => `не более ${number(most)}`, minimum: (least) => `не менее ${number(least)}` },
  asOf: (day) => `на ${shortDate(day)}`,
  note: {
    contested: (by) => `оспаривается: ${whose(by, 'США приостановили', 'Россия приостановила')} участие`,
    contestedByBoth: 'оспаривается: обе Стороны приостановили участие',
    paused: 'в эти дни инспекций нет; право остаётся',
    superseded: 'заменено более поздним сроком',
    politics: 'политика, вне Договора'
  },

  table: 'Обязанности с датами в таблице',
  column: {
    day: 'День',
    until: 'До, не включая',
    what: 'Что',
    kind: 'Вид',
    by: 'Кто',
    working: 'Как вычислено',
    provision: 'Положение',
    confidence: 'Насколько надёжно',
    note: 'Примечание',
    source: 'Источник'
  },
  withoutDay: 'Без дня'
};
