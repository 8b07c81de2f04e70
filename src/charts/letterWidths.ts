/** Letters by their width in bold, in hundredths of the type size: about the widest of the fonts that the page asks for. */
const LETTERS: Readonly<Record<number, string>> = {
  20: '\u202f',
  24: '\u2009',
  32: ' .,’‘·\u00a0ijlI',
  36: ':;',
  40: '()/f',
  44: '-rt',
  48: 'г',
  52: '“”z',
  56: 'sзтэ',
  60: '–acekvxyFJLаеёксухяГ',
  64: '0123456789«»bdgopqETбворчьЕЁТ',
  68: 'hnuBPRSVXYZдлнпцБВЗРУХЬ',
  72: 'KийъКЭЯ',
  76: 'ACDHUАЛНПСЧ',
  80: 'GNOQмДИЙОЦ',
  84: 'Ъ',
  88: 'wжфыюФ',
  92: 'Ы',
  96: 'MшщМ',
  100: 'm',
  104: '—…WЖ',
  108: 'ШЮ',
  116: 'Щ№'
};

const WIDTHS = new Map(
  Object.entries(LETTERS).flatMap(([width, letters]) => [...letters].map((letter) => [letter, Number(width) / 100]))
);
const ANY_OTHER = 0.8;

/** How wide a text is at most in the fonts that the page asks for, in units of the type size. */
export function usualWidth(text: string): number {
  let ems = 0;
  for (const letter of text) ems += WIDTHS.get(letter) ?? ANY_OTHER;
  return ems;
}
