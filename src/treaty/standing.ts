import type { Standing } from './facts.ts';
import type { LifecycleSnapshot } from './lifecycle.ts';
import { PARTIES } from './party.ts';

/** All that the lawfulness of a decision depends on, read off the lifecycle's state. */
export function standingOf(snapshot: LifecycleSnapshot): Standing {
  const is = (state: Parameters<LifecycleSnapshot['matches']>[0]) => snapshot.matches(state);
  return {
    ...snapshot.context,
    phase: (typeof snapshot.value === 'string' ? snapshot.value : Object.keys(snapshot.value)[0]) as Standing['phase'],
    limitsDue: is({ inForce: { limits: 'binding' } }),
    noticeRunning: is({ inForce: { notice: 'noticeRunning' } }),
    suspended: PARTIES.filter((party) => is({ inForce: { [`participation${party}`]: 'suspended' } as never })),
    inspectionsPaused: is({ inForce: { inspections: 'paused' } })
  };
}
