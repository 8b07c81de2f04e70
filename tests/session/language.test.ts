import { expect, it } from 'vitest';
import { preferredLanguage } from '../../src/session/language.ts';

it.each<[readonly string[], string]>([
  [['ru'], 'ru'],
  [['ru-RU', 'en-US'], 'ru'],
  [['en-GB', 'ru'], 'en'],
  [['de-CH', 'ru-Latn-DE', 'en'], 'ru'],
  [['RU-ru'], 'ru']
])('of %j the simulator speaks the first that it knows: %s', (wanted, spoken) => {
  expect(preferredLanguage(wanted)).toBe(spoken);
});

it.each([[[]], [['']], [['de', 'fr-CA', 'uk']], [['run', 'enm', 'rus']]])(
  'of %j it knows none, and speaks English',
  (wanted) => {
    expect(preferredLanguage(wanted)).toBe('en');
  }
);
