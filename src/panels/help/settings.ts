import { OURS, type Keeping, type Store } from '../../session/storage.ts';

const KEYS = `${OURS}keys`;
const HINTS = `${OURS}hints`;

/** Whether a key pressed alone acts while nothing has the focus; it does unless the reader said otherwise. */
export const singleKeysAct = (store: Store): boolean => store.get(KEYS) !== 'off';

/** @returns whether it will be remembered */
export const letSingleKeysAct = (store: Store, act: boolean): Keeping => store.set(KEYS, act ? 'on' : 'off');

/** Whether there are hints: not once they were dismissed, or seen to the end. */
export const hintsAreWanted = (store: Store): boolean => store.get(HINTS) !== 'seen';

export const dismissHints = (store: Store): Keeping => store.set(HINTS, 'seen');

/** The hints in their order, each of which becomes relevant with what was done after the one before. */
export type Hint = 'take' | 'work' | 'share';

/**
 * The hint for where the reader is.
 *
 * @param done.hasOwn whether a path of their own is on the score
 * @param done.hasWorked whether they have opened what works on it
 */
export function nextHint({ hasOwn, hasWorked }: { hasOwn: boolean; hasWorked: boolean }): Hint {
  if (!hasOwn) return 'take';
  return hasWorked ? 'share' : 'work';
}
