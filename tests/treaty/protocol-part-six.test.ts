import { expect, it } from 'vitest';
import { DAYS_TO_CONVENE, SESSIONS_PER_YEAR } from '../../src/treaty/bcc.ts';

it('Part Six: the Commission meets at least twice a year, and within 45 days of a request', () => {
  expect(SESSIONS_PER_YEAR).toBe(2);
  expect(DAYS_TO_CONVENE).toBe(45);
});
