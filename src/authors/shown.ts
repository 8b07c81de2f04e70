import { readAddress, writeAddress, type Address } from '../session/address.ts';
import type { Language } from '../session/language.ts';

const EXAMPLE = '?path=one-year-2020&path=as-it-happened&view=paths';

/** Whether the reader comes from something of their own that can be shown, or from the simulator as it opens. */
export function isOfTheirOwn(address: Address): boolean {
  return writeAddress({ ...address, language: null, theme: 'auto' }) !== '';
}

/** What the code on the page embeds: what the reader comes from, else an example; in the language that it is read in. */
export function shownOf(address: Address, language: Language): Address {
  const shown = isOfTheirOwn(address) ? address : { ...readAddress(EXAMPLE).address, theme: address.theme };
  return { ...shown, language };
}
