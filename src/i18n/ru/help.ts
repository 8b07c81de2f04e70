import type { Messages } from '../en.ts';

export const help: Messages['help'] = {
  tools: 'Работа с путями',
  undo: 'Отменить',
  redo: 'Вернуть',
  decisions: 'Решения',
  paths: 'Пути',
  ask: 'Спросить',
  share: 'Поделиться',
  takeAway: 'Взять с собой',
  keys: 'Клавиши',
  close: 'Закрыть',
  loading: 'Загрузка…',
  notLoaded: 'Эту часть страницы не удалось загрузить. Проверьте соединение, закройте её и откройте снова.'
};
