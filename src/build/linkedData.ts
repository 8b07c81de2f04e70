import { MODEL_DATED, MODEL_VERSION } from '../scenarios/modelVersion.ts';
import { outcome } from '../scenarios/outcome.ts';
import type { PresetId } from '../scenarios/presets/index.ts';
import { LANGUAGES, type Language } from '../session/language.ts';
import { pathFromLink } from '../session/path.ts';
import { ENTRY_INTO_FORCE, SIGNATURE } from '../treaty/duration.ts';
import { told, WORDS } from './told.ts';

/** A page, as linked data describe it. */
interface Described {
  id: PresetId | null;
  name: string;
  description: string;
  address: string | null;
  picture: string | null;
  language: Language;
}

const LICENCE = 'https://opensource.org/license/mit';

/**
 * A page in the words of schema.org: something to learn from, the data it is drawn from, and the law they are about.
 *
 * @param parts the pages that are parts of it
 * @see https://schema.org/LearningResource
 * @see https://schema.org/Legislation
 */
export function linkedData(
  { id, name, description, address, picture, language }: Described,
  parts: readonly { name: string; address: string | null }[],
  siteUrl: string | null
): object {
  const { periods } = pathFromLink(id ?? 'as-it-happened').chronicle;
  return {
    '@context': 'https://schema.org',
    '@type': ['LearningResource', 'Dataset'],
    ...(address && { '@id': address, url: address }),
    name,
    description,
    ...(picture && { image: picture }),
    learningResourceType: 'simulation',
    isAccessibleForFree: true,
    license: LICENCE,
    inLanguage: LANGUAGES,
    version: MODEL_VERSION,
    dateModified: MODEL_DATED,
    temporalCoverage: `${periods[0]!.from}/${periods.at(-1)!.to}`,
    about: theTreaty(language),
    ...(id && siteUrl && { isPartOf: siteUrl }),
    ...(parts.length > 0 && {
      hasPart: parts.map((part) => ({
        '@type': 'LearningResource',
        name: part.name,
        ...(part.address && { url: part.address })
      }))
    })
  };
}

/** The Treaty as it happened, on whatever path the page is about. */
function theTreaty(language: Language): object {
  const { treaty, treatyInFull } = WORDS[language];
  const end = outcome(told('as-it-happened', language).path.chronicle)!;
  return {
    '@type': 'Legislation',
    name: treatyInFull,
    alternateName: treaty,
    legislationType: 'Treaty',
    legislationDate: SIGNATURE,
    legislationDateOfApplicability: ENTRY_INTO_FORCE,
    legislationLegalForce: `https://schema.org/${end.date <= MODEL_DATED ? 'NotInForce' : 'InForce'}`,
    legislationJurisdiction: ['US', 'RU'].map((identifier) => ({ '@type': 'Country', identifier })),
    temporalCoverage: `${ENTRY_INTO_FORCE}/${end.date}`,
    inLanguage: LANGUAGES
  };
}
