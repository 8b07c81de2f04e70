import type { Sourced } from './schema.ts';
import * as common from './sources/common.ts';
import * as treaty from './sources/treatyFacts.ts';

/** A reading of the last day of the Treaty. */
export interface ExpiryReading extends Sourced {
  reading: string;
  heldBy: string;
}

/**
 * On which day did the Treaty run out? Ten years counted from 5 February 2011 inclusive end with 4 February 2021, and
 * the State Department's page counts so; nearly every other source names 5 February.
 */
export const EXPIRY_READINGS: readonly ExpiryReading[] = [
  {
    reading: 'in force through 4 February 2026',
    heldBy: "US State Department treaty page; some analysts' databases",
    confidence: 'verified',
    sources: [common.state_2023, treaty.toanthua_2022]
  },
  {
    reading: 'in force until / expires on 5 February 2026',
    heldBy:
      'Russian MFA note of 3 February 2021 and statement of 4 February 2026; State Duma; Blinken statement of 3 February 2021; news agencies; Wikipedia',
    confidence: 'verified',
    sources: [
      common.sputnik_2021_02_03,
      common.tass_2026_02_04_fulfilled,
      common.stateDuma_2021_01_27,
      treaty.urduPointSputnik_2021_02_03
    ]
  },
  {
    reading: 'through 5 February 2026, so that a voluntary regime starts on 6 February',
    heldBy: 'Ryabkov, 8 October 2025 (as reported); Defense Daily wording of 2021',
    confidence: 'verified',
    sources: [common.lifeRu_2025_10_08, common.defenseDaily_2021_02]
  },
  {
    reading: 'original term: 4 February 2021 or 5 February 2021',
    heldBy: 'TASS used 4 February on 16 October 2020 and 5 February on 21 October 2020',
    confidence: 'verified',
    sources: [common.tass_2020_10_16, common.tass_2020_10_21]
  }
];
