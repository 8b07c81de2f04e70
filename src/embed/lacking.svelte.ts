import type { Part } from './kit.ts';
import type { Language } from '../session/language.ts';

/** What could not be loaded, to be said on the screen. */
export interface Lack {
  what: Part['lacks'];
  /** Whether something is shown all the same. */
  isPart: boolean;
  /** The reader's, though its words may be what is lacking. */
  language: Language;
  /** What was asked for: the query string of an address. */
  search: string;
  isTrying: boolean;
  ontry: () => void;
}

/** What is lacking now, which may be had later. */
export class Lacking {
  now: Lack | null = $state.raw(null);
  /** Whether it was lacking from the first, so that the address asks for more than is shown. */
  isFromFirst = $state(false);
}
