/** What the page draws once its first charts are on the screen. */
export { default as Lifecycle } from './charts/lifecycle/Lifecycle.svelte';
export { MORE } from './charts/more.ts';
