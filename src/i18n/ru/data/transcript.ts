import { addDays } from '../../../treaty/calendarDate.ts';
import type { DataWords } from '../../en/data/words.ts';
import { count, date, number, of } from '../grammar.ts';

export const transcript: DataWords['transcript'] = {
  title: (path) => `ДСНВ на пути «${path}»`,
  recorded: 'Весь этот путь — то, что было; при каждой фразе сказано, где об этом можно прочесть.',
  supposed: (day) =>
    `До ${date(day)} года этот путь — то, что было. Всё, что на нём решается с этого дня, предположительно и так помечено; что из этого следует, определяют правила самого Договора.`,
  single: 'Толкование здесь такое: Договор можно продлить лишь один раз.',
  run: 'Ход событий',
  step: (day, status, what, rests) => `${date(day)} года, ${status}. ${what} (${rests}).`,
  offerUntil: (day) => `Теперь Договор истекает ${date(day)} года.`,
  refused: (day, status, what, why) =>
    `${date(day)} года, ${status}. Отклонено: «${what}». ${why}. Ход идёт дальше без этого решения.`,
  note: (text) => `Примечание к этому: ${text}`,
  source: (source, title, url) => `Источник: ${source}, «${title}», ${url}.`,
  sureness: (how) => `Насколько надёжно: ${how}.`,
  ending: 'Чем это кончается',
  ends: {
    expired: (day) =>
      `Срок истекает ${date(day)} года: последний день, когда Договор в силе, — ${date(addDays(day, -1))} года.`,
    withdrawn: (day) =>
      `Договор прекращается из-за выхода ${date(day)} года: последний день, когда он в силе, — ${date(addDays(day, -1))} года.`,
    succeeded: (day) => `${date(day)} года его заменяет новый договор. Что ограничивает тот, неизвестно.`
  },
  goesOn: (horizon) => `На ${date(horizon)} года, когда путь больше не просчитан, Договор ещё в силе.`,
  whole: {
    never: 'Срок центральных ограничений на этом пути так и не наступает.',
    limits: (from, to) =>
      `Центральные ограничения обязательны с ${date(from)} года до ${date(to)} года, не включая этот день.`,
    contested: (by, from, to) =>
      `Для ${of(by)} они оспариваются с ${date(from)} года до ${date(to)} года, не включая этот день.`,
    verification: (years, inspections, exchanges) =>
      `У каждой Стороны есть право на ${count(inspections, { one: 'инспекцию', few: 'инспекции', many: 'инспекций', other: 'инспекции' })} за ${count(years, { one: 'год действия', few: 'года действия', many: 'лет действия', other: 'года действия' })}; обменов данными в каждую сторону причитается ${number(exchanges)}.`,
    duties: (duties) => `Обязанностей, прав и последних дней с датой на этом пути: ${number(duties)}.`
  },
  after: 'Что действует потом',
  afterStretch: (from, to, status, us, ru) =>
    `С ${date(from)} года до ${date(to)} года, не включая этот день, ${status}. ${us === ru ? `Что связывает обе Стороны: ${us}` : `Что связывает США: ${us}. Что связывает Россию: ${ru}`}.`,
  afterNothing: 'После этого ничего не просчитано.',
  onlyPledge: 'Инспекций и обмена данными нет, так как Договор не в силе.',
  cite: 'Как сослаться',
  fingerprint: (path, digits) => `Отпечаток пути «${path}» (SHA-256): ${digits}`
};
