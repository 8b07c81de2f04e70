import { describe, expect, it } from 'vitest';
import { MESSAGES } from '../../src/i18n/index.ts';

const { en, ru } = MESSAGES;
const left = (say: typeof en, days: number) => say.day.leftValue(days, '2021-02-05').split(',')[0];

describe('in English', () => {
  it.each([
    [0, '0 days'],
    [1, '1 day'],
    [2, '2 days'],
    [21, '21 days'],
    [112, '112 days']
  ])('%i: %s', (days, words) => {
    expect(left(en, days)).toBe(words);
  });
  it.each([
    [1, '1 warhead'],
    [2, '2 warheads']
  ])('%i: %s', (count, words) => {
    expect(en.limits.unit.warheads(count)).toBe(words);
  });
  it('the lead counts one to four paths', () => {
    expect([1, 2, 3, 4].map((paths) => en.page.lead(paths).split(' ')[0])).toEqual(['One', 'Two', 'Three', 'Four']);
  });
});

describe('in Russian', () => {
  it.each([
    [0, '0 дней'],
    [1, '1 день'],
    [2, '2 дня'],
    [4, '4 дня'],
    [5, '5 дней'],
    [11, '11 дней'],
    [12, '12 дней'],
    [14, '14 дней'],
    [20, '20 дней'],
    [21, '21 день'],
    [22, '22 дня'],
    [101, '101 день'],
    [111, '111 дней'],
    [112, '112 дней'],
    [1121, '1121 день']
  ])('%i: %s', (days, words) => {
    expect(left(ru, days)).toBe(words);
  });
  it.each([
    ['warheads', ['1 боезаряд', '2 боезаряда', '5 боезарядов', '11 боезарядов', '1550 боезарядов', '1561 боезаряд']],
    [
      'deployed',
      [
        '1 развёрнутый носитель',
        '2 развёрнутых носителя',
        '5 развёрнутых носителей',
        '11 развёрнутых носителей',
        '1550 развёрнутых носителей',
        '1561 развёрнутый носитель'
      ]
    ],
    [
      'launchers',
      [
        '1 пусковая установка',
        '2 пусковые установки',
        '5 пусковых установок',
        '11 пусковых установок',
        '1550 пусковых установок',
        '1561 пусковая установка'
      ]
    ]
  ] as const)('1, 2, 5, 11, 1550 and 1561 %s: %j', (limit, words) => {
    expect([1, 2, 5, 11, 1550, 1561].map(ru.limits.unit[limit])).toEqual(words);
  });
  it('the lead counts one to four paths', () => {
    expect([1, 2, 3, 4].map((paths) => ru.page.lead(paths).split(' ').slice(0, 2).join(' '))).toEqual([
      'Один путь',
      'Два пути',
      'Три пути',
      'Четыре пути'
    ]);
  });
});
