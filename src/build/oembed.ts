import { MESSAGES } from '../i18n/index.ts';
import { heightOf } from '../panels/share/embed/heights.ts';
import type { PresetId } from '../scenarios/presets/index.ts';
import type { View } from '../session/address.ts';
import { mark, toXml, type Mark } from '../takeaway/picture/xml.ts';
import { pictureFile, presetFolder, presetSearch } from './presetAddress.ts';
import { PICTURE_SIZE } from './socialPicture/sheet.ts';
import { told } from './told.ts';

/** An answer of the oEmbed 1.0 kind "rich". Source: oembed.com, sections 2.3.4 and 2.3.4.4. */
export interface OEmbed {
  version: '1.0';
  type: 'rich';
  title: string;
  provider_name: string;
  provider_url: string;
  /** In seconds. */
  cache_age: number;
  html: string;
  width: number;
  height: number;
  thumbnail_url: string;
  thumbnail_width: number;
  thumbnail_height: number;
}

const VIEW: View = 'paths';
/** Of a column of text. */
const WIDTH = 600;

const A_DAY = 86_400;

/**
 * What a preset's page becomes where its address alone is pasted. WordPress keeps of it a quotation and an empty frame,
 * with no attributes but these, and shows the frame in place of the quotation once the frame has told its height.
 */
export function oembed(id: PresetId, siteUrl: string): OEmbed {
  const { title } = told(id, 'en');
  const search = presetSearch(id);
  const size = { width: WIDTH, height: heightOf([VIEW], new URLSearchParams(search).getAll('path').length, false) };
  const src = `${siteUrl}embed.html${search}&view=${VIEW}`;
  const quotation = mark('blockquote', {}, [mark('a', { href: siteUrl + presetFolder(id) }, [title])]);
  return {
    version: '1.0',
    type: 'rich',
    title,
    provider_name: MESSAGES.en.share.simulator,
    provider_url: siteUrl,
    cache_age: A_DAY,
    html: toXml(quotation) + frame({ src, ...size, frameborder: 0, title }),
    ...size,
    thumbnail_url: siteUrl + pictureFile(id, 'en'),
    thumbnail_width: PICTURE_SIZE.width,
    thumbnail_height: PICTURE_SIZE.height
  };
}

/** In HTML a frame is closed by a tag of its own. */
function frame(attributes: Mark['attributes']): string {
  return toXml(mark('iframe', attributes)).replace(/\/>$/, '></iframe>');
}
