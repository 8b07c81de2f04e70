import type { Messages } from '../en.ts';
import { count, date, shortDate } from './grammar.ts';

const listed = (names: string[], others: number) =>
  names.join(', ') +
  (others > 0
    ? ` и ещё ${count(others, { one: 'источник', few: 'источника', many: 'источников', other: 'источника' })}`
    : '');
const reported = (names: string[], others: number) => `Что известно: ${listed(names, others)}.`;

export const takeaway: Messages['takeaway'] = {
  choose: 'Что показано',
  view: {
    score: 'Всё вместе',
    paths: 'Пути',
    limits: 'Ограничения',
    verification: 'Проверка',
    deadlines: 'Сроки',
    lifecycle: 'Жизнь Договора',
    day: 'День'
  },
  ground: 'Фон',
  paper: 'Бумага',
  night: 'Тёмный',

  title: {
    score: 'ДСНВ: что и до какого дня действовало на каждом пути',
    paths: 'ДСНВ: чем и когда кончается каждый путь',
    limits: 'ДСНВ: три центральных ограничения и что заявляли Стороны',
    verification: 'ДСНВ: инспекции, данные и уведомления по годам Договора',
    deadlines: 'ДСНВ: сроки действия, уведомления о выходе и обязательные даты',
    lifecycle: 'ДСНВ: Договор как автомат и путь по нему',
    day: (day) => `ДСНВ: ${date(day)} года`
  },
  playhead: (day) => `Линия стоит на дне ${date(day)} года.`,
  state: (day) => `На ${date(day)} года.`,
  facts: {
    score: reported,
    paths: reported,
    limits: (names, others) => `Заявленные количества и оценки: ${listed(names, others)}.`,
    verification: reported,
    deadlines: reported,
    lifecycle: reported,
    day: (names, others) => `Заявленные количества и события: ${listed(names, others)}.`
  },
  law: {
    score: 'Право: ДСНВ от 8 апреля 2010 года, статьи II–XIV, и Протокол к нему.',
    paths: 'Право: ДСНВ от 8 апреля 2010 года, статья XIV.',
    limits: 'Право: ДСНВ от 8 апреля 2010 года, статьи II и III.',
    verification: 'Право: ДСНВ от 8 апреля 2010 года, статьи VII, XI и XII, и Протокол к нему.',
    deadlines: 'Право: ДСНВ от 8 апреля 2010 года, статьи II–XIV, и Протокол к нему.',
    lifecycle: 'Право: ДСНВ от 8 апреля 2010 года, статья XIV.',
    day: 'Право: ДСНВ от 8 апреля 2010 года, статьи II–XIV, и Протокол к нему.'
  },
  drawnBy: (simulator, version) =>
    `Нарисовано: ${simulator}, версия модели ${version}. То, чего не было, — предположение.`,
  taken: (day) => `Сохранено ${date(day)} года.`,
  description: (paths, summary) => `Пути: ${paths.join('; ')}. ${summary}`,
  rights: 'Картинка: лицензия MIT. Факты: названные источники.',

  preview: (title) => `Образец: ${title}`,
  png: 'Сохранить PNG',
  svg: 'Сохранить SVG',
  copy: 'Скопировать картинку',
  print: 'Напечатать страницу',
  pngHint: (width, height) => `PNG: ${width} × ${height} пикселей, для текстов и слайдов.`,
  svgHint: 'SVG: любого размера, можно править в Inkscape или Illustrator.',
  printHint: 'Печать: страница как она есть, пути и ряды на одном листе, жизнь Договора на другом.',
  saved: (file) => `Файл ${file} передан браузеру.`,
  copied: 'Картинка скопирована.',
  cannotCopy: 'Браузер не даёт странице копировать картинки. Сохраните её.',
  failed: 'Картинка не получилась. Проверьте соединение и выберите ещё раз.',
  drawing: 'Картинка рисуется…',
  pixels: 'Картинка переводится в пиксели…',
  framed:
    'Страница вставлена в другую, а та может не давать сохранять файлы. Если файл не появился, нажмите на картинку ниже и удерживайте палец или щёлкните правой кнопкой мыши и сохраните её оттуда.',
  svgText: (file) => `${file} как текст`,
  pictureOf: (title, day) => `${title}, ${shortDate(day)}`
};
