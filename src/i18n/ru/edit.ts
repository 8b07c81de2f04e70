import { parts } from '../../treaty/calendarDate.ts';
import type { Messages } from '../en.ts';
import { count, date, number, shortDate } from './grammar.ts';
import { notes } from './notes.ts';

const decisions = (many: number) => count(many, { one: 'решение', few: 'решения', many: 'решений', other: 'решения' });

export const edit: Messages['edit'] = {
  heading: (path) => `Решения: ${path}`,
  beside: 'Этот путь готовый и остаётся как есть. Первое же изменение ставит рядом с ним ваш собственный путь.',
  empty:
    'На этом пути ничего не решено: Договор действует первоначальный срок и истекает. Добавьте первое решение ниже.',

  lane: {
    label: 'Решения на оси времени',
    hint: 'Перетащите знак, чтобы увидеть, где исход меняется.',
    keys: 'С клавиатуры: стрелки сдвигают его на день, Page Up и Page Down — на месяц, Enter оставляет новый день, Escape — прежний.',
    at: (day) => `${date(day)} года`,
    atRefused: (day) => `${date(day)} года, не принимается`,
    beyond: (many) => `Вне показанных лет: ${decisions(many)}, см. список.`,
    crowded: (many) =>
      `${decisions(many)} рядом не помещаются: нарисованы те, что в списке ниже. Если показать меньше лет, поместится больше.`
  },

  flip: {
    from: (day, what) => `с ${shortDate(day)}: ${what}`,
    fromShort: (day, what) => `${shortDate(day)}: ${what}`,
    fromYear: (day, what) => `${day.slice(0, 4)}: ${what}`,
    fromMonth: (day, what) => `${String(parts(day).month).padStart(2, '0')}.${day.slice(0, 4)}: ${what}`,
    withdrawnAfter: 'прекращается через три месяца',
    succeededThen: 'заменяется в тот же день',
    refused: 'невозможно',
    refusedFor: (why) => `невозможно: ${why}`,
    why: {
      notInForce: 'не в силе',
      alreadyAgreed: 'уже согласовано',
      exceedsFiveYears: 'больше пяти лет',
      secondExtension: 'второе продление',
      noStandingOffer: 'нет предложения',
      nothingAgreed: 'ничего не согласовано',
      alreadyCompleted: 'уже завершены',
      noticeAlreadyGiven: 'уведомление уже дано',
      noticeTooShort: 'меньше трёх месяцев',
      alreadySuspended: 'уже приостановлено',
      notSuspended: 'не приостановлено',
      alreadyPaused: 'уже остановлены',
      notPaused: 'не остановлены',
      noPledge: 'нет обещания',
      succeeded: 'новый договор в силе'
    }
  },
  then: {
    expired: (day) => `Договор истекает ${date(day)} года.`,
    withdrawn: (day) => `Договор прекращает действие из-за выхода ${date(day)} года.`,
    succeeded: (day) => `Новый договор заменяет его ${date(day)} года.`,
    inForce: (horizon) => `Когда путь кончается, ${date(horizon)} года, Договор ещё в силе.`,
    refused: (because, end) => `Решение невозможно: ${because} ${end}`
  },

  note: (text) => notes[text] ?? text,

  list: {
    label: 'Решения по порядку дней',
    day: (decision) => `День: ${decision}`,
    conditions: (conditions) => `Условия: ${conditions.join('; ')}.`,
    effective: (day) => `Договор должен прекратиться ${shortDate(day)}.`,
    until: (day) => `Обещание действует до ${shortDate(day)}.`,
    change: 'Изменить',
    changeName: (entry) => `Изменить условия: ${entry}`,
    apply: 'Применить',
    leave: 'Отмена',
    go: 'Перейти',
    goName: (entry) => `Перейти к дню: ${entry}`,
    remove: 'Убрать',
    removeName: (entry) => `Убрать: ${entry}`,
    shown: (first, last, all) => `Решения с ${number(first)} по ${number(last)} из ${number(all)}`,
    earlier: 'Более ранние',
    later: 'Более поздние'
  },

  add: {
    open: 'Добавить решение',
    what: 'Что решено',
    who: 'Кем',
    day: 'День',
    add: 'Добавить',
    close: 'Отмена',
    refused: (because) =>
      `Такое решение невозможно: ${because} Его всё же можно добавить: оно останется в списке с этой причиной.`,
    taken: (end) => `В этот день правомерно. ${end}`
  },

  foot: {
    horizon: 'Путь прослеживается до',
    beyond: (day) => `Тогда выпало бы решение от ${date(day)} года: сначала передвиньте или уберите его.`,
    reading: 'Как читается статья XIV(2)',
    readings: {
      cumulative: 'Продления могут следовать одно за другим, всего не более пяти лет.',
      single: 'Договор можно продлить лишь один раз, не более чем на пять лет.'
    }
  },

  expected: (expected) => `Ожидается: ${expected.replace(/,$/, '')}.`,

  said: {
    added: (decision, day) => `Добавлено ${date(day)} года: ${decision}.`,
    removed: (decision, day) => `Убрано решение от ${date(day)} года: ${decision}.`,
    moved: (decision, day) => `Передвинуто на ${date(day)} года: ${decision}.`,
    changed: (decision, day) => `Изменено решение от ${date(day)} года: ${decision}.`,
    followed: (day) => `Путь прослеживается до ${date(day)} года.`,
    refusals: (many) => (many === 0 ? 'Всё на этом пути возможно.' : `Невозможно на этом пути: ${decisions(many)}.`)
  }
};
