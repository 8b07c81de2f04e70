/** English and Russian: the Treaty's two languages, in both of which its text is equally authentic. */
export const LANGUAGES = ['en', 'ru'] as const;

export type Language = (typeof LANGUAGES)[number];

/** The first of the reader's languages, such as `ru-RU`, that the simulator speaks; English where it speaks none. */
export function preferredLanguage(wanted: readonly string[]): Language {
  for (const tag of wanted) {
    const language = LANGUAGES.find((it) => tag.toLowerCase().split('-')[0] === it);
    if (language) return language;
  }
  return 'en';
}
