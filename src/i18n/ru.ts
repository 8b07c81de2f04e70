import { EARLIEST_HORIZON, FIRST_DECISION_DAY, LATEST_HORIZON, MOST_DECISIONS } from '../scenarios/scenario.ts';
import { CLOSEST, DEFAULT_DATE, MOST_PATHS } from '../session/address.ts';
import { INSPECTIONS_PER_YEAR } from '../treaty/inspection.ts';
import { LIMITS_DUE } from '../treaty/limits.ts';
import type { Messages } from './en.ts';
import {
  date,
  shortDate,
  shortMonth,
  readDate,
  number,
  count,
  days,
  years,
  verb,
  parties,
  of,
  limits
} from './ru/grammar.ts';
import { verification } from './ru/verification.ts';
import { differences } from './ru/differences.ts';
import { deadlines } from './ru/deadlines.ts';
import { lifecycle } from './ru/lifecycle.ts';
import { card } from './ru/card.ts';
import { events } from './ru/events.ts';
import { edit } from './ru/edit.ts';
import { library } from './ru/library.ts';
import { ask } from './ru/ask.ts';
import { share } from './ru/share.ts';
import { data } from './ru/data.ts';
import { takeaway } from './ru/takeaway.ts';
import { help } from './ru/help.ts';
import { naming } from './ru/naming.ts';
import { estimates } from './ru/estimates.ts';

/** The page in Russian, in the terms of the Treaty's Russian text. */
export const ru: Messages = {
  language: { name: 'Русский', choose: 'Язык' },
  date,
  shortDate,
  shortMonth,
  readDate,
  number,
  verification,
  differences,
  deadlines,
  lifecycle,
  card,
  events,
  estimates,
  edit,
  library,
  ask,
  share,
  data,
  takeaway,
  help,
  naming,

  page: {
    title: 'ДСНВ: продлить или позволить истечь?',
    lead: (paths) =>
      paths === 1
        ? 'Один путь Договора. Передвиньте линию на любой день и читайте сверху вниз.'
        : `${['', '', 'Два', 'Три', 'Четыре'][paths]} пути одного Договора. Передвиньте линию на любой день и читайте сверху вниз: что действовало?`,
    about:
      'ДСНВ ограничивал развёрнутые стратегические ядерные силы США и России с 2011 по 2026 год. Страница применяет правила самого Договора; то, чего не было, так и помечено.'
  },
  theme: { choose: 'Оформление', auto: 'Авто', light: 'Светлое', dark: 'Тёмное' },

  notice: {
    heading: 'Не всё в этом адресе удалось прочесть',
    more: (number) => `И ещё: ${number}.`,
    dismiss: 'Скрыть',
    path: (value, place, expected) =>
      place
        ? `path «${value}»: в ${place} ожидается ${expected}. Этот путь пропущен.`
        : `path «${value}»: ожидается ${expected}. Этот путь пропущен.`,
    tooManyPaths: (value) => `path «${value}»: помещается не более ${number(MOST_PATHS)} путей. Этот пропущен.`,
    date: (value) =>
      `date «${value}»: ожидается календарная дата вида ${DEFAULT_DATE}. Линия стоит на дне по умолчанию.`,
    dateOutside: (value, from, last) =>
      `date «${value}»: ожидается день с ${date(from)} по ${date(last)} года. Линия стоит на дне по умолчанию.`,
    against: (value) =>
      `against «${value}»: ожидается номер одного из путей. Выбранный путь сравнивается с первым из остальных.`,
    shown: (value, from, to) =>
      `from, to «${value}»: ожидаются два дня не ближе ${number(CLOSEST)} дней друг к другу, с ${date(from)} по ${date(to)} года. Ось показывает обычные годы.`,
    active: (value) => `active «${value}»: ожидается номер одного из путей. Выбран первый.`,
    view: (value) => `view «${value}»: ожидается paths, limits, verification, deadlines, lifecycle, day или score.`,
    lang: (value) => `lang «${value}»: ожидается en или ru.`,
    theme: (value) => `theme «${value}»: ожидается auto, light или dark.`
  },

  expected: {
    object: 'объект',
    array: 'список',
    version: 'версия 1',
    slug: 'имя из строчных латинских букв, цифр и дефисов',
    text: 'текст',
    calendarDate: 'календарная дата: год-месяц-день',
    dateInSpan: `дата с ${date(FIRST_DECISION_DAY)} года до горизонта`,
    horizon: `дата с ${date(EARLIEST_HORIZON)} по ${date(LATEST_HORIZON)} года`,
    reading: 'cumulative или single',
    decisionType: 'известное симулятору решение',
    party: 'US или RU',
    years: 'целое число лет от одного до пяти',
    conditions: 'список известных условий',
    laterThanDate: 'дата позже дня решения',
    fewerDecisions: `список не более чем из ${number(MOST_DECISIONS)} решений`,
    noSuchField: 'отсутствие такого поля',
    field: 'значение, а его нет',
    linkForm: 'сценарий в виде ссылки',
    preset: 'готовый путь, например lapse-2021, или сценарий в виде ссылки'
  },

  preset: {
    'as-it-happened': 'Как было на деле',
    'one-year-2020': 'Один год, как предложила Россия',
    'one-year-freeze-2020': 'Один год, с замораживанием боезарядов',
    'five-year-2021': 'Пять лет, без приостановления',
    'lapse-2021': 'Без продления',
    'one-year-then-four': 'Один год, затем четыре',
    withdrawal: 'Выход вместо приостановления',
    successor: 'Новый договор в 2025 году',
    'observance-2026': 'Ограничения по обещанию после 2026 года'
  },
  presetAbout: {
    'as-it-happened':
      'Всё это было. Март 2020 года, для которого день неизвестен, стоит на последнем числе. Предложение России от сентября 2025 года соблюдать ограничения нарисовано как обещание до того дня, когда МИД назвал его оставшимся без ответа.',
    'one-year-2020':
      'Было: до предложения России от 16 октября 2020 года. Предположение: США принимают его на следующий день, и обе Стороны завершают свои процедуры за восемь дней, как в 2021 году.',
    'one-year-freeze-2020':
      'Было: до предложения России от 20 октября 2020 года, один год и политическое замораживание боезарядов. Предположение: США принимают его без проверки замораживания. Замораживание лежит вне Договора и здесь не считается.',
    'five-year-2021':
      'Было: до февраля 2023 года. Предположение: Россия не приостанавливает участие. Возобновились бы инспекции, неизвестно; здесь они остаются остановленными.',
    'lapse-2021':
      'Было: до 20 января 2021 года. Предположение: США не предлагают пять лет, и ни о чём другом не договариваются.',
    'one-year-then-four':
      'Было: до 16 октября 2020 года, затем путь на один год. Предположение: на женевской встрече в июне 2021 года согласованы оставшиеся из пяти четыре года. Было ли второе продление правомерно, так и не решено.',
    withdrawal:
      'Было: до 27 февраля 2023 года. Предположение: в день приостановления Россия уведомляет о выходе, как предусмотрено пунктом 3 статьи XIV; Договор прекращается через три месяца.',
    successor:
      'Было: до февраля 2023 года. Предположение: приостановления нет, и 5 февраля 2025 года вступает в силу новый договор. Его ограничения неизвестны и не нарисованы.',
    'observance-2026':
      'Было: до 3 февраля 2026 года. Предположение: США отвечают России тем же, и обе Стороны соблюдают ограничения до 5 февраля 2027 года по обещанию, а не по праву.'
  },

  time: {
    playhead: 'День на оси времени',
    controls: 'По времени',
    hint: 'Стрелки сдвигают на день, Page Up и Page Down — на месяц, [ и ] — от события к событию, пробел — ход времени, + и − — масштаб, Escape — вся ось.',
    wholeAxis: 'Все годы',
    closer: 'Крупнее',
    further: 'Мельче',
    previousEvent: 'Предыдущее событие',
    nextEvent: 'Следующее событие',
    play: 'Пустить время',
    pause: 'Остановить',
    typed: 'День',
    unreadable: 'Ожидается день, например 16 окт. 2020 или 2020-10-16.',
    outside: (from, last) => `Ожидается день с ${date(from)} по ${date(last)} года.`,
    brush: 'Проведите по нескольким годам, чтобы увидеть их крупнее; двойной щелчок — все годы.'
  },

  paths: {
    heading: (paths) =>
      paths === 1
        ? 'Когда Договор прекращает действие на этом пути'
        : 'Когда Договор прекращает действие на каждом пути',
    choose: 'Выбранный путь',
    summary: (paths) =>
      paths === 1
        ? 'Одна полоса на оси времени: когда Договор действует на этом пути и когда прекращает действие.'
        : `${['', '', 'Две полосы', 'Три полосы', 'Четыре полосы'][paths]} на одной оси времени: когда Договор действует на каждом пути и когда прекращает действие.`,
    bar: { inForce: 'первоначальный срок', extended: 'продлён' },
    barShort: { inForce: 'в силе', extended: 'продлён' },
    table: (paths) => (paths === 1 ? 'Путь в виде таблицы' : 'Пути в виде таблицы'),
    column: {
      path: 'Путь',
      from: 'С',
      until: 'До, не включая',
      phase: 'Состояние',
      limits: (party) => `Ограничения для ${party === 'US' ? 'США' : 'России'}`,
      inspections: 'Инспекции'
    },
    mark: {
      entryIntoForce: (day) => `в силе с ${shortDate(day)}`,
      extended: (day) => `продлён ${shortDate(day)}`,
      contested: (day) => `оспаривается с ${shortDate(day)}`,
      resumed: (day) => `участие возобновлено ${shortDate(day)}`,
      notice: (day) => `уведомление о выходе ${shortDate(day)}`,
      limitsDue: (day) => `ограничения обязательны с ${shortDate(day)}`,
      left: (day) => `предположение с ${shortDate(day)}`
    },
    offer: (by, extension, day) =>
      `${by === 'US' ? 'США предлагают' : 'Россия предлагает'} ${years(extension)}, ${shortDate(day)}`,
    offerShort: (by, extension) => `${by === 'US' ? 'США предлагают' : 'Россия предлагает'} ${years(extension)}`,
    promised: (by) => (by === 'US' ? 'обещание США' : 'обещание России'),
    readout: (day) => `${shortDate(day)}`,
    readoutOf: {
      signed: 'ещё не в силе',
      inForce: 'в силе',
      extended: 'в силе, продлён',
      contested: 'в силе, оспаривается',
      observed: 'Договора нет, ограничения по обещанию',
      expired: 'истёк',
      withdrawn: 'прекратил действие из-за выхода',
      succeeded: 'заменён',
      beyond: 'дальше не показан'
    },
    markShort: {
      entryIntoForce: 'в силе',
      extended: 'продлён',
      contested: 'оспаривается',
      resumed: 'возобновлено',
      notice: 'уведомление',
      limitsDue: 'ограничения',
      left: 'предположение'
    },
    outcome: {
      expired: { recorded: (day) => `истёк ${shortDate(day)}`, supposed: (day) => `истекает ${shortDate(day)}` },
      withdrawn: {
        recorded: (day) => `прекратил действие из-за выхода ${shortDate(day)}`,
        supposed: (day) => `прекращает действие из-за выхода ${shortDate(day)}`
      },
      succeeded: { recorded: (day) => `заменён ${shortDate(day)}`, supposed: (day) => `заменяется ${shortDate(day)}` },
      inForce: 'остаётся в силе'
    }
  },

  phase: {
    signed: 'Подписан, не вступил в силу',
    inForce: 'В силе, первоначальный срок',
    extended: 'В силе, продлён',
    expired: 'Истёк',
    withdrawn: 'Прекратил действие из-за выхода',
    succeeded: 'Заменён новым договором'
  },
  hold: {
    pending: 'ещё нет',
    reducing: 'сокращения, срок не наступил',
    binding: 'обязательны',
    contested: 'оспариваются',
    observed: 'соблюдаются по обещанию',
    none: 'нет'
  },
  inspections: { none: 'нет', active: 'проводятся', paused: 'остановлены', suspended: 'прекращены' },
  party: parties,
  partyShort: parties,

  limits: {
    heading: (path, from, to) => `${path}: ограничения обязательны с ${shortDate(from)} до ${shortDate(to)}`,
    headingContested: (path, from, to, who, since) =>
      `${path}: ограничения обязательны с ${shortDate(from)} до ${shortDate(to)}, для ${of(who)} оспариваются с ${shortDate(since)}`,
    headingContestedFor: (path, from, to, who, since, until) =>
      `${path}: ограничения обязательны с ${shortDate(from)} до ${shortDate(to)}, для ${of(who)} оспариваются с ${shortDate(since)} до ${shortDate(until)}`,
    headingContestedOften: (path, from, to) =>
      `${path}: ограничения обязательны с ${shortDate(from)} до ${shortDate(to)}, временами оспариваются`,
    headingNever: (path) => `${path}: ограничения так и не становятся обязательными`,
    title: limits,
    unit: {
      warheads: (value) => count(value, { one: 'боезаряд', few: 'боезаряда', many: 'боезарядов', other: 'боезаряда' }),
      deployed: (value) =>
        count(value, {
          one: 'развёрнутый носитель',
          few: 'развёрнутых носителя',
          many: 'развёрнутых носителей',
          other: 'развёрнутого носителя'
        }),
      launchers: (value) =>
        count(value, {
          one: 'пусковая установка',
          few: 'пусковые установки',
          many: 'пусковых установок',
          other: 'пусковой установки'
        })
    },
    binds: (limit, from) => `предел ${number(limit)}, обязателен с ${shortDate(from)}`,
    bindsShort: (limit, from) => `предел ${number(limit)} с ${shortDate(from)}`,
    neverBinds: (limit) => `предел ${number(limit)}, на этом пути не наступает`,
    limit: (limit) => `предел ${number(limit)}`,
    summary: (what, path, us, russia, binding) =>
      `${limits[what]}. ${binding} США: ${us}. Россия: ${russia}. Путь: ${path}.`,
    bindsFromTo: (limit, from, to) =>
      `Предел ${number(limit)} обязателен с ${date(from)} года до ${date(to)} года, не включая этот день.`,
    bindsNever: (limit) => `Предел ${number(limit)} так и не становится обязательным.`,
    fromTo: (first, firstDay, last, lastDay) =>
      `от ${number(first)} на ${date(firstDay)} года до ${number(last)} на ${date(lastDay)} года`,
    lastRecorded: (party) => `${parties[party]}, как было на деле`,
    lastExchange: (party, day) => `${parties[party]}: после ${shortDate(day)} данных нет`,
    lastExchangeShort: (party, day) => `${parties[party]}, до ${shortDate(day)}`,
    lastRelease: (party, day) => `${parties[party]}: последняя публикация ${shortDate(day)}, без обмена`,
    recordOnly: 'бледное: объявлено на деле, не на этом пути',
    marks: {
      declared: 'объявлено',
      recalled: 'по памяти, документ не найден',
      release: 'опубликовано одной Стороной, без обмена'
    },
    scale: 'Шкалы начинаются не с нуля.',
    choose: 'Какое ограничение',
    short: { warheads: 'Боезаряды', deployed: 'Носители', launchers: 'Пусковые установки' },
    ghosts: (paths) => (paths === 1 ? 'предел на другом пути' : 'предел на других путях'),
    holds: { contested: 'оспариваются', observed: 'по обещанию' },
    readout: {
      count: (party, value, day) => `${parties[party]} ${number(value)}, ${shortDate(day)}`,
      missing: (party, day) => `${parties[party]}: не предоставлено, ${shortDate(day)}`,
      nothing: (party) => `${parties[party]}: ещё ничего не объявлено`,
      recordOnly: (values) => `как было на деле: ${values}`
    },
    estimate: {
      label: (party, least, most) =>
        `оценка: ${parties[party]}, возможно до ${least === most ? `${number(most)} примерно` : `${number(least)}–${number(most)}`}`,
      by: {
        'gottemoeller-2019-ru': 'Гёттемюллер, декабрь 2019',
        'forbes-2020-us': 'Forbes, январь 2020 (более 3500)',
        'analysts-2026-us': 'аналитики в обзоре, январь 2026',
        'digest-2026-ru': 'обзор CRS и других, июнь 2026'
      },
      summary: (labels, from) =>
        `С ${date(from)} года их ничто не ограничивает. Опубликованные оценки, не данные: ${labels.join('; ')}.`,
      table: 'Опубликованные оценки сил без ограничений, в виде таблицы',
      column: {
        party: 'Сторона',
        what: 'Что оценивается',
        figure: 'Величина',
        timescale: 'Сколько времени это заняло бы',
        author: 'Чья оценка',
        source: 'Источник'
      },
      both: 'Каждая Сторона',
      range: (low, high) => `от ${number(low)} до ${number(high)}`,
      upTo: (high) => `до ${number(high)}`,
      atLeast: (low) => `более ${number(low)}`,
      times: (factor) => `до ${number(factor)} раз больше`,
      noFigure: 'без числа',
      derived: '(наш подсчёт)'
    },
    table: 'Объявленные числа в виде таблицы',
    column: {
      asOf: 'По состоянию на',
      party: 'Сторона',
      source: 'Источник',
      what: { warheads: 'Боезаряды', deployed: 'Развёрнутые носители', launchers: 'Пусковые установки' }
    },
    notProvided: 'данные не представлены',
    recalled: '(по памяти)',
    alternative: (value, publisher) => `(${publisher}: ${number(value)})`
  },

  source: {
    repost: (publisher) => `${publisher} (копия, не сам документ)`,
    weak: (publisher) => `${publisher} (слабый источник)`,
    stateMedia: (publisher) => `${publisher} (государственное СМИ)`,
    noAddress: 'адрес не найден'
  },

  day: {
    heading: (day) => `${date(day)} года`,
    announcement: (day, path, summary) => `${date(day)} года, ${path}: ${summary}`,
    supposedFrom: (day) =>
      `С ${date(day)} года этот путь расходится с тем, что было: чего на нём не решено, того на нём нет.`,
    beyond: (path, day) => `Путь «${path}» нарисован до ${date(day)} года; этот день лежит за его пределом.`,
    summary: {
      signed: (entry) =>
        `Подписан и ещё не вступил в силу: он вступает в силу с обменом ратификационными грамотами, ${date(entry)} года.`,
      inForce: (left, expiry) =>
        `Договор в силе, идёт первоначальный срок. Если его не продлят, он истечёт через ${days(left)}, ${date(expiry)} года.`,
      extended: (left, expiry) => `Договор в силе, он продлён. Он истекает через ${days(left)}, ${date(expiry)} года.`,
      contested: (left, expiry, who) =>
        `Договор в силе, но ${who === 'US' ? 'США приостановили' : 'Россия приостановила'} участие, чего Договор не предусматривает. Он истекает через ${days(left)}, ${date(expiry)} года.`,
      contestedByBoth: (left, expiry) =>
        `Договор в силе, но обе Стороны приостановили участие, чего Договор не предусматривает. Он истекает через ${days(left)}, ${date(expiry)} года.`,
      noticeRuns: (left, end) =>
        `Идёт срок уведомления о выходе: Договор прекращает действие через ${days(left)}, ${date(end)} года.`,
      expiryDay: () =>
        'Сегодня Договор истёк: последнее решение можно было принять вчера. Его ограничения больше не обязательны.',
      expired: (since, end) =>
        `Договор истёк ${date(end)} года, ${days(since)} назад. Договорные ограничения не связывают ни одну из Сторон.`,
      withdrawn: (end) =>
        `Договор прекратил действие из-за выхода ${date(end)} года. Договорные ограничения не связывают ни одну из Сторон.`,
      succeeded: (end) => `С ${date(end)} года действует новый договор; его ограничения здесь неизвестны.`
    },
    phase: 'Состояние',
    phaseValue: {
      signed: 'Подписан, не вступил в силу',
      inForce: (day, year) => `В силе, первоначальный срок: день ${number(day)}, ${year}‑й год действия`,
      extended: (day, year) => `В силе, продлён: день ${number(day)}, ${year}‑й год действия`,
      expired: 'Истёк',
      withdrawn: 'Прекратил действие из-за выхода',
      succeeded: 'Заменён новым договором'
    },
    left: 'Осталось',
    leftValue: (left, end) => `${days(left)}, до ${shortDate(end)}`,
    binds: (party) => parties[party],
    inspections: 'Инспекции',
    inspectionsValue: {
      none: 'нет: Договор не в силе',
      active: `до ${INSPECTIONS_PER_YEAR} в год у каждой Стороны`,
      paused: 'остановлены обеими Сторонами',
      suspended: 'прекращены из-за приостановления'
    },
    dataExchange: 'Данные',
    dataExchangeValue: {
      none: 'нет: Договор не в силе',
      active: 'обмен каждые полгода',
      suspended: 'обмена нет из-за приостановления'
    },
    declared: 'Объявлено в последний раз',
    onlyOnRecord: 'как было на деле, не на этом пути',
    published: (day) => `опубликовано ${shortDate(day)}`,
    beyondRecord:
      'Этот день лежит за пределами известного, которое кончается июнем 2026 года: показано то, что действует, если ничего больше не решено.',
    asOf: (day) => `на ${shortDate(day)}`,
    nothingDeclared: 'пока ничего'
  },

  decision: {
    offerExtension: (who, extension) =>
      verb(who, 'предлагают', 'предлагает', `продлить Договор на ${years(extension)}`),
    withdrawOffer: (who) => verb(who, 'отзывают', 'отзывает', 'своё предложение'),
    declineOffer: (who) => verb(who, 'отклоняют', 'отклоняет', 'предложение другой Стороны'),
    acceptOffer: (who) => verb(who, 'принимают', 'принимает', 'предложение другой Стороны'),
    completeProcedures: (who) => verb(who, 'завершают', 'завершает', 'свои процедуры для продления'),
    giveWithdrawalNotice: (who) => verb(who, 'уведомляют', 'уведомляет', 'о выходе из Договора'),
    suspendParticipation: (who) => verb(who, 'приостанавливают', 'приостанавливает', 'участие'),
    resumeParticipation: (who) => verb(who, 'возобновляют', 'возобновляет', 'участие'),
    pauseInspections: () => 'Обе Стороны останавливают инспекции',
    resumeInspections: () => 'Обе Стороны возобновляют инспекции',
    pledgeObservance: (who) => verb(who, 'обещают', 'обещает', 'соблюдать ограничения'),
    endObservance: (who) => verb(who, 'прекращают', 'прекращает', 'действие своего обещания'),
    bringSuccessorIntoForce: () => 'Вступает в силу новый договор'
  },

  refused: {
    heading: 'Невозможно на этом пути',
    entry: (day, decision) => `${shortDate(day)}: ${decision}.`,
    because: (reason, article) => `${reason} (статья ${article})`,
    reason: {
      notInForce: 'В этот день Договор не действует.',
      alreadyAgreed: 'Продление уже согласовано; сначала завершаются процедуры.',
      exceedsFiveYears: 'Все продления вместе не могут превышать пяти лет.',
      secondExtension: 'При таком прочтении Договор можно продлить лишь один раз.',
      noStandingOffer: 'Нет предложения, по которому можно решать.',
      nothingAgreed: 'Продление не согласовано.',
      alreadyCompleted: 'Её процедуры уже завершены.',
      noticeAlreadyGiven: 'Срок уведомления о выходе уже идёт.',
      noticeTooShort: 'Выход вступает в силу не раньше чем через три месяца после уведомления.',
      alreadySuspended: 'Её участие уже приостановлено.',
      notSuspended: 'Её участие не приостановлено.',
      alreadyPaused: 'Инспекции уже остановлены.',
      notPaused: 'Инспекции не остановлены.',
      noPledge: 'Обещания, которое ещё действует, нет.',
      succeeded: 'Новый договор уже действует.'
    }
  },

  proof: {
    title: 'Откуда это известно',
    link: 'Откуда это известно: проверены все состояния модели',
    back: 'Назад к симулятору',
    lead: 'Симулятор исполняет Договор как автомат с конечным числом состояний. Такой автомат можно обойти целиком: каждое достижимое состояние и в каждом из них любое решение любой из Сторон.',
    walked: 'Что пройдено',
    readings:
      'Всё пройдено дважды, по одному разу при каждом толковании пункта 2 статьи XIV: все продления вместе не превышают пяти лет либо продление возможно только одно. Числа даны для обоих обходов вместе.',
    states: (states, steps, pairs) =>
      `Состояний у автомата: ${number(states)}; переходов между ними: ${number(steps)}. В каждом состоянии испытано каждое решение; пар «состояние и решение»: ${number(pairs)}.`,
    positions: (stops, positions, moves) =>
      `Затем каждое состояние помещено в календарь. Правила сравнивают день лишь со своими днями: вступление в силу, срок выполнения ограничений, каждое возможное истечение, конец срока уведомления или обещания. Поэтому достаточно остановиться на нескольких днях: тех, что установлены Договором, соседних с ними и отстоящих на три месяца назад. Таких дней ${number(stops)}. Положений в календаре: ${number(positions)}; шагов между ними: ${number(moves)}.`,
    paths: (paths) =>
      `Кратчайшие пути переданы самому симулятору в виде датированных решений, не менее одного к каждому состоянию, которое допускает календарь. Таких путей: ${number(paths)}.`,
    apart:
      'Переговоры о продлении и то, что Стороны делают помимо Договора (приостановление, остановка инспекций, обещания), пройдены порознь: одно не влияет на другое, и отдельный тест проверяет это, сводя их вместе.',
    held: 'Что верно всюду',
    invariant: {
      neverBeyondFifteenYears: 'Договор никогда не остаётся в силе более 15 лет со дня вступления в силу.',
      expiresOnItsDay: 'Он истекает именно в день окончания срока: не раньше, а без продления и не позже.',
      extendedByBothOnly:
        'Он никогда не продлевается одной Стороной: каждая должна предложить или принять предложение и каждая\u00a0— завершить свои внутренние процедуры.',
      atMostFiveYears:
        'Продления вместе никогда не превышают пяти лет; если толковать так, что продление одно, второго не бывает.',
      threeMonthsNotice:
        'Уведомление о выходе никогда не прекращает его раньше чем через три месяца и ни в какой день, кроме названного в уведомлении.',
      nothingRevives: 'После истечения, выхода или замены новым договором ничто не возвращает его в силу.',
      limitsBindFromTheirDay: `Пока он в силе, ограничения обязательны с ${date(LIMITS_DUE)} года и ни днём раньше.`,
      noLimitAfterEnd:
        'После его прекращения ни одно договорное ограничение не обязательно, инспекций и обмена данными нет.',
      nothingBesideMovesIt:
        'Приостановление участия, остановка инспекций или политическое обещание не меняют ни срока, ни ограничений, ни предложения, ни уведомления.',
      takenOrRefused:
        'Каждое решение в каждом состоянии либо принимается, либо отклоняется с указанием причины и статьи; третьего не бывает.',
      neverMeansNever:
        'Где симулятор говорит «больше никогда», к этому решению нет пути; где он называет, что помогло бы, путь с этого и начинается.',
      everyStepCites:
        'Каждый переход называет положение, на котором он основан, и его природу: право, политика или факт вне Договора.',
      simulatorAgrees:
        'Получив датированные решения, ведущие к состоянию, симулятор не отклоняет ни одного и приходит именно к нему.'
    },
    article: (article) => {
      const [, number, paragraph] = /^(\w+)(?:\((\d)\))?$/.exec(article)!;
      return paragraph ? `Пункт ${paragraph} статьи ${number}` : `Статья ${number}`;
    },
    theModel: 'Сама модель',
    checked: (times) => count(times, { one: 'проверка', few: 'проверки', many: 'проверок', other: 'проверки' }),
    holds: 'верно',
    fails: (times) => `нарушено ${count(times, { one: 'раз', few: 'раза', many: 'раз', other: 'раза' })}`,
    first: (place) => `Впервые: ${place}`,
    again: 'Проверьте сами',
    hint: 'Та же проверка в вашем браузере. Она занимает несколько секунд, и ничто никуда не отправляется.',
    run: 'Проверить здесь',
    running: (percent) => `Идёт проверка: ${number(percent)} %`,
    same: (seconds) =>
      `Готово за ${number(seconds)} с. Все числа те же, что при сборке этой страницы, и все утверждения верны.`,
    different: (seconds) =>
      `Готово за ${number(seconds)} с. Числа выше новые: они не совпали с записанными при сборке этой страницы.`,
    failed: 'В этом браузере проверку выполнить не удалось.',
    notTheWorld:
      'Доказано свойство модели, а не мира. Показано, что правила в том виде, в каком они здесь записаны, нигде не нарушают утверждений ниже. Этим не показано ни то, что правительства соблюдают правила, ни то, что Договор истолкован верно.',
    oracle:
      'От ошибок, общих для правил и этой проверки, предохраняет второй симулятор, написанный отдельно от первого и считающий день за днём. Тесты сравнивают оба на 2000 случайных сценариях.'
  },

  footer: {
    note: 'Составлено по открытым источникам до ноября 2026 года. За июль — ноябрь 2026 года ничего не найдено: это неизвестность, а не отсутствие событий.'
  }
};
