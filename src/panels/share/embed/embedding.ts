import type { Messages } from '../../../i18n/en.ts';
import { MESSAGES } from '../../../i18n/index.ts';
import { pathTitle } from '../../../i18n/pathTitle.ts';
import { outcome } from '../../../scenarios/outcome.ts';
import type { Address } from '../../../session/address.ts';
import { attributesOf, embedAddress, pageAddress, pictureAddress, schemeOf } from '../../../session/embedAddress.ts';
import type { Language } from '../../../session/language.ts';
import type { Path } from '../../../session/path.ts';
import type { CalendarDate } from '../../../treaty/calendarDate.ts';
import { PICTURE_SIZE } from './picture.ts';
import { elementSnippet, figureSnippet, frameSnippet, markdownSnippet, type Pictured } from './snippet.ts';

/** What can be put into another page. */
export const FORMS = ['frame', 'element', 'figure', 'markdown'] as const;
export type Form = (typeof FORMS)[number];

/** In place of a picture that the author has yet to put somewhere. */
export const OWN_PICTURE = 'PUT-THE-ADDRESS-OF-YOUR-PICTURE-HERE.png';

/** What the code for another page is made of. */
export interface Embedding {
  /** Of the embed, and of the script of the element. */
  source: string;
  /** What the frame of an embed without a ground of its own needs: see {@link frameSnippet}. */
  scheme: string | null;
  script: string;
  attributes: readonly [name: string, value: string][];
  /** The name of the frame, as it is read aloud. */
  title: string;
  /** A picture of the active path, with the link to the whole page. */
  picture: Pictured;
}

/**
 * What is chosen, in the words of the language that is shown there.
 *
 * @param language what is said to be the reader's own is, for the words in the code, the one on the screen
 * @param base the folder of the site that the embed is in
 */
export function embeddingOf(language: Language, chosen: Address, base: string, today: CalendarDate): Embedding {
  const say = MESSAGES[language];
  const active = chosen.paths[chosen.active]!;
  const ending = endingOf(say, active);
  const { title, open, alt, caption } = say.embedding;
  return {
    source: embedAddress(base, chosen),
    scheme: schemeOf(chosen),
    script: `${base}element.js`,
    attributes: attributesOf(chosen),
    title: title(chosen.paths.map((path) => pathTitle(say, path))),
    picture: {
      source: active.preset ? pictureAddress(base, active.preset, language) : OWN_PICTURE,
      size: active.preset ? PICTURE_SIZE : null,
      alt: alt(pathTitle(say, active), ending),
      caption: caption(pathTitle(say, active), ending, today),
      open,
      page: pageAddress(base, chosen)
    }
  };
}

/** @param height of the frame, in CSS pixels */
export function codeOf(form: Form, embedding: Embedding, height: number): string {
  const { source, scheme, script, attributes, title, picture } = embedding;
  const { open, page } = picture;
  if (form === 'frame') return frameSnippet({ title, open, page, address: source, height, scheme });
  if (form === 'element') return elementSnippet({ open, page, script, attributes });
  return form === 'figure' ? figureSnippet(picture) : markdownSnippet(picture);
}

/** How the Treaty ends on a path. */
export function endingOf({ paths: { outcome: says } }: Messages, { chronicle, leavesRecordOn }: Path): string {
  const end = outcome(chronicle);
  if (!end) return says.inForce;
  const isRecorded = leavesRecordOn === null || end.date < leavesRecordOn;
  return says[end.how][isRecorded ? 'recorded' : 'supposed'](end.date);
}
