/** What the page draws once its first charts are on the screen. */
export { default as Lifecycle } from './charts/lifecycle/Lifecycle.svelte';
export { default as Differences } from './panels/Differences.svelte';
export { default as OnThisDay } from './panels/OnThisDay.svelte';
export { daySummary } from './panels/daySummary.ts';
export { MORE } from './charts/more.ts';
