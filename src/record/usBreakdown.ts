import type { CalendarDate } from '../treaty/calendarDate.ts';
import type { Sourced } from './schema.ts';
import * as declared from './sources/declared.ts';

/** Missiles and their launchers, in items. A count the source does not give is absent. */
export interface Missiles<Type extends string> {
  type: Type;
  deployedMissiles: number;
  nonDeployedMissiles?: number;
  /** Deployed and non-deployed. */
  launchers?: number;
  deployedLaunchers?: number;
  nonDeployedLaunchers?: number;
  testLaunchers?: number;
  /** Deployed missiles at each base. */
  byBase?: Readonly<Record<string, number>>;
}

export interface Icbms extends Missiles<'Minuteman III'> {
  /** As reported in words, not from a table. */
  nonDeployedLaunchersReported?: number;
  nonDeployedSilos?: number;
  peacekeeperNonDeployedMissiles?: number;
  nonDeployedMissilesIncludingPeacekeeper?: number;
}

/** Heavy bombers of one type, in airplanes. Those converted to `nonNuclear` are not counted under the Treaty. */
export interface Bombers {
  deployed: number;
  nonDeployed?: number;
  test?: number;
  nonNuclear?: number;
}

/** The US aggregate numbers by system. */
export interface UsBreakdown extends Sourced {
  /** The day the numbers are of. */
  date: CalendarDate;
  icbm: Icbms;
  /** Absent where it was only derived: see `check`. */
  slbm?: Missiles<'Trident II'>;
  bombers: { 'B-2A'?: Bombers; 'B-52H'?: Bombers; totalDeployed: number; totalNonDeployed?: number };
  /** How the parts agree with the aggregate numbers of that day. */
  check: string;
}

/** The US breakdown for the dates on which one was found, in date order. */
export const US_BREAKDOWN: readonly UsBreakdown[] = [
  {
    date: '2013-03-01',
    icbm: { type: 'Minuteman III', deployedMissiles: 449, nonDeployedMissilesIncludingPeacekeeper: 314 },
    slbm: { type: 'Trident II', deployedMissiles: 232, nonDeployedMissiles: 176 },
    bombers: { totalDeployed: 111, totalNonDeployed: 24 },
    check: '449+232+111=792',
    confidence: 'verified',
    sources: [declared.nti_2013_07]
  },
  {
    date: '2014-03-01',
    icbm: { type: 'Minuteman III', deployedMissiles: 449, nonDeployedLaunchersReported: 57, testLaunchers: 6 },
    bombers: {
      'B-2A': { deployed: 11, nonDeployed: 9 },
      'B-52H': { deployed: 78, nonDeployed: 11 },
      totalDeployed: 89
    },
    check: '778-449-89=240 SLBMs (derived)',
    confidence: 'verified',
    sources: [declared.airAndSpaceForces_2014]
  },
  {
    date: '2014-09-01',
    icbm: {
      type: 'Minuteman III',
      deployedMissiles: 447,
      nonDeployedMissiles: 251,
      nonDeployedSilos: 19,
      peacekeeperNonDeployedMissiles: 56
    },
    bombers: {
      'B-2A': { deployed: 10, nonDeployed: 10 },
      'B-52H': { deployed: 77, nonDeployed: 12 },
      totalDeployed: 87
    },
    check: '794-447-87=260 SLBMs (derived)',
    confidence: 'verified',
    sources: [declared.airForceMagazine_2015_01_06]
  },
  {
    date: '2017-03-01',
    icbm: { type: 'Minuteman III', deployedMissiles: 405, byBase: { 'F.E. Warren': 136, Malmstrom: 133, Minot: 136 } },
    slbm: { type: 'Trident II', deployedMissiles: 220, byBase: { 'Kings Bay': 100, 'Silverdale (Bangor)': 120 } },
    bombers: { 'B-2A': { deployed: 12 }, 'B-52H': { deployed: 36, nonNuclear: 41 }, totalDeployed: 48 },
    check: '405+220+48=673',
    confidence: 'verified',
    sources: [declared.exchangeMonitor_2017_07]
  },
  {
    date: '2020-09-01',
    icbm: {
      type: 'Minuteman III',
      deployedMissiles: 397,
      nonDeployedMissiles: 261,
      launchers: 454,
      deployedLaunchers: 397,
      nonDeployedLaunchers: 57,
      testLaunchers: 4
    },
    slbm: {
      type: 'Trident II',
      deployedMissiles: 230,
      nonDeployedMissiles: 234,
      launchers: 280,
      deployedLaunchers: 230,
      nonDeployedLaunchers: 50,
      testLaunchers: 0
    },
    bombers: {
      'B-2A': { deployed: 12, nonDeployed: 8, test: 1 },
      'B-52H': { deployed: 36, nonDeployed: 10, test: 4, nonNuclear: 41 },
      totalDeployed: 48,
      totalNonDeployed: 18
    },
    check: '397+230+48=675 and 454+280+66=800',
    confidence: 'verified',
    sources: [declared.stateViaGlobalSecurity_2020_12_01]
  }
];
