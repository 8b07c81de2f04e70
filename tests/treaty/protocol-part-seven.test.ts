import { describe, expect, it } from 'vitest';
import { FIRST_SETTLEMENT, MOST_TELEMETRY_LAUNCHES, telemetrySettlement } from '../../src/treaty/telemetry.ts';

describe('Part Seven: telemetric information', () => {
  it('is exchanged on up to five launches a year', () => {
    expect(MOST_TELEMETRY_LAUNCHES).toBe(5);
  });
  it('is settled on in the calendar year after that of the launches, in 2012 for the first time', () => {
    expect(FIRST_SETTLEMENT).toBe(2012);
    expect(telemetrySettlement(2012)).toMatchObject({ from: { date: '2012-01-01' }, to: '2013-01-01' });
    expect(telemetrySettlement(2025)).toMatchObject({ from: { date: '2025-01-01' }, to: '2026-01-01' });
  });
});
