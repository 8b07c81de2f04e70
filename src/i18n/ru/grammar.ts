import type { CentralLimit } from '../../treaty/limits.ts';
import type { Party } from '../../treaty/party.ts';
import { speech } from '../speech.ts';

export const { date, shortDate, shortMonth, readDate, number, count } = speech('ru', {
  long: [
    'января',
    'февраля',
    'марта',
    'апреля',
    'мая',
    'июня',
    'июля',
    'августа',
    'сентября',
    'октября',
    'ноября',
    'декабря'
  ],
  short: ['янв.', 'февр.', 'марта', 'апр.', 'мая', 'июня', 'июля', 'авг.', 'сент.', 'окт.', 'нояб.', 'дек.']
});

export const days = (value: number) => count(value, { one: 'день', few: 'дня', many: 'дней', other: 'дня' });
export const years = (value: number) => count(value, { one: 'год', few: 'года', many: 'лет', other: 'года' });
/** The United States are plural in Russian, and Russia is not. */
export const verb = (party: Party, plural: string, singular: string, rest: string) =>
  `${parties[party]} ${party === 'US' ? plural : singular} ${rest}`;
export const parties: Record<Party, string> = { US: 'США', RU: 'Россия' };
export const of = (party: Party) => (party === 'US' ? 'США' : 'России');
export const limits: Record<CentralLimit, string> = {
  warheads: 'Боезаряды на развёрнутых ракетах и бомбардировщиках',
  deployed: 'Развёрнутые ракеты и бомбардировщики',
  launchers: 'Пусковые установки и бомбардировщики, развёрнутые и неразвёрнутые'
};
