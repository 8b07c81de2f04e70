import { parts, type CalendarDate } from '../treaty/calendarDate.ts';
import { readDate } from './readDate.ts';

type PluralForms = Partial<Record<Intl.LDMLPluralRule, string>> & { other: string };

/**
 * Dates, numbers and plurals of one language. Month names are given, not asked of the browser, so that a page says
 * the same wherever it is rendered.
 *
 * @param months twelve each, as they stand after the day of the month
 */
export function speech(locale: string, months: { long: readonly string[]; short: readonly string[] }) {
  // Made when it is first used: it costs a slow phone a frame.
  let plurals: Intl.PluralRules | undefined;
  const formOf = (value: number) => (plurals ??= new Intl.PluralRules(locale)).select(value);
  // Four digits are grouped in English and not in Russian. Written here for whole numbers, since a formatter costs a
  // slow phone several frames; a test holds them to `Intl`.
  const [least, mark] = locale === 'ru' ? [5, '\u00a0'] : [4, ','];
  const format = (value: number) => {
    const digits = String(Math.abs(value));
    const grouped = digits.length < least ? digits : digits.replace(/\B(?=(\d{3})+$)/g, mark);
    return value < 0 ? `-${grouped}` : grouped;
  };
  const write = (date: CalendarDate, names: readonly string[]) => {
    const { year, month, day } = parts(date);
    return `${day} ${names[month - 1]} ${year}`;
  };
  return {
    /** 16 October 2020 */
    date: (date: CalendarDate) => write(date, months.long),
    /** 16 Oct 2020, its words held together */
    shortDate: (date: CalendarDate) => write(date, months.short).replaceAll(' ', '\u00a0'),
    /** Oct */
    shortMonth: (date: CalendarDate) => months.short[parts(date).month - 1]!,
    /** The day that `text` names: 2020-10-16, 16.10.2020, 16 October 2020 or Oct 16, 2020; null where it names none. */
    readDate: (text: string) => readDate(text, [months.long, months.short]),
    number: format,
    /** `3 days`, with the form of the noun that goes with the number. */
    count: (value: number, forms: PluralForms) => `${format(value)} ${forms[formOf(value)] ?? forms.other}`
  };
}
