import { describe, expect, it } from 'vitest';
import { periodOn } from '../../src/scenarios/chronicle.ts';
import { partingDay } from '../../src/scenarios/compare.ts';
import { presets, type PresetId } from '../../src/scenarios/presets/index.ts';
import { simulate } from '../../src/scenarios/simulate.ts';
import { addDays, type CalendarDate } from '../../src/treaty/calendarDate.ts';

const chronicles = Object.fromEntries(
  Object.entries(presets).map(([id, scenario]) => [id, simulate(scenario)])
) as Record<PresetId, ReturnType<typeof simulate>>;

describe('the paths', () => {
  it.each<[PresetId, CalendarDate]>([
    ['as-it-happened', '2026-02-05'],
    ['one-year-2020', '2022-02-05'],
    ['five-year-2021', '2026-02-05'],
    ['lapse-2021', '2021-02-05'],
    ['one-year-freeze-2020', '2022-02-05'],
    ['one-year-then-four', '2026-02-05'],
    ['observance-2026', '2026-02-05']
  ])('%s: the Treaty is in force the day before %s, and expired that day', (id, day) => {
    expect(periodOn(chronicles[id], addDays(day, -1)).phase).toMatch(/^(inForce|extended)$/);
    expect(periodOn(chronicles[id], day).phase).toBe('expired');
  });
  it('withdrawal: the Treaty ends three months after the notice', () => {
    expect(periodOn(chronicles.withdrawal, '2023-05-27')).toMatchObject({
      phase: 'extended',
      terminatesOn: '2023-05-28'
    });
    expect(periodOn(chronicles.withdrawal, '2023-05-28').phase).toBe('withdrawn');
  });
  it('successor: the Treaty is superseded before it expires', () => {
    expect(periodOn(chronicles.successor, '2025-02-04').phase).toBe('extended');
    expect(periodOn(chronicles.successor, '2025-02-05')).toMatchObject({
      phase: 'succeeded',
      limits: { US: 'none', RU: 'none' }
    });
  });
  it('observance-2026: both keep the limits for a year after the end, by pledge', () => {
    const limits = (date: CalendarDate) => periodOn(chronicles['observance-2026'], date).limits;
    expect(limits('2026-02-04')).toEqual({ US: 'binding', RU: 'contested' });
    expect(limits('2026-02-05')).toEqual({ US: 'observed', RU: 'observed' });
    expect(limits('2027-02-04')).toEqual({ US: 'observed', RU: 'observed' });
    expect(limits('2027-02-05')).toEqual({ US: 'none', RU: 'none' });
  });
  it.each(Object.keys(presets) as PresetId[])('%s: every supposed step says so', (id) => {
    const recorded = new Set(presets['as-it-happened'].decisions.map(({ date, type, by }) => [date, type, by].join()));
    for (const { date, type, by, note } of presets[id].decisions)
      if (!recorded.has([date, type, by].join())) expect(note, `${date} ${type}`).toMatch(/^Supposed: /);
  });
  it.each(Object.keys(presets) as PresetId[])('%s: nothing on it is unlawful', (id) => {
    expect(chronicles[id].refusals).toEqual([]);
  });
  it.each(Object.entries(presets))('%s carries its own id', (id, scenario) => {
    expect(scenario.id).toBe(id);
  });
});

describe('as it happened', () => {
  const record = chronicles['as-it-happened'];
  it('the extension entered into force on 3 February 2021', () => {
    expect(periodOn(record, '2021-02-02')).toMatchObject({ phase: 'inForce', expiresOn: '2021-02-05' });
    expect(periodOn(record, '2021-02-03')).toMatchObject({ phase: 'extended', expiresOn: '2026-02-05' });
  });
  it('Russia’s participation was suspended from 28 February 2023; the clock ran on', () => {
    expect(periodOn(record, '2023-02-27').limits.RU).toBe('binding');
    expect(periodOn(record, '2023-02-28')).toMatchObject({
      phase: 'extended',
      expiresOn: '2026-02-05',
      limits: { US: 'binding', RU: 'contested' },
      inspections: 'suspended',
      dataExchange: 'suspended'
    });
  });
});

describe('a path leaves the record', () => {
  it.each<[PresetId, CalendarDate | null]>([
    ['as-it-happened', null],
    ['one-year-2020', '2020-10-16'], // the offer is not declined that day
    ['five-year-2021', '2023-02-28'], // no suspension
    ['lapse-2021', '2021-01-21'], // no offer of five years
    ['one-year-freeze-2020', '2020-10-21'], // accepted
    ['withdrawal', '2023-02-28'], // notice given, and no suspension
    ['observance-2026', '2026-02-04'] // the pledge answered, and not ended
  ])('%s on %s', (id, day) => {
    expect(partingDay(chronicles['as-it-happened'], chronicles[id])).toBe(day);
    expect(partingDay(chronicles[id], chronicles['as-it-happened'])).toBe(day);
  });
});

describe('an entry', () => {
  it.each(Object.keys(presets) as PresetId[])(
    '%s: rests on an article, or says that it is a fact or politics',
    (id) => {
      for (const { basis, article, event } of chronicles[id].entries) {
        expect(article).toMatch(/^[IVX]+(\(\d\))?$/);
        const isOutside = /Participation|Inspections|Observance|pledge/.test(event);
        expect(basis !== 'law', event).toBe(isOutside);
      }
    }
  );
  it('of what happened has its source; only lapse, the day after, needs none', () => {
    const unsourced = chronicles['as-it-happened'].entries.filter(({ sources }) => !sources?.length);
    expect(unsourced.map(({ event }) => event)).toEqual(['lapse']);
  });
  it.each(Object.entries(chronicles))('%s: from the parting on has none, as it is supposed', (_, chronicle) => {
    const day = partingDay(chronicles['as-it-happened'], chronicle);
    for (const { date, sources } of chronicle.entries) {
      if (day && date > day) expect(sources).toBeUndefined();
      if (!day || date < day) expect(sources !== undefined || date === '2026-02-06').toBe(true);
    }
  });
});

describe('a chronicle', () => {
  it.each(Object.entries(chronicles))(
    '%s: periods touch, from signature to the horizon',
    (_, { periods, scenario }) => {
      expect(periods[0]!.from).toBe('2010-04-08');
      expect(periods.at(-1)!.to).toBe(scenario.horizon);
      for (const [index, { to }] of periods.slice(0, -1).entries()) expect(periods[index + 1]!.from).toBe(to);
    }
  );
  it('has no period for a day outside it', () => {
    expect(() => periodOn(chronicles['lapse-2021'], '2010-04-07')).toThrow(RangeError);
    expect(() => periodOn(chronicles['lapse-2021'], '2031-02-05')).toThrow(RangeError);
  });
});
