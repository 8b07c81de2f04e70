import Deadlines from './deadlines/Deadlines.svelte';
import EstimateTable from './EstimateTable.svelte';
import LimitTable from './LimitTable.svelte';
import PathTable from './PathTable.svelte';
import Verification from './verification/Verification.svelte';

/** Of the score, what most pages draw only once its first rows are on the screen. */
export const MORE = { Verification, Deadlines, PathTable, LimitTable, EstimateTable };

/** Each where it is there and is to stand in its place. */
export type More = { [Part in keyof typeof MORE]: (typeof MORE)[Part] | null };
