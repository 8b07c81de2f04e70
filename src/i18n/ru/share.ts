import type { CitationWords } from '../../formats/citation.ts';
import { parts } from '../../treaty/calendarDate.ts';
import type { Messages } from '../en.ts';
import { count, date, number } from './grammar.ts';

/** В полном виде — по обычаю библиографических ссылок на электронные ресурсы. */
const cite: CitationWords = {
  short: ({ title, paths, modelVersion }) =>
    `${title}, версия ${modelVersion}: ${paths.map(({ name, fingerprint }) => `${name} (${fingerprint})`).join('; ')}.`,
  full: ({ title, paths, modelVersion, modelDated, address, accessed }) =>
    `${title}: компьютерная программа. Версия ${modelVersion}. ${parts(modelDated).year}. ${paths.length === 1 ? 'Путь' : 'Пути'}: ${paths
      .map(({ name, fingerprint }) => `«${name}», SHA-256 ${fingerprint}`)
      .join('; ')}. URL: ${address} (дата обращения: ${date(accessed)} года).`,
  path: ({ name, fingerprint }) => `Путь «${name}», SHA-256 ${fingerprint}`
};

export const share: Messages['share'] = {
  simulator: 'Симулятор ДСНВ',
  link: 'Ссылка на то, что на экране',
  linkHint:
    'В ссылке вся картина: пути, день и показанные годы. Кто её откроет, увидит всё на своём языке, если вы не выбрали язык сами.',
  alone: 'Только выбранный путь, в виде текста',
  aloneHint: 'Запись пути для ссылок: то, что стоит в адресе после «path=» и что принимает командная строка.',
  copy: 'Скопировать',
  copied: 'Скопировано.',
  copyYourself: 'Браузер не даёт странице копировать. Текст выделен: нажмите Ctrl+C, на Mac — ⌘C.',
  send: 'Отправить…',
  long: (length) =>
    `Знаков в этой ссылке: ${number(length)}. Некоторые программы обрезают ссылки после 2000 знаков: проверьте её там, где она нужна, или сначала уберите часть путей.`,
  here: 'Страница открыта с вашего компьютера, и ссылка ведёт на неё же. Чтобы её могли открыть другие, откройте симулятор там, где он доступен и им.',
  putAway: (paths) =>
    paths === 1 ? 'Убранного пути в ссылке нет.' : `Убранных путей в ссылке нет (их ${number(paths)}).`,
  code: 'Код для камеры',
  codeOf: 'QR-код ссылки на то, что на экране',
  codeDense: 'Код очень мелкий. Если камера его не читает, покажите его крупнее или сначала уберите часть путей.',
  codeTooLong:
    'Ссылка слишком длинна для кода. Уберите часть путей или сократите названия и примечания; сама ссылка работает.',
  saveCode: 'Сохранить код (SVG)',
  cite: 'Сослаться',
  form: 'Вид библиографической ссылки',
  inShort: 'Кратко',
  inFull: 'Полностью',
  citation: 'Библиографическая ссылка',
  save: (file) => `Сохранить ${file}`,
  model: (version) => `Версия модели: ${version}`,
  fingerprints: (paths) => (paths === 1 ? 'Отпечаток пути' : 'Отпечатки путей'),
  fingerprintHint: (digits) =>
    `Отпечаток обозначает решения пути, как бы он ни назывался: это SHA-256 его решений, горизонта и толкования; приведены первые ${count(digits, { one: 'знак', few: 'знака', many: 'знаков', other: 'знака' })}. Вместе с версией модели он точно указывает, что было исполнено.`,
  citeWords: cite
};
