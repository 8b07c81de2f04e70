import type { PresetId } from '../scenarios/presets/index.ts';
import { pictureName } from '../session/embedAddress.ts';
import type { Language } from '../session/language.ts';

/** The files that are made of each preset, and of all of them together, by their paths in the site. */
export const presetFolder = (id: PresetId) => `paths/${id}/`;
export const pictureFile = (id: PresetId | null, language: Language) =>
  `${id ? presetFolder(id) : ''}${pictureName(language)}`;
export const oembedFile = (id: PresetId) => `${presetFolder(id)}oembed.json`;

/** What a preset is shown with: what happened, beside it. It stands first, and is the active path. */
export function presetSearch(id: PresetId): string {
  return id === 'as-it-happened' ? `?path=${id}` : `?path=${id}&path=as-it-happened`;
}
