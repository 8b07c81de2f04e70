import { isPresetId, type PresetId } from '../scenarios/presets/index.ts';
import { writeAddress, type Address } from './address.ts';
import type { Language } from './language.ts';

/**
 * The folder that the site lies in, with a slash at the end: for a page of it, for one of a path's own, and for one of
 * the copy that is frozen at `version`.
 *
 * @param address of the page, as it would be typed
 */
export function siteOf(address: string, version: string): string {
  let folder = address.replace(/[?#].*$/s, '').replace(/[^/]*$/, '');
  const [own, id] = /paths\/([^/]+)\/$/.exec(folder) ?? [];
  if (own && isPresetId(id!)) folder = folder.slice(0, -own.length);
  const frozen = `/v/${version}/`;
  return folder.endsWith(frozen) ? folder.slice(0, 1 - frozen.length) : folder;
}

/** The copy of the site that stays as it is. */
export const frozenAt = (site: string, version: string): string => `${site}v/${version}/`;

/** @param site with a slash at the end, as all of these take it */
export const embedAddress = (site: string, address: Address): string => `${site}embed.html${writeAddress(address)}`;

/** The whole page, as the reader of an embed opens it: all views, and the look that they have chosen themselves. */
export const pageAddress = (site: string, address: Address): string =>
  site + writeAddress({ ...address, views: null, theme: 'auto', transparent: false, plain: false });

/** A path's picture is painted in every language; the English one has the name that links have had from the first. */
export const pictureName = (language: Language): string => `picture${language === 'en' ? '' : `-${language}`}.png`;

export const pictureAddress = (site: string, preset: PresetId, language: Language): string =>
  `${site}paths/${preset}/${pictureName(language)}`;

/**
 * The colour scheme that a frame must have for its embed to be transparent: where the two differ, browsers paint a
 * ground. Null where it is not to be transparent.
 */
export const schemeOf = ({ transparent, theme }: Pick<Address, 'transparent' | 'theme'>): string | null =>
  transparent ? (theme === 'auto' ? 'light dark' : theme) : null;

/**
 * What an address says, as attributes of the custom element, in order; those without a value are flags. Only what
 * differs from the defaults. `path` and `view` are lists, see {@link listed}.
 */
export function attributesOf(address: Address): [name: string, value: string][] {
  const query = new URLSearchParams(writeAddress(address));
  return [...new Set(query.keys())].map((name) => [name, listed(query.getAll(name))]);
}

/** Values in one attribute, parted by spaces; each is written as in an address, so that it has no space itself. */
export function listed(values: readonly string[]): string {
  return values
    .map((value) =>
      new URLSearchParams({ '': value }).toString().slice(1).replaceAll('%7E', '~').replaceAll('%3D', '=')
    )
    .join(' ');
}

/** The values in an attribute as {@link listed} writes it. */
export function unlisted(attribute: string): string[] {
  const items = attribute.split(/\s+/).filter((item) => item !== '');
  return items.map((item) => new URLSearchParams(`=${item.replaceAll('&', '%26')}`).get('')!);
}
