import { createContext } from 'svelte';
import type { Messages } from './en.ts';

/** The words of the page, in the language that is current: a function, so that they change in place. */
export const [words, provideWords] = createContext<() => Messages>();
