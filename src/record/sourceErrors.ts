import type { Sources } from './schema.ts';
import * as common from './sources/common.ts';
import * as declared from './sources/declared.ts';
import * as treaty from './sources/treatyFacts.ts';

/** A slip in a source, not to be carried on. */
export interface SourceError {
  where: string;
  says: string;
  correct: string;
  sources: Sources;
}

export const SOURCE_ERRORS: readonly SourceError[] = [
  {
    where: 'Podvig blog, February 2011',
    says: 'initial data exchange no later than 20 March 2011',
    correct: '22 March 2011 (45 days after 5 February)',
    sources: [common.podvig_2011_02, declared.insideDefense_2011_06_01]
  },
  {
    where: 'Russian MFA page of 2022',
    says: "41 'B-51H' bombers",
    correct: '41 B-52H',
    sources: [declared.mfa_2022, declared.sputnik_2022_10_14]
  },
  {
    where: 'Center for Arms Control fact sheet',
    says: 'US ratified on 22 December 2011',
    correct: '22 December 2010',
    sources: [treaty.centerForArmsControl, common.nbcNewsFirstRead_2010_12_22]
  }
];
