import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';

const folder = path.resolve(import.meta.dirname, '../../src/i18n');
/** Everything that is said in a language: its own file, and its folder. */
const source = (language: string) =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.ts') && path.parse(file.split(path.sep)[0]!).name === language)
    .map((file) => readFileSync(path.join(folder, file), 'utf8'))
    .join('\n');

// Letters that look the same in both alphabets.
const LATIN = '[aceopxykABCEHKMOPTXY]';
const MIXED = /[а-яё][a-z]|[a-z][а-яё]/i;
const ALONE = new RegExp(`[а-яёА-ЯЁ»][,.:;]? ${LATIN}(?![\\w-])|(?<![\\w$.-])${LATIN} (?:[а-яёА-ЯЁ«]|\\$\\{)`);

const lookAlikes = (text: string) => text.split('\n').filter((line) => MIXED.test(line) || ALONE.test(line));

describe('the Russian words', () => {
  it('have no Latin letters among them', () => {
    expect(source('ru')).toMatch(/[а-яё]/);
    expect(lookAlikes(source('ru'))).toEqual([]);
  });
  it.each(["'Дoговор'", "'cила'", "'Bыход'", '`в силе c ${day}`', "'Договор o мерах'", "'A также'"])(
    'would be found out: %s',
    (line) => {
      expect(lookAlikes(line)).toEqual([line]);
    }
  );
});

it('the English words have no Cyrillic letters among them', () => {
  expect(source('en')).not.toMatch(/[а-яё]/i);
});
