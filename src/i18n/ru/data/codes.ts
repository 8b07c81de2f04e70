import type { codes as english } from '../../en/data/codes.ts';

export const codes: typeof english = {
  status: {
    recorded: 'как было',
    supposed: 'предположительно',
    beyondRecord: 'после конца записей, если ничего больше не решат'
  },
  sourceKind: {
    primary: 'сам документ или тот, чей это акт',
    secondary: 'агентства, солидная пресса, исследователи',
    'state-media': 'государственные СМИ',
    repost: 'копия, не сам документ',
    weak: 'слабый источник'
  },
  reading: {
    cumulative: 'все продления вместе не могут превышать пяти лет',
    single: 'Договор можно продлить лишь один раз'
  },
  figure: { declared: 'взятое число', alternative: 'вместо него печатает другой источник' },
  exchanged: {
    exchanged: 'передано другой Стороне',
    released: 'опубликовано одной Стороной, без обмена',
    notProvided: 'не представлено'
  },
  declaration: {
    initialDatabase: 'первоначальная база данных',
    sixMonth: 'обновление, раз в полгода',
    limitsDue: 'день, когда наступил срок ограничений',
    unilateralRelease: 'публикация одной Стороны',
    missing: 'ничего не представлено'
  },
  nature: { estimate: 'оценка, не данные' },
  given: {
    given: 'переданы',
    recalled: 'переданы, по памяти',
    release: 'опубликованы одной Стороной, без обмена',
    missing: 'не представлены',
    unknown: 'неизвестно'
  },
  recordKind: {
    session: 'сессия комиссии',
    sessionNotHeld: 'сессия, которая намечалась и не состоялась',
    sessions: 'сессий комиссии всего',
    notifications: 'уведомлений со вступления в силу',
    inspections: 'инспекций',
    dataExchanges: 'обменов полной базой данных',
    exhibitions: 'показов',
    telemetry: 'пусков, о телеметрии которых договорились'
  },
  bound: {
    exactly: 'ровно',
    moreThan: 'более',
    about: 'около',
    maximum: 'не более',
    minimum: 'не менее'
  },
  basis: {
    law: 'право',
    politics: 'политика, вне Договора',
    fact: 'факт, которого Договор не знает'
  }
};
