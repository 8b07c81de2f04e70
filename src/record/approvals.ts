import type { CalendarDate } from '../treaty/calendarDate.ts';
import type { Sourced } from './schema.ts';
import * as common from './sources/common.ts';

/** A step on the way to the extension. */
export interface Step {
  date: CalendarDate;
  what: string;
}

/** How long something took, in days. */
export interface Duration {
  from: string;
  to: string;
  days: number;
}

/** How an agreement was approved, step by step. */
export interface Approval extends Sourced {
  steps?: readonly Step[];
  durations: readonly Duration[];
  usDomestic?: string;
}

/** A vote in a parliament, in members. */
export interface Vote extends Sourced {
  body: string;
  date: CalendarDate;
  for: number;
  against: number;
  /** Absent where no number was found. */
  abstained?: number;
}

/** The extension of 2021. */
export const EXTENSION_2021: Approval = {
  steps: [
    { date: '2021-01-20', what: 'Biden takes office' },
    { date: '2021-01-21', what: 'US says it wants five years' },
    { date: '2021-01-26', what: 'notes exchanged; leaders speak; bill submitted to the Duma that evening (Moscow)' },
    { date: '2021-01-27', what: 'Duma 399-0-0; Federation Council, all 148 present, the same day' },
    { date: '2021-01-29', what: 'president signs; in force on publication' },
    { date: '2021-02-03', what: 'notes confirming completion; extension in force' },
    { date: '2021-02-05', what: 'day the treaty would otherwise have lapsed' }
  ],
  durations: [
    { from: 'inauguration', to: 'extension in force', days: 14 },
    { from: 'US offer', to: 'extension in force', days: 13 },
    { from: 'notes', to: 'approval in parliament', days: 1 },
    { from: 'notes', to: 'signature of the law', days: 3 },
    { from: 'notes', to: 'extension in force', days: 8 },
    { from: 'extension in force', to: 'expiry without it', days: 2 }
  ],
  usDomestic: 'no Senate vote; executive action',
  confidence: 'verified',
  sources: [
    common.reutersViaNationalPost_2021_01_21,
    common.stateDuma_2021_01_27,
    common.afpViaKZone_2021_01_27,
    common.ruposters_2021_01_27,
    common.tass_2021_01_29,
    common.sputnik_2021_02_03,
    common.warZone_2021_01_26
  ]
};

/** For comparison, the Treaty itself. */
export const ORIGINAL_TREATY: Approval = {
  durations: [
    { from: 'signature', to: 'consent of the Senate', days: 258 },
    { from: 'signature', to: 'third reading in the Duma', days: 292 },
    { from: 'signature', to: 'entry into force', days: 303 }
  ],
  confidence: 'verified',
  sources: [common.state_2011_02_05, common.nbcNewsFirstRead_2010_12_22, common.voiceOfAmerica_2011_01_25]
};

/** For comparison, the Russian law on suspension. */
export const SUSPENSION_2023: Approval = {
  durations: [
    { from: 'announcement', to: 'law in force', days: 7 },
    { from: 'announcement', to: 'adoption by both chambers', days: 1 }
  ],
  confidence: 'verified',
  sources: [common.podvig_2023_02, common.interfax_2023_02_22, common.interfax_2023_02_28]
};

/** In date order. */
export const VOTES: readonly Vote[] = [
  {
    body: 'US Senate',
    date: '2010-12-22',
    for: 71,
    against: 26,
    confidence: 'verified',
    sources: [common.nbcNewsFirstRead_2010_12_22]
  },
  {
    body: 'State Duma, first reading',
    date: '2010-12-24',
    for: 350,
    against: 58,
    confidence: 'verified',
    sources: [common.riaNovosti_2010_12_27]
  },
  {
    body: 'State Duma, third reading',
    date: '2011-01-25',
    for: 350,
    against: 96,
    abstained: 1,
    confidence: 'verified',
    sources: [common.rediffPTI_2011_01_26, common.voiceOfAmerica_2011_01_25]
  },
  {
    body: 'State Duma, extension',
    date: '2021-01-27',
    for: 399,
    against: 0,
    abstained: 0,
    confidence: 'verified',
    sources: [common.afpViaKZone_2021_01_27]
  },
  {
    body: 'Federation Council, extension',
    date: '2021-01-27',
    for: 148,
    against: 0,
    confidence: 'verified',
    note: '148 = senators present, all in favour',
    sources: [common.ruposters_2021_01_27]
  }
];
