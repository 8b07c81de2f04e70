import { isPresetId, presets } from '../scenarios/presets/index.ts';
import { LANGUAGES } from '../session/language.ts';
import { oembed } from './oembed.ts';
import { oembedFile, pictureFile } from './presetAddress.ts';
import { coloursIn } from './socialPicture/colours.ts';
import { socialPicture } from './socialPicture/paint.ts';

/** The presets that have a page each. */
export const PRESET_IDS = Object.keys(presets).filter(isPresetId);

/**
 * What others show of the site and of each preset, by the paths of the files: pictures in each language, and, where it
 * is known what address the site will have, oEmbed answers.
 *
 * @param tokens the text of `tokens.css`, which gives the colours
 */
export function presetFiles(siteUrl: string | null, tokens: string): Map<string, string | Uint8Array> {
  const colours = coloursIn(tokens);
  const files = new Map<string, string | Uint8Array>();
  for (const id of [null, ...PRESET_IDS]) {
    for (const language of LANGUAGES)
      files.set(pictureFile(id, language), socialPicture(id, language, colours, siteUrl));
    if (id && siteUrl) files.set(oembedFile(id), JSON.stringify(oembed(id, siteUrl)));
  }
  return files;
}
