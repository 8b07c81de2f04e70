import type { Reckoning } from '../../treaty/reckoning.ts';

type UnitOfTime = 'years' | 'months' | 'days' | 'hours';

/** The arithmetic of a day, such as `2011-02-05 + 45 days`. */
export function workingOf({ anchor, offsets }: Reckoning): string {
  const steps = offsets.flatMap((offset) => Object.entries(offset) as [UnitOfTime, number][]);
  return [anchor, ...steps.filter(([, count]) => count !== 0).map(([unit, count]) => offsetOf(count, unit))].join(' ');
}

/** A length of time to add, such as `+ 45 days` or `− 1 day`. */
export function offsetOf(count: number, unit: UnitOfTime): string {
  const size = Math.abs(count);
  return `${count < 0 ? '−' : '+'} ${size} ${size === 1 ? unit.slice(0, -1) : unit}`;
}
