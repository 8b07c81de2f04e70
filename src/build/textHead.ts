import { MESSAGES } from '../i18n/index.ts';
import { DEFAULT_PATHS } from '../session/address.ts';
import { mark, toXml, type Mark } from '../takeaway/picture/xml.ts';
import { pictureFile } from './presetAddress.ts';
import { PICTURE_SIZE } from './socialPicture/sheet.ts';
import { WORDS } from './told.ts';

/**
 * The head of a page of text as far as it is about the page: its own title and description, where it belongs, and the
 * picture of the simulator. Without an address of the site, what must be absolute is left out.
 *
 * @param html the page as it is written, in English
 * @param file its name in the site
 * @throws RangeError if it has no title or no description
 */
export function textHead(html: string, file: string, siteUrl: string | null): string {
  const [, title] = /<title>([^<&]+)<\/title>/.exec(html) ?? [];
  const [, description] = /<meta\s+name="description"\s+content="([^"&]+)"/.exec(html) ?? [];
  if (!title || !description) throw new RangeError(`${file}: a title and a description were expected`);
  const tags: Mark[] = [
    mark('title', {}, [title]),
    mark('meta', { name: 'description', content: description }),
    property('og:type', 'website'),
    property('og:site_name', MESSAGES.en.share.simulator),
    property('og:title', title),
    property('og:description', description),
    property('og:locale', 'en_GB'),
    mark('meta', { name: 'twitter:card', content: siteUrl ? 'summary_large_image' : 'summary' })
  ];
  if (siteUrl)
    tags.push(
      mark('link', { rel: 'canonical', href: siteUrl + file }),
      property('og:url', siteUrl + file),
      property('og:image', siteUrl + pictureFile(null, 'en')),
      property('og:image:type', 'image/png'),
      property('og:image:width', String(PICTURE_SIZE.width)),
      property('og:image:height', String(PICTURE_SIZE.height)),
      property('og:image:alt', WORDS.en.altOfAll(DEFAULT_PATHS.length))
    );
  return tags.map(toXml).join('\n    ');
}

function property(name: string, content: string): Mark {
  return mark('meta', { property: name, content });
}
