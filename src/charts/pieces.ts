import AtOnce from './AtOnce.svelte';
import Later from './Later.svelte';

/** What a piece of the page is put into: where the page was drawn beforehand, each is gone on with in its turn. */
export const pieceOf = (isDrawn: boolean) => (isDrawn && !import.meta.env.SSR ? Later : AtOnce);
