import type { CalendarDate } from '../treaty/calendarDate.ts';
import type { CentralLimit } from '../treaty/limits.ts';
import type { Party } from '../treaty/party.ts';
import type { Confidence, Source, Sourced, Sources } from './schema.ts';
import * as declared from './sources/declared.ts';

/**
 * What the numbers are. Exchanged between the Parties: the `initialDatabase`, each `sixMonth` update, and the
 * declaration for the day the limits bound, `limitsDue`, which stands in public for the update of March 2018.
 * Not exchanged: the `unilateralRelease` of 2023.
 */
export type DeclarationKind = 'initialDatabase' | 'sixMonth' | 'limitsDue' | 'unilateralRelease';

/** A figure that another source prints instead. */
export interface AlternativeFigure {
  limit: CentralLimit;
  count: number;
  source: Source;
}

interface Declaration {
  /** The day the numbers are of. */
  date: CalendarDate;
  party: Party;
  /** Of each figure. `verified` where it was seen, or follows from seen figures by the arithmetic in `note`. */
  confidence: Readonly<Record<CentralLimit, Confidence>>;
  /** When the numbers were made public, where known. */
  published?: CalendarDate;
  note?: string;
  sources: Sources;
}

/** The aggregate numbers a Party declared, in items counted under Article III: see `CentralLimit` for the units. */
export interface DeclaredNumbers extends Declaration, Readonly<Record<CentralLimit, number>> {
  kind: DeclarationKind;
  /** Figures on which sources clash with those given here. */
  alternatives?: readonly AlternativeFigure[];
}

/** A date for which a Party provided nothing: `confidence` is in that. */
export interface MissingNumbers extends Declaration, Readonly<Record<CentralLimit, null>> {
  kind: 'missing';
}

export type AggregateNumbers = DeclaredNumbers | MissingNumbers;

const VERIFIED = { deployed: 'verified', warheads: 'verified', launchers: 'verified' } as const;

/**
 * Every declared set of aggregate numbers, in date order, the US before Russia.
 * Nothing was found of Russia after 1 September 2022, nor of the US after 1 March 2023.
 */
export const AGGREGATE_NUMBERS: readonly AggregateNumbers[] = [
  {
    date: '2011-02-05',
    party: 'US',
    kind: 'initialDatabase',
    deployed: 882,
    warheads: 1800,
    launchers: 1124,
    confidence: VERIFIED,
    published: '2011-06-01',
    sources: [declared.insideDefense_2011_06_01, declared.airForceMagazineDailyReport_2011_06_02]
  },
  {
    date: '2011-02-05',
    party: 'RU',
    kind: 'initialDatabase',
    deployed: 521,
    warheads: 1537,
    launchers: 865,
    confidence: VERIFIED,
    published: '2011-06-01',
    sources: [declared.insideDefense_2011_06_01, declared.airForceMagazineDailyReport_2011_06_02]
  },
  {
    date: '2011-09-01',
    party: 'US',
    kind: 'sixMonth',
    deployed: 822,
    warheads: 1790,
    launchers: 1043,
    confidence: VERIFIED,
    sources: [declared.defenseDaily_2011_10, declared.passBlue_2011_11_04]
  },
  {
    date: '2011-09-01',
    party: 'RU',
    kind: 'sixMonth',
    deployed: 516,
    warheads: 1566,
    launchers: 871,
    confidence: VERIFIED,
    sources: [declared.defenseDaily_2011_10, declared.passBlue_2011_11_04]
  },
  {
    date: '2012-03-01',
    party: 'US',
    kind: 'sixMonth',
    deployed: 812,
    warheads: 1737,
    launchers: 1040,
    confidence: VERIFIED,
    published: '2012-04-06',
    sources: [declared.insideDefense_2012_04_09]
  },
  {
    date: '2012-03-01',
    party: 'RU',
    kind: 'sixMonth',
    deployed: 494,
    warheads: 1492,
    launchers: 881,
    confidence: VERIFIED,
    published: '2012-04-06',
    sources: [declared.insideDefense_2012_04_09]
  },
  {
    date: '2012-09-01',
    party: 'US',
    kind: 'sixMonth',
    deployed: 806,
    warheads: 1722,
    launchers: 1034,
    confidence: VERIFIED,
    sources: [declared.airAndSpaceForces_2013_04, declared.timeBattleland_2012_10_04]
  },
  {
    date: '2012-09-01',
    party: 'RU',
    kind: 'sixMonth',
    deployed: 491,
    warheads: 1499,
    launchers: 884,
    confidence: VERIFIED,
    note: '491 and 884 follow from the reported March 2013 changes (+1 and +16); 1,499 printed by Time.',
    sources: [declared.airAndSpaceForces_2013_04, declared.timeBattleland_2012_10_04]
  },
  {
    date: '2013-03-01',
    party: 'US',
    kind: 'sixMonth',
    deployed: 792,
    warheads: 1654,
    launchers: 1028,
    confidence: VERIFIED,
    published: '2013-04-03',
    sources: [declared.interfaxViaNewsru_2013_04_04, declared.airAndSpaceForces_2013_04, declared.nti_2013_07]
  },
  {
    date: '2013-03-01',
    party: 'RU',
    kind: 'sixMonth',
    deployed: 492,
    warheads: 1480,
    launchers: 900,
    confidence: VERIFIED,
    published: '2013-04-03',
    sources: [declared.interfaxViaNewsru_2013_04_04, declared.airAndSpaceForces_2013_04, declared.nti_2013_07]
  },
  {
    date: '2013-09-01',
    party: 'US',
    kind: 'sixMonth',
    deployed: 809,
    warheads: 1688,
    launchers: 1015,
    confidence: VERIFIED,
    published: '2013-10-01',
    sources: [declared.airAndSpaceForces_2013_10, declared.fas_2014_04, declared.airForceMagazine_2014_04]
  },
  {
    date: '2013-09-01',
    party: 'RU',
    kind: 'sixMonth',
    deployed: 473,
    warheads: 1400,
    launchers: 894,
    confidence: VERIFIED,
    published: '2013-10-01',
    sources: [declared.airAndSpaceForces_2013_10, declared.fas_2014_04, declared.missileDefenseAdvocacyAlliance_2015_01]
  },
  {
    date: '2014-03-01',
    party: 'US',
    kind: 'sixMonth',
    deployed: 778,
    warheads: 1585,
    launchers: 952,
    confidence: VERIFIED,
    published: '2014-04-01',
    sources: [declared.airForceMagazine_2014_04, declared.fas_2014_04, declared.airAndSpaceForces_2014]
  },
  {
    date: '2014-03-01',
    party: 'RU',
    kind: 'sixMonth',
    deployed: 498,
    warheads: 1512,
    launchers: 906,
    confidence: VERIFIED,
    published: '2014-04-01',
    sources: [declared.airForceMagazine_2014_04, declared.fas_2014_04]
  },
  {
    date: '2014-09-01',
    party: 'US',
    kind: 'sixMonth',
    deployed: 794,
    warheads: 1642,
    launchers: 912,
    confidence: VERIFIED,
    published: '2014-10-01',
    sources: [declared.airForceMagazine_2015_01_06, declared.missileDefenseAdvocacyAlliance_2015_01]
  },
  {
    date: '2014-09-01',
    party: 'RU',
    kind: 'sixMonth',
    deployed: 528,
    warheads: 1643,
    launchers: 911,
    confidence: VERIFIED,
    alternatives: [{ limit: 'warheads', count: 1642, source: declared.missileDefenseAdvocacyAlliance_2015_01 }],
    published: '2014-10-01',
    note: 'Military Times prints 1,642 for Russia; Air Force Magazine and others print 1,643, and FAS describes Russia as ahead, so 1,643 is used.',
    sources: [
      declared.airForceMagazine_2015_01_06,
      declared.mostImportantNews_2014_10,
      declared.missileDefenseAdvocacyAlliance_2015_01
    ]
  },
  {
    date: '2015-03-01',
    party: 'US',
    kind: 'sixMonth',
    deployed: 785,
    warheads: 1597,
    launchers: 898,
    confidence: VERIFIED,
    published: '2015-04-01',
    sources: [declared.insideDefense_2015_04_06, declared.fas_2015_04_06, declared.exchangeMonitor_2015_10_16]
  },
  {
    date: '2015-03-01',
    party: 'RU',
    kind: 'sixMonth',
    deployed: 515,
    warheads: 1582,
    launchers: 890,
    confidence: VERIFIED,
    published: '2015-04-01',
    note: 'ExchangeMonitor mislabels this data as of 1 July.',
    sources: [declared.insideDefense_2015_04_06, declared.fas_2015_04_06, declared.exchangeMonitor_2015_10_16]
  },
  {
    date: '2015-09-01',
    party: 'US',
    kind: 'sixMonth',
    deployed: 762,
    warheads: 1538,
    launchers: 898,
    confidence: VERIFIED,
    published: '2015-10-01',
    sources: [declared.exchangeMonitor_2015_10_16, declared.airForceMagazine_2016_10]
  },
  {
    date: '2015-09-01',
    party: 'RU',
    kind: 'sixMonth',
    deployed: 526,
    warheads: 1648,
    launchers: 877,
    confidence: VERIFIED,
    published: '2015-10-01',
    sources: [declared.exchangeMonitor_2015_10_16, declared.airForceMagazine_2016_10, declared.fas_2016_04_01]
  },
  {
    date: '2016-03-01',
    party: 'US',
    kind: 'sixMonth',
    deployed: 741,
    warheads: 1481,
    launchers: 878,
    confidence: { deployed: 'verified', warheads: 'verified', launchers: 'from-memory' },
    note: '741 follows from FAS (521 plus a stated gap of 220). Launchers recalled.',
    sources: [declared.fas_2016_04_01]
  },
  {
    date: '2016-03-01',
    party: 'RU',
    kind: 'sixMonth',
    deployed: 521,
    warheads: 1735,
    launchers: 856,
    confidence: { deployed: 'verified', warheads: 'verified', launchers: 'from-memory' },
    note: '1,735 follows from FAS (185 above 1,550; also 1,648 plus 87). Launchers recalled.',
    sources: [declared.fas_2016_04_01]
  },
  {
    date: '2016-09-01',
    party: 'US',
    kind: 'sixMonth',
    deployed: 681,
    warheads: 1367,
    launchers: 848,
    confidence: VERIFIED,
    published: '2016-10-01',
    sources: [declared.airForceMagazine_2016_10]
  },
  {
    date: '2016-09-01',
    party: 'RU',
    kind: 'sixMonth',
    deployed: 508,
    warheads: 1796,
    launchers: 847,
    confidence: VERIFIED,
    published: '2016-10-01',
    sources: [declared.airForceMagazine_2016_10]
  },
  {
    date: '2017-03-01',
    party: 'US',
    kind: 'sixMonth',
    deployed: 673,
    warheads: 1411,
    launchers: 820,
    confidence: { deployed: 'verified', warheads: 'verified', launchers: 'from-memory' },
    published: '2017-04-01',
    note: '1,411 follows from 1,367 plus the reported 44. Launchers recalled.',
    sources: [declared.exchangeMonitor_2017_07, declared.armsControlToday_2017_05]
  },
  {
    date: '2017-03-01',
    party: 'RU',
    kind: 'sixMonth',
    deployed: 523,
    warheads: 1765,
    launchers: 816,
    confidence: { deployed: 'verified', warheads: 'verified', launchers: 'from-memory' },
    published: '2017-04-01',
    note: 'Launchers recalled.',
    sources: [declared.exchangeMonitor_2017_07, declared.armsControlToday_2017_05]
  },
  {
    date: '2017-09-01',
    party: 'US',
    kind: 'sixMonth',
    deployed: 660,
    warheads: 1393,
    launchers: 800,
    confidence: VERIFIED,
    published: '2017-10-02',
    sources: [declared.exchangeMonitor_2017_10, declared.fas_2017_10_02]
  },
  {
    date: '2017-09-01',
    party: 'RU',
    kind: 'sixMonth',
    deployed: 501,
    warheads: 1561,
    launchers: 790,
    confidence: VERIFIED,
    alternatives: [{ limit: 'deployed', count: 505, source: declared.fas_2017_10_02 }],
    published: '2017-10-02',
    note: '11 over the not-yet-binding warhead limit. FAS prints 505 deployed vehicles for Russia; the State table as reproduced by ExchangeMonitor gives 501, used here.',
    sources: [declared.exchangeMonitor_2017_10, declared.unreportedtruth_2018_02_07, declared.fas_2017_10_02]
  },
  {
    date: '2018-02-05',
    party: 'US',
    kind: 'limitsDue',
    deployed: 652,
    warheads: 1350,
    launchers: 800,
    confidence: VERIFIED,
    published: '2018-02-22',
    note: 'Stands in public for the March 2018 update; no separate 1 March 2018 row was published that could be found.',
    sources: [declared.newsweek_2018_02_23, declared.valdaiClub_2018]
  },
  {
    date: '2018-02-05',
    party: 'RU',
    kind: 'limitsDue',
    deployed: 527,
    warheads: 1444,
    launchers: 779,
    confidence: VERIFIED,
    published: '2018-02-22',
    note: 'Stands in public for the March 2018 update; no separate 1 March 2018 row was published that could be found.',
    sources: [declared.newsweek_2018_02_23, declared.unreportedtruth_2018_02_07, declared.valdaiClub_2018]
  },
  {
    date: '2018-09-01',
    party: 'US',
    kind: 'sixMonth',
    deployed: 659,
    warheads: 1398,
    launchers: 800,
    confidence: VERIFIED,
    sources: [declared.exchangeMonitor_2019_10]
  },
  {
    date: '2018-09-01',
    party: 'RU',
    kind: 'sixMonth',
    deployed: 517,
    warheads: 1420,
    launchers: 775,
    confidence: VERIFIED,
    sources: [declared.exchangeMonitor_2019_10]
  },
  {
    date: '2019-03-01',
    party: 'US',
    kind: 'sixMonth',
    deployed: 656,
    warheads: 1365,
    launchers: 800,
    confidence: VERIFIED,
    sources: [declared.carnegieEndowment_2019, declared.riaViaGfaclaims_2019_10]
  },
  {
    date: '2019-03-01',
    party: 'RU',
    kind: 'sixMonth',
    deployed: 524,
    warheads: 1461,
    launchers: 760,
    confidence: VERIFIED,
    sources: [declared.carnegieEndowment_2019, declared.riaViaGfaclaims_2019_10]
  },
  {
    date: '2019-09-01',
    party: 'US',
    kind: 'sixMonth',
    deployed: 668,
    warheads: 1376,
    launchers: 800,
    confidence: VERIFIED,
    published: '2019-10-04',
    sources: [declared.exchangeMonitor_2019_10, declared.podvig_2020_04]
  },
  {
    date: '2019-09-01',
    party: 'RU',
    kind: 'sixMonth',
    deployed: 513,
    warheads: 1426,
    launchers: 757,
    confidence: VERIFIED,
    published: '2019-10-04',
    sources: [declared.exchangeMonitor_2019_10, declared.podvig_2020_04]
  },
  {
    date: '2020-03-01',
    party: 'US',
    kind: 'sixMonth',
    deployed: 655,
    warheads: 1373,
    launchers: 800,
    confidence: VERIFIED,
    sources: [declared.podvig_2020_04, declared.podvig_2020_10]
  },
  {
    date: '2020-03-01',
    party: 'RU',
    kind: 'sixMonth',
    deployed: 485,
    warheads: 1326,
    launchers: 754,
    confidence: VERIFIED,
    sources: [declared.podvig_2020_04, declared.podvig_2020_10]
  },
  {
    date: '2020-09-01',
    party: 'US',
    kind: 'sixMonth',
    deployed: 675,
    warheads: 1457,
    launchers: 800,
    confidence: VERIFIED,
    sources: [declared.podvig_2020_10, declared.stateViaGlobalSecurity_2020_12_01]
  },
  {
    date: '2020-09-01',
    party: 'RU',
    kind: 'sixMonth',
    deployed: 510,
    warheads: 1447,
    launchers: 764,
    confidence: VERIFIED,
    sources: [declared.podvig_2020_10, declared.stateViaGlobalSecurity_2020_12_01]
  },
  {
    date: '2021-03-01',
    party: 'US',
    kind: 'sixMonth',
    deployed: 651,
    warheads: 1357,
    launchers: 800,
    confidence: VERIFIED,
    sources: [declared.xinhuaViaGlobalTimes_2021_05_25]
  },
  {
    date: '2021-03-01',
    party: 'RU',
    kind: 'sixMonth',
    deployed: 517,
    warheads: 1456,
    launchers: 767,
    confidence: VERIFIED,
    sources: [declared.xinhuaViaGlobalTimes_2021_05_25]
  },
  {
    date: '2021-09-01',
    party: 'US',
    kind: 'sixMonth',
    deployed: 665,
    warheads: 1389,
    launchers: 800,
    confidence: VERIFIED,
    sources: [declared.armsControlToday_2021_12]
  },
  {
    date: '2021-09-01',
    party: 'RU',
    kind: 'sixMonth',
    deployed: 527,
    warheads: 1458,
    launchers: 742,
    confidence: VERIFIED,
    sources: [declared.armsControlToday_2021_12]
  },
  {
    date: '2022-03-01',
    party: 'US',
    kind: 'sixMonth',
    deployed: 686,
    warheads: 1515,
    launchers: 800,
    confidence: VERIFIED,
    sources: [declared.mfa_2022]
  },
  {
    date: '2022-03-01',
    party: 'RU',
    kind: 'sixMonth',
    deployed: 526,
    warheads: 1474,
    launchers: 761,
    confidence: VERIFIED,
    sources: [declared.mfa_2022]
  },
  {
    date: '2022-09-01',
    party: 'US',
    kind: 'sixMonth',
    deployed: 659,
    warheads: 1420,
    launchers: 800,
    confidence: VERIFIED,
    sources: [declared.sputnikIndia_2026_02_04]
  },
  {
    date: '2022-09-01',
    party: 'RU',
    kind: 'sixMonth',
    deployed: 540,
    warheads: 1549,
    launchers: 759,
    confidence: { deployed: 'from-memory', warheads: 'verified', launchers: 'from-memory' },
    note: '1,549 seen (one below the limit); 540 and 759 recalled.',
    sources: [declared.newsmax_2025_01_21, declared.sputnik_2022_10_14]
  },
  {
    date: '2023-03-01',
    party: 'US',
    kind: 'unilateralRelease',
    deployed: 662,
    warheads: 1419,
    launchers: 800,
    confidence: VERIFIED,
    published: '2023-05-15',
    note: "Released voluntarily and unilaterally; Russia shown as 'not provided'. Not exchanged with Russia.",
    sources: [declared.state_2023_05, declared.stateViaLosAlamos_2023_05_15]
  },
  {
    date: '2023-03-01',
    party: 'RU',
    kind: 'missing',
    deployed: null,
    warheads: null,
    launchers: null,
    confidence: VERIFIED,
    published: '2023-05-15',
    note: 'Not provided.',
    sources: [declared.state_2023_05]
  }
];

/** A claim that one Party does not accept. */
export interface DisputedClaim extends Sourced {
  statement: string;
}

/** Russia's claim about the US launchers. The US counts 800 and does not accept it. */
export const ACCOUNTING_DISPUTE: DisputedClaim = {
  statement:
    'Russia says the US launcher figure of 800 leaves out 56 Trident II launchers, 41 B-52H and 4 silo training launchers (101 in all).',
  confidence: 'disputed',
  sources: [declared.mfa_2022, declared.sputnik_2022_10_14, declared.sputnikIndia_2026_02_04]
};
