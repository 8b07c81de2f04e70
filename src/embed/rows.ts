/** What an embed draws beside the first rows of the score, where it is asked for. */
export { default as Lifecycle } from '../charts/lifecycle/Lifecycle.svelte';
export { MORE } from '../charts/more.ts';
export { default as Announcer } from '../panels/Announcer.svelte';
export { daySummary } from '../panels/daySummary.ts';
export { default as OnThisDay } from '../panels/OnThisDay.svelte';
