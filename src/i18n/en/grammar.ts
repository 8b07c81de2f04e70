import type { CentralLimit } from '../../treaty/limits.ts';
import type { Party } from '../../treaty/party.ts';
import { speech } from '../speech.ts';

export const { date, shortDate, shortMonth, readDate, number, count } = speech('en', {
  long: [
    'January',
    'February',
    'March',
    'April',
    'May',
    'June',
    'July',
    'August',
    'September',
    'October',
    'November',
    'December'
  ],
  short: ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec']
});

export const days = (value: number) => count(value, { one: 'day', other: 'days' });
export const years = (value: number) => count(value, { one: 'year', other: 'years' });
export const cap = (party: Party) => (party === 'US' ? 'The United States' : 'Russia');
export const parties: Record<Party, string> = { US: 'United States', RU: 'Russia' };
export const the = (party: Party) => (party === 'US' ? 'the United States' : 'Russia');
export const limits: Record<CentralLimit, string> = {
  warheads: 'Warheads on deployed missiles and bombers',
  deployed: 'Deployed missiles and bombers',
  launchers: 'Launchers and bombers, deployed or not'
};
