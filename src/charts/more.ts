import Deadlines from './deadlines/Deadlines.svelte';
import Verification from './verification/Verification.svelte';

/** The rows of the score that most pages draw only once the first are on the screen. */
export const MORE = { Verification, Deadlines };
