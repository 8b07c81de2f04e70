import { expect, it } from 'vitest';
import { en } from '../../src/i18n/en.ts';
import { ru } from '../../src/i18n/ru.ts';
import { Spoken } from '../../src/i18n/spoken.svelte.ts';

it('a language is heard in the one before until its words have come', async () => {
  let asked = 0;
  const spoken = new Spoken({ en }, async () => {
    asked++;
    return ru;
  });
  expect(spoken.in('ru')).toBe(en);
  await spoken.fetch('ru');
  expect(spoken.in('ru')).toBe(ru);
  expect(spoken.in('en')).toBe(en);
  await spoken.fetch('ru');
  await spoken.fetch('en');
  expect(asked).toBe(1);
});

it('words that did not come can be asked for again', async () => {
  let works = false;
  const spoken = new Spoken({ en }, () => (works ? Promise.resolve(ru) : Promise.reject(new Error('no network'))));
  await expect(spoken.fetch('ru')).rejects.toThrow('no network');
  works = true;
  await spoken.fetch('ru');
  expect(spoken.in('ru')).toBe(ru);
});
