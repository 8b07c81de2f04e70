import type { EmbedLackWords } from '../en/embedLack.ts';

export const embedLack: EmbedLackWords = {
  view: {
    paths: 'пути',
    limits: 'ограничения',
    verification: 'проверка',
    deadlines: 'сроки',
    lifecycle: 'жизнь Договора',
    day: 'в этот день'
  },
  words: 'русский текст',
  notLoaded: (what) => `Не удалось загрузить: ${what}.`,
  rest: 'Показано то, что загрузилось.',
  again: 'Попробовать ещё раз',
  trying: 'Новая попытка…',
  open: 'Открыть в симуляторе'
};
