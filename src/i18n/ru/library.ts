import { MOST_DECISIONS } from '../../scenarios/scenario.ts';
import { LONGEST_FILE } from '../../scenarios/scenarioFile.ts';
import { MOST_PATHS } from '../../session/defaults.ts';
import type { Messages } from '../en.ts';
import { count, number } from './grammar.ts';

const paths = (many: number) => count(many, { one: 'путь', few: 'пути', many: 'путей', other: 'пути' });

export const library: Messages['library'] = {
  score: 'На экране',
  full: `Помещается не более ${number(MOST_PATHS)} путей. Новый займёт место последнего из невыбранных.`,
  lastStays: 'Последний путь остаётся на экране.',
  drawer: 'Убранные',
  drawerEmpty: 'Ничего не убрано. Ваш путь, уйдя с экрана, будет ждать здесь.',
  presets: 'Готовые пути',
  presetsEmpty: 'Все они на экране.',

  up: 'Выше',
  down: 'Ниже',
  more: 'Ещё',
  rename: 'Переименовать',
  duplicate: 'Копия',
  putAway: 'Убрать',
  remove: 'Удалить',
  file: 'Файл',
  show: 'Показать',
  on: (what, path) => `${what}: ${path}`,

  name: (path) => `Новое название для «${path}»`,
  nameHint: 'Пустое поле — название по решениям пути. Enter сохраняет название, Escape оставляет прежнее.',
  keepName: 'Сохранить название',
  leaveName: 'Отмена',
  copyOf: (path) => `${path}, копия`,
  copyNumber: (path, copy) => `${path}, копия ${number(copy)}`,

  did: {
    moved: (path, place, many) => `«${path}»: теперь место ${number(place)} из ${number(many)}.`,
    renamed: (path) => `Теперь путь называется «${path}».`,
    duplicated: (path) => `На экране появился путь «${path}».`,
    putAway: (path) => `Путь «${path}» убран.`,
    left: (path) => `Путь «${path}» ушёл с экрана.`,
    shown: (path) => `Путь «${path}» на экране.`,
    wasThere: (path) => `Путь «${path}» уже на экране.`,
    madeRoom: (path) => `Путь «${path}» освободил место и убран.`,
    madeRoomPreset: (path) => `Путь «${path}» освободил место; он среди готовых.`,
    removed: (path) => `Удалён путь «${path}». Его вернёт отмена.`,
    broughtIn: (many) => `Добавлено: ${paths(many)}.`
  },

  asFile: {
    text: 'Путь в виде файла',
    save: (file) => `Сохранить ${file}`,
    hint: 'Где странице нельзя сохранять файлы, скопируйте текст. Ниже его можно добавить снова.'
  },

  bringIn: {
    heading: 'Добавить путь',
    text: 'Файл сценария, путь в виде ссылки или адрес этой страницы',
    hint: 'Вставьте текст, откройте файл или перетащите его сюда.',
    read: 'Добавить',
    open: 'Открыть файл…',
    at: (line, column) => `Строка ${number(line)}, столбец ${number(column)}`,
    kept: 'Ничего не изменилось; текст остался здесь, его можно исправить.',
    problem: {
      empty: 'Здесь пока ничего нет. Вставьте файл сценария, путь в виде ссылки или адрес.',
      tooLong: `Слишком длинно: читается не более ${number(LONGEST_FILE)} знаков, а на ${number(MOST_DECISIONS)} решений нужно намного меньше.`,
      unknown:
        'Это не файл сценария, который начинается с «{», не путь в виде ссылки, например «1~2020-10-16.offerExtension.RU.1», и не адрес, где есть «path=».',
      tooManyPaths: `С одним адресом можно добавить не более ${number(MOST_PATHS)} путей.`,
      unreadable: 'Файл не удалось прочесть. Откройте его в другой программе, скопируйте текст и вставьте сюда.',
      notJson: (why) => `Это не JSON: ${why}.`,
      scenario: (pointer, expected) => `${pointer || 'весь сценарий'}: ожидается ${expected}.`,
      scenarioFound: (pointer, expected, found) =>
        `${pointer || 'весь сценарий'}: ожидается ${expected}, а стоит ${found}.`
    },
    json: {
      InvalidSymbol: 'лишнее слово',
      InvalidNumberFormat: 'число записано неверно',
      PropertyNameExpected: 'ожидается имя поля в двойных кавычках',
      ValueExpected: 'ожидается значение',
      ColonExpected: 'ожидается двоеточие',
      CommaExpected: 'ожидается запятая',
      CloseBraceExpected: 'ожидается закрывающая «}»',
      CloseBracketExpected: 'ожидается закрывающая «]»',
      EndOfFileExpected: 'ожидается конец текста',
      InvalidCommentToken: 'примечания здесь не допускаются',
      UnexpectedEndOfComment: 'примечание не закончено',
      UnexpectedEndOfString: 'строка не закончена двойной кавычкой',
      UnexpectedEndOfNumber: 'число обрывается',
      InvalidUnicode: 'после \\u нет четырёх цифр',
      InvalidEscapeCharacter: 'такого знака после обратной косой черты не бывает',
      InvalidCharacter: 'этот знак пишется через обратную косую черту',
      other: 'где-то он обрывается'
    }
  },

  kept: {
    kept: 'Ваши пути хранятся в этом браузере.',
    refused:
      'Ваши пути есть только в этой вкладке: браузер не разрешает странице ничего хранить. Сохраните их в файлы или скопируйте адрес.',
    full: (many) =>
      `Хранилище браузера заполнено; только в этой вкладке: ${paths(many)}. Удалите пути, которые больше не нужны, или сохраните их в файлы.`,
    unread: (many) => `Часть сохранённого эта версия прочесть не может и оставляет как есть (записей: ${number(many)}).`
  },

  last: {
    offer: 'Вы уже были здесь, с другими путями на экране.',
    goOn: 'Продолжить с того места',
    dismiss: 'Остаться здесь'
  }
};
