import { describe, expect, it } from 'vitest';
import { hues } from '../../src/charts/hues.ts';
import type { CalendarDate } from '../../src/treaty/calendarDate.ts';

const leaving = (...days: (CalendarDate | null)[]) => hues(days.map((leavesRecordOn) => ({ leavesRecordOn })));

describe('the colours of the paths', () => {
  it('are the record’s for what happened, wherever it stands, and hues in order for the others', () => {
    expect(leaving('2020-10-16', null, '2021-01-21')).toBe(
      '--path-0: var(--hue-1); --path-1: var(--record); --path-2: var(--hue-2)'
    );
  });
  it('are four apart from one another, with the record or without it', () => {
    const four: (CalendarDate | null)[] = ['2020-10-16', '2021-01-21', '2023-02-28', '2026-02-04'];
    for (const style of [leaving(...four), leaving(null, null, null, null), leaving(null, ...four.slice(1))])
      expect(new Set(style.match(/var\([^)]+\)/g)).size).toBe(4);
  });
});
