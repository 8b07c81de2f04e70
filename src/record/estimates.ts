import type { Party } from '../treaty/party.ts';
import type { OneOrBoth, PartialDate, Sourced } from './schema.ts';
import * as common from './sources/common.ts';
import * as declared from './sources/declared.ts';

/**
 * A published opinion of forces without limits. Estimates differ in date and baseline: show `low` and `high` with
 * the author, and null, where the source gave no figure, as unknown.
 */
export interface Estimate extends Sourced {
  id: string;
  party: OneOrBoth;
  what: string;
  /** Where it has one: the system it is of. */
  system?: 'bombers' | 'ICBM';
  /** In `unit`, as are `low` and `high`. */
  baseline: number | null;
  low: number | null;
  high: number | null;
  unit: string | null;
  /** Of the baseline, where the source gave only a factor. */
  factorHigh?: number;
  /** Arithmetic of ours, not printed by the source. */
  derived?: string;
  /** What the source said instead of a number, or beside it. */
  qualitative?: string;
  cost?: string;
  /** How long it would take. */
  timescale: string | null;
  author: string;
  published: PartialDate;
}

/** How long a side would take to load more warheads on a system. */
export interface Timescale extends Sourced {
  party: Party;
  system: 'bombers' | 'submarines' | 'ICBMs';
  scale: 'hours' | 'weeks' | 'months' | 'years';
}

/** Launchers or bombers taken out of the count that might be brought back, in items. */
export interface RecoverableLaunchers extends Sourced {
  party: Party;
  item: string;
  count: number;
  derivation?: string;
}

/** A side's stockpile, in nuclear warheads. */
export interface Stockpile extends Sourced {
  party: Party;
  asOf: PartialDate;
  stockpile: number;
  deployed?: number;
  storedForPossibleUpload?: number;
  author: string;
}

/** What was seen or said after the Treaty ended. */
export interface Observation extends Sourced {
  date: PartialDate;
  statement: string;
}

/** Forces without limits, as estimated from 2019 on. */
export const ESTIMATES: readonly Estimate[] = [
  {
    id: 'gottemoeller-2019-ru',
    party: 'RU',
    what: 'deployed strategic warheads without adding a missile',
    baseline: 1550,
    low: null,
    high: 2550,
    unit: 'deployed warheads',
    timescale: "'quickly' (no figure)",
    author: 'Rose Gottemoeller, congressional testimony December 2019, quoted by Forbes',
    published: '2020-01',
    confidence: 'verified',
    note: "Stated as a possibility ('possibly as many as').",
    sources: [common.imiTuebingen_2020_01_17]
  },
  {
    id: 'forbes-2020-us',
    party: 'US',
    what: 'deployed strategic warheads after upload',
    baseline: 1550,
    low: 3500,
    high: null,
    unit: 'deployed warheads',
    timescale: 'not given',
    author: 'Forbes analysis quoted in the same extract',
    published: '2020-01',
    confidence: 'verified',
    note: 'Source says more than 3,500, so 3,500 is a floor on the ceiling.',
    sources: [common.imiTuebingen_2020_01_17]
  },
  {
    id: 'analysts-2026-us',
    party: 'US',
    what: 'upload from the reserve',
    baseline: 1550,
    low: null,
    high: 3500,
    unit: 'deployed warheads',
    timescale: 'not given',
    author: 'analysts summarised by Particle News',
    published: '2026-01',
    confidence: 'verified',
    note: 'Secondary digest; says toward an estimated ~3,500.',
    sources: [common.particleNews_2026_01_set]
  },
  {
    id: 'cna-2019',
    party: 'both',
    what: 'additional available warheads, mid-to-late 2020s',
    baseline: 1550,
    low: null,
    high: null,
    unit: 'additional warheads',
    qualitative: 'hundreds each; neither could shift the balance much if the other answered',
    timescale: 'mid-to-late 2020s',
    author: 'CNA (Vincent Manzo)',
    published: '2019-04-01',
    confidence: 'verified',
    sources: [common.cna_2019_04_01]
  },
  {
    id: 'cbo-2020-moscow',
    party: 'US',
    what: 'growing to Moscow Treaty levels',
    baseline: 1550,
    low: 1700,
    high: 2200,
    unit: 'deployed warheads',
    cost: 'no increase in Defense Department costs over current plans',
    timescale: 'not stated in the part seen',
    author: 'Congressional Budget Office',
    published: '2020-08-25',
    confidence: 'verified',
    sources: [common.cboViaDocslib_2020_08, common.cbo_2020_08_25]
  },
  {
    id: 'cbo-2020-start2',
    party: 'US',
    what: 'growing to START II levels',
    baseline: 1550,
    low: 3000,
    high: 3500,
    unit: 'deployed warheads',
    cost: 'two approaches: more warheads per missile (lower cost) or more delivery vehicles (higher)',
    timescale: 'not stated in the part seen',
    author: 'Congressional Budget Office',
    published: '2020-08-25',
    confidence: 'verified',
    sources: [common.cboViaDocslib_2020_08]
  },
  {
    id: 'cbo-2020-start1',
    party: 'US',
    what: 'growing to START I levels',
    baseline: 1550,
    low: 6000,
    high: 6000,
    unit: 'deployed warheads',
    cost: 'across all options up to $439 billion at first and $28 billion a year (2020 dollars)',
    timescale: 'not stated in the part seen',
    author: 'Congressional Budget Office; cost ceiling as summarised by the Arms Control Association',
    published: '2020-08-25',
    confidence: 'verified',
    sources: [common.cboViaDocslib_2020_08, common.armsControlAssociation_2020_08_28]
  },
  {
    id: 'fas-2023',
    party: 'both',
    what: 'strategic arsenals if limits go',
    baseline: null,
    low: null,
    high: null,
    unit: 'factor',
    factorHigh: 2,
    qualitative: 'could roughly double (title claim)',
    timescale: 'not seen',
    author: 'FAS (Korda, Kristensen)',
    published: '2023-02',
    confidence: 'verified',
    note: 'Only the opening of the article was retrievable; its per-system table was not seen, so no rows are given. Recalled totals were left out on purpose.',
    sources: [common.fas_2023_02]
  },
  {
    id: 'ucs-2026-bombers',
    party: 'US',
    what: 'extra weapons fielded at bomber bases',
    system: 'bombers',
    baseline: null,
    low: null,
    high: 480,
    unit: 'additional weapons',
    timescale: 'weeks',
    author: 'Union of Concerned Scientists (Knox)',
    published: '2026-01-12',
    confidence: 'verified',
    note: "The release continues with figures for 'within months' that were cut off in the copy seen.",
    sources: [common.ucs_2026_01_12]
  },
  {
    id: 'ucs-2026-both',
    party: 'both',
    what: 'extra warheads from existing stocks',
    baseline: null,
    low: null,
    high: null,
    unit: 'additional warheads',
    qualitative: 'hundreds in a matter of weeks',
    timescale: 'weeks',
    author: 'Union of Concerned Scientists (Knox)',
    published: '2026-01-12',
    confidence: 'verified',
    sources: [common.ucs_2026_01_12]
  },
  {
    id: 'digest-2026-ru',
    party: 'RU',
    what: 'increase in deployed force if the reserve is fully uploaded',
    baseline: 1550,
    low: null,
    high: 2480,
    unit: 'deployed warheads',
    derived: "1,550 x 1.6; the digest gives 'up to about 60%'",
    timescale: 'bombers hours; submarines months; ICBM reconfiguration years',
    author: 'rbtfl.xyz digest of CRS (May 2026), Bulletin, War on the Rocks',
    published: '2026-06',
    confidence: 'verified',
    note: 'Secondary digest; its primary sources were not retrieved. No large-scale increase had been seen.',
    sources: [common.rbtfl_2026_06]
  },
  {
    id: 'afgsc-2026',
    party: 'US',
    what: 'Minuteman III back to multiple warheads',
    system: 'ICBM',
    baseline: 400,
    low: 400,
    high: 1200,
    unit: 'warheads on 400 missiles',
    derived:
      '400 missiles x 1 today and x 3 at the original design load; the source gives 400 missiles and up to three reentry vehicles, not the product',
    timescale: 'not given; needs a decision',
    author: 'Air Force Global Strike Command, via The Defense News',
    published: '2026-02',
    confidence: 'verified',
    sources: [common.defenseNews_2026_02]
  },
  {
    id: 'gottemoeller-2026',
    party: 'RU',
    what: 'qualitative warning',
    baseline: null,
    low: null,
    high: null,
    unit: null,
    qualitative: 'Russia could load extra warheads on existing ICBMs rapidly',
    timescale: "'rapidly'",
    author: 'Rose Gottemoeller, Senate hearing 3 February 2026',
    published: '2026-02',
    confidence: 'verified',
    sources: [common.eirNews_2026_02_warnings]
  },
  {
    id: 'aca-2026-floor',
    party: 'US',
    what: 'how low the US once judged it could go',
    baseline: 1550,
    low: 1033,
    high: null,
    unit: 'deployed warheads',
    derived: 'one-third below 1,550; the source says up to one-third below New START levels (Pentagon, 2013)',
    timescale: null,
    author: 'Daryl Kimball, Arms Control Association',
    published: '2026-02-06',
    confidence: 'verified',
    sources: [common.armsControlAssociation_2026_02_06]
  }
];

export const TIMESCALES: readonly Timescale[] = [
  { party: 'US', system: 'bombers', scale: 'weeks', confidence: 'verified', sources: [common.ucs_2026_01_12] },
  {
    party: 'RU',
    system: 'bombers',
    scale: 'hours',
    confidence: 'verified',
    note: 'secondary digest',
    sources: [common.rbtfl_2026_06]
  },
  {
    party: 'RU',
    system: 'submarines',
    scale: 'months',
    confidence: 'verified',
    note: 'secondary digest',
    sources: [common.rbtfl_2026_06]
  },
  {
    party: 'RU',
    system: 'ICBMs',
    scale: 'years',
    confidence: 'verified',
    note: 'secondary digest',
    sources: [common.rbtfl_2026_06]
  }
];

export const RECOVERABLE_LAUNCHERS: readonly RecoverableLaunchers[] = [
  {
    party: 'US',
    item: 'Trident II launch tubes taken out of accountability',
    count: 56,
    derivation: '14 boats x 4 tubes; 336 tubes minus 280 counted',
    confidence: 'verified',
    sources: [declared.mfa_2022, declared.stateViaGlobalSecurity_2020_12_01]
  },
  {
    party: 'US',
    item: 'B-52H converted to non-nuclear',
    count: 41,
    confidence: 'verified',
    sources: [declared.mfa_2022, declared.stateViaGlobalSecurity_2020_12_01, declared.exchangeMonitor_2017_07]
  },
  {
    party: 'US',
    item: 'launchers if both conversions were reversed',
    count: 897,
    derivation: '800 + 56 + 41 (derived ceiling, not a published estimate)',
    confidence: 'verified',
    sources: [declared.mfa_2022]
  }
];

/** In date order. */
export const STOCKPILES: readonly Stockpile[] = [
  {
    party: 'US',
    asOf: '2015-03',
    stockpile: 4760,
    deployed: 2080,
    storedForPossibleUpload: 2680,
    author: 'FAS Nuclear Notebook',
    confidence: 'verified',
    sources: [declared.fas_2015_04_06]
  },
  {
    party: 'US',
    asOf: '2023-03',
    stockpile: 3708,
    author: 'FAS via Arms Control Today',
    confidence: 'verified',
    sources: [common.armsControlToday_2023_03]
  },
  {
    party: 'RU',
    asOf: '2023-03',
    stockpile: 4477,
    author: 'FAS via Arms Control Today',
    confidence: 'verified',
    sources: [common.armsControlToday_2023_03]
  }
];

/** In date order. */
export const OBSERVED_SINCE_EXPIRY: readonly Observation[] = [
  {
    date: '2026-02-09',
    statement:
      'Reported US options include reactivating submarine tubes disabled under the treaty and renewed testing; no decision confirmed.',
    confidence: 'verified',
    sources: [common.trtWorld_2026_02_10]
  },
  {
    date: '2026-02-10',
    statement: 'Semafor reads the same reporting as the Navy having begun to load more missiles on some submarines.',
    confidence: 'disputed',
    sources: [common.semafor_2026_02_10, common.trtWorld_2026_02_10]
  },
  {
    date: '2026-02-11',
    statement: 'Lavrov: the Russian moratorium holds while the US stays within the limits.',
    confidence: 'verified',
    sources: [common.tass_2026_02_11]
  },
  {
    date: '2026-06',
    statement: 'No large-scale Russian increase seen four months on.',
    confidence: 'verified',
    note: 'secondary digest',
    sources: [common.rbtfl_2026_06]
  }
];
