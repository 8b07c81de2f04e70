import type { CalendarDate } from '../../treaty/calendarDate.ts';
import { other } from '../../treaty/party.ts';
import type { Messages } from '../en.ts';
import { count, date, number, shortDate, verb, years } from './grammar.ts';

const YEARS = ['', 'один год', 'два года', 'три года', 'четыре года', 'пять лет'];
const NUMBERS = ['', 'одно', 'два', 'три', 'четыре', 'пять'];
const ways = (value: number) => count(value, { one: 'путь', few: 'пути', many: 'путей', other: 'пути' });

const holds: Messages['ask']['holds'] = {
  binds: 'ограничения обязательны',
  inForce: 'Договор в силе',
  kept: 'ограничения соблюдаются, по праву или по обещанию'
};
const holdsNot: Messages['ask']['holds'] = {
  binds: 'ограничения не обязательны для обеих Сторон',
  inForce: 'Договор не в силе',
  kept: 'ограничения не соблюдаются обеими Сторонами'
};
const does: Messages['ask']['does'] = {
  acceptOffer: 'принятие предложения ещё спасает Договор',
  offerExtension: 'предложение ещё спасает Договор',
  completeProcedures: 'завершение процедур ещё спасает Договор',
  giveWithdrawalNotice: 'уведомление о выходе ещё прекращает его до истечения срока'
};
const ends = {
  expired: (day: CalendarDate) => `истекает ${date(day)} года`,
  withdrawn: (day: CalendarDate) => `прекращает действие из-за выхода ${date(day)} года`,
  succeeded: (day: CalendarDate) => `заменяется новым договором ${date(day)} года`
};

export const ask: Messages['ask'] = {
  heading: 'Спросить, что ещё можно решить',
  from: (day, path) =>
    `С конца дня ${date(day)} года на пути «${path}»: решённое к этому дню остаётся, а то, что было на нём позже, не решено.`,
  examples: 'Готовые вопросы',
  example: {
    everyWay: (day) => `Все пути, на которых ${shortDate(day)} ограничения ещё обязательны`,
    latestDay: 'Последний день, когда принятие ещё спасает Договор',
    soonestEnd: 'Что прекращает его раньше всего'
  },
  what: 'Вопрос',
  question: {
    everyWay: 'Показать все пути, на которых',
    latestDay: 'Последний день, когда',
    soonestEnd: 'Что прекращает его раньше всего',
    longest: 'Как долго он может действовать'
  },
  goal: 'Что должно иметь место',
  act: 'Что должно быть сделано',
  holds,
  does,
  on: 'на день',
  day: 'На какой день',
  find: 'Найти',

  stale: (day, path) => `Эти ответы даны с ${date(day)} года на пути «${path}».`,
  again: (day) => `Спросить снова с ${shortDate(day)}, на выбранном пути`,
  looked: (positions) =>
    `Просмотрено положений: ${number(positions)}; правомерно ли в них решение, определял автомат самого Договора.`,
  whoOffers:
    'Кто предлагает и кто принимает, для Договора безразлично: где предложения нет, одна из Сторон поставлена здесь первой.',
  full: 'На этом пути столько решений, что добавить ещё нельзя.',

  found: (number, goal, day) => `${ways(number)}, на которых ${date(day)} года ${holds[goal]}`,
  group: (rests, extensions, number, isPledge) => {
    const by =
      rests === 'inForce'
        ? isPledge
          ? 'По праву, '
          : ''
        : `По обещанию, когда ${rests === 'expired' ? 'Договор истёк' : 'Договор прекращён выходом'}, `;
    const text = `${by}${extensions === 0 ? 'без нового продления' : `${NUMBERS[extensions]} ${['', 'продление', 'продления', 'продления', 'продления', 'продлений'][extensions]}`}: ${ways(number)}`;
    return text[0]!.toUpperCase() + text.slice(1);
  },
  sequence: (extensions) =>
    extensions.length === 0
      ? 'Без нового продления'
      : extensions
          .map((it) => YEARS[it])
          .join(', затем ')
          .replace(/^./, (it) => it.toUpperCase()),
  decisions: (number) =>
    number === 0
      ? 'решать ничего не нужно'
      : count(number, { one: 'решение', few: 'решения', many: 'решений', other: 'решения' }),
  open: 'Открыть рядом с выбранным путём',
  step: {
    offered: (by, extension) =>
      `${verb(by, 'предлагают', 'предлагает', years(extension))}, ${verb(other(by), 'принимают', 'принимает', 'предложение')}, и обе Стороны завершают свои процедуры`,
    accepted: (by, extension) =>
      `${verb(by, 'принимают', 'принимает', `действующее предложение: ${years(extension)}`)}; обе Стороны завершают свои процедуры`,
    completed: (extension) => `Завершаются оставшиеся процедуры согласованного продления: ${years(extension)}`,
    conditions: (text) => `${text}; условия предложения лежат вне Договора`,
    pledged: (by, until) =>
      `${by ? verb(by, 'обещают', 'обещает', 'соблюдать') : 'Обе Стороны обещают соблюдать'} ограничения до ${shortDate(until)}`
  },
  until: (day) => `возможно по ${shortDate(day)}`,

  none: (article) => `Такого нет: этому препятствует статья ${article}`,
  settled: 'Это уже решено',
  hasEnded: 'Договор уже прекратил действие',
  noRoom: 'Добавить ничего нельзя',
  furthest: (goal, day) => `Что бы ни решили, ${date(day)} года — последний день, когда ${holds[goal]}.`,
  refusedOffer: (day) => `Предложение о продлении, хотя бы на год, ${date(day)} года невозможно.`,
  refusedPledge: (day) => `Обещание соблюдать ограничения ${date(day)} года невозможно.`,
  notYet: (goal, day, due, article) =>
    `Срок ещё не наступил: ${date(day)} года ${holdsNot[goal]}, что бы ни решили; это так лишь с ${date(due)} года (статья ${article}).`,
  past: (goal, day, does) =>
    `${date(day)} года — не позже дня, с которого задан вопрос. В этот день ${(does ? holds : holdsNot)[goal]}.`,
  ended: {
    expired: (day, article) => `Договор истёк ${date(day)} года (статья ${article}).`,
    withdrawn: (day, article) => `Договор прекратил действие из-за выхода ${date(day)} года (статья ${article}).`,
    succeeded: (day, article) => `Договор заменён новым ${date(day)} года (статья ${article}).`
  },

  latest: (act, day) => `${date(day)} года — последний день, когда ${does[act]}`,
  otherwise: ({ how, date }) => `Если ничего не решить, он ${ends[how](date)}.`,
  thatDay: (day) => `${shortDate(day)}`,
  refusedOn: (decision, day) => `«${decision}»: ${date(day)} года это невозможно.`,
  nextDay: (day) => `На следующий день, ${date(day)} года, это невозможно.`,
  inVain: (given, ends, article, end) =>
    `Уведомление, сделанное ${date(given)} года, вступило бы в силу ${date(ends)} года (статья ${article}), когда Договор уже прекратил действие, ${date(end)} года.`,

  endings: (number) => `${ways(number)} к прекращению Договора, сначала самые близкие`,
  ending: {
    expired: (day) => `${date(day)} года: истекает срок`,
    withdrawn: (day) => `${date(day)} года: вступает в силу выход`,
    succeeded: (day) => `${date(day)} года: вступает в силу новый договор`
  },
  rests: (article) => `Статья ${article}`,
  longest: (day) => `В силе самое позднее по ${date(day)} года`,
  thenEnds: ({ how, date }) => `Что бы ни решили, самое позднее Договор ${ends[how](date)}.`
};
