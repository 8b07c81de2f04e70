import type { PartialDate } from '../../record/schema.ts';
import type { CalendarDate } from '../../treaty/calendarDate.ts';
import type { Party } from '../../treaty/party.ts';
import type { Messages } from '../en.ts';
import { count, date, number, parties, shortDate } from './grammar.ts';

type Counts = Readonly<Record<Party, number>>;

const MONTHS = ['янв.', 'февр.', 'март', 'апр.', 'май', 'июнь', 'июль', 'авг.', 'сент.', 'окт.', 'нояб.', 'дек.'];
const when = (day: PartialDate) => {
  if (day.length === 10) return shortDate(day as CalendarDate);
  const [year, month] = day.split('-');
  return month ? `${MONTHS[+month - 1]} ${year}` : day;
};
const each = ({ US, RU }: Counts) =>
  US === RU ? `${number(US)} у каждой Стороны` : `США — ${number(US)}, Россия — ${number(RU)}`;
const recalled = (isRecalled: boolean) => (isRecalled ? ' (по памяти)' : '');
const bound = { moreThan: 'более', about: 'около' };
const places: Record<string, string> = { Cairo: 'Каире', Geneva: 'Женеве' };
const place = (name: string) => places[name] ?? name;
/** After «до», «более», «около». */
const ofInspections = (value: number) =>
  count(value, { one: 'инспекции', few: 'инспекций', many: 'инспекций', other: 'инспекции' });
const byInspections = (value: number) =>
  count(value, { one: 'инспекцию', few: 'инспекции', many: 'инспекций', other: 'инспекции' });
const inspections = (value: number) =>
  count(value, { one: 'инспекция', few: 'инспекции', many: 'инспекций', other: 'инспекции' });
const exchanges = (value: number) => count(value, { one: 'обмен', few: 'обмена', many: 'обменов', other: 'обмена' });
const years = (value: number) => count(value, { one: 'год', few: 'года', many: 'лет', other: 'года' });

export const verification: Messages['verification'] = {
  heading: (path, allowed, until, stopped) =>
    `${path}: до ${ofInspections(allowed)} в год у каждой Стороны до ${shortDate(until)}${stopped ? `, с ${shortDate(stopped)} ни одной` : ''}`,
  headingDiffers: (path, allowed, until, stopped, by, other) =>
    `${path}: до ${ofInspections(allowed)} в год у каждой Стороны до ${shortDate(until)}, на ${number(Math.abs(by))} ${
      by < 0 ? 'меньше' : 'больше'
    }, чем на пути «${other}»${stopped ? `; с ${shortDate(stopped)} ни одной` : ''}`,
  headingNever: (path) => `${path}: инспекций нет, Договор так и не действует`,

  inspections: (allowed) => `Инспекции, до ${allowed} за год действия у каждой Стороны`,
  exchanges: 'Обмены данными, причитаются в марте и сентябре',
  sessions: 'Сессии Двусторонней консультативной комиссии, о которых есть сведения',
  notifications: 'Уведомления со дня вступления в силу, обеих Сторон вместе',
  carriedOut: 'проведена',
  allowed: 'допускается',
  given: 'переданы',
  due: 'причитаются',
  recalled: 'по памяти, документ не найден',
  release: 'опубликовано одной Стороной, без обмена',
  missing: 'не представлены',
  asItHappened: 'бледное: как было на деле, не на этом пути',
  gapsUnknown: 'Пропуски — в сведениях, а не в сессиях.',

  difference: (by, other) =>
    `на ${byInspections(Math.abs(by))} ${by < 0 ? 'меньше' : 'больше'} у каждой Стороны, чем на пути «${other}»`,
  differenceShort: (by) => `на ${number(Math.abs(by))} ${by < 0 ? 'меньше' : 'больше'} у каждой`,
  stopped: { paused: 'остановлены', suspended: 'приостановлены' },
  stoppedFrom: {
    paused: (day) => `остановлены с ${shortDate(day)}`,
    suspended: (day) => `приостановлены с ${shortDate(day)}`
  },
  recalledShort: 'по памяти',
  begunOnly: 'год начат',
  noneBothWays: (day) => `после ${shortDate(day)} взаимных нет`,
  noneBothWaysShort: 'взаимных нет',
  session: (session) => `сессия ${session}`,
  notHeld: (name) => `назначена в ${place(name)}, не состоялась`,
  notHeldShort: 'не состоялась',
  notified: (value, how, day, isRecalled) =>
    `${bound[how]} ${number(value)} на ${when(day)}${isRecalled ? ', по памяти' : ''}`,
  notifiedShort: (value, isRecalled) => `${number(value)}+${isRecalled ? ', по памяти' : ''}`,

  readout: {
    before: (entry) => `Договор ещё не в силе: инспекции и обмены данными начинаются после ${date(entry)} года.`,
    after: 'Договор не действует: права на инспекции нет, и данные не причитаются.',
    beyond: (horizon) => `Этот путь нарисован до ${date(horizon)} года.`,
    year: (year, from, last, allowed) =>
      `${year}‑й год действия (${shortDate(from)} – ${shortDate(last)}): до ${ofInspections(allowed)} у каждой Стороны.`,
    begun: (year, from, end, allowed) =>
      `${year}‑й год действия, начат ${shortDate(from)} и прерван ${shortDate(end)}: до ${ofInspections(allowed)} у каждой Стороны, как и в целом году.`,
    used: (counts, isRecalled) =>
      counts.US + counts.RU === 0 ? 'Ни одна не проведена.' : `Проведено: ${each(counts)}${recalled(isRecalled)}.`,
    usedSoFar: (counts, isRecalled, leaves) =>
      `Проведено до ${shortDate(leaves)}: ${each(counts)}${recalled(isRecalled)}; дальше неизвестно.`,
    usedOnRecord: (counts, isRecalled) =>
      counts.US + counts.RU === 0
        ? 'Проведено: неизвестно; на деле ни одной.'
        : `Проведено: неизвестно; на деле ${each(counts)}${recalled(isRecalled)}.`,
    stoppedFrom: (how, day) =>
      how === 'paused' ? `Остановлены с ${shortDate(day)}.` : `Приостановлены с ${shortDate(day)}.`,
    stoppedUntil: (how, day) =>
      how === 'paused' ? `Остановлены до ${shortDate(day)}.` : `Приостановлены до ${shortDate(day)}.`,
    stoppedAll: (how) => (how === 'paused' ? 'Остановлены весь год.' : 'Приостановлены весь год.'),
    data: (due, made) => `Обмены данными: причитается ${number(due)}, взаимных ${number(made)}.`,
    dataOnRecord: (due, made) => `Обмены данными: причитается ${number(due)}; на деле взаимных ${number(made)}.`
  },
  summary: (allowed, treatyYears, us, russia) =>
    `${years(treatyYears)} действия, до ${ofInspections(allowed)} у каждой Стороны. На этом пути проведено, насколько известно: США — ${number(us)}, Россия — ${number(russia)}.`,
  summaryStopped: (how, from, to) =>
    `Инспекции ${how === 'paused' ? 'остановлены' : 'приостановлены'} с ${date(from)} года до ${date(to)} года.`,
  summaryAgainst: (by, treatyYears, data, other) =>
    by === 0
      ? `Столько же, сколько на пути «${other}».`
      : `По сравнению с путём «${other}» ${by < 0 ? 'меньше' : 'больше'} на ${years(Math.abs(treatyYears))} действия, на ${byInspections(Math.abs(by))} у каждой Стороны и на ${exchanges(Math.abs(data))} данными в каждую сторону.`,
  summaryExchanges: (due, made) =>
    `На этом пути причитается обменов данными: ${number(due)}; взаимных, пока путь совпадает с тем, что было: ${number(made)}.`,
  summarySessions: (sessions) => `Сессии, о которых найдены сведения: ${sessions.join(', ')}.`,
  summaryNotifications: (checkpoints) => `Уведомления: ${checkpoints.join('; ')}.`,

  table: 'Проверка по годам действия в виде таблицы',
  column: {
    year: 'Год действия',
    from: 'С',
    until: 'До, не включая',
    allowed: 'Допускается инспекций у каждой Стороны',
    used: (party) => `Проведено, ${parties[party]}`,
    stopped: 'Дней остановки',
    suspended: 'Дней приостановления',
    due: 'Обменов данными причитается',
    made: 'Взаимных',
    sessions: 'Сессий, не менее (по памяти)',
    source: 'Источник'
  },
  total: 'Всего',
  begunShort: 'начат и прерван',
  unknown: 'неизвестно',
  asItHappenedValue: (value) => `на деле ${number(value)}`,
  recalledValue: (value) => `${number(value)} (по памяти)`,

  recordTable: 'Сессии, уведомления и итоги, о которых есть сведения, в виде таблицы',
  recordColumn: { when: 'Когда', what: 'Что', source: 'Источник' },
  onRecord: {
    session: (session, name) => `Сессия ${session} комиссии в ${place(name)}`,
    notHeld: (name) => `Сессия назначена в ${place(name)}, не состоялась`,
    sessions: (value) =>
      `Всего ${count(value, { one: 'сессия', few: 'сессии', many: 'сессий', other: 'сессии' })} комиссии`,
    notifications: (value, how) => `Уведомлений обеих Сторон ${bound[how]} ${number(value)}`,
    inspections: (value) => `${inspections(value)} обеих Сторон вместе`,
    exchanges: (value, last) => `${exchanges(value)} всей базой данных; последний взаимный: ${when(last)}`,
    exhibitions: (value) => count(value, { one: 'показ', few: 'показа', many: 'показов', other: 'показа' }),
    telemetry: (year, launches) =>
      `Согласована передача телеметрии о пусках ${year} года, у каждой Стороны: ${number(launches)}`
  },
  when,
  recalledNote: (what) => `${what} (по памяти)`
};
