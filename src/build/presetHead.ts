import { MESSAGES } from '../i18n/index.ts';
import { isPresetId, presets, type PresetId } from '../scenarios/presets/index.ts';
import { DEFAULT_PATHS } from '../session/address.ts';
import type { Language } from '../session/language.ts';
import { mark, toXml, type Mark } from '../takeaway/picture/xml.ts';
import { linkedData } from './linkedData.ts';
import { oembedFile, pictureFile, presetFolder } from './presetAddress.ts';
import { PICTURE_SIZE } from './socialPicture/sheet.ts';
import { told, WORDS } from './told.ts';

const LOCALES: Record<Language, string> = { en: 'en_GB', ru: 'ru_RU' };

/** What the head of a page says of it to those who only pass its address on. */
interface Head {
  /** Null for the page of all of them. */
  id: PresetId | null;
  title: string;
  description: string;
  /** What its picture shows. */
  alt: string;
  language: Language;
}

/**
 * The head of a preset's page as far as it is about the preset: title, description, where it belongs, its picture, how
 * it is embedded, and what it is in linked data. Without an address of the site, what must be absolute is left out.
 *
 * There is no `hreflang`: the page is one address for every language, and speaks the reader's.
 */
export function presetHead(id: PresetId, language: Language, siteUrl: string | null): string {
  const { title, description, alt } = told(id, language);
  return written({ id, title, description, alt, language }, siteUrl);
}

/** The same for the page of the simulator itself. */
export function siteHead(language: Language, siteUrl: string | null): string {
  const { title, about } = MESSAGES[language].page;
  const alt = WORDS[language].altOfAll(DEFAULT_PATHS.length);
  return written({ id: null, title, description: about, alt, language }, siteUrl);
}

/**
 * A page with its title and description taken out and `head` put in their place; the rest of its own head stays.
 *
 * @throws RangeError if it has no title
 */
export function withHead(page: string, head: string): string {
  const bare = page.replace(/\s*<meta\s+name="description"[^>]*>/i, '');
  if (!/<title>/.test(bare)) throw new RangeError('a page with a title was expected');
  return bare.replace(/<title>[\s\S]*?<\/title>/, () => head);
}

function written({ id, title, description, alt, language }: Head, siteUrl: string | null): string {
  const say = MESSAGES[language];
  const address = siteUrl && siteUrl + (id ? presetFolder(id) : '');
  const picture = siteUrl && siteUrl + pictureFile(id, language);
  const tags: Mark[] = [
    mark('title', {}, [title]),
    mark('meta', { name: 'description', content: description }),
    property('og:type', id ? 'article' : 'website'),
    property('og:site_name', say.share.simulator),
    property('og:title', title),
    property('og:description', description),
    property('og:locale', LOCALES[language]),
    mark('meta', { name: 'twitter:card', content: picture ? 'summary_large_image' : 'summary' })
  ];
  if (address && picture) {
    tags.push(
      mark('link', { rel: 'canonical', href: address }),
      property('og:url', address),
      property('og:image', picture),
      property('og:image:type', 'image/png'),
      property('og:image:width', String(PICTURE_SIZE.width)),
      property('og:image:height', String(PICTURE_SIZE.height)),
      property('og:image:alt', alt)
    );
  }
  if (siteUrl && id)
    tags.push(
      mark('link', { rel: 'alternate', type: 'application/json+oembed', href: siteUrl + oembedFile(id), title })
    );
  const about = { id, name: title, description, address, picture, language };
  const parts = id
    ? []
    : Object.keys(presets)
        .filter(isPresetId)
        .map((it) => partOf(it, language, siteUrl));
  // A script's text is no markup: it is escaped as JSON is.
  const data = `<script type="application/ld+json">${forScript(linkedData(about, parts, siteUrl))}</script>`;
  return [...tags.map(toXml), data].join('\n    ');
}

function property(name: string, content: string): Mark {
  return mark('meta', { property: name, content });
}

function partOf(id: PresetId, language: Language, siteUrl: string | null) {
  return { name: told(id, language).name, address: siteUrl && siteUrl + presetFolder(id) };
}

/** JSON in which nothing can end the script it stands in, or begin a comment. */
export function forScript(value: unknown): string {
  return JSON.stringify(value).replace(
    /[<>&\u2028\u2029]/g,
    (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`
  );
}
