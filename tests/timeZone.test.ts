import { expect, it } from 'vitest';

// Minutes to add to local time to get UTC, in the north's winter and summer.
const OFFSETS: Record<string, [number, number]> = {
  'Pacific/Auckland': [-13 * 60, -12 * 60],
  'Pacific/Niue': [11 * 60, 11 * 60]
};

it('these tests run in the time zone they are told to', () => {
  const zone = process.env.TZ!;
  expect(Intl.DateTimeFormat().resolvedOptions().timeZone).toBe(zone);
  const offsets = ['2011-02-05', '2011-07-05'].map((date) => new Date(date).getTimezoneOffset());
  expect(offsets).toEqual(OFFSETS[zone]);
});
