import { EARLIEST_HORIZON, FIRST_DECISION_DAY, LATEST_HORIZON, MOST_DECISIONS } from '../../scenarios/scenario.ts';
import { CLOSEST, DEFAULT_DATE, MOST_PATHS } from '../../session/defaults.ts';
import { date, shortDate, shortMonth, readDate, number, count, years, parties, of, limits } from './grammar.ts';
import { naming } from './naming.ts';
import { estimates } from './estimates.ts';

/** What is said on the score's first rows and of its address: all that a small embed needs. */
export const score: typeof import('../en/score.ts').score = {
  language: { choose: 'Язык' },
  date,
  shortDate,
  shortMonth,
  readDate,
  number,
  estimates,
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
  embed: {
    open: 'Открыть в симуляторе, с числами и источниками',
    noScript:
      'Это изображение: самому симулятору нужен JavaScript, а он здесь отключён. Показаны те варианты и ограничения, с которых страница начинается.',
    failed: 'Симулятор не загрузился; обновите страницу, чтобы попробовать снова. Показано то, с чего он начинается.'
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
  }
};
