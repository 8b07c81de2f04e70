import type { CalendarDate } from '../treaty/calendarDate.ts';
import type { CalendarMonth, PartialDate, Sourced, Tally } from './schema.ts';
import * as common from './sources/common.ts';
import * as declared from './sources/declared.ts';

/** Inspections each Party made in one Treaty year, in inspections. */
export interface YearOfInspections extends Sourced {
  /** 1 to 15, as `treatyYear` counts. */
  treatyYear: number;
  US: number;
  RU: number;
}

/** Inspections reported up to a day: by each Party, or by `both` together where the source does not part them. */
export interface InspectionCheckpoint extends Sourced {
  asOf: PartialDate;
  /** Counted within this Treaty year only; absent where counted since entry into force. */
  treatyYear?: number;
  US?: number;
  RU?: number;
  both?: number;
}

/** Notifications of both Parties since entry into force. */
export interface NotificationCheckpoint extends Sourced {
  asOf: PartialDate;
  count: number;
  bound: 'moreThan' | 'about';
}

/** A session of the Bilateral Consultative Commission. */
export interface BccSession extends Sourced {
  /** Its number; null for one that was planned and not held. */
  session: number | null;
  from: CalendarDate;
  /** Its last day; null where it was not found. */
  to: CalendarDate | null;
  place: string;
  held: boolean;
}

/** Exchanges of the whole database, both Parties' counted as one. */
export interface DataExchanges extends Tally {
  /** The last that went both ways. */
  lastTwoWay: CalendarMonth;
}

/** An agreement to exchange telemetric information. */
export interface TelemetryExchange extends Sourced {
  agreed: CalendarMonth;
  /** The year of the launches it is of. */
  launchYear: number;
  launchesEach: number;
}

/** By Treaty year, all fifteen. */
export const INSPECTIONS: readonly YearOfInspections[] = [
  {
    treatyYear: 1,
    US: 18,
    RU: 18,
    confidence: 'verified',
    note: 'Seen: each side did 18 in the first year.',
    sources: [common.airAndSpaceForces_2012_02, common.state_2012_05_17]
  },
  {
    treatyYear: 2,
    US: 18,
    RU: 18,
    confidence: 'verified',
    note: 'Follows from 252 inspections in all by February 2018 = 7 years x 36, the full quota every year.',
    sources: [common.regnum_2018_02, common.airAndSpaceForces_2012_02]
  },
  {
    treatyYear: 3,
    US: 18,
    RU: 18,
    confidence: 'verified',
    note: 'Follows from 252 inspections in all by February 2018 = 7 years x 36, the full quota every year.',
    sources: [common.regnum_2018_02, common.airAndSpaceForces_2012_02]
  },
  {
    treatyYear: 4,
    US: 18,
    RU: 18,
    confidence: 'verified',
    note: 'Follows from 252 inspections in all by February 2018 = 7 years x 36, the full quota every year.',
    sources: [common.regnum_2018_02, common.airAndSpaceForces_2012_02]
  },
  {
    treatyYear: 5,
    US: 18,
    RU: 18,
    confidence: 'verified',
    note: 'Follows from 252 inspections in all by February 2018 = 7 years x 36, the full quota every year.',
    sources: [common.regnum_2018_02, common.airAndSpaceForces_2012_02]
  },
  {
    treatyYear: 6,
    US: 18,
    RU: 18,
    confidence: 'verified',
    note: 'Follows from 252 inspections in all by February 2018 = 7 years x 36, the full quota every year.',
    sources: [common.regnum_2018_02, common.airAndSpaceForces_2012_02]
  },
  {
    treatyYear: 7,
    US: 18,
    RU: 18,
    confidence: 'verified',
    note: 'Follows from 252 inspections in all by February 2018 = 7 years x 36, the full quota every year.',
    sources: [common.regnum_2018_02, common.airAndSpaceForces_2012_02]
  },
  {
    treatyYear: 8,
    US: 18,
    RU: 18,
    confidence: 'from-memory',
    note: 'From the recalled total of 328: 328 - 252 - 4 = 72 = 2 years x 36.',
    sources: [declared.podvig_2020_04]
  },
  {
    treatyYear: 9,
    US: 18,
    RU: 18,
    confidence: 'from-memory',
    note: 'From the recalled total of 328: 328 - 252 - 4 = 72 = 2 years x 36.',
    sources: [declared.podvig_2020_04]
  },
  {
    treatyYear: 10,
    US: 2,
    RU: 2,
    confidence: 'verified',
    note: 'Two each before the pandemic halt; none resumed.',
    sources: [declared.podvig_2020_04]
  },
  {
    treatyYear: 11,
    US: 0,
    RU: 0,
    confidence: 'verified',
    note: 'None held.',
    sources: [
      declared.armsControlToday_2021_12,
      common.armsControlAssociationViaFrontierPost_2022_11,
      common.fas_2023_02
    ]
  },
  {
    treatyYear: 12,
    US: 0,
    RU: 0,
    confidence: 'verified',
    note: 'None held.',
    sources: [
      declared.armsControlToday_2021_12,
      common.armsControlAssociationViaFrontierPost_2022_11,
      common.fas_2023_02
    ]
  },
  {
    treatyYear: 13,
    US: 0,
    RU: 0,
    confidence: 'verified',
    note: 'None held.',
    sources: [common.podvig_2023_02, common.sputnik_2023_06_01]
  },
  {
    treatyYear: 14,
    US: 0,
    RU: 0,
    confidence: 'verified',
    note: 'None held.',
    sources: [common.podvig_2023_02, common.sputnik_2023_06_01]
  },
  {
    treatyYear: 15,
    US: 0,
    RU: 0,
    confidence: 'verified',
    note: 'None held.',
    sources: [common.podvig_2023_02, common.sputnik_2023_06_01]
  }
];

/** By both Parties, over the life of the Treaty. */
export const INSPECTIONS_TOTAL: Tally = {
  value: 328,
  unit: 'inspections',
  check: 'sum of the table: 9 x 36 + 2 x 2 = 328',
  confidence: 'from-memory',
  sources: [common.state_2023, common.regnum_2018_02, declared.podvig_2020_04]
};

/** In date order. */
export const INSPECTION_CHECKPOINTS: readonly InspectionCheckpoint[] = [
  { asOf: '2011-08-04', both: 8, confidence: 'verified', sources: [common.armsControlToday_2011_08] },
  { asOf: '2011-10', US: 12, RU: 11, confidence: 'verified', sources: [common.defenceTalkRIA_2011_10] },
  {
    asOf: '2012-01',
    US: 16,
    RU: 17,
    confidence: 'verified',
    note: "article undated in the copy seen; 'almost a year' in",
    sources: [common.hill_2012_01]
  },
  { asOf: '2012-02-03', US: 18, RU: 18, confidence: 'verified', sources: [common.airAndSpaceForces_2012_02] },
  { asOf: '2012-05-17', treatyYear: 2, US: 5, RU: 5, confidence: 'verified', sources: [common.state_2012_05_17] },
  { asOf: '2012-09-21', treatyYear: 2, US: 11, confidence: 'verified', sources: [common.riaNovostiSputnik_2012_09_21] },
  { asOf: '2018-02', both: 252, confidence: 'verified', sources: [common.regnum_2018_02] },
  { asOf: '2020-04', treatyYear: 10, US: 2, RU: 2, confidence: 'verified', sources: [declared.podvig_2020_04] },
  {
    asOf: '2023',
    both: 328,
    confidence: 'from-memory',
    note: 'State Department total, recalled; agrees with 9 x 36 + 4',
    sources: [common.state_2023]
  }
];

/** In date order. */
export const NOTIFICATIONS: readonly NotificationCheckpoint[] = [
  {
    asOf: '2011-08-04',
    count: 1000,
    bound: 'moreThan',
    confidence: 'verified',
    sources: [common.armsControlToday_2011_08]
  },
  {
    asOf: '2011-10',
    count: 1500,
    bound: 'moreThan',
    confidence: 'verified',
    note: 'date approximate (article undated; 12 inspections each at the time)',
    sources: [common.newsBlaze_2011]
  },
  { asOf: '2012-01', count: 1700, bound: 'moreThan', confidence: 'verified', sources: [common.hill_2012_01] },
  {
    asOf: '2012-02-03',
    count: 1800,
    bound: 'about',
    confidence: 'verified',
    sources: [common.airAndSpaceForces_2012_02]
  },
  { asOf: '2012-05-17', count: 2300, bound: 'moreThan', confidence: 'verified', sources: [common.state_2012_05_17] },
  {
    asOf: '2012-09-21',
    count: 2800,
    bound: 'moreThan',
    confidence: 'verified',
    sources: [common.riaNovostiSputnik_2012_09_21]
  },
  { asOf: '2018-02', count: 14600, bound: 'moreThan', confidence: 'verified', sources: [common.regnum_2018_02] },
  {
    asOf: '2023-02',
    count: 25000,
    bound: 'moreThan',
    confidence: 'from-memory',
    note: 'recalled',
    sources: [common.state_2023]
  }
];

/** The sessions of which a record was found, in date order. */
export const BCC_SESSIONS: readonly BccSession[] = [
  {
    session: 4,
    from: '2012-09-11',
    to: '2012-09-21',
    place: 'Geneva',
    held: true,
    confidence: 'verified',
    sources: [common.riaNovostiSputnik_2012_09_21]
  },
  {
    session: 13,
    from: '2017-03-29',
    to: '2017-04-11',
    place: 'Geneva',
    held: true,
    confidence: 'verified',
    sources: [common.defenseDaily_2017_07]
  },
  {
    session: 17,
    from: '2019-04-03',
    to: '2019-04-12',
    place: 'Geneva',
    held: true,
    confidence: 'verified',
    sources: [common.tassViaSyriaTimes_2019_04_12]
  },
  {
    session: 18,
    from: '2019-11-06',
    to: '2019-11-13',
    place: 'Geneva',
    held: true,
    confidence: 'verified',
    sources: [common.tass_2019_11_15]
  },
  {
    session: 19,
    from: '2021-10-05',
    to: null,
    place: 'Geneva',
    held: true,
    confidence: 'verified',
    note: 'number follows from session 18',
    sources: [common.urduPointSputnik_2021_10_05, common.apViaDaytonDailyNews_2022_11_08]
  },
  {
    session: null,
    from: '2022-11-29',
    to: '2022-12-06',
    place: 'Cairo',
    held: false,
    confidence: 'verified',
    note: 'planned, not held',
    sources: [common.cnnViaNewsPressNOW_2022_11_28, common.trtWorld_2022_11_28]
  }
];

export const BCC_TOTAL: Tally = {
  value: 19,
  unit: 'sessions',
  confidence: 'verified',
  note: 'nineteen numbered sessions through October 2021; none since was found',
  sources: [common.tass_2019_11_15, common.urduPointSputnik_2021_10_05, common.apViaDaytonDailyNews_2022_11_08]
};

export const DATA_EXCHANGES: DataExchanges = {
  value: 14,
  unit: 'full database exchanges',
  asOf: '2018-02',
  lastTwoWay: '2022-09',
  check: 'initial + September 2011 + two a year 2012-2017 = 14',
  confidence: 'verified',
  sources: [common.regnum_2018_02, declared.sputnik_2022_10_14]
};

export const EXHIBITIONS: Tally = {
  value: 14,
  unit: 'exhibitions',
  asOf: '2018-02',
  confidence: 'verified',
  sources: [common.regnum_2018_02]
};

export const TELEMETRY: readonly TelemetryExchange[] = [
  {
    agreed: '2012-02',
    launchYear: 2011,
    launchesEach: 1,
    confidence: 'verified',
    sources: [common.dailySignal_2012_02_09]
  },
  {
    agreed: '2013-02',
    launchYear: 2012,
    launchesEach: 1,
    confidence: 'verified',
    sources: [common.airAndSpaceForces_2013_02]
  }
];
