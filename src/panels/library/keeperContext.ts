import { getContext, setContext } from 'svelte';
import type { Keeper } from '../../session/keeper.svelte.ts';

const KEEPER = Symbol();

/** Null on a page that keeps nothing, such as a picture in somebody else's. */
export const provideKeeper = (keeper: Keeper | null): Keeper | null => setContext(KEEPER, keeper);

/** Who keeps the reader's paths on this page, if anybody does. */
export const keeperHere = (): Keeper | null => getContext<Keeper | null | undefined>(KEEPER) ?? null;
