import { describe, expect, it } from 'vitest';
import { from2009to2011 } from '../../src/i18n/ru/events/2009-2011.ts';
import { from2012to2019 } from '../../src/i18n/ru/events/2012-2019.ts';
import { in2020 } from '../../src/i18n/ru/events/2020.ts';
import { from2021to2022 } from '../../src/i18n/ru/events/2021-2022.ts';
import { from2023to2026 } from '../../src/i18n/ru/events/2023-2026.ts';
import { MESSAGES } from '../../src/i18n/index.ts';
import { EVENTS } from '../../src/record/events.ts';
import { ESTIMATES } from '../../src/record/estimates.ts';
import { calendarDate } from '../../src/treaty/calendarDate.ts';

const { en, ru } = MESSAGES;
const BY_YEARS = [from2009to2011, from2012to2019, in2020, from2021to2022, from2023to2026];

/** Every event of the record: its place, what is said of it in English, and in Russian. */
const told = (['title', 'summary'] as const).flatMap((words) =>
  EVENTS.map((event) => ({
    place: `${event.id} ${words}`,
    english: event[words],
    russian: ru.events[words][event.id]!
  }))
);
/** The same of every estimate. */
const estimated = (['what', 'timescale', 'author', 'qualitative'] as const).flatMap((words) =>
  ESTIMATES.filter((estimate) => estimate[words]).map((estimate) => ({
    place: `${estimate.id} ${words}`,
    english: estimate[words]!,
    russian: ru.estimates[words][estimate.id]!
  }))
);
const all = [...told, ...estimated];

type Said = (typeof all)[number];

/** The places at which a text is not as it should be, with the text. */
const places = (wrong: (said: Said) => boolean, texts = all) =>
  texts.filter(wrong).map(({ place, english, russian }) => [place, english, russian]);

describe('the events', () => {
  it('have a title and a summary in both languages, every event of the record and nothing else', () => {
    const ids = EVENTS.map(({ id }) => id);
    expect(ids.length).toBeGreaterThan(90);
    for (const { events } of [en, ru]) {
      expect(Object.keys(events.title).toSorted()).toEqual(ids.toSorted());
      expect(Object.keys(events.summary).toSorted()).toEqual(ids.toSorted());
    }
  });
  it('are in English what the record says', () => {
    expect(EVENTS.filter(({ id, title }) => en.events.title[id] !== title)).toEqual([]);
    expect(EVENTS.filter(({ id, summary }) => en.events.summary[id] !== summary)).toEqual([]);
  });
  it('stand in Russian once each, in the file of their years and in date order', () => {
    const ids = BY_YEARS.flatMap((file) => Object.keys(file));
    expect(ids).toEqual(EVENTS.map(({ id }) => id));
    const years = BY_YEARS.map((file) => Object.keys(file).map((id) => Number(id.slice(0, 4))));
    expect(years.map((of) => [of[0], of.at(-1)])).toEqual([
      [2009, 2011],
      [2012, 2019],
      [2020, 2020],
      [2021, 2022],
      [2023, 2026]
    ]);
  });
  it('have titles as headlines have them: short, and with no full stop', () => {
    const titles = told.filter(({ place }) => place.endsWith(' title'));
    expect(places(({ russian }) => russian.length > 56 || /[.;]$/.test(russian), titles)).toEqual([]);
  });
  it('have summaries of whole sentences', () => {
    const summaries = told.filter(({ place }) => place.endsWith(' summary'));
    expect(places(({ russian }) => !/^[А-ЯЁA-Z\d].*\.$/.test(russian), summaries)).toEqual([]);
  });
});

describe('the estimates', () => {
  it('have words in both languages for whatever the record says of them, and for nothing else', () => {
    for (const words of ['what', 'timescale', 'author', 'qualitative'] as const) {
      const ids = ESTIMATES.filter((estimate) => estimate[words]).map(({ id }) => id);
      expect(ids.length).toBeGreaterThan(3);
      expect(Object.keys(en.estimates[words])).toEqual(ids);
      expect(Object.keys(ru.estimates[words])).toEqual(ids);
    }
  });
  it('are in English what the record says', () => {
    const said = ESTIMATES.map(({ id }) => [
      en.estimates.what[id],
      en.estimates.timescale[id],
      en.estimates.author[id]
    ]);
    expect(said).toEqual(ESTIMATES.map(({ what, timescale, author }) => [what, timescale ?? undefined, author]));
  });
});

describe('what is said in Russian', () => {
  /** Each numeral once, in order. A treaty and a missile have one in their Russian names where the English has none. */
  const numerals = (text: string) => [
    ...new Set(
      text
        .replaceAll(/СНВ-\d|Минитмен-\d/g, '')
        .match(/\d+(?:,\d{3})*/g)
        ?.map((it) => it.replace(',', ''))
    )
  ];

  it('has the numerals of the English, and no others', () => {
    expect(all.filter(({ english }) => numerals(english).length > 0).length).toBeGreaterThan(40);
    const differ = ({ english, russian }: Said) =>
      numerals(english).toSorted().join() !== numerals(russian).toSorted().join();
    expect(places(differ)).toEqual([]);
  });
  it('has its days in the months of the English', () => {
    const months = 'January February March April May June July August September October November December'.split(' ');
    const dated = all.flatMap(({ place, english, russian }) =>
      [...english.matchAll(/\b(\d{1,2}) ([A-Z][a-z]+)\b/g)]
        .filter(([, , word]) => months.includes(word!))
        .map(([, day, month]) => ({
          place,
          russian,
          date: ru.date(calendarDate(2020, months.indexOf(month!) + 1, Number(day)))
        }))
    );
    expect(dated.length).toBeGreaterThan(10);
    expect(dated.filter(({ russian, date }) => !russian.includes(date.replace(/ \d{4}$/, '')))).toEqual([]);
  });
  it.each([
    ['Baklanov', 'Бакланов'],
    ['Biden', 'Байден'],
    ['Billingslea', 'Биллингсли'],
    ['Clinton', 'Клинтон'],
    ['DiNanno', 'Динанно'],
    ['Gottemoeller', 'Гёттемюллер'],
    ['Kimball', 'Кимбалл'],
    ['Knox', 'Нокс'],
    ['Korda, Kristensen', 'Корда, Кристенсен'],
    ['Lavrov', 'Лавров'],
    ['Manzo', 'Манзо'],
    ['Medvedev', 'Медведев'],
    ["O'Brien", 'О’Брайен'],
    ['Obama', 'Обама'],
    ['Patrushev', 'Патрушев'],
    ['Peskov', 'Песков'],
    ['Pompeo', 'Помпео'],
    ['Psaki', 'Псаки'],
    ['Putin', 'Путин'],
    ['Ryabkov', 'Рябков'],
    ['Sullivan', 'Салливан'],
    ['Trump', 'Трамп'],
    ['Xi', 'Си Цзиньпин'],
    ['Zakharova', 'Захарова']
  ])('names %s as %s, wherever the English does', (english, russian) => {
    const naming = all.filter((said) => new RegExp(`\\b${english}\\b`).test(said.english));
    expect(naming).not.toEqual([]);
    expect(places((said) => !said.russian.includes(russian), naming)).toEqual([]);
  });
});
