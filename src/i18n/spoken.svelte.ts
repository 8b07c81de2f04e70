import type { Language } from '../session/language.ts';
import type { Messages } from './en.ts';

/** The words of the page: of one language at first, of the others once they are asked for. */
export class Spoken {
  #words: Partial<Record<Language, Messages>> = $state.raw({});
  #last: Messages;

  #load: (language: Language) => Promise<Messages>;

  /** @param load gets the words of a language */
  constructor(first: Partial<Record<Language, Messages>>, load: (language: Language) => Promise<Messages>) {
    this.#load = load;
    this.#words = first;
    this.#last = Object.values(first)[0]!;
  }

  /** In `language`, or until they have come in the one before. */
  in(language: Language): Messages {
    const words = this.#words[language];
    if (words) this.#last = words;
    return this.#last;
  }

  /** Has the words of `language` come; asked again, it tries again. */
  async fetch(language: Language): Promise<void> {
    if (this.#words[language]) return;
    const words = await this.#load(language);
    this.#words = { ...this.#words, [language]: words };
  }
}
