import { describe, expect, it } from 'vitest';
import { periodOn } from '../../src/scenarios/chronicle.ts';
import { simulate } from '../../src/scenarios/simulate.ts';
import { CENTRAL_LIMITS } from '../../src/treaty/limits.ts';

const record = simulate({ version: 1, decisions: [] });

describe('Article II(1): the central limits', () => {
  it('are 1,550 warheads, 700 deployed delivery vehicles and 800 launchers', () => {
    expect(CENTRAL_LIMITS).toEqual({ warheads: 1550, deployed: 700, launchers: 800 });
  });
  it('are pending before entry into force', () => {
    expect(periodOn(record, '2011-02-04').limits).toEqual({ US: 'pending', RU: 'pending' });
  });
  it('are reduced to for seven years, and bind from 5 February 2018', () => {
    expect(periodOn(record, '2018-02-04').limits).toEqual({ US: 'reducing', RU: 'reducing' });
    expect(periodOn(record, '2018-02-05').limits).toEqual({ US: 'binding', RU: 'binding' });
  });
  it('do not bind after the end', () => {
    expect(periodOn(record, '2021-02-05').limits).toEqual({ US: 'none', RU: 'none' });
  });
  it('are contested for a Party that has suspended its participation, and for no other', () => {
    const suspended = simulate({
      version: 1,
      decisions: [{ date: '2019-01-01', type: 'suspendParticipation', by: 'RU' }]
    });
    expect(periodOn(suspended, '2018-12-31').limits).toEqual({ US: 'binding', RU: 'binding' });
    expect(periodOn(suspended, '2019-01-01').limits).toEqual({ US: 'binding', RU: 'contested' });
  });
});
